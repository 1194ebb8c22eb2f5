// How a library's folder tells itself from its copies, for a graph that lies elsewhere: by a file that no copy, no backup
// and no restored one shares, and where that cannot last, by its place on this machine.
import { createHash, randomUUID } from 'node:crypto';
import { lstat, readFile, realpath } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Owner } from '#cypher/store.ts';
import { libraryProblem, systemCode, writeDurably } from './durable.ts';
import { processSpace } from './process-identity.ts';

/** Of this folder alone: no backup has it, and a library that is restored into the folder leaves it. */
export const placeFile = 'place.json';

/**
 * Makes the folder's file where it is missing or says nothing. The folder is locked.
 * @throws Problem library_unusable, library_read_only, disk_full
 */
export async function ownerOf(folder: string): Promise<Owner> {
	try {
		return await ownerIn(folder);
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}

async function ownerIn(folder: string): Promise<Owner> {
	const path = join(folder, placeFile);
	const mark = (await markIn(path)) ?? (await writeMark(path));
	const { ino, birthtimeNs } = await lstat(path, { bigint: true });
	const machine = await machineHere();
	return {
		mark,
		inode: String(ino),
		...(birthtimeNs > 0n ? { born: String(birthtimeNs) } : {}),
		host: hostname(),
		...(machine === undefined ? {} : { machine }),
		path: await realpath(folder),
	};
}

/** A link is replaced by a file: what it leads to may be another folder's. */
async function markIn(path: string): Promise<string | undefined> {
	try {
		if (!(await lstat(path)).isFile()) return undefined;
		const { mark } = JSON.parse(await readFile(path, 'utf8')) as { readonly mark?: unknown };
		return typeof mark === 'string' && mark !== '' ? mark : undefined;
	} catch (error) {
		if (systemCode(error) === 'ENOENT' || error instanceof SyntaxError || error instanceof TypeError) return undefined;
		throw error;
	}
}

async function writeMark(path: string): Promise<string> {
	const mark = randomUUID();
	await writeDurably(path, `${JSON.stringify({ mark })}\n`);
	return mark;
}

/** The first PID namespace of a Linux has this number, always; a container has another. */
const firstNamespace = 'pid:[4026531836]';

/**
 * Which installation this is; undefined in a container, where every library may lie at the same path, and where the system
 * does not tell. Hashed, since machine-id(5) asks not to show the number itself.
 */
async function machineHere(): Promise<string | undefined> {
	if (process.platform !== 'linux') return process.platform;
	if (processSpace().namespace !== firstNamespace) return undefined;
	try {
		const id = (await readFile('/etc/machine-id', 'utf8')).trim();
		return id === '' ? undefined : createHash('sha256').update(`colloquy ${id}`).digest('hex').slice(0, 32);
	} catch (error) {
		if (systemCode(error) === undefined) throw error;
		return undefined;
	}
}
