// LadybugDB: one connection writes, a few read beside it. The library folder is the truth, this an index.
import { totalmem } from 'node:os';
import type * as Core from '@ladybugdb/core';
import { problem, type Problem } from '#graph/problem.ts';
import { schema } from '../../catalog.ts';
import type { Engine, Found, Run } from '../../engine.ts';
import { lane, whileQuiet } from './connection.ts';
import { claim, databaseFile, logFile, madeBy, seal } from './files.ts';
import { foldWhenIdle } from './folding.ts';
import { loadLadybug, type Ladybug } from './module.ts';
import { disown } from './owner.ts';
import { isFull, noRoom, requireRoom, sizeOf, walLimit } from './room.ts';

const readingConnections = 3;
/** Virtual addresses that are set aside, not memory. */
const largest = 16 * 2 ** 30;
/** Bytes of the log after which the engine would fold it in a commit. */
const neverByItself = 2 ** 50;

/** Where the database's files are and what becomes of them; nothing of that for one in memory. */
type DatabaseFiles = {
	readonly path: string;
	/** Bytes of the log. */
	logged(): number;
	/** Bytes of it after which it is folded at once. */
	readonly walLimit: number;
	readonly found: Found;
	/** @throws Problem disk_full */
	beforeWriting(): void;
	failure(statement: string, cause: unknown): Problem;
	/** Once the database is closed, or couldn't be opened. */
	leave(how: 'closed' | 'unopened'): Promise<void>;
};

/** `folder` may be `:memory:`. What was there and can't be trusted is deleted, or all of it, `anew`: the graph is then empty. */
export async function openLadybug(folder: string, { anew = false }: { readonly anew?: boolean } = {}): Promise<Engine> {
	const ladybug = loadLadybug();
	const files = folder === ':memory:' ? inMemory : await inFolder(ladybug, folder, anew);
	const database = new ladybug.Database(files.path, pool(), true, false, largest, true, neverByItself);
	try {
		await opened(database, files);
	} catch (error) {
		await files.leave('unopened');
		throw error;
	}
	return engineOn(ladybug, database, files);
}

function engineOn(ladybug: Ladybug, database: Core.Database, files: DatabaseFiles): Engine {
	const lanes = Array.from({ length: readingConnections + 1 }, () =>
		lane(new ladybug.Connection(database), files.failure),
	);
	const [writer, ...reading] = lanes;
	if (writer === undefined) throw new RangeError('A database needs a connection to write.');
	/** The engine folds by itself only when it is closed: to fold while something is read ends the process now and then. */
	const fold = (run: Run): Promise<unknown> => whileQuiet(reading, () => run('CHECKPOINT', {}));
	const folding = foldWhenIdle(files, () =>
		writer.alone((run) => {
			files.beforeWriting();
			return fold(run);
		}),
	);
	let turn = 0;
	return {
		id: 'ladybug',
		name: 'LadybugDB',
		version: ladybug.Database.getVersion(),
		found: files.found,
		setUp: () =>
			writer.alone(async (run) => {
				// Where the tables are there already, a full disk is no reason not to read them.
				if (files.found !== 'kept') files.beforeWriting();
				for (const text of schema('ladybug')) await run(text, {});
			}),
		run: (text, parameters) => (reading[turn++ % reading.length] ?? writer).alone((run) => run(text, parameters)),
		inTransaction: (work) =>
			writer.alone(async (run) => {
				folding.wait();
				files.beforeWriting();
				try {
					const result = await transaction(run, work);
					if (files.logged() >= files.walLimit) await fold(run);
					return result;
				} finally {
					folding.wrote();
				}
			}),
		close: async () => {
			folding.end();
			for (const each of lanes) await each.close();
			await database.close();
			await files.leave('closed');
		},
	};
}

const inMemory: DatabaseFiles = {
	path: ':memory:',
	logged: () => 0,
	walLimit: Infinity,
	found: 'new',
	beforeWriting: () => undefined,
	failure: failed,
	leave: () => Promise.resolve(),
};

/** Folders that this process has open: the owner's file tells other processes. */
const held = new Set<string>();

async function inFolder(ladybug: Ladybug, folder: string, anew: boolean): Promise<DatabaseFiles> {
	const maker = madeBy({ storage: ladybug.Database.getStorageVersion(), schema: schema('ladybug') });
	if (held.has(folder)) throw problem('graph_locked', { path: folder });
	held.add(folder);
	let isTrusted = true;
	const found = await claim(folder, maker, { anew }).catch((cause: unknown) => {
		held.delete(folder);
		throw isFull(folder, reasonOf(cause)) ? noRoom(folder, cause) : cause;
	});
	const failure = (statement: string, cause: unknown): Problem => {
		const reason = reasonOf(cause);
		isTrusted &&= isHarmless(reason);
		return isFull(folder, reason) ? noRoom(folder, cause) : failed(statement, cause);
	};
	return {
		path: databaseFile(folder),
		logged: () => sizeOf(logFile(folder)),
		walLimit: walLimit(folder),
		found,
		beforeWriting: () => requireRoom(folder, { file: databaseFile(folder), log: logFile(folder) }),
		failure,
		async leave(how) {
			try {
				if (how === 'closed' && isTrusted) await seal(folder, maker);
			} catch (cause) {
				throw failure('close', cause);
			} finally {
				disown(folder);
				held.delete(folder);
			}
		},
	};
}

/** The statement failed, and the files are none the worse. */
function isHarmless(reason: string): boolean {
	return /^(Runtime|Binder|Parser|Conversion|Overflow|Interrupted|Transaction manager|Buffer manager) exception/.test(
		reason,
	);
}

function failed(statement: string, cause: unknown): Problem {
	return problem('graph_failed', { engine: 'LadybugDB', statement, reason: reasonOf(cause) }, { cause });
}

async function opened(database: Core.Database, { path, failure }: DatabaseFiles): Promise<void> {
	try {
		await database.init();
	} catch (cause) {
		if (reasonOf(cause).includes('Could not set lock')) throw problem('graph_locked', { path }, { cause });
		throw failure(`open ${path}`, cause);
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

function reasonOf(cause: unknown): string {
	return cause instanceof Error ? cause.message : String(cause);
}
