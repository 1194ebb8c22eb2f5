// An append-only log: a file of lines, each a JSON object that ends in a checksum of what stands before it. What was
// acknowledged is on the disk. A kill in the middle of a line leaves a torn one; a new line begins after it, and whoever
// reads is told of every line that cannot be understood, so that nothing is passed over in silence.
import { createHash } from 'node:crypto';
import { lstat, open, readFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { problem } from '#graph/problem.ts';
import { libraryProblem, syncFolder, systemCode } from './durable.ts';
import { linked } from './regular-file.ts';

export type Fields = { readonly [name: string]: unknown };

export type LogLine =
	/** `isChecked`: it has a checksum, which is right. Lines of older versions have none. */
	| {
			readonly state: 'whole';
			readonly number: number;
			readonly bytes: number;
			readonly fields: Fields;
			readonly isChecked: boolean;
	  }
	/** `reason` completes “line 7 …”. `isCutShort`: it begins as a line does, so that it may never have been acknowledged. */
	| {
			readonly state: 'damaged';
			readonly number: number;
			readonly bytes: number;
			readonly reason: string;
			readonly isCutShort: boolean;
	  };

export type LogFile = {
	/** Absolute. */
	readonly path: string;
	/** As the file stands now; undefined where there is none yet. @throws Problem library_unusable, library_damaged */
	bytes(): Promise<Buffer | undefined>;
	/** Durable when this returns; calls must not overlap. @throws Problem disk_full, library_unusable, library_damaged */
	append(fields: Fields): Promise<void>;
};

/** `folder` is the library's. Opening makes no file: the first line does. */
export function openLog(folder: string, name: string): LogFile {
	const path = join(folder, name);
	let isNamed = false;
	return {
		path,
		async bytes() {
			try {
				await knowFile(path, name);
				return await readFile(path);
			} catch (error) {
				if (systemCode(error) === 'ENOENT') return undefined;
				throw libraryProblem(error, folder);
			}
		},
		async append(fields) {
			try {
				await knowFile(path, name);
				await appendLine(path, lineOf(fields));
				// Whoever made the file may have been killed before its name was on the disk.
				if (!isNamed) await syncFolder(folder);
				isNamed = true;
			} catch (error) {
				throw libraryProblem(error, folder);
			}
		},
	};
}

/** A link would lead out of the library, and a pipe or a device take or give what never ends. */
async function knowFile(path: string, name: string): Promise<void> {
	const found = await lstat(path).catch((error: unknown) => {
		if (systemCode(error) === 'ENOENT') return undefined;
		throw error;
	});
	if (found === undefined || found.isFile()) return;
	throw problem('library_damaged', { path: name, reason: found.isSymbolicLink() ? linked : 'it is not a file' });
}

/** With its end of line. */
export function lineOf(fields: Fields): string {
	const body = JSON.stringify(fields);
	return `${body.slice(0, -1)},"checksum":"${checksumOf(body)}"}\n`;
}

/** The first 64 bits of the SHA-256: against accidents, not against forgery. */
function checksumOf(body: string): string {
	return createHash('sha256').update(body).digest('hex').slice(0, 16);
}

async function appendLine(path: string, line: string): Promise<void> {
	const file = await open(path, 'a+');
	try {
		const { size } = await file.stat();
		try {
			await file.appendFile((await isTorn(file, size)) ? `\n${line}` : line);
			await file.sync();
		} catch (error) {
			// What was not acknowledged is not to count later. A disk that refuses this too leaves a torn line, or a whole one.
			await file.truncate(size).catch(() => undefined);
			throw error;
		}
	} finally {
		await file.close();
	}
}

async function isTorn(file: FileHandle, size: number): Promise<boolean> {
	if (size === 0) return false;
	const last = Buffer.alloc(1);
	await file.read(last, 0, 1, size - 1);
	return last[0] !== newline;
}

const newline = 0x0a;

/** In order; numbers count from 1, as editors do. Empty lines are none. */
export function linesIn(bytes: Uint8Array): readonly LogLine[] {
	const lines: LogLine[] = [];
	for (let start = 0, number = 1; start < bytes.length; number++) {
		const found = bytes.indexOf(newline, start);
		const end = found < 0 ? bytes.length : found;
		const line = lineFrom(bytes.subarray(start, end), number);
		if (line !== undefined) lines.push(line);
		start = end + 1;
	}
	return lines;
}

function lineFrom(bytes: Uint8Array, number: number): LogLine | undefined {
	const about = { number, bytes: bytes.length };
	const damaged = (reason: string, isCutShort = false): LogLine => {
		return { state: 'damaged', ...about, reason, isCutShort };
	};
	// An editor on another system ends its lines otherwise.
	const text = textOf(bytes)?.replace(/\r$/, '');
	if (text === undefined) return damaged('is not UTF-8');
	if (text.trim() === '') return undefined;
	const fields = fieldsIn(text);
	if (fields === undefined) return isCut(text) ? damaged('is cut short', true) : damaged('is not a JSON object');
	const { checksum: written, ...rest } = fields;
	if (written === undefined) return { state: 'whole', ...about, fields, isChecked: false };
	const [, body, checksum] = /^(.*),"checksum":"([0-9a-f]{16})"\}$/s.exec(text) ?? [];
	if (body !== undefined && checksumOf(`${body}}`) === checksum)
		return { state: 'whole', ...about, fields: rest, isChecked: true };
	return damaged('is not what was written: its checksum differs; if you changed it, take its checksum away');
}

/** True where an object is begun and not ended. */
function isCut(text: string): boolean {
	if (!text.startsWith('{')) return false;
	let depth = 0;
	let isText = false;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (isText && character === '\\') at++;
		else if (character === '"') isText = !isText;
		else if (!isText && (character === '{' || character === '[')) depth++;
		else if (!isText && (character === '}' || character === ']')) depth--;
	}
	return isText || depth > 0;
}

/** A byte-order mark, which an editor may put before the first line, is no part of it. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

function textOf(bytes: Uint8Array): string | undefined {
	try {
		return utf8.decode(bytes);
	} catch {
		return undefined;
	}
}

function fieldsIn(text: string): Fields | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
	} catch {
		return undefined;
	}
}
