// colloquy backup FILE: the whole library in one file, which is in its place only once it was read through and found whole.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isProblem, problem } from '#graph/problem.ts';
import type { BagInfo } from '#lib/server/backup/bag.ts';
import { verifyBackup } from '#lib/server/backup/restoring.ts';
import { aside, reasonOf, syncFolder, systemCode } from '#lib/server/library/durable.ts';
import type { Run } from '../commands.ts';
import { folderFrom, isNothingThere, withLibrary } from '../opening.ts';
import type { Output } from '../output.ts';
import { findRunning } from '../running.ts';
import { sizeOf } from './bin.ts';

export const run: Run = async (words, output) => {
	const [file, ...more] = words.rest;
	if (file === undefined || more.length > 0) {
		const reason = file === undefined ? 'Name the backup file.' : 'Name only one backup file.';
		throw problem('usage', { reason, command: 'colloquy backup library.tar' });
	}
	if (words.isSet('verify')) {
		await tell(await verifyBackup(file), file, output);
		return undefined;
	}
	if (existsSync(file) && !words.isSet('replace')) throw problem('file_there', { path: file });
	const folder = folderFrom(words);
	const running = await findRunning(folder);
	if (running === undefined && isNothingThere(words)) throw problem('library_missing', { folder });
	const info =
		running === undefined
			? await withLibrary(words, output, { command: 'backup', graph: 'not', reads: true }, async (library) =>
					keep(await library.backup(), file),
				)
			: await keep(await running.backup(), file);
	await tell(info, file, output);
	return undefined;
};

/** Written aside, verified as it stands there, and only then given its name. */
async function keep(stream: ReadableStream<Uint8Array>, file: string): Promise<BagInfo> {
	const temporary = join(dirname(file), `.${basename(file).slice(0, 60)}.${randomUUID()}${aside}`);
	try {
		await write(temporary, stream);
		const info = await verifyBackup(temporary);
		await rename(temporary, file);
		await syncFolder(dirname(file));
		return info;
	} catch (error) {
		await rm(temporary, { force: true });
		throw understood(error, file);
	}
}

async function write(path: string, stream: ReadableStream<Uint8Array>): Promise<void> {
	let file;
	try {
		file = await open(path, 'wx');
	} catch (error) {
		await stream.cancel();
		throw error;
	}
	try {
		for await (const piece of stream) await file.writeFile(piece);
		await file.sync();
	} finally {
		await file.close();
	}
}

function understood(error: unknown, path: string): unknown {
	const code = systemCode(error);
	if (isProblem(error) || code === undefined) return error;
	if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return problem('disk_full', { path }, { cause: error });
	return problem(
		'file_unwritable',
		{ path, reason: code === 'ENOENT' ? 'its folder does not exist' : reasonOf(error) },
		{ cause: error },
	);
}

export async function tell(info: BagInfo, file: string, output: Output): Promise<void> {
	await output.data(`${file}\t${info.files} files\t${info.bytes} bytes\t${info.made}\n`);
	output.say(`${sizeOf(info.bytes)} in ${info.files} files, each verified by its SHA-256.`);
	for (const one of info.passedOver) output.say(`Ignored: ${one}`);
}
