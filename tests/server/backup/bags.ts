// Backups as others may have made them: any entries, with manifests that are right unless said otherwise.
import { createHash } from 'node:crypto';
import { createTarPacker, type TarHeader } from 'modern-tar';
import {
	bagit,
	infoText,
	knownFormat,
	manifestText,
	names,
	sumOf,
	tagged,
	type BagInfo,
} from '#lib/server/backup/bag.ts';
import { readBackup } from '#lib/server/backup/unpacking.ts';

export type Entry = { readonly name: string; readonly text?: string; readonly header?: Partial<TarHeader> };

type Bag = {
	/** Below the top, `data/` included. */
	readonly entries: readonly Entry[];
	readonly top?: string;
	readonly info?: Partial<BagInfo>;
	/** Texts in place of those that would be right; null leaves one out. */
	readonly tags?: { readonly [name: string]: string | null };
};

export const libraryFile: Entry = {
	name: 'data/library.json',
	text: '{"format": 1, "id": "11111111-2222-3333-4444-555555555555", "created": "2026-11-30", "sampleOffered": true}\n',
};

export async function bagOf({ entries, top = 'bag', info = {}, tags = {} }: Bag): Promise<Uint8Array> {
	const payload = entries.filter(({ name, header }) => name.startsWith('data/') && header?.type !== 'directory');
	const bytes = payload.reduce((sum, { text = '' }) => sum + Buffer.byteLength(text), 0);
	const about = {
		format: knownFormat,
		library: 'x',
		made: '2026-11-30T07:00:00.000Z',
		version: '0.1.0',
		bytes,
		files: payload.length,
		passedOver: [],
		...info,
	};
	const sums = new Map(payload.map(({ name, text = '' }) => [name, createHash('sha256').update(text).digest('hex')]));
	const texts = new Map<string, string>([
		[names.bagit, bagit],
		[names.info, infoText(about)],
		[names.manifest, manifestText(sums)],
	]);
	texts.set(names.tagManifest, manifestText(new Map(tagged.map((name) => [name, sumOf(texts.get(name) ?? '')]))));
	for (const [name, text] of Object.entries(tags)) {
		if (text === null) texts.delete(name);
		else texts.set(name, text);
	}
	const beside = [...texts].map(([name, text]): Entry => ({ name, text }));
	return await tarOf([...entries, ...beside].map((entry) => ({ ...entry, name: `${top}/${entry.name}` })));
}

export async function tarOf(entries: readonly Entry[]): Promise<Uint8Array> {
	const { readable, controller } = createTarPacker();
	const whole = new Response(readable).bytes();
	for (const { name, text = '', header = {} } of entries) {
		const bytes = new TextEncoder().encode(text);
		const writer = controller.add({ name, size: bytes.length, mtime: new Date(0), ...header }).getWriter();
		if (bytes.length > 0) await writer.write(bytes);
		await writer.close();
	}
	controller.finalize();
	return await whole;
}

export function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
	return new Blob([new Uint8Array(bytes)]).stream();
}

/** What a backup holds, by path. */
export async function contentsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
	const contents = new Map<string, string>();
	await readBackup(streamOf(bytes), 'a.tar', async (path, body) => {
		const pieces: Uint8Array[] = [];
		for await (const piece of body) pieces.push(piece);
		contents.set(path, Buffer.concat(pieces).toString('latin1'));
	});
	return contents;
}
