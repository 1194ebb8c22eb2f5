// `node:fs` and `node:fs/promises` as the library knows them, on the simulated disk for what lies below its root, and the
// real ones for everything else.
import { Buffer } from 'node:buffer';
import type * as RealSync from 'node:fs';
import type * as Real from 'node:fs/promises';
import { makeDisk, root, type Disk } from './simulated-disk.ts';

type Data = string | Uint8Array | Iterable<string>;

let current = makeDisk();

/** The disk that all calls go to from now on. */
export function insert(disk: Disk): Disk {
	current = disk;
	return disk;
}

const isOurs = (path: unknown): path is string => typeof path === 'string' && path.startsWith(root);

function bytesOf(data: Data): Buffer {
	if (typeof data === 'string') return Buffer.from(data);
	return data instanceof Uint8Array ? Buffer.from(data) : Buffer.from([...data].join(''));
}

function statsOf(path: string) {
	const node = current.look(() => current.nodeAt(path, 'stat'));
	return {
		isFile: () => node.kind === 'file',
		isDirectory: () => node.kind === 'folder',
		isSymbolicLink: () => false,
		size: node.kind === 'file' ? node.live.length : 0,
		mtimeMs: 0,
		mtime: new Date(0),
	};
}

function entriesOf(path: string) {
	const { live } = current.look(() => current.folderAt(path, 'readdir'));
	return [...live].map(([name, { kind }]) => ({
		name,
		parentPath: path,
		isFile: () => kind === 'file',
		isDirectory: () => kind === 'folder',
		isSymbolicLink: () => false,
	}));
}

function contentOf(path: string, encoding: unknown): string | Buffer {
	const { live } = current.look(() => current.fileAt(path, 'read'));
	const wants = typeof encoding === 'string' ? encoding : (encoding as { encoding?: string } | undefined)?.encoding;
	return wants === undefined || wants === null ? Buffer.from(live) : live.toString('utf8');
}

function handleOf(path: string, flags: string) {
	const disk = current;
	const node = disk.openFile(path, {
		make: /^[wa]/.test(flags),
		isNew: flags.includes('x'),
		empties: flags.startsWith('w'),
	});
	const append = (data: Data): void => {
		if (node.kind === 'file') disk.append(node, path, bytesOf(data));
	};
	return {
		appendFile: (data: Data) => tried(() => append(data)),
		writeFile: (data: Data) => tried(() => append(data)),
		write: (data: Uint8Array) => tried(() => (append(data), { bytesWritten: data.length })),
		sync: () => tried(() => disk.sync(node, path)),
		datasync: () => tried(() => disk.sync(node, path)),
		readFile: (encoding?: unknown) => tried(() => contentOf(path, encoding)),
		stat: () => tried(() => statsOf(path)),
		read: (into: Uint8Array, offset: number, length: number, position: number) =>
			tried(() => {
				const bytes = node.kind === 'file' ? node.live.subarray(position, position + length) : Buffer.alloc(0);
				into.set(bytes, offset);
				return { bytesRead: bytes.length, buffer: into };
			}),
		truncate: (length = 0) => tried(() => node.kind === 'file' && disk.cut(node, path, length)),
		close: () => Promise.resolve(),
	};
}

/** As a promise, whatever it throws. */
function tried<Result>(work: () => Result): Promise<Result> {
	return new Promise((resolve) => {
		resolve(work());
	});
}

type Calls = { readonly [name: string]: (...given: never[]) => unknown };

/** Ours where the first path lies on the simulated disk. */
function split(real: object, ours: Calls): Record<string, unknown> {
	const both: Record<string, unknown> = { ...real };
	for (const [name, call] of Object.entries(ours)) {
		const otherwise = (real as Record<string, (...given: unknown[]) => unknown>)[name];
		both[name] = (...given: unknown[]) =>
			isOurs(given[0]) ? call(...(given as never[])) : otherwise?.call(real, ...given);
	}
	both['default'] = both;
	return both;
}

export function promisesOver(real: typeof Real): Record<string, unknown> {
	return split(real, {
		open: (path: string, flags = 'r') => tried(() => handleOf(path, flags)),
		mkdir: (path: string, about?: { recursive?: boolean }) =>
			tried(() => (about?.recursive === true ? current.makeFolder(path) : current.makeOneFolder(path))),
		readdir: (path: string, about?: { withFileTypes?: boolean }) =>
			tried(() => (about?.withFileTypes === true ? entriesOf(path) : entriesOf(path).map(({ name }) => name))),
		readFile: (path: string, encoding?: unknown) => tried(() => contentOf(path, encoding)),
		async writeFile(path: string, data: Data, about?: { flag?: string } | string) {
			const flag = typeof about === 'object' ? (about.flag ?? 'w') : 'w';
			await (await tried(() => handleOf(path, flag))).writeFile(data);
		},
		rename: (from: string, to: string) => tried(() => current.rename(from, to)),
		rm: (path: string, about?: { recursive?: boolean; force?: boolean }) => tried(() => current.remove(path, about)),
		unlink: (path: string) => tried(() => current.remove(path)),
		rmdir: (path: string) => tried(() => current.remove(path, { recursive: true })),
		link: (from: string, to: string) => tried(() => current.link(from, to)),
		stat: (path: string) => tried(() => statsOf(path)),
		lstat: (path: string) => tried(() => statsOf(path)),
		access: (path: string) => tried(() => void current.nodeAt(path, 'access')),
		copyFile: (from: string, to: string) =>
			tried(() => {
				const file = current.openFile(to, { make: true, isNew: false, empties: true });
				if (file.kind === 'file') current.append(file, to, current.fileAt(from, 'copy').live);
			}),
	});
}

export function syncOver(real: typeof RealSync): Record<string, unknown> {
	return split(real, {
		existsSync: (path: string) => current.look(() => current.find(path)) !== undefined,
		readdirSync: (path: string, about?: { withFileTypes?: boolean }) =>
			about?.withFileTypes === true ? entriesOf(path) : entriesOf(path).map(({ name }) => name),
		readFileSync: (path: string, encoding?: unknown) => contentOf(path, encoding),
		statSync: (path: string) => statsOf(path),
		lstatSync: (path: string, about?: { throwIfNoEntry?: boolean }) =>
			about?.throwIfNoEntry === false && current.look(() => current.find(path)) === undefined
				? undefined
				: statsOf(path),
	});
}
