// The library as it stands between two changes: a second name for each file, in a hidden folder, so that it can be read
// for as long as that takes while the library goes on changing. Sources, records and recordings are replaced and never
// overwritten; logs only grow. What a kill leaves of it is swept by the next opening.
import { randomUUID } from 'node:crypto';
import { copyFile, link, lstat, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { problem } from '#graph/problem.ts';
import { libraryProblem, systemCode } from '../library/durable.ts';
import { hiddenParts } from '../library/folder.ts';
import { backedUpParts, isLog, makeApart, unfitReason } from './layout.ts';

export type SnapshotFile = {
	/** In the library, with slashes. */
	readonly path: string;
	/** Where it can be read, absolute. */
	readonly at: string;
	readonly bytes: number;
	readonly changed: Date;
};

export type Snapshot = {
	readonly files: readonly SnapshotFile[];
	/** What could not be taken, and why: links, devices, names that not every system takes. */
	readonly passedOver: readonly string[];
	release(): Promise<void>;
};

/** Names in one folder of the snapshot: some file systems get slow with more. */
const aFolder = 1000;

/**
 * Called between two changes. A library that nobody can write to is read where it stands, and needs no second names.
 * @throws Problem disk_full, library_unusable, backup_unfit
 */
export async function takeSnapshot(folder: string, { isFixed = false } = {}): Promise<Snapshot> {
	const home = join(folder, `${hiddenParts.snapshot}${randomUUID()}`);
	const release = async (): Promise<void> => rm(home, { recursive: true, force: true });
	try {
		if (!isFixed) await mkdir(home);
		const files: SnapshotFile[] = [];
		const passedOver: string[] = [];
		const apart = makeApart();
		for await (const found of filesIn(folder)) {
			if (found.reason !== undefined) {
				passedOver.push(`${shown(found.path)}: ${found.reason}`);
				continue;
			}
			const other = apart.clash(found.path);
			if (other !== undefined)
				throw unfit(found.path, `${shown(other)} differs from it in nothing that every file system keeps apart`);
			const path = join(folder, found.path);
			const at = isFixed ? path : await keptAt(path, home, files.length);
			files.push({ path: found.path, at, bytes: found.bytes, changed: found.changed });
		}
		return { files, passedOver, release };
	} catch (error) {
		await release();
		throw libraryProblem(error, folder);
	}
}

function unfit(path: string, reason: string): Error {
	return problem('backup_unfit', { source: 'The library', member: shown(path), reason });
}

/** Of a log, as many bytes as it has now; what comes later stands behind them. */
async function keptAt(path: string, home: string, number: number): Promise<string> {
	const within = join(home, String(Math.floor(number / aFolder)));
	if (number % aFolder === 0) await mkdir(within);
	const at = join(within, String(number));
	try {
		await link(path, at);
	} catch (error) {
		// A file system without second names, or another one: the bytes themselves.
		if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK', 'EACCES'].includes(systemCode(error) ?? ''))
			throw error;
		await copyFile(path, at);
	}
	return at;
}

type Found =
	| { readonly path: string; readonly reason: string }
	| { readonly path: string; readonly reason?: undefined; readonly bytes: number; readonly changed: Date };

async function* filesIn(folder: string): AsyncGenerator<Found> {
	for (const part of backedUpParts) yield* filesAt(folder, part, 0);
}

/** No link is followed. */
async function* filesAt(folder: string, path: string, depth: number): AsyncGenerator<Found> {
	let found;
	try {
		found = await lstat(join(folder, path));
	} catch (error) {
		if (systemCode(error) !== 'ENOENT') throw error;
		if (depth > 0) yield { path, reason: 'its name cannot be read' };
		return;
	}
	if (found.isDirectory() && !isLog(path)) {
		if (depth > 0 && path.slice(path.lastIndexOf('/') + 1).startsWith('.')) return;
		for (const name of (await readdir(join(folder, path))).sort()) yield* filesAt(folder, `${path}/${name}`, depth + 1);
		return;
	}
	const reason = found.isFile() ? unfitReason(path) : found.isSymbolicLink() ? 'it is a link' : 'it is no file';
	if (reason === undefined) yield { path, bytes: found.size, changed: found.mtime };
	else yield { path, reason };
}

const shown = (path: string): string => path.replace(/\p{Cc}/gu, '\uFFFD').toWellFormed();
