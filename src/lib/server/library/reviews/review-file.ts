// review/<id>.json: what waits for the user in an interview, kept beside the graph, since a start that finds its graph
// in order reads no interview anew. It is derived: it may be deleted, and is made again.
import { randomUUID } from 'node:crypto';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isProblem } from '#graph/problem.ts';
import { aside, libraryProblem, makeFolder, systemCode } from '../durable.ts';
import { contentOf } from '../folder.ts';
import type { LibraryParts } from '../library-parts.ts';
import { hashOf, type InterviewRecord } from '../records.ts';
import { rulesVersion } from '../rules.ts';
import type { WaitingThing } from '#lib/review-items.ts';
import type { Kept, PackedReview } from './review-items.ts';

type Parts = Pick<LibraryParts, 'path' | 'log' | 'lexicon'>;

/** Of the shape of what is kept: another is made anew. */
const shape = 3;

/** Of everything that a review is made from. */
export function reviewKey({ log, lexicon }: Parts, { id, source, sha256 }: InterviewRecord): string {
	return hashOf(JSON.stringify([shape, rulesVersion(), lexicon.hash, source.sha256, sha256, log.standing(id)]));
}

function pathOf(folder: string, id: string): string {
	return join(folder, 'review', `${id}.json`);
}

/** The first line of the file: what the rest was made from, and how much of it waits. The other two are the packed review. */
type Head = { readonly key: string; readonly open: number };

/** Undefined where there is none, or what it was made from has changed. @throws Problem library_unusable */
export async function readReview(parts: Parts, record: InterviewRecord): Promise<readonly Kept[] | undefined> {
	return (await readLine(parts, record, 2)) as readonly Kept[] | undefined;
}

/** What waits, as the graph draws it. Undefined as `readReview`. @throws Problem library_unusable */
export async function readThings(parts: Parts, record: InterviewRecord): Promise<readonly WaitingThing[] | undefined> {
	return (await readLine(parts, record, 1)) as readonly WaitingThing[] | undefined;
}

async function readLine(parts: Parts, record: InterviewRecord, line: 1 | 2): Promise<readonly unknown[] | undefined> {
	try {
		const lines = ((await contentOf(pathOf(parts.path, record.id))) ?? '').split('\n');
		const isCurrent = headFrom(lines[0] ?? '')?.key === reviewKey(parts, record);
		const read = isCurrent ? parsed(lines[line] ?? '') : undefined;
		return Array.isArray(read) ? read : undefined;
	} catch (error) {
		throw libraryProblem(error, parts.path);
	}
}

const longestHead = 256;

/** How much waits, without reading what. @throws Problem library_unusable */
export async function readOpen(parts: Parts, record: InterviewRecord): Promise<number | undefined> {
	try {
		const file = await open(pathOf(parts.path, record.id), 'r');
		try {
			const { buffer, bytesRead } = await file.read(Buffer.alloc(longestHead), 0, longestHead, 0);
			const head = headFrom(buffer.toString('utf8', 0, bytesRead).split('\n', 1)[0] ?? '');
			return head?.key === reviewKey(parts, record) ? head.open : undefined;
		} finally {
			await file.close();
		}
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return undefined;
		throw libraryProblem(error, parts.path);
	}
}

function headFrom(line: string): Head | undefined {
	const { key, open } = (parsed(line) ?? {}) as Partial<Head>;
	return typeof key === 'string' && typeof open === 'number' ? { key, open } : undefined;
}

/** What was torn or spoilt is none. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** A copy of what can be made again: where the disk does not take it, it is made when it is asked for. */
export async function keepReview(parts: Parts, record: InterviewRecord, review: PackedReview): Promise<void> {
	try {
		await save(parts.path, record.id, reviewKey(parts, record), review);
	} catch (error) {
		if (!isProblem(error)) throw error;
	}
}

/** Not waited for by the disk: what a power cut takes of it is made again. @throws Problem disk_full */
async function save(folder: string, id: string, key: string, { open, bytes }: PackedReview): Promise<void> {
	// Where the next opening sweeps, should this be cut short.
	const temporary = join(folder, `.review.${randomUUID()}${aside}`);
	try {
		await makeFolder(join(folder, 'review'));
		await writeFile(temporary, [Buffer.from(`${JSON.stringify({ key, open })}\n`), bytes]);
		await rename(temporary, pathOf(folder, id));
	} catch (error) {
		await rm(temporary, { force: true });
		throw libraryProblem(error, folder);
	}
}

export async function forgetReview(folder: string, id: string): Promise<void> {
	await rm(pathOf(folder, id), { force: true });
}
