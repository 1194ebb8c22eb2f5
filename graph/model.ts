// All types of the street: Source → Transcript → Findings → KnowledgeGraph.
// Plain data, readonly, no behaviour. Every offset is a UTF-16 code unit into the decoded source text
// (a byte-order mark is no part of it) unless it is named `text…`: those count in `turn.text`.
export * from './model/source.ts';
export * from './model/transcript.ts';
export * from './model/talk.ts';
export * from './model/knowledge.ts';
export * from './model/lexicon.ts';
