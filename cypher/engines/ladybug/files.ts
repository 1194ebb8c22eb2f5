// The embedded engine's files, which are derived and may be deleted at any time. Those that were not closed cleanly, or
// that are not what was closed, are never opened: after a kill in a checkpoint, opening ends the process with a
// segmentation fault, which nothing catches. So a seal is written when the database is closed and taken away before it is
// opened: what made the files, and their hash.
import { createHash } from 'node:crypto';
import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Found } from '../../engine.ts';
import { own } from './owner.ts';

const base = 'colloquy.lbug';

export function databaseFile(folder: string): string {
	return join(folder, base);
}

/** What was written since the engine last folded it into its file. */
export function logFile(folder: string): string {
	return join(folder, `${base}.wal`);
}

/** What a graph's files were made by; others can't be read, or hold another model. */
export function madeBy(about: { readonly storage: number; readonly schema: readonly string[] }): string {
	return createHash('sha256').update(JSON.stringify(about)).digest('hex');
}

/** True where there is a graph and its last process closed it. */
export function wasClosedCleanly(folder: string): boolean {
	return existsSync(sealFile(folder)) && existsSync(databaseFile(folder));
}

/**
 * Takes the folder for this process and the seal away; deletes what must not be opened, or, `anew`, whatever is there.
 * @throws Problem graph_locked
 */
export async function claim(folder: string, maker: string, { anew }: { readonly anew: boolean }): Promise<Found> {
	mkdirSync(folder, { recursive: true });
	await own(folder);
	const found = anew ? 'discarded' : await stateOf(folder, maker);
	rmSync(sealFile(folder), { recursive: true, force: true });
	if (found !== 'kept')
		for (const file of filesIn(folder)) rmSync(join(folder, file), { recursive: true, force: true });
	return found;
}

async function stateOf(folder: string, maker: string): Promise<Found> {
	if (filesIn(folder).length === 0) return 'new';
	if (!wasClosedCleanly(folder)) return 'unclosed';
	try {
		const [madeBy, hash] = readFileSync(sealFile(folder), 'utf8').split('\n');
		if (madeBy !== maker) return 'of another version';
		return hash === (await hashOf(folder)) ? 'kept' : 'damaged';
	} catch {
		// What cannot be read is no graph, whatever keeps it from being read.
		return 'damaged';
	}
}

function filesIn(folder: string): readonly string[] {
	return readdirSync(folder)
		.filter((file) => file.startsWith(base))
		.sort();
}

/** Bytes read at once. */
const pieceSize = 4 * 2 ** 20;

/** Of all the engine's files, with their names. */
async function hashOf(folder: string): Promise<string> {
	const hash = createHash('sha256');
	const buffer = Buffer.allocUnsafe(pieceSize);
	for (const name of filesIn(folder)) {
		hash.update(`${name}\0`);
		const file = await open(join(folder, name));
		try {
			for (;;) {
				const { bytesRead } = await file.read(buffer, 0, pieceSize);
				if (bytesRead === 0) break;
				hash.update(buffer.subarray(0, bytesRead));
			}
		} finally {
			await file.close();
		}
	}
	return hash.digest('hex');
}

/** Of a database that is closed: whoever opens it next may trust it. */
export async function seal(folder: string, maker: string): Promise<void> {
	const aside = `${sealFile(folder)}.new`;
	const text = `${maker}\n${await hashOf(folder)}\n`;
	const file = openSync(aside, 'w');
	try {
		writeSync(file, text);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
	renameSync(aside, sealFile(folder));
}

function sealFile(folder: string): string {
	return join(folder, 'closed');
}
