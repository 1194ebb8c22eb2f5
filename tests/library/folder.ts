// A library in a folder of its own, opened with LadybugDB as the command opens it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';
import { openLibrary, type Library } from '#lib/server/library/library.ts';

export const sample = fileURLToPath(new URL('../../interviews/dan-roberts-2024.md', import.meta.url));

const folders: string[] = [];
const libraries: Library[] = [];

afterEach(async () => {
	for (const library of libraries.splice(0)) await library.close();
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function newFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'colloquy-library-'));
	folders.push(folder);
	return folder;
}

/** What it says is in `said`. */
export async function open(folder: string): Promise<Library & { readonly said: readonly string[] }> {
	const said: string[] = [];
	const library = await openLibrary({ path: join(folder, 'library'), command: 'test', say: (line) => said.push(line) });
	libraries.push(library);
	await library.connect();
	return { ...library, said };
}

export async function close(library: Library): Promise<void> {
	const at = libraries.findIndex(({ id }) => id === library.id);
	libraries.splice(at, 1);
	await library.close();
}

/** A file in its own folder under `folder`; gives its path. */
export function file(folder: string, path: string, text: string | Uint8Array): string {
	const whole = join(folder, path);
	mkdirSync(join(whole, '..'), { recursive: true });
	writeFileSync(whole, text);
	return whole;
}

export const talk = (word: string): string =>
	`Ann: Have you read the paper on ${word}?\n\nBob: Yes, reinforcement learning is what I work on at OpenAI.\n\nAnn: And the scaling laws?\n\nBob: Those too.\n`;

export function json(path: string): Record<string, unknown> {
	return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}
