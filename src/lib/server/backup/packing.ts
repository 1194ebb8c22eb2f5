// A snapshot as a stream: a bag (RFC 8493) in a tar file, without compression. Recordings don't shrink, and a file that
// is as long as what it holds cannot swell when it is opened. The manifests come last: every file is read once.
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { createTarPacker } from 'modern-tar';
import { problem } from '#graph/problem.ts';
import { version } from '../root.ts';
import { bagit, infoText, knownFormat, manifestText, names, sumOf, tagged, type BagInfo } from './bag.ts';
import type { Snapshot, SnapshotFile } from './snapshot.ts';

/** Read at once, in bytes. */
const pieceSize = 256 * 1024;
/** How many of what was passed over are told by name. */
const mostTold = 100;
/** Nobody reads on: what is held for them is let go. */
const patience = 120_000;

type Packer = ReturnType<typeof createTarPacker>['controller'];
type Packing = { readonly packer: Packer; readonly top: string; readonly now: Date; isRead(): void };

/** `library` is its id. Releases the snapshot when it ends, fails or is cancelled. */
export function packBackup(snapshot: Snapshot, library: string, now: Date = new Date()): ReadableStream<Uint8Array> {
	const { readable, controller: packer } = createTarPacker();
	const stalled = setTimeout(() => packer.error(new Error('nobody reads it')), patience).unref();
	const top = `colloquy-${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
	const packed = async (): Promise<void> => {
		try {
			await pack(snapshot, library, { packer, top, now, isRead: () => void stalled.refresh() });
		} finally {
			clearTimeout(stalled);
			await snapshot.release();
		}
		// Whoever has read it to its end finds nothing of it left in the library.
		packer.finalize();
	};
	// Whoever reads the stream is told.
	packed().catch((error: unknown) => packer.error(error));
	return readable;
}

async function pack({ files, passedOver }: Snapshot, library: string, packing: Packing): Promise<void> {
	const info: BagInfo = {
		format: knownFormat,
		library,
		made: packing.now.toISOString(),
		version,
		bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
		files: files.length,
		passedOver: toldOf(passedOver),
	};
	const tags = new Map<string, string>([
		[names.bagit, bagit],
		[names.info, infoText(info)],
	]);
	for (const [name, text] of tags) await addText(packing, name, text);
	const sums = new Map<string, string>();
	for (const file of files) sums.set(`data/${file.path}`, await addFile(packing, file));
	tags.set(names.manifest, manifestText(sums));
	await addText(packing, names.manifest, tags.get(names.manifest) ?? '');
	const tagSums = new Map(tagged.map((name) => [name, sumOf(tags.get(name) ?? '')]));
	await addText(packing, names.tagManifest, manifestText(tagSums));
}

function toldOf(passedOver: readonly string[]): readonly string[] {
	const more = passedOver.length - mostTold;
	return more <= 0 ? passedOver : [...passedOver.slice(0, mostTold), `${more} more`];
}

async function addText({ packer, top, now }: Packing, name: string, text: string): Promise<void> {
	const bytes = new TextEncoder().encode(text);
	const writer = packer.add({ name: `${top}/${name}`, size: bytes.length, mtime: now, mode: 0o644 }).getWriter();
	await writer.write(bytes);
	await writer.close();
}

/** Gives its SHA-256. @throws Problem backup_changed where it is not what it was when the snapshot was taken */
async function addFile({ packer, top, isRead }: Packing, { path, at, bytes, changed }: SnapshotFile): Promise<string> {
	const header = { name: `${top}/data/${path}`, size: bytes, mtime: changed, mode: 0o644 };
	const writer = packer.add(header).getWriter();
	const hash = createHash('sha256');
	const file = await open(at, 'r');
	try {
		for (let done = 0; done < bytes;) {
			const piece = new Uint8Array(Math.min(pieceSize, bytes - done));
			const { bytesRead } = await file.read(piece, 0, piece.length, done);
			if (bytesRead === 0) throw problem('backup_changed', { member: path });
			const read = piece.subarray(0, bytesRead);
			hash.update(read);
			await writer.write(read);
			isRead();
			done += bytesRead;
		}
	} finally {
		await file.close();
	}
	await writer.close();
	return hash.digest('hex');
}
