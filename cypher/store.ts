// The graph as the rest of the program sees it: one Store, written once on top of an engine (engine.ts).
// It is derived from the library folder and may be deleted at any time; nothing here is the only copy of anything.
import type { KnowledgeGraph } from '#graph/model.ts';
import type { Parameters, QueryName, Row } from './questions.ts';

export type EngineSettings =
	/** A folder that the graph's files may live in; `:memory:` keeps nothing. */
	| { readonly engine: 'ladybug'; readonly path: string }
	/** `neo4j://`, `bolt://` and their `+s` forms. An empty username asks for no authentication. */
	| { readonly engine: 'neo4j'; readonly uri: string; readonly username: string; readonly password: string; readonly database?: string };

export type LoadProgress = { readonly interviews: number; readonly mentions: number };

export type Store = {
	readonly engine: { readonly name: 'LadybugDB' | 'Neo4j'; readonly version: string; readonly address?: string };
	/** Replaces one interview whole, in one transaction: its turns, mentions, relations, what its entities are called; leaves no orphan. */
	replace(interview: KnowledgeGraph): Promise<void>;
	/** The same for many, by bulk writes, into an empty or partly filled store: for a rebuild. */
	load(interviews: AsyncIterable<KnowledgeGraph> | Iterable<KnowledgeGraph>, onProgress?: (progress: LoadProgress) => void): Promise<void>;
	remove(interview: string): Promise<void>;
	/** This library's nodes only. */
	clear(): Promise<void>;
	/** By id. */
	interviews(): Promise<readonly { readonly id: string; readonly sha256: string }[]>;
	/** As last set; undefined in a new graph, in one that was cleared, and in one that was not closed cleanly. */
	fingerprint(): Promise<string | undefined>;
	setFingerprint(value: string): Promise<void>;
	/** Read back in export order. With an interview: what that one says, as it was given to `replace`. */
	knowledge(about?: { readonly interview?: string }): Promise<KnowledgeGraph>;
	ask<Name extends QueryName>(name: Name, parameters: Parameters<Name>): Promise<readonly Row<Name>[]>;
	/** Throws `database_away` when the server is gone. */
	ping(): Promise<void>;
	close(): Promise<void>;
};
