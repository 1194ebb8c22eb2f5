// A recording's bytes as they are sent. Nothing is open between two pieces: however many listeners stop reading, never
// begin, or are gone, none of them holds a descriptor, and no more pieces are read at once than there are lanes.
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { makeQueue } from '../library/queue.ts';
import type { KeptAudio } from './keeping.ts';

/** In bytes. */
const pieceSize = 64 * 1024;

/** Half of the threads that Node reads files with: the other half is for everything else. */
const lanes = Array.from({ length: 2 }, makeQueue);
let turn = 0;

/**
 * The bytes from `from` to `to`, both included, read as they are taken. Where the file is no longer the one that was
 * described (removed, replaced, cut), the stream fails, so that the answer breaks off rather than mix two recordings or
 * keep a listener waiting for what will not come.
 */
export function streamOf(audio: KeptAudio, from: number, to: number): ReadableStream<Uint8Array> {
	let at = from;
	return new ReadableStream<Uint8Array>(
		{
			async pull(controller) {
				const lane = lanes[turn++ % lanes.length] ?? makeQueue();
				const piece = await lane(() => pieceAt(audio, at, Math.min(to + 1 - at, pieceSize)));
				at += piece.length;
				controller.enqueue(piece);
				if (at > to) controller.close();
			},
		},
		{ highWaterMark: 0 },
	);
}

async function pieceAt(audio: KeptAudio, position: number, length: number): Promise<Uint8Array> {
	// What is no file, such as a pipe that took its place, keeps nobody waiting.
	const file = await open(audio.path, constants.O_RDONLY | constants.O_NONBLOCK);
	try {
		const stats = await file.stat();
		const { size, mtime } = stats;
		if (!stats.isFile() || size !== audio.bytes || mtime.getTime() !== audio.changed.getTime()) throw changed(audio);
		return await read(file, audio, position, length);
	} finally {
		await file.close();
	}
}

async function read(file: FileHandle, audio: KeptAudio, position: number, length: number): Promise<Uint8Array> {
	const piece = new Uint8Array(length);
	for (let done = 0; done < length;) {
		const { bytesRead } = await file.read(piece, done, length - done, position + done);
		if (bytesRead === 0) throw changed(audio);
		done += bytesRead;
	}
	return piece;
}

function changed({ file }: KeptAudio): Error {
	return new Error(`${file} was changed while it was sent`);
}
