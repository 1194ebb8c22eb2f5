// audit.jsonl: what was put into the library, corrected, removed, put back and deleted, a line each, and by what kind of
// hand. The line is on the disk before the change takes its place, so that no change is without one; a change that then
// fails is told by a further line. Decisions have a log of their own. Nothing says from which address or by whom.
import { existsSync } from 'node:fs';
import { lstat, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sidecar } from '#graph/model.ts';
import { isProblem, type Code } from '#graph/problem.ts';
import { isSame } from './corrections.ts';
import { systemCode } from './durable.ts';
import { binIn, interviewsIn } from './folder.ts';
import { linesIn, openLog, type Fields, type LogLine } from './log-file.ts';
import { hashOf, type InterviewRecord } from './records.ts';
import { sidecarFields } from './sidecar.ts';

/** A command on this machine, a page in a browser, or a program that asks the API. */
export type By = 'command' | 'page' | 'api';

export type Change = {
	readonly what:
		'added' | 'replaced' | 'corrected' | 'recording' | 'removed' | 'put back' | 'deleted for good' | 'library restored';
	readonly by: By;
	readonly interview?: string;
	/** Of the source. */
	readonly sha256?: string;
	/** Of interview.json. */
	readonly about?: string;
	/** The name of the file that came. */
	readonly file?: string;
	/** Under which the bin has it. */
	readonly key?: string;
	/** What a correction changed; `null` where nothing was said, or is. */
	readonly changed?: { readonly [field: string]: { readonly was: unknown; readonly is: unknown } };
	readonly detail?: string;
};

export type Entry = Change & { /** ISO 8601. */ readonly at: string };

export type Write = (change: Change) => Promise<void>;

export type Audit = {
	/**
	 * Does something that changes the library. It calls `write` once all is ready to take its place: the line is durable
	 * when that returns, and the change may follow. A change that fails then is told to be not done.
	 * @throws Problem disk_full, library_unusable, and whatever the change throws
	 */
	tell<Result>(change: (write: Write) => Promise<Result>): Promise<Result>;
};

export const auditFile = 'audit.jsonl';

/** Tells of the last change where the folder does not show it: a kill may have kept it from its place. */
export async function openAudit(folder: string): Promise<Audit> {
	const log = openLog(folder, auditFile);
	const now = (): string => new Date().toISOString();
	const last = await lastOf(log.path);
	if (last !== undefined && !(await isDone(last, folder))) {
		// Nothing else waits for this: a library that cannot be written to is opened all the same.
		await log.append({ at: now(), what: 'not found', of: last['at'] }).catch(passOver);
	}
	return {
		async tell(change) {
			let at: string | undefined;
			try {
				return await change(async (told) => {
					const when = now();
					await log.append({ at: when, ...told });
					at = when;
				});
			} catch (error) {
				// Where the disk takes this line neither, the next opening compares.
				if (at !== undefined)
					await log.append({ at: now(), what: 'not done', of: at, reason: reasonOf(error) }).catch(passOver);
				throw error;
			}
		},
	};
}

function passOver(error: unknown): void {
	if (!isProblem(error)) throw error;
}

function reasonOf(error: unknown): Code | string {
	return isProblem(error) ? error.code : 'unexpected';
}

/** Of an interview as it will stand. */
export function audited({ id, source, sha256 }: InterviewRecord): Pick<Change, 'interview' | 'sha256' | 'about'> {
	return { interview: id, sha256: source.sha256, about: sha256 };
}

/** Fields that differ. */
export function changedOf(was: Sidecar, is: Sidecar): NonNullable<Change['changed']> {
	const differing = sidecarFields.filter((name) => !isSame(was[name], is[name]));
	return Object.fromEntries(differing.map((name) => [name, { was: was[name] ?? null, is: is[name] ?? null }]));
}

/** Bytes at the end of the file that are looked at first. */
const tail = 64 * 1024;

/** A file that cannot be read has none. */
async function lastOf(path: string): Promise<Fields | undefined> {
	try {
		if (!(await lstat(path)).isFile()) return undefined;
		const file = await open(path, 'r');
		try {
			const { size } = await file.stat();
			const bytes = Buffer.alloc(Math.min(size, tail));
			await file.read(bytes, 0, bytes.length, size - bytes.length);
			const whole = bytes.length < size ? bytes.subarray(bytes.indexOf(0x0a) + 1) : bytes;
			return wholeIn(linesIn(whole)).at(-1) ?? wholeIn(linesIn(await readFile(path))).at(-1);
		} finally {
			await file.close();
		}
	} catch (error) {
		if (systemCode(error) === undefined) throw error;
		return undefined;
	}
}

function wholeIn(lines: readonly LogLine[]): readonly Fields[] {
	return lines.flatMap((line) => (line.state === 'whole' ? [line.fields] : []));
}

/** Whether the folder shows the change; true where it cannot be told any more. */
async function isDone({ what, interview, key, about, at }: Fields, folder: string): Promise<boolean> {
	if (typeof key === 'string' && !key.includes('/')) {
		const isInBin = existsSync(join(binIn(folder), key));
		return what === 'removed' ? isInBin : !isInBin;
	}
	if (typeof interview !== 'string' || typeof about !== 'string' || interview.includes('/')) return true;
	const path = join(interviewsIn(folder), interview, 'interview.json');
	try {
		// One that was edited by hand since says nothing of what was there before.
		const file = await open(path, 'r');
		try {
			const { mtime } = await file.stat();
			return hashOf(await file.readFile()) === about || mtime.toISOString() > String(at);
		} finally {
			await file.close();
		}
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return what !== 'added';
		if (systemCode(error) === undefined) throw error;
		return true;
	}
}
