// LadybugDB, in this process: one connection writes, a few read beside it. The library folder is the truth, this an index.
import { totalmem } from 'node:os';
import type { Connection, Database, LbugValue, PreparedStatement } from '@ladybugdb/core';
import { problem } from '#graph/problem.ts';
import { schema } from '../../catalog.ts';
import type { Engine, Run, Value, Values } from '../../engine.ts';
import { abandon, claim, databaseFile, madeBy, release } from './files.ts';

const readers = 3;
/** Virtual addresses that are set aside, not memory. */
const largest = 16 * 2 ** 30;
/** The rows that are taken over at once before others get their turn: about a millisecond. */
const batch = 500;

const open = new Set<string>();

/** `folder` may be `:memory:`. What was there and wasn't closed cleanly is deleted: the graph is then empty. */
export async function openLadybug(folder: string): Promise<Engine> {
	const ladybug = await load();
	const inMemory = folder === ':memory:';
	const maker = madeBy({ storage: ladybug.Database.getStorageVersion(), schema: schema('ladybug') });
	if (open.has(folder)) throw problem('graph_locked', { path: folder });
	if (!inMemory) claim(folder, maker);
	const database = new ladybug.Database(inMemory ? ':memory:' : databaseFile(folder), pool(), true, false, largest);
	await opened(database, folder).catch((error: unknown) => {
		if (!inMemory) abandon(folder);
		throw error;
	});
	const lanes = Array.from({ length: readers + 1 }, () => lane(new ladybug.Connection(database)));
	const [writer, ...reading] = lanes;
	if (writer === undefined) throw new RangeError('A database needs a connection to write.');
	if (!inMemory) open.add(folder);
	let turn = 0;
	return {
		id: 'ladybug',
		name: 'LadybugDB',
		version: ladybug.Database.getVersion(),
		setUp: () =>
			writer.alone(async (run) => {
				for (const text of schema('ladybug')) await run(text, {});
			}),
		run: (text, parameters) => (reading[turn++ % reading.length] ?? writer).alone((run) => run(text, parameters)),
		inTransaction: (work) => writer.alone((run) => transaction(run, work)),
		close: async () => {
			for (const each of lanes) await each.close();
			await database.close();
			if (!inMemory) release(folder, maker);
			open.delete(folder);
		},
	};
}

async function load() {
	try {
		return await import('@ladybugdb/core');
	} catch (cause) {
		throw problem('graph_engine_missing', { reason: reasonOf(cause) }, { cause });
	}
}

async function opened(database: Database, path: string): Promise<void> {
	try {
		await database.init();
	} catch (cause) {
		if (reasonOf(cause).includes('Could not set lock')) throw problem('graph_locked', { path }, { cause });
		throw problem(
			'graph_failed',
			{ engine: 'LadybugDB', statement: `open ${path}`, reason: reasonOf(cause) },
			{ cause },
		);
	}
}

/** A quarter of the memory, where a container's limit counts, and no more than a library of a thousand interviews uses. */
function pool(): number {
	const memory = process.constrainedMemory();
	const there = memory > 0 && memory < totalmem() ? memory : totalmem();
	return Math.min(2 ** 30, Math.max(2 ** 27, Math.floor(there / 4)));
}

async function transaction<Result>(run: Run, work: (run: Run) => Promise<Result>): Promise<Result> {
	await run('BEGIN TRANSACTION', {});
	try {
		const result = await work(run);
		await run('COMMIT', {});
		return result;
	} catch (error) {
		// A statement that fails has already ended the transaction; one that fails outside of a statement has not.
		await run('ROLLBACK', {}).catch(() => undefined);
		throw error;
	}
}

type Lane = { alone<Result>(work: (run: Run) => Promise<Result>): Promise<Result>; close(): Promise<void> };

/** A connection that does one thing at a time, in the order asked. */
function lane(connection: Connection): Lane {
	const prepared = new Map<string, PreparedStatement>();
	let last: Promise<unknown> = Promise.resolve();
	const run: Run = (text, parameters) => execute(connection, prepared, text, parameters);
	return {
		alone(work) {
			const next = last.then(() => work(run));
			last = next.catch(() => undefined);
			return next;
		},
		async close() {
			await last;
			await connection.close();
		},
	};
}

async function execute(
	connection: Connection,
	prepared: Map<string, PreparedStatement>,
	text: string,
	parameters: Values,
): Promise<readonly Values[]> {
	try {
		const statement = prepared.get(text) ?? (await connection.prepare(text));
		if (!statement.isSuccess()) throw new Error(statement.getErrorMessage());
		prepared.set(text, statement);
		const answer = await connection.execute(statement, parameters as Record<string, LbugValue>);
		const result = Array.isArray(answer) ? answer[0] : answer;
		if (result === undefined) return [];
		const rows: Values[] = [];
		// Row by row with a promise each would take twenty times as long.
		while (result.hasNext()) {
			rows.push(plain(result.getNextSync() ?? {}));
			if (rows.length % batch === 0) await new Promise(setImmediate);
		}
		result.close();
		return rows;
	} catch (cause) {
		throw problem(
			'graph_failed',
			{ engine: 'LadybugDB', statement: firstLine(text), reason: reasonOf(cause) },
			{ cause },
		);
	}
}

/** Sums come as 128-bit integers; all of ours are counts and offsets. */
function plain(row: Record<string, LbugValue>): Values {
	const values: Record<string, Value> = {};
	for (const [name, value] of Object.entries(row))
		values[name] = typeof value === 'bigint' ? Number(value) : (value as Value);
	return values;
}

function firstLine(text: string): string {
	return text.split('\n', 1)[0] ?? '';
}

function reasonOf(cause: unknown): string {
	return cause instanceof Error ? cause.message : String(cause);
}
