// A recording on its way into the library: written to the library's disk piece by piece, never held in memory, and
// looked at before it is kept. What is not taken is swept away, also after a kill.
import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { problem } from '#graph/problem.ts';
import { audioLimit } from '../limits.ts';
import { aside, libraryProblem, reasonOf, systemCode } from '../library/durable.ts';
import { audioKindOf, audioNames, headLength, type AudioKind } from './kinds.ts';

/** A whole recording in a file of the library's folder that nothing else knows of yet. */
export type Staged = { readonly path: string; readonly kind: AudioKind; discard(): Promise<void> };

/**
 * `name` is for messages. The file is on the disk when this returns.
 * @throws Problem audio_type, audio_too_large, disk_full
 */
export async function stageAudio(
	folder: string,
	name: string,
	pieces: AsyncIterable<Uint8Array>,
	limit: number = audioLimit,
): Promise<Staged> {
	const path = join(folder, `.audio.${randomUUID()}${aside}`);
	const discard = async (): Promise<void> => rm(path, { force: true });
	try {
		const kind = await written(path, name, pieces, limit);
		return { path, kind, discard };
	} catch (error) {
		await discard();
		throw libraryProblem(error, folder);
	}
}

async function written(
	path: string,
	name: string,
	pieces: AsyncIterable<Uint8Array>,
	limit: number,
): Promise<AudioKind> {
	const file = await open(path, 'wx');
	try {
		let head = new Uint8Array(0);
		let kind: AudioKind | undefined;
		let length = 0;
		for await (const piece of pieces) {
			length += piece.length;
			if (length > limit) throw problem('audio_too_large', { source: name, limit });
			if (kind === undefined) {
				head = Buffer.concat([head, piece.subarray(0, headLength)]);
				if (head.length >= headLength) kind = known(head, name);
			}
			await file.writeFile(piece);
		}
		kind ??= known(head, name);
		await file.sync();
		return kind;
	} finally {
		await file.close();
	}
}

function known(head: Uint8Array, name: string): AudioKind {
	const kind = audioKindOf(head.subarray(0, headLength));
	if (kind === undefined) throw problem('audio_type', { source: name, kinds: audioNames });
	return kind;
}

/** Of a file on this machine. @throws Problem file_missing, file_is_folder, file_unreadable */
export async function* piecesOf(path: string): AsyncIterable<Uint8Array> {
	try {
		if ((await stat(path)).isDirectory()) throw problem('file_is_folder', { path });
		yield* createReadStream(path) as AsyncIterable<Buffer>;
	} catch (error) {
		const code = systemCode(error);
		if (code === 'ENOENT' || code === 'ENOTDIR') throw problem('file_missing', { path }, { cause: error });
		if (code === undefined) throw error;
		throw problem('file_unreadable', { path, reason: reasonOf(error) }, { cause: error });
	}
}
