// What passes between the process that holds the graph and the one that asks it.
import type { PlainError } from '#graph/problem/plain-error.ts';
import type { Found, Value, Values } from '../engine.ts';
import type { LoadProgress } from '../load.ts';
import type { QueryName } from '../questions.ts';
import type { Piece } from '../read.ts';
import type { EngineSettings, OpenHow, Store } from '../store.ts';

export type Opening = { readonly settings: EngineSettings; readonly how: OpenHow };
export type Opened = { readonly engine: Store['engine']; readonly found: Found };

export type Call =
	| { readonly call: 'open'; readonly about: Opening }
	| { readonly call: 'ask'; readonly name: QueryName; readonly parameters: Values }
	/** Takes one interview, or many, when it asks for them. */
	| { readonly call: 'replace' | 'load' }
	| { readonly call: 'remove'; readonly interview: string }
	| { readonly call: 'setFingerprint'; readonly value: string }
	| { readonly call: 'knowledge'; readonly interview?: string }
	| { readonly call: 'clear' | 'interviews' | 'fingerprint' | 'ping' | 'close' };

/** What a call is given when it asks for more. An interview's bytes come in pieces, so that neither side stops for long. */
export type Given =
	| { readonly given: 'bytes'; readonly interview: string; readonly bytes: Uint8Array; readonly isLast: boolean }
	| { readonly given: 'end' }
	| { readonly given: 'broken' };

/** `id` numbers a call; whatever belongs to it bears the same. */
export type Request = { readonly id: number } & (Call | Given);

/** `rows` and `piece`: a part of an answer that comes in several. */
export type Reply = { readonly id: number } & (
	| { readonly reply: 'more' }
	| { readonly reply: 'progress'; readonly progress: LoadProgress }
	| { readonly reply: 'rows'; readonly rows: Columns }
	| { readonly reply: 'piece'; readonly piece: Piece }
	| { readonly reply: 'done'; readonly value: unknown }
	| { readonly reply: 'failed'; readonly error: PlainError }
);

/** Rows turned on their side: names are sent once, which halves what the two sides spend. */
export type Columns = { readonly [name: string]: readonly Value[] };

/** Rows have the same columns. */
export function columnsOf(rows: readonly Values[]): Columns {
	const names = Object.keys(rows[0] ?? {});
	return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name] ?? null)]));
}

export function rowsFrom(columns: Columns): readonly Values[] {
	const all = Object.entries(columns);
	const [, first = []] = all[0] ?? [];
	return first.map((_, at) => {
		const row: Record<string, Value> = {};
		for (const [name, values] of all) row[name] = values[at] ?? null;
		return row;
	});
}
