// Interviews as the library keeps them: a folder each, with the source as it came and interview.json beside it.
// interview.json holds what people gave (a sidecar, an upload's fields, later corrections), never what rules found:
// better rules then show at once, and a correction is never overwritten.
import { createHash, randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Sidecar } from '#graph/model.ts';
import { problem } from '#graph/problem.ts';
import { clearAway, libraryProblem, syncFile, syncFolder, systemCode, writeSynced } from './durable.ts';
import { filesIn } from '../audio/keeping.ts';
import { contentOf, incoming, interviewsIn, outgoing, removed } from './folder.ts';
import { extensionOf, interviewIdOf, isInterviewId } from './ids.ts';
import { parseObject, sidecarFields, sidecarOf } from './sidecar.ts';

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
	/** Fields of interview.json that are the reader's own; kept as they are. */
	readonly extra: { readonly [name: string]: unknown };
	/** Hash of interview.json as it stands: a correction by hand changes it. */
	readonly sha256: string;
};

export function hashOf(data: string | Uint8Array): string {
	return createHash('sha256').update(data).digest('hex');
}

/** By id. @throws Problem library_damaged, sidecar_invalid, library_unusable */
export async function readRecords(folder: string): Promise<Map<string, InterviewRecord>> {
	const interviews = interviewsIn(folder);
	try {
		const entries = await readdir(interviews, { withFileTypes: true });
		const names = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
		const records: InterviewRecord[] = [];
		for (let at = 0; at < names.length; at += 64) {
			records.push(...(await Promise.all(names.slice(at, at + 64).map((id) => readRecord(interviews, id)))));
		}
		return new Map(records.sort((a, b) => (a.id < b.id ? -1 : 1)).map((record) => [record.id, record]));
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}

/**
 * What stands on the disk after a write that failed: the old state, the new one, or none. A process that goes on from
 * what it remembers would write words of the one beside the source of the other.
 */
export async function rereadRecord(folder: string, id: string): Promise<InterviewRecord | undefined> {
	try {
		return existsSync(join(interviewsIn(folder), id)) ? await readRecord(interviewsIn(folder), id) : undefined;
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}

async function readRecord(interviews: string, id: string): Promise<InterviewRecord> {
	const folder = join(interviews, id);
	if (!isInterviewId(id)) {
		throw problem('library_damaged', { path: folder, reason: `its name is no id (${interviewIdOf(`${id}.md`)} would be one)` });
	}
	const path = join(folder, 'interview.json');
	const text = await contentOf(path);
	if (text === undefined) return await recordFromSource(folder, id);
	const fields = parseObject(text, path);
	const source = await originFrom(fields['source'], folder, path);
	const known: ReadonlySet<string> = new Set(['source', ...sidecarFields]);
	const extra = Object.fromEntries(Object.entries(fields).filter(([name]) => !known.has(name)));
	return { id, source, given: sidecarOf(fields, path), extra, sha256: hashOf(text) };
}

/** An interview.json that a reader deleted, or whose `source` was lost in editing, is made again from the source. */
async function recordFromSource(folder: string, id: string): Promise<InterviewRecord> {
	return { id, source: await findSource(folder), given: {}, extra: {}, sha256: 'none' };
}

async function originFrom(value: unknown, folder: string, path: string): Promise<Origin> {
	if (typeof value !== 'object' || value === null) return await findSource(folder);
	const { name, file, sha256, folder: from, sidecar, beside, added } = value as Partial<Record<keyof Origin, unknown>>;
	const known = typeof name === 'string' && typeof file === 'string' && typeof sha256 === 'string';
	if (!known || !/^source\.[a-z\d]{1,8}$/.test(file) || !existsSync(join(folder, file))) return await findSource(folder);
	return {
		name,
		file,
		sha256,
		...(typeof from === 'string' ? { folder: from } : {}),
		...(typeof sidecar === 'string' ? { sidecar } : {}),
		...(typeof beside === 'object' && beside !== null ? { beside: sidecarOf(beside as Record<string, unknown>, path) } : {}),
		added: typeof added === 'string' ? added : '',
	};
}

async function findSource(folder: string): Promise<Origin> {
	const file = (await readdir(folder)).find((name) => /^source\.[a-z\d]{1,8}$/.test(name));
	if (file === undefined) {
		throw problem('library_damaged', { path: folder, reason: 'it holds no source.<ext>; delete the folder if it is not wanted' });
	}
	return { name: file, file, sha256: hashOf(await readFile(join(folder, file))), added: '' };
}

export async function readSource(folder: string, { id, source }: InterviewRecord): Promise<Uint8Array> {
	try {
		return await readFile(join(interviewsIn(folder), id, source.file));
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}

export type NewRecord = {
	readonly id: string;
	readonly bytes: Uint8Array;
	readonly source: Omit<Origin, 'file' | 'sha256'>;
	readonly given: Sidecar;
};

/**
 * Adds the interview or replaces it; durable when this returns, whole or not at all when it is cut short.
 * A source that is replaced stays as `replaced/<sha256>.<ext>`.
 * @throws Problem disk_full, library_unusable
 */
export async function writeRecord(
	folder: string,
	{ id, bytes, source, given }: NewRecord,
	previous?: InterviewRecord,
): Promise<InterviewRecord> {
	const interviews = interviewsIn(folder);
	const next = join(interviews, `${incoming}${randomUUID()}`);
	const origin: Origin = { ...source, file: `source${extensionOf(source.name)}`, sha256: hashOf(bytes) };
	const extra = previous?.extra ?? {};
	const text = written({ given, extra, source: origin });
	try {
		await mkdir(next);
		await writeSynced(join(next, origin.file), bytes);
		await writeSynced(join(next, 'interview.json'), text);
		if (previous !== undefined) {
			await keepReplaced(join(interviews, id), next, previous.source, origin);
			for (const name of await filesIn(join(interviews, id))) await keep(join(interviews, id, name), join(next, name));
		}
		await syncFolder(next);
		await moveIn(interviews, next, id, previous !== undefined);
	} catch (error) {
		await clearAway(next);
		throw libraryProblem(error, folder);
	}
	return { id, source: origin, given, extra, sha256: hashOf(text) };
}

function written({ given, extra, source }: Pick<InterviewRecord, 'given' | 'extra' | 'source'>): string {
	return `${JSON.stringify({ ...given, ...extra, source }, undefined, '\t')}\n`;
}

/**
 * What people say of an interview, said anew; its source stays untouched. Durable when this returns, and the old words
 * or the new ones when it is cut short: interview.json is written aside, where the next opening sweeps, and renamed.
 * @throws Problem disk_full, library_unusable
 */
export async function rewriteRecord(folder: string, record: InterviewRecord, given: Sidecar): Promise<InterviewRecord> {
	const interviews = interviewsIn(folder);
	const next = join(interviews, `${incoming}${randomUUID()}`);
	const home = join(interviews, record.id);
	const text = written({ ...record, given });
	try {
		await writeSynced(next, text);
		await rename(next, join(home, 'interview.json'));
		await syncFolder(home);
	} catch (error) {
		await clearAway(next);
		throw libraryProblem(error, folder);
	}
	return { ...record, given, sha256: hashOf(text) };
}

async function keepReplaced(home: string, next: string, old: Origin, current: Origin): Promise<void> {
	const before = join(home, 'replaced');
	const kept = join(next, 'replaced');
	const names = existsSync(before) ? await readdir(before) : [];
	const isOther = old.sha256 !== current.sha256;
	if (names.length === 0 && !isOther) return;
	await mkdir(kept);
	for (const name of names) await keep(join(before, name), join(kept, name));
	const name = `${old.sha256}${extensionOf(old.file)}`;
	if (isOther && !names.includes(name)) await keep(join(home, old.file), join(kept, name));
	await syncFolder(kept);
}

/** A second name for the same bytes, or a copy where the file system has no such thing. */
async function keep(from: string, to: string): Promise<void> {
	try {
		await link(from, to);
	} catch (error) {
		if (systemCode(error) === undefined) throw error;
		await copyFile(from, to);
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

/** @throws Problem library_unusable */
export async function removeRecord(folder: string, id: string): Promise<void> {
	const interviews = interviewsIn(folder);
	try {
		// An old state that a failing disk left there would come back in its place.
		await discard(interviews, join(interviews, `${outgoing}${id}`));
		await discard(interviews, join(interviews, id));
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}
