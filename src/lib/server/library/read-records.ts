// Interviews read from the library's folder. What stands there may have been edited, torn or put there by anybody: a
// folder that cannot be read is told by its name, and keeps no other from being read.
import { existsSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isProblem, problem, type Problem } from '#graph/problem.ts';
import { sizeLimit } from '#graph/source/source.ts';
import { libraryProblem, reasonOf, systemCode } from './durable.ts';
import { interviewsIn } from './folder.ts';
import { interviewIdOf, isInterviewId } from './ids.ts';
import { hashOf, type InterviewRecord, type Origin } from './records.ts';
import { linked, readRegularFile } from './regular-file.ts';
import { parseObject, sidecarFields, sidecarOf } from './sidecar.ts';

export type ReadRecords = {
	/** By id, in its order. */
	readonly records: Map<string, InterviewRecord>;
	/** Why a folder is not read as an interview, by the folder's name. */
	readonly unreadable: ReadonlyMap<string, Problem>;
};

/** One that cannot be read keeps no other from being read. @throws Problem library_unusable */
export async function readRecords(folder: string): Promise<ReadRecords> {
	const records: InterviewRecord[] = [];
	const unreadable = new Map<string, Problem>();
	const read = async (entry: Dirent): Promise<void> => {
		try {
			records.push(await readRecord(interviewsIn(folder), entry));
		} catch (error) {
			unreadable.set(entry.name, concernsOne(error, `interviews/${entry.name}`));
		}
	};
	try {
		const entries = await readdir(interviewsIn(folder), { withFileTypes: true });
		const found = entries.filter((entry) => !entry.isFile() && !entry.name.startsWith('.')).sort(byName);
		for (let at = 0; at < found.length; at += 64) await Promise.all(found.slice(at, at + 64).map(read));
		return { records: new Map(records.sort(byId).map((record) => [record.id, record])), unreadable };
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
		const entries = await readdir(interviewsIn(folder), { withFileTypes: true });
		const entry = entries.find(({ name }) => name === id);
		return entry === undefined ? undefined : await readRecord(interviewsIn(folder), entry);
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}

const byId = (a: InterviewRecord, b: InterviewRecord): number => (a.id < b.id ? -1 : 1);
const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

/** Of the machine, not of a file: they would set aside every interview that is there. */
const ofTheMachine = ['EMFILE', 'ENFILE', 'ENOMEM'];

/** The Problem that one interview has; what it has no part in is thrown again. `path` is the file in question, as it is shown. */
export function concernsOne(error: unknown, path: string): Problem {
	const cause = isProblem(error) && error.code === 'library_unusable' ? error.cause : error;
	if (isProblem(cause)) return cause;
	const code = systemCode(cause);
	if (code === undefined || ofTheMachine.includes(code)) throw error;
	return problem('interview_unreadable', { path, reason: reasonOf(cause) }, { cause });
}

/** What an interview.json may have: a thousand participants and what came beside the file. */
const aboutLimit = 16 * 1024 * 1024;

async function readRecord(interviews: string, entry: Dirent): Promise<InterviewRecord> {
	const id = entry.name;
	const home = join(interviews, id);
	const shown = `interviews/${id}`;
	if (!entry.isDirectory()) {
		throw problem('interview_unreadable', {
			path: shown,
			reason: entry.isSymbolicLink() ? linked : 'it is neither a folder nor a file',
		});
	}
	if (!isInterviewId(id)) {
		throw problem('interview_unreadable', {
			path: shown,
			reason: `its name is no id (${interviewIdOf(`${id}.md`)} would be one)`,
		});
	}
	const path = `${shown}/interview.json`;
	const bytes = await readRegularFile(join(home, 'interview.json'), { shown: path, limit: aboutLimit });
	if (bytes === undefined) return await recordFromSource(home, id);
	const text = bytes.toString('utf8');
	const fields = parseObject(text, path);
	const source = await originFrom(fields['source'], home, { shown, path });
	const known: ReadonlySet<string> = new Set(['source', ...sidecarFields]);
	const extra = Object.fromEntries(Object.entries(fields).filter(([name]) => !known.has(name)));
	return { id, source, given: sidecarOf(fields, path), extra, sha256: hashOf(text) };
}

/** An interview.json that a user deleted, or whose `source` was lost in editing, is made again from the source. */
async function recordFromSource(home: string, id: string): Promise<InterviewRecord> {
	return { id, source: await findSource(home, `interviews/${id}`), given: {}, extra: {}, sha256: 'none' };
}

/** Under which a source stands. */
export const sourceName = /^source\.[a-z\d]{1,8}$/;
const isHash = (text: string): boolean => /^[\da-f]{64}$/.test(text);

async function originFrom(
	value: unknown,
	home: string,
	{ shown, path }: { readonly shown: string; readonly path: string },
): Promise<Origin> {
	if (typeof value !== 'object' || value === null) return await findSource(home, shown);
	const { name, file, sha256, folder: from, sidecar, beside, added } = value as Partial<Record<keyof Origin, unknown>>;
	const known = typeof name === 'string' && typeof file === 'string' && typeof sha256 === 'string' && isHash(sha256);
	if (!known || !sourceName.test(file) || !existsSync(join(home, file))) return await findSource(home, shown);
	return {
		name,
		file,
		sha256,
		...(typeof from === 'string' ? { folder: from } : {}),
		...(typeof sidecar === 'string' ? { sidecar } : {}),
		...(typeof beside === 'object' && beside !== null
			? { beside: sidecarOf(beside as Record<string, unknown>, path) }
			: {}),
		added: typeof added === 'string' ? added : '',
	};
}

async function findSource(home: string, shown: string): Promise<Origin> {
	const [file, ...others] = (await readdir(home)).filter((name) => sourceName.test(name)).sort();
	if (file === undefined) throw problem('interview_unreadable', { path: shown, reason: 'it holds no source.<ext>' });
	if (others.length > 0) {
		throw problem('interview_unreadable', {
			path: shown,
			reason: `it holds ${[file, ...others].join(' and ')}, and nothing says which it is`,
		});
	}
	const bytes = await sourceIn(home, file, shown);
	return { name: file, file, sha256: hashOf(bytes), added: '' };
}

async function sourceIn(home: string, file: string, shown: string): Promise<Uint8Array> {
	const path = `${shown}/${file}`;
	const bytes = await readRegularFile(join(home, file), { shown: path, limit: sizeLimit });
	if (bytes === undefined) throw problem('interview_unreadable', { path, reason: 'it is not there' });
	return bytes;
}

/** @throws Problem interview_unreadable, library_unusable */
export async function readSource(folder: string, { id, source }: InterviewRecord): Promise<Uint8Array> {
	try {
		return await sourceIn(join(interviewsIn(folder), id), source.file, `interviews/${id}`);
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}
