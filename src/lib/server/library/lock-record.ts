// What a lock file says of its holder. It is for people, for programs without the kernel's lock, and for other machines.
// It is read as what it is: a file that anybody may have written. What cannot be understood names no holder.
import {
	closeSync,
	constants,
	fstatSync,
	ftruncateSync,
	lstatSync,
	openSync,
	readSync,
	writeSync,
	type Stats,
} from 'node:fs';
import { problem } from '#graph/problem.ts';
import { systemCode } from './durable.ts';
import { isProcessId, type ProcessSpace } from './process-identity.ts';

export type Holder = ProcessSpace & {
	readonly token: string;
	readonly pid: number;
	readonly birth?: string;
	/** ISO 8601. */
	readonly since: string;
	/** `serve`, `ingest`, … */
	readonly command: string;
	/** Where it serves, once it does. */
	readonly address?: string;
	/** Which kernel's lock it has on the file; absent where it has none, and with an older Colloquy. */
	readonly keeper?: string;
};

/** What a file says: who holds it, or nothing that can be understood. */
export type LockRecord = Holder | 'unclear';

type Fields = { readonly [name: string]: unknown };

const always = ['token', 'host', 'since', 'command'] as const;
const sometimes = ['birth', 'boot', 'namespace', 'address', 'keeper'] as const;

/** In UTF-16 code units. */
const longest = 300;

/** Undefined for what no Colloquy would have written. */
export function holderFrom(text: string): Holder | undefined {
	const found = fieldsOf(text);
	if (found === undefined || !isProcessId(found['pid'])) return undefined;
	const isWhole = always.every((name) => isText(found[name]));
	const isSound = sometimes.every((name) => found[name] === undefined || isText(found[name]));
	const { address } = found;
	if (typeof address === 'string' && !/^https?:\/\/[^/]+$/.test(address)) return undefined;
	return isWhole && isSound ? (found as Holder) : undefined;
}

function isText(value: unknown): boolean {
	return typeof value === 'string' && value.length <= longest;
}

function fieldsOf(text: string): Fields | undefined {
	try {
		const value: unknown = JSON.parse(text);
		const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
		return isObject ? (value as Fields) : undefined;
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

/** In bytes. Every record is filled up to this, so that one of another length replaces it in a single write. */
const recordSize = 1_024;

/** In place: the file stays the one that is locked. Whoever reads it may all the same see it half written, and looks again. */
export function writeRecord(fd: number, holder: Holder): void {
	const text = JSON.stringify(holder);
	const bytes = Buffer.from(`${text}${' '.repeat(Math.max(0, recordSize - Buffer.byteLength(text) - 1))}\n`);
	writeSync(fd, bytes, 0, bytes.length, 0);
	ftruncateSync(fd, bytes.length);
}

/** In bytes; more is no record. */
const largestRecord = 16_384;

export function readRecord(fd: number): LockRecord {
	const bytes = Buffer.alloc(largestRecord);
	return holderFrom(bytes.toString('utf8', 0, readSync(fd, bytes, 0, bytes.length, 0))) ?? 'unclear';
}

/** Undefined where there is something of that name already. */
export function createFile(path: string): number | undefined {
	try {
		return openSync(path, 'wx+');
	} catch (error) {
		if (systemCode(error) === 'EEXIST') return undefined;
		throw error;
	}
}

/**
 * A lock file, for reading and, where that is allowed, for writing, which network shares want of whoever locks. Links are
 * not followed, and nothing that would keep whoever reads it waiting is opened. Undefined where there is none.
 * @throws Problem library_unusable for what is no file
 */
export function openFile(path: string, folder: string): number | undefined {
	const found = lstatSync(path, { throwIfNoEntry: false });
	if (found === undefined) return undefined;
	if (!found.isFile()) throw noFile(found, folder);
	const fd = opened(path, constants.O_RDWR) ?? opened(path, constants.O_RDONLY);
	if (fd === undefined) return undefined;
	const stats = fstatSync(fd);
	if (stats.isFile()) return fd;
	closeSync(fd);
	throw noFile(stats, folder);
}

/** What may change between two looks, and what may not be written, is undefined. */
function opened(path: string, access: number): number | undefined {
	try {
		return openSync(path, access | constants.O_NOFOLLOW | constants.O_NONBLOCK);
	} catch (error) {
		const passing = ['ENOENT', 'ELOOP', 'ENXIO'];
		const forbidden = access === constants.O_RDONLY ? [] : ['EACCES', 'EPERM', 'EROFS'];
		if ([...passing, ...forbidden].includes(systemCode(error) ?? '')) return undefined;
		throw error;
	}
}

function noFile(found: Stats, folder: string): Error {
	const kind = kinds.find(([is]) => is(found))?.[1] ?? 'a device';
	const reason = `“lock” in it is ${kind}, where Colloquy keeps a file; remove it or give it another name`;
	return problem('library_unusable', { folder, reason });
}

const kinds: readonly (readonly [(found: Stats) => boolean, string])[] = [
	[(found) => found.isSymbolicLink(), 'a symbolic link'],
	[(found) => found.isDirectory(), 'a folder'],
	[(found) => found.isFIFO(), 'a named pipe'],
	[(found) => found.isSocket(), 'a socket'],
];
