// A library that cannot be written to, by its permissions or its file system, is opened for reading. No lock can be set
// there, so another process may write to it from elsewhere; each interview is written whole or not at all, so what is read
// is one state of it, and what comes later shows at the next start.
import { constants, rmSync } from 'node:fs';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problem, type Problem } from '#graph/problem.ts';
import { reasonOf, systemCode } from './durable.ts';
import type { Lock } from './lock.ts';

/** The Problem that every write meets; undefined where the folders can be written. `folders`: those that are there. */
export async function whyReadOnly(folders: readonly string[]): Promise<Problem | undefined> {
	for (const folder of folders) {
		try {
			await access(folder, constants.W_OK);
		} catch (error) {
			const code = systemCode(error) ?? '';
			if (['EROFS', 'EACCES', 'EPERM'].includes(code))
				return problem('library_read_only', { reason: reasonOf(error) }, { cause: error });
			if (code !== 'ENOENT') throw error;
		}
	}
	return undefined;
}

/** Nothing to hold where nothing can be written. */
export const noLock: Lock = { announce: () => undefined, release: () => undefined };

/** Where the graph of a library stands that cannot be written: derived, so it goes when the process ends. */
export type PassingFolder = { readonly path: string; remove(): Promise<void> };

/** In the system's folder for such; in memory where that cannot be written either. A kill leaves it to the system. */
export async function passingFolder(): Promise<PassingFolder> {
	try {
		const path = await mkdtemp(join(tmpdir(), 'colloquy-graph-'));
		const atExit = (): void => rmSync(path, { recursive: true, force: true });
		process.once('exit', atExit);
		return {
			path: join(path, 'graph'),
			async remove() {
				process.off('exit', atExit);
				await rm(path, { recursive: true, force: true });
			},
		};
	} catch (error) {
		if (systemCode(error) === undefined) throw error;
		return { path: ':memory:', remove: () => Promise.resolve() };
	}
}
