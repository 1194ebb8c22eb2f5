// Statements by name, with the library's id filled in, on a connection or inside a transaction. Every read has a limit;
// what may be longer is read page by page.
import { statement } from './catalog.ts';
import type { Engine, Run, Value, Values } from './engine.ts';
import type { Parameters, QueryName, Row } from './questions.ts';

/** So many rows go in one statement; more gain nothing on either engine. */
export const batch = 4000;

export type Session = {
	ask<Name extends QueryName>(name: Name, parameters: Parameters<Name>): Promise<readonly Row<Name>[]>;
	/** Every row of a question that takes `skip` and `limit`, some thousand at a time. */
	pages<Name extends QueryName>(
		name: Name,
		page: (skip: number, limit: number) => Parameters<Name>,
	): AsyncIterable<readonly Row<Name>[]>;
	/** The same, together. */
	askAll<Name extends QueryName>(
		name: Name,
		page: (skip: number, limit: number) => Parameters<Name>,
	): Promise<readonly Row<Name>[]>;
	write(name: string, parameters: Values): Promise<void>;
	/** The same statement for many rows (or ids, under another name): a batch at a time, and not at all for none. */
	writeAll(name: string, values: readonly Value[], as?: string): Promise<void>;
	/** A question for many ids, a batch at a time. */
	askOf<Name extends QueryName>(
		name: Name,
		values: readonly Value[],
		parameters: (some: readonly Value[]) => Values,
	): Promise<readonly Row<Name>[]>;
};

export function session(engine: Pick<Engine, 'id'>, run: Run, library: string): Session {
	const ask = async <Name extends QueryName>(name: Name, parameters: Values): Promise<readonly Row<Name>[]> => {
		const { text } = statement(engine.id, 'queries', name);
		return (await run(text, { library, ...parameters })) as readonly Row<Name>[];
	};
	const write = async (name: string, parameters: Values) => {
		await run(statement(engine.id, 'writes', name).text, { library, ...parameters });
	};
	async function* pages<Name extends QueryName>(
		name: Name,
		page: (skip: number, limit: number) => Parameters<Name>,
	): AsyncIterable<readonly Row<Name>[]> {
		for (let skip = 0; ; skip += batch) {
			const rows = await ask<Name>(name, page(skip, batch));
			yield rows;
			if (rows.length < batch) return;
		}
	}
	return {
		ask: (name, parameters) => ask(name, parameters),
		pages,
		async askAll(name, page) {
			const rows = [];
			for await (const some of pages(name, page)) for (const row of some) rows.push(row);
			return rows;
		},
		write,
		async writeAll(name, values, as = 'rows') {
			for (let i = 0; i < values.length; i += batch) await write(name, { [as]: values.slice(i, i + batch) });
		},
		async askOf(name, values, parameters) {
			const rows = [];
			for (let i = 0; i < values.length; i += batch) {
				const some = await ask<typeof name>(name, parameters(values.slice(i, i + batch)));
				for (const row of some) rows.push(row);
			}
			return rows;
		},
	};
}

/** A limit that no answer reaches: what is asked for is bounded by the question itself. */
export const unbounded = 1_000_000;
