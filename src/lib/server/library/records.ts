// Interviews as the library keeps them: a folder each, with the source as it came and interview.json beside it.
// interview.json holds what people gave (a sidecar, an upload's fields, later corrections), never what rules found:
// better rules then show at once, and a correction is never overwritten.
import { createHash, randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, readdir, rename } from 'node:fs/promises';
import { constants, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Sidecar } from '#graph/model.ts';
import { clearAway, libraryProblem, syncFile, syncFolder, systemCode, writeSynced } from './durable.ts';
import { foreign, incoming, interviewsIn, moveUnder, outgoing, removed } from './folder.ts';
import { extensionOf } from './ids.ts';

/** How the source came. */
export type Origin = {
	/** The file's name as it came. */
	readonly name: string;
	/** In this folder, `source.<ext>`. */
	readonly file: string;
	readonly sha256: string;
	/** Absolute folder that it was read from; absent for an upload. */
	readonly folder?: string;
	/** Hash of the sidecar that came with it, and what it said: what differs from that is a correction. */
	readonly sidecar?: string;
	readonly beside?: Sidecar;
	/** ISO 8601. */
	readonly added: string;
};

export type InterviewRecord = {
	readonly id: string;
	readonly source: Origin;
	readonly given: Sidecar;
	/** Fields of interview.json that are the user's own; kept as they are. */
	readonly extra: { readonly [name: string]: unknown };
	/** Hash of interview.json as it stands: a correction by hand changes it. */
	readonly sha256: string;
};

export function hashOf(data: string | Uint8Array): string {
	return createHash('sha256').update(data).digest('hex');
}

/** As much of it as is hashed at once: a few milliseconds. */
const slice = 2 * 1024 * 1024;

/** As `hashOf`, and lets others have their turn: the largest source takes a fifth of a second. */
export async function hashInSlices(bytes: Uint8Array): Promise<string> {
	const hash = createHash('sha256');
	for (let at = 0; at < bytes.length; at += slice) {
		if (at > 0) await breathe();
		hash.update(bytes.subarray(at, at + slice));
	}
	return hash.digest('hex');
}

export type NewRecord = {
	readonly id: string;
	readonly bytes: Uint8Array;
	readonly source: Omit<Origin, 'file' | 'sha256'>;
	readonly given: Sidecar;
};

/** `foreign`: where what stood in its place stands now, in the library's folder. */
export type WrittenRecord = { readonly record: InterviewRecord; readonly foreign?: string };

/**
 * Adds the interview or replaces it; durable when this returns, whole or not at all when it is cut short.
 * A source that is replaced stays as `replaced/<sha256>.<ext>`. What stands in its place and is no interview that can be
 * read stays whole, as `replaced/set-aside`. `before` is awaited when all is written and nothing is in its place yet.
 * @throws Problem disk_full, library_unusable
 */
export async function writeRecord(
	folder: string,
	{ id, bytes, source, given }: NewRecord,
	previous?: InterviewRecord,
	before: (record: InterviewRecord) => Promise<void> = async () => undefined,
): Promise<WrittenRecord> {
	const interviews = interviewsIn(folder);
	const next = join(interviews, `${incoming}${randomUUID()}`);
	const origin: Origin = { ...source, file: `source${extensionOf(source.name)}`, sha256: await hashInSlices(bytes) };
	const extra = previous?.extra ?? {};
	const text = written({ given, extra, source: origin });
	try {
		await mkdir(next);
		await writeSynced(join(next, origin.file), bytes);
		await writeSynced(join(next, 'interview.json'), text);
		if (previous !== undefined) {
			await keepBeside(join(interviews, id), next, previous.source.file);
			await keepReplaced(join(interviews, id), next, previous.source, origin);
		}
		await syncFolder(next);
		const record = { id, source: origin, given, extra, sha256: hashOf(text) };
		await before(record);
		if (previous === undefined && isThere(join(interviews, id)))
			return { record, foreign: await moveAround(interviews, next, id) };
		await moveIn(interviews, next, id, previous !== undefined);
		return { record };
	} catch (error) {
		await clearAway(next);
		throw libraryProblem(error, folder);
	}
}

function written({ given, extra, source }: Pick<InterviewRecord, 'given' | 'extra' | 'source'>): string {
	return `${JSON.stringify({ ...given, ...extra, source }, undefined, '\t')}\n`;
}

/**
 * What people say of an interview, said anew; its source stays untouched. Durable when this returns, and the old words
 * or the new ones when it is cut short: interview.json is written aside, where the next opening sweeps, and renamed.
 * `before` is awaited as in `writeRecord`.
 * @throws Problem disk_full, library_unusable
 */
export async function rewriteRecord(
	folder: string,
	record: InterviewRecord,
	given: Sidecar,
	before: (record: InterviewRecord) => Promise<void> = async () => undefined,
): Promise<InterviewRecord> {
	const interviews = interviewsIn(folder);
	const next = join(interviews, `${incoming}${randomUUID()}`);
	const home = join(interviews, record.id);
	const text = written({ ...record, given });
	const anew = { ...record, given, sha256: hashOf(text) };
	try {
		await writeSynced(next, text);
		await before(anew);
		await rename(next, join(home, 'interview.json'));
		await syncFolder(home);
	} catch (error) {
		await clearAway(next);
		throw libraryProblem(error, folder);
	}
	return anew;
}

async function keepReplaced(home: string, next: string, old: Origin, current: Origin): Promise<void> {
	if (old.sha256 === current.sha256) return;
	const kept = join(next, 'replaced');
	const to = join(kept, `${old.sha256}${extensionOf(old.file)}`);
	await mkdir(kept, { recursive: true });
	if (!isThere(to)) await keep(join(home, old.file), to);
	await syncFolder(kept);
}

/** Sources that were replaced before, the recording, and what somebody else has put there: an interview that is replaced loses none of it. */
async function keepBeside(home: string, next: string, source: string): Promise<void> {
	const isOurs = (name: string): boolean => name === 'interview.json' || name === source;
	const others = (await readdir(home, { withFileTypes: true })).filter(({ name }) => !isOurs(name));
	for (const entry of others) {
		const from = join(home, entry.name);
		const isFree = entry.name !== 'replaced' && !isThere(join(next, entry.name));
		if (entry.isDirectory()) await keepFolder(from, join(next, entry.name));
		else if (isFree) await keep(from, join(next, entry.name));
		else {
			await mkdir(join(next, 'replaced'), { recursive: true });
			await keep(from, join(next, 'replaced', entry.name));
		}
	}
}

async function keepFolder(from: string, to: string): Promise<void> {
	await mkdir(to, { recursive: true });
	for (const entry of await readdir(from, { withFileTypes: true })) {
		const [old, kept] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) await keepFolder(old, kept);
		else await keep(old, kept);
	}
	await syncFolder(to);
}

/** A second name for the same bytes, or a copy where the file system has no such thing. */
async function keep(from: string, to: string): Promise<void> {
	try {
		await link(from, to);
	} catch (error) {
		if (systemCode(error) === undefined) throw error;
		await copyFile(from, to, constants.COPYFILE_EXCL);
		await syncFile(to);
	}
}

async function moveIn(interviews: string, next: string, id: string, isReplacement: boolean): Promise<void> {
	const home = join(interviews, id);
	const old = join(interviews, `${outgoing}${id}`);
	await discard(interviews, old);
	if (isReplacement) await rename(home, old);
	try {
		await rename(next, home);
	} catch (error) {
		if (isReplacement) await rename(old, home);
		throw error;
	}
	await syncFolder(interviews);
	// The new state is durable; the next opening sweeps what a failing disk leaves of the old one.
	if (isReplacement) await discard(interviews, old).catch(() => undefined);
}

/**
 * Deletes a folder whose content counts no more. Its name goes first: half deleted under its own, an old state would be
 * taken for one that waits to be brought back.
 */
async function discard(interviews: string, path: string): Promise<void> {
	const gone = join(interviews, `${removed}${randomUUID()}`);
	try {
		await rename(path, gone);
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return;
		throw error;
	}
	// Else a power cut could bring the name back, and not what was in it.
	await syncFolder(interviews);
	await clearAway(gone);
}

/** True for whatever bears that name: a link that leads nowhere does too. */
export function isThere(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** What stands there is nothing that we can read, so nothing of it may be lost: it moves into the interview that takes its place. */
async function moveAround(interviews: string, next: string, id: string): Promise<string> {
	const home = join(interviews, id);
	const old = join(interviews, `${foreign}${id}`);
	await mkdir(join(next, 'replaced'));
	await syncFolder(next);
	await rename(home, old);
	try {
		await rename(next, home);
	} catch (error) {
		await rename(old, home);
		throw error;
	}
	await syncFolder(interviews);
	return await moveUnder(interviews, id);
}

/** An old state that a failing disk left there would come back in the interview's place. @throws Problem library_unusable */
export async function discardOldState(folder: string, id: string): Promise<void> {
	try {
		await discard(interviewsIn(folder), join(interviewsIn(folder), `${outgoing}${id}`));
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}
