// A library that takes another's place, part by part: what was there moves into a folder beside, what was restored moves
// in. One file says that this is under way; from when it is there, the library is the restored one, since whoever opens it
// finishes first what a kill cut short. Before, it is the old one. It is never neither.
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { problem } from '#graph/problem.ts';
import { makeFolder, syncFolder, systemCode, writeDurably } from './durable.ts';

/** In the library's folder, while parts are moved. */
export const restoring = 'restoring.json';

/** What is moved out for what comes in: all that a library has, and nothing else that stands in its folder. */
export const libraryParts = [
	'library.json',
	'decisions.jsonl',
	'audit.jsonl',
	'interviews',
	'bin',
	'lexicon',
	'proposals',
	'graph',
	'review',
	'set-aside.json',
] as const;

export type Exchange = {
	/** In the library's folder: what takes the place, whole and on the disk. */
	readonly from: string;
	/** In the library's folder: where what was there goes. */
	readonly kept: string;
	/** Those that come in. */
	readonly parts: readonly string[];
};

/** Durable when this returns. The library is locked. */
export async function exchange(folder: string, about: Exchange): Promise<void> {
	await writeDurably(join(folder, restoring), `${JSON.stringify(about)}\n`);
	await finishRestoring(folder);
}

/** Finishes what was begun; the same again changes nothing. @throws Problem library_damaged */
export async function finishRestoring(folder: string): Promise<void> {
	const about = await begun(folder);
	if (about === undefined) return;
	const [from, kept] = [join(folder, about.from), join(folder, about.kept)];
	for (const part of libraryParts) {
		const isIn = about.parts.includes(part) && !existsSync(join(from, part));
		if (!isIn && existsSync(join(folder, part))) {
			await makeFolder(kept);
			await rename(join(folder, part), join(kept, part));
		}
		if (existsSync(join(from, part))) await rename(join(from, part), join(folder, part));
	}
	// Every move is on the disk before it is forgotten that they are under way.
	for (const path of [folder, from, kept]) if (existsSync(path)) await syncFolder(path);
	await rm(join(folder, restoring));
	await syncFolder(folder);
	await rm(from, { recursive: true, force: true });
}

async function begun(folder: string): Promise<Exchange | undefined> {
	const path = join(folder, restoring);
	try {
		const about: unknown = JSON.parse(await readFile(path, 'utf8'));
		if (isExchange(about)) return about;
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return undefined;
		if (!(error instanceof SyntaxError)) throw error;
	}
	throw problem('library_damaged', { path, reason: 'it does not say what is being restored' });
}

function isExchange(value: unknown): value is Exchange {
	if (typeof value !== 'object' || value === null) return false;
	const { from, kept, parts } = value as Partial<Record<keyof Exchange, unknown>>;
	return (
		[from, kept].every((name) => typeof name === 'string' && /^[^/\\]+$/.test(name) && !/^\.\.?$/.test(name)) &&
		Array.isArray(parts)
	);
}

/** The name of a folder for what is there now, such as `before-restore-20261130T073000Z`. */
export async function keptName(folder: string, now: Date): Promise<string> {
	const name = `before-restore-${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
	const taken = new Set(await readdir(folder));
	for (let number = 1; ; number++) {
		const next = number === 1 ? name : `${name}-${number}`;
		if (!taken.has(next)) return next;
	}
}
