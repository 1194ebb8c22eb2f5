// All types of the street: Source → Transcript → Findings → KnowledgeGraph.
// Plain data, readonly, no behaviour. What exports and the API give is inferred from the shapes in model/colloquy-1.ts and
// model/reading.ts, which are imported for their types alone. Every offset is a UTF-16 code unit into the decoded source text
// (a byte-order mark is no part of it) unless it is named `text…`: those count in `turn.text`.
export * from './model/source.ts';
export * from './model/transcript.ts';
export * from './model/talk.ts';
export * from './model/knowledge.ts';
export * from './model/report.ts';
export * from './model/lexicon.ts';
