// A transcript on this machine's disk, and what stands beside it.
import { open, realpath, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { problem } from '#graph/problem.ts';
import { sizeLimit } from '#graph/source/source.ts';
import { piecesOf, stageAudio } from '../audio/staging.ts';
import { saidBeside, type Arrival, type ArrivingAudio } from './arrivals.ts';
import { reasonOf, systemCode } from './durable.ts';
import { contentOf } from './folder.ts';
import { audioNamed, parseSidecar } from './sidecar.ts';

const suffix = '.interview.json';

/** True for `talk.interview.json`, which is never a transcript. */
export function isSidecar(path: string): boolean {
	return path.endsWith(suffix);
}

export function sidecarPath(path: string): string {
	return join(dirname(path), `${basename(path).replace(/(?<=.)\.[^.]*$/, '')}${suffix}`);
}

/**
 * Reads the file and its sidecar. `audio` is the path of its recording; else the sidecar may name one.
 * @throws Problem file_missing, file_is_folder, file_unreadable, source_too_large, sidecar_invalid
 */
export async function arrivalFrom(path: string, id?: string, audio?: string): Promise<Arrival> {
	const bytes = await bytesOf(path);
	const beside = sidecarPath(path);
	const text = await textOf(beside);
	const recording = audio ?? (text === undefined ? undefined : await audioBeside(text, beside));
	return {
		name: basename(path),
		bytes,
		folder: dirname(resolve(path)),
		...(text === undefined ? {} : { sidecar: saidBeside(parseSidecar(text, beside)) }),
		...(id === undefined ? {} : { id }),
		...(recording === undefined ? {} : { audio: audioFrom(recording) }),
	};
}

function audioFrom(path: string): ArrivingAudio {
	const name = basename(path);
	return { name, path, stage: (folder) => stageAudio(folder, name, piecesOf(path)) };
}

/** The recording that a sidecar names; in its own folder, also by the links that lead there. @throws Problem sidecar_invalid, file_missing */
async function audioBeside(text: string, sidecar: string): Promise<string | undefined> {
	const named = audioNamed(text, sidecar);
	if (named === undefined) return undefined;
	const path = join(dirname(sidecar), named);
	try {
		const inside = relative(await realpath(dirname(sidecar)), await realpath(path));
		if (inside === '..' || inside.startsWith(`..${sep}`)) {
			throw problem('sidecar_invalid', { source: sidecar, reason: `audio leads out of its folder, to ${inside}` });
		}
		return path;
	} catch (error) {
		throw unreadable(error, path);
	}
}

/** As much of a file as a source may have: one that is larger, or grows while it is read, is refused before it fills the memory. */
export async function bytesOf(path: string): Promise<Uint8Array> {
	try {
		const found = await stat(path);
		if (found.isDirectory()) throw problem('file_is_folder', { path });
		if (found.size > sizeLimit)
			throw problem('source_too_large', { source: path, bytes: found.size, limit: sizeLimit });
		const file = await open(path, 'r');
		try {
			return await bytesUpTo(file, path);
		} finally {
			await file.close();
		}
	} catch (error) {
		throw unreadable(error, path);
	}
}

async function bytesUpTo(file: FileHandle, path: string): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
		length += chunk.length;
		if (length > sizeLimit) throw problem('source_too_large', { source: path, bytes: length, limit: sizeLimit });
		chunks.push(chunk);
	}
	return Buffer.concat(chunks, length);
}

async function textOf(path: string): Promise<string | undefined> {
	try {
		return await contentOf(path);
	} catch (error) {
		throw unreadable(error, path);
	}
}

function unreadable(error: unknown, path: string): unknown {
	const code = systemCode(error);
	if (code === 'ENOENT' || code === 'ENOTDIR') return problem('file_missing', { path }, { cause: error });
	if (code === 'EISDIR') return problem('file_is_folder', { path }, { cause: error });
	return code === undefined ? error : problem('file_unreadable', { path, reason: reasonOf(error) }, { cause: error });
}
