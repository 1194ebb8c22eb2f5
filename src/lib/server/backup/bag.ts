// The files beside the payload of a backup, as BagIt has them (RFC 8493): an archive's common form, which other programs
// verify too. bagit.txt says that it is one, bag-info.txt of what; the manifests give the SHA-256 of every other file.
import { createHash } from 'node:crypto';

/** Of what a backup holds and how; a later one may be another. */
export const knownFormat = 1;

export const names = {
	bagit: 'bagit.txt',
	info: 'bag-info.txt',
	manifest: 'manifest-sha256.txt',
	tagManifest: 'tagmanifest-sha256.txt',
} as const;

export const bagit = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** Those whose hashes the last one gives. */
export const tagged: readonly string[] = [names.bagit, names.info, names.manifest];

/** Largest that is read, in bytes. A line of the manifest is some 120 bytes. */
export const limits: { readonly [name: string]: number } = {
	[names.bagit]: 1024,
	[names.info]: 1024 * 1024,
	[names.manifest]: 256 * 1024 * 1024,
	[names.tagManifest]: 4096,
};

export type BagInfo = {
	readonly format: number;
	/** Id of the library. */
	readonly library: string;
	/** When it was made, ISO 8601. */
	readonly made: string;
	/** Of Colloquy. */
	readonly version: string;
	/** Of the payload. */
	readonly bytes: number;
	readonly files: number;
	/** Files of the library's folder that could not be taken, and why; the first of them. */
	readonly passedOver: readonly string[];
};

export function infoText({ format, library, made, version, bytes, files, passedOver }: BagInfo): string {
	const lines = [
		['Bag-Software-Agent', `Colloquy ${version}`],
		['Bagging-Date', made.slice(0, 10)],
		['External-Identifier', library],
		['Payload-Oxum', `${bytes}.${files}`],
		['Colloquy-Backup-Format', String(format)],
		['Colloquy-Backup-Made', made],
		...passedOver.map((one) => ['Colloquy-Passed-Over', one]),
	];
	return lines.map(([label = '', value = '']) => `${label}: ${value.replace(/[\r\n]+/g, ' ')}\n`).join('');
}

/** Undefined where it does not say what Colloquy's say. */
export function infoFrom(text: string): BagInfo | undefined {
	const fields = text.split('\n').map((line) => /^([^:]+): (.*)$/.exec(line) ?? []);
	const all = (label: string): readonly string[] =>
		fields.flatMap(([, name, value]) => (name === label && value !== undefined ? [value] : []));
	const one = (label: string): string => all(label)[0] ?? '';
	const [, bytes, files] = /^(\d{1,15})\.(\d{1,9})$/.exec(one('Payload-Oxum')) ?? [];
	const format = /^\d{1,6}$/.exec(one('Colloquy-Backup-Format'))?.[0];
	if (bytes === undefined || files === undefined || format === undefined) return undefined;
	return {
		format: Number(format),
		library: one('External-Identifier'),
		made: one('Colloquy-Backup-Made'),
		version: one('Bag-Software-Agent').replace(/^Colloquy /, ''),
		bytes: Number(bytes),
		files: Number(files),
		passedOver: all('Colloquy-Passed-Over'),
	};
}

export type Sums = ReadonlyMap<string, string>;

/** A line each: hash, two spaces, path; also what `sha256sum -c` reads, but for what the standard writes with %. */
export function manifestText(sums: Sums): string {
	return [...sums].map(([path, sha256]) => `${sha256}  ${encoded(path)}\n`).join('');
}

/** Undefined where a line is none, or a path stands twice. */
export function manifestFrom(text: string): Sums | undefined {
	if (text !== '' && !text.endsWith('\n')) return undefined;
	const sums = new Map<string, string>();
	for (const line of text.split('\n').slice(0, -1)) {
		const [, sha256, path] = /^([\da-f]{64}) {2}(\S.*)$/.exec(line) ?? [];
		if (sha256 === undefined || path === undefined || sums.has(decoded(path))) return undefined;
		sums.set(decoded(path), sha256);
	}
	return sums;
}

const encoded = (path: string): string => path.replace(/[%\r\n]/g, (found) => encodeURIComponent(found));
const decoded = (path: string): string => path.replace(/%(25|0D|0A)/gi, (found) => decodeURIComponent(found));

export function sumOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
