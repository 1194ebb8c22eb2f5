// A backup, read through once: each file is held against the layout of a library as it comes, and against its hash at the
// end. Nothing of what this is told is trusted before that: it may have been damaged, cut, or made by anybody.
import { createHash } from 'node:crypto';
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar';
import { isProblem, problem, type Problem } from '#graph/problem.ts';
import { infoFrom, knownFormat, limits, manifestFrom, names, tagged, type BagInfo, type Sums } from './bag.ts';
import { makeApart, unfitReason } from './layout.ts';

/** Takes a file of the library in, to be used only once all is verified. */
export type Take = (path: string, body: AsyncIterable<Uint8Array>, changed: Date) => Promise<void>;

type Reading = {
	/** The backup, as people know it. */
	readonly source: string;
	readonly take: Take;
	readonly apart: ReturnType<typeof makeApart>;
	/** Folder that everything in it lies in. */
	top?: string;
	/** Of what was read, for messages. */
	last: string;
	readonly sums: Map<string, string>;
	readonly texts: Map<string, string>;
	bytes: number;
};

/**
 * Whole and unchanged when this returns. `source` is for messages.
 * @throws Problem backup_damaged, backup_unfit, backup_newer, and whatever `take` throws
 */
export async function readBackup(stream: ReadableStream<Uint8Array>, source: string, take: Take): Promise<BagInfo> {
	const reading: Reading = {
		source,
		take,
		apart: makeApart(),
		last: 'its beginning',
		sums: new Map(),
		texts: new Map(),
		bytes: 0,
	};
	const entries = stream.pipeThrough(createTarDecoder({ strict: true }));
	try {
		for await (const entry of entries) await read(entry, reading);
	} catch (error) {
		throw asProblem(error, reading);
	}
	return verified(reading);
}

/** The decoder's own errors say what is wrong with the container. */
function asProblem(error: unknown, { source, last }: Reading): unknown {
	if (isProblem(error) || !(error instanceof Error) || 'code' in error) return error;
	const found = error.message.replace(/\.$/, '').toLowerCase();
	return problem(
		'backup_damaged',
		{ source, member: `what follows ${last}`, found, expected: 'an entry of a tar file' },
		{ cause: error },
	);
}

async function read({ header, body }: ParsedTarEntry, reading: Reading): Promise<void> {
	const path = pathIn(header.name, header.type === 'directory', reading);
	if (header.type === 'directory') {
		if (!isFolder(path)) throw unfit(reading, path, 'it is no folder of a library');
		return;
	}
	if (header.type !== 'file' || (header.linkname ?? '') !== '')
		throw unfit(reading, path, `it is a ${header.type ?? 'link'}, and only files are taken`);
	reading.last = path;
	if (!path.startsWith('data/')) {
		reading.texts.set(path, await textOf(path, header.size, body, reading));
		if (path === names.info) known(reading);
		return;
	}
	const within = path.slice('data/'.length);
	const reason = unfitReason(within);
	if (reason !== undefined) throw unfit(reading, path, reason);
	const other = reading.apart.clash(within);
	if (other !== undefined)
		throw unfit(reading, path, `data/${other} is there too, and not every file system keeps them apart`);
	const hash = createHash('sha256');
	await reading.take(within, hashed(body, hash, reading), header.mtime ?? new Date());
	reading.sums.set(path, hash.digest('hex'));
}

function isFolder(path: string): boolean {
	if (path === '' || path === 'data') return true;
	return path.startsWith('data/') && unfitReason(`${path.slice('data/'.length)}/file`) === undefined;
}

/** Within the one folder that all lies in. */
function pathIn(name: string, isFolder: boolean, reading: Reading): string {
	const [top = '', ...rest] = (isFolder ? name.replace(/\/$/, '') : name).split('/');
	reading.top ??= top;
	const path = rest.join('/');
	const isFit = top !== '' && top !== '.' && top !== '..' && top === reading.top && (isFolder || path !== '');
	if (!isFit || rest.some((part) => part === '' || part === '.' || part === '..'))
		throw unfit(reading, name, 'it does not lie in the one folder of a backup');
	return path;
}

async function* hashed(
	body: ReadableStream<Uint8Array>,
	hash: ReturnType<typeof createHash>,
	reading: Reading,
): AsyncGenerator<Uint8Array> {
	for await (const piece of body) {
		hash.update(piece);
		reading.bytes += piece.length;
		yield piece;
	}
}

async function textOf(name: string, size: number, body: ReadableStream<Uint8Array>, reading: Reading): Promise<string> {
	const limit = limits[name];
	if (limit === undefined) throw unfit(reading, name, 'a backup has no file of that name');
	if (size > limit) throw unfit(reading, name, `it has ${size} bytes, and ${limit} is the limit`);
	if (reading.texts.has(name)) throw unfit(reading, name, 'it is there twice');
	const pieces: Uint8Array[] = [];
	for await (const piece of body) pieces.push(piece);
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(pieces));
	} catch (error) {
		throw damaged(reading, name, 'bytes that are not UTF-8', 'text', error);
	}
}

/** A format that this version does not know is told before anything is compared. */
function known(reading: Reading): BagInfo {
	const info = infoFrom(reading.texts.get(names.info) ?? '');
	if (info === undefined)
		throw damaged(reading, names.info, 'what no Colloquy wrote', 'Payload-Oxum and Colloquy-Backup-Format');
	if (info.format > knownFormat)
		throw problem('backup_newer', { source: reading.source, format: info.format, known: knownFormat });
	return info;
}

function verified(reading: Reading): BagInfo {
	for (const name of Object.values(names)) {
		if (!reading.texts.has(name)) throw damaged(reading, name, 'nothing of that name', 'a backup that is whole');
	}
	const texts = new Map(
		[...reading.texts].map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]),
	);
	const tags = sumsIn(names.tagManifest, reading);
	compare(new Map(tagged.map((name) => [name, texts.get(name) ?? ''])), tags, reading);
	compare(reading.sums, sumsIn(names.manifest, reading), reading);
	const info = known(reading);
	const found = `${reading.bytes} bytes in ${reading.sums.size} files`;
	if (info.bytes !== reading.bytes || info.files !== reading.sums.size)
		throw damaged(reading, 'data', found, `${info.bytes} bytes in ${info.files} files`);
	return info;
}

function sumsIn(name: string, reading: Reading): Sums {
	const sums = manifestFrom(reading.texts.get(name) ?? '');
	if (sums === undefined) throw damaged(reading, name, 'a line that is none of a manifest', 'a hash and a path a line');
	return sums;
}

function compare(found: Sums, expected: Sums, reading: Reading): void {
	for (const [path, sha256] of expected) {
		const there = found.get(path);
		if (there === undefined) throw damaged(reading, path, 'nothing of that name', `a file with SHA-256 ${sha256}`);
		if (there !== sha256) throw damaged(reading, path, `SHA-256 ${there}`, sha256);
	}
	for (const path of found.keys())
		if (!expected.has(path))
			throw damaged(reading, path, 'a file that the manifest does not have', 'nothing of that name');
}

function damaged({ source }: Reading, member: string, found: string, expected: string, cause?: unknown): Problem {
	return problem('backup_damaged', { source, member, found, expected }, cause === undefined ? {} : { cause });
}

function unfit({ source }: Reading, member: string, reason: string): Problem {
	return problem('backup_unfit', { source, member, reason });
}
