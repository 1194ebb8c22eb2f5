// The embedded engine's files, which are derived and may be deleted at any time. One that was not closed cleanly is
// never opened: after a kill in a checkpoint, opening ends the process with a segmentation fault, which nothing catches.
// So a marker is written when the database is closed and taken away before it is opened.
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const base = 'colloquy.lbug';

export function databaseFile(folder: string): string {
	return join(folder, base);
}

/** What a graph's files were made by; others can't be read, or hold another model. */
export function madeBy(about: { readonly storage: number; readonly schema: readonly string[] }): string {
	return createHash('sha256').update(JSON.stringify(about)).digest('hex');
}

/** True where there is a graph and its last process closed it. */
export function wasClosedCleanly(folder: string): boolean {
	return existsSync(marker(folder)) && existsSync(databaseFile(folder));
}

/** True where there is a graph, in whatever state. */
export function exists(folder: string): boolean {
	return existsSync(databaseFile(folder));
}

/** Takes the marker away; deletes what must not be opened. */
export function claim(folder: string, maker: string): void {
	mkdirSync(folder, { recursive: true });
	const sound = wasClosedCleanly(folder) && readFileSync(marker(folder), 'utf8').trim() === maker;
	rmSync(marker(folder), { force: true });
	if (sound) return;
	for (const file of readdirSync(folder))
		if (file.startsWith(base)) rmSync(join(folder, file), { recursive: true, force: true });
}

export function markClosed(folder: string, maker: string): void {
	const aside = `${marker(folder)}.new`;
	const file = openSync(aside, 'w');
	writeSync(file, `${maker}\n`);
	fsyncSync(file);
	closeSync(file);
	renameSync(aside, marker(folder));
}

function marker(folder: string): string {
	return join(folder, 'closed');
}
