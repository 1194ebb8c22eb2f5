// The engine's side of the port: what somebody who adds an engine writes, in cypher/engines/<name>/.
// Everything above it (store.ts and what it calls) is written once and knows no engine.

/** Strings, safe integers, booleans, null, and lists and flat records of them. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Values = { readonly [name: string]: Value };

/** One statement; every parameter is used by it. Rows come as plain records in the engine's order. */
export type Run = (statement: string, parameters: Values) => Promise<readonly Values[]>;

/** What was there when the engine opened. Only `kept` is there still; else the graph is empty. */
export type Found = 'kept' | 'new' | 'unclosed' | 'damaged' | 'of another version' | 'discarded';

export type Engine = {
	/** As in cypher/engines/, where statements of its own stand under the same names as those they replace. */
	readonly id: 'ladybug' | 'neo4j';
	readonly name: 'LadybugDB' | 'Neo4j';
	readonly version: string;
	readonly address?: string;
	readonly found: Found;
	/** Makes tables, or constraints and indexes, where they are missing. */
	setUp(): Promise<void>;
	/** Reads, outside any transaction. Safe to call many times at once. */
	readonly run: Run;
	/** All of the work or none of it. The work may be run again after a passing failure, so it keeps nothing outside. */
	inTransaction<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
	close(): Promise<void>;
};
