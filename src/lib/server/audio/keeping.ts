// The recording of an interview, `interviews/<id>/audio.<ext>`: beside its source, and no part of what the graph is made
// from. There is one; a new one takes the old one's place.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Arrival } from '../library/arrivals.ts';
import { libraryProblem, syncFolder, systemCode } from '../library/durable.ts';
import { interviewsIn } from '../library/folder.ts';
import { audioKinds } from './kinds.ts';
import type { Staged } from './staging.ts';

export type KeptAudio = {
	/** Absolute. */
	readonly path: string;
	/** `audio.mp3` */
	readonly file: string;
	readonly type: string;
	readonly bytes: number;
	readonly changed: Date;
};

/** Undefined where the interview has none. `id` is one that the library knows. @throws Problem library_unusable */
export async function audioOf(folder: string, id: string): Promise<KeptAudio | undefined> {
	const home = join(interviewsIn(folder), id);
	try {
		const found = await Promise.all((await filesIn(home)).map((file) => keptIn(home, file)));
		// A kill between two renames may leave the old one beside the new.
		return found.filter((one) => one !== undefined).toSorted((a, b) => b.changed.getTime() - a.changed.getTime())[0];
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return undefined;
		throw libraryProblem(error, folder);
	}
}

/** Moves a staged recording in; durable when this returns. Gives its path in the library; undefined where it is there already. */
export async function keepAudio(
	folder: string,
	id: string,
	staged: Staged,
	before: () => Promise<void> = async () => undefined,
): Promise<string | undefined> {
	const home = join(interviewsIn(folder), id);
	const file = `audio.${staged.kind.extension}`;
	try {
		const there = await audioOf(folder, id);
		if (there?.file === file && (await isSame(there, staged.path))) {
			await staged.discard();
			return undefined;
		}
		const others = (await filesIn(home)).filter((other) => other !== file);
		await before();
		await rename(staged.path, join(home, file));
		for (const other of others) await rm(join(home, other), { force: true });
		await syncFolder(home);
		return `interviews/${id}/${file}`;
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}

type Placed = { readonly done: { readonly id: string; readonly audio?: string } };

/** Places an interview with its recording, which is looked at first and kept once the interview is. */
export async function withAudio<Result extends Placed>(
	folder: string,
	arrival: Arrival,
	place: (arrival: Arrival) => Promise<Result>,
	before?: (id: string) => Promise<void>,
): Promise<Result> {
	const staged = await arrival.audio?.stage(folder);
	try {
		const placed = await place(arrival);
		const audio =
			staged === undefined
				? undefined
				: await keepAudio(folder, placed.done.id, staged, () => before?.(placed.done.id) ?? Promise.resolve());
		return audio === undefined ? placed : { ...placed, done: { ...placed.done, audio } };
	} finally {
		await staged?.discard();
	}
}

/** The names of recordings in an interview's folder. A link may lead out of the library, to what nobody is to be sent. */
async function filesIn(home: string): Promise<readonly string[]> {
	const files = (await readdir(home, { withFileTypes: true })).filter((entry) => entry.isFile());
	return files
		.map(({ name }) => name)
		.filter((name) => audioKinds.some(({ extension }) => name === `audio.${extension}`));
}

/** Undefined for what is no file, whatever it is called: a folder cannot be played, and a pipe would be waited for. */
async function keptIn(home: string, file: string): Promise<KeptAudio | undefined> {
	const path = join(home, file);
	const stats = await stat(path);
	if (!stats.isFile()) return undefined;
	const { size, mtime } = stats;
	const kind = audioKinds.find(({ extension }) => file === `audio.${extension}`);
	return { path, file, type: kind?.type ?? 'application/octet-stream', bytes: size, changed: mtime };
}

async function isSame({ path, bytes }: KeptAudio, other: string): Promise<boolean> {
	if ((await stat(other)).size !== bytes) return false;
	const [a, b] = await Promise.all([hashOf(path), hashOf(other)]);
	return a === b;
}

async function hashOf(path: string): Promise<string> {
	const hash = createHash('sha256');
	for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) hash.update(piece);
	return hash.digest('hex');
}
