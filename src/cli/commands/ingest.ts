// colloquy ingest FILE…: each file is durable in the library before its line is printed.
import { isProblem, problem } from '#graph/problem.ts';
import { isSidecar } from '#lib/server/library/arriving-file.ts';
import type { Arrival } from '#lib/server/library/arrivals.ts';
import type { Ingested } from '#lib/server/library/library.ts';
import type { Run } from '../commands.ts';
import { graphBehind } from '../graph-behind.ts';
import { folderFrom, withLibrary } from '../opening.ts';
import type { Output } from '../output.ts';
import { findRunning } from '../running.ts';
import { arrivalAs } from '../read-as.ts';
import { interrupted, listenForStop } from '../stopping.ts';
import type { Words } from '../words.ts';

type Take = (arrival: Arrival) => Promise<Ingested>;

export const run: Run = async (words, output) => {
	const files = words.rest.filter((path) => !isSidecar(path));
	const { values } = words;
	const { id, audio } = values;
	if (files.length === 0) {
		const reason =
			words.rest.length === 0 ? 'Name a file.' : `${words.rest.join(', ')} describes a transcript but is not one.`;
		throw problem('usage', { reason, command: 'colloquy ingest interviews/*.md' });
	}
	if (id !== undefined && files.length > 1) {
		throw problem('usage', {
			reason: '--id works with a single file only.',
			command: 'colloquy ingest --id talk talk.md',
		});
	}
	if (audio !== undefined && files.length > 1) {
		throw problem('usage', {
			reason: '--audio works with a single transcript only.',
			command: 'colloquy ingest talk.vtt --audio talk.mp3',
		});
	}
	const running = await findRunning(folderFrom(words));
	if (running !== undefined) {
		output.say(`The library is open in colloquy serve at ${running.address}; passing the files to it.`);
		return await ingestAll(files, values, (arrival) => running.ingest(arrival), output);
	}
	return await withLibrary(words, output, { command: 'ingest' }, (library) =>
		ingestAll(files, values, (arrival) => library.ingest(arrival), output),
	);
};

/** One file after another; a file that cannot be read does not keep the others out. */
async function ingestAll(
	files: readonly string[],
	values: Words['values'],
	take: Take,
	output: Output,
): Promise<number> {
	const stopping = listenForStop();
	let failed = 0;
	for (const [at, path] of files.entries()) {
		if (stopping.isAsked()) {
			output.say(`Stopped after ${at} of ${files.length} files. Files reported so far are in the library.`);
			return interrupted;
		}
		output.progress({ doing: 'ingesting', done: at, total: files.length });
		try {
			await tell(await take(await arrivalAs(path, values)), path, output);
		} catch (error) {
			// What concerns this file alone; a library or a database that fails would fail for the next one too.
			if (!isProblem(error) || !ofOneFile.has(error.code)) throw error;
			output.say(`colloquy: ${error.message}`);
			failed += 1;
		}
	}
	output.finish();
	if (failed > 0 && files.length > 1) output.say(`${failed} of ${files.length} files could not be read.`);
	return failed === 0 ? 0 : 1;
}

const ofOneFile: ReadonlySet<string> = new Set([
	'file_missing',
	'file_is_folder',
	'file_unreadable',
	'sidecar_invalid',
	'source_empty',
	'source_binary',
	'source_encoding',
	'source_too_large',
	'document_damaged',
	'document_locked',
	'document_scanned',
	'document_too_large',
	'format_unknown',
	'format_unfit',
	'transcript_broken',
	'interview_too_large',
	'extraction_timeout',
	'extraction_memory',
	'extraction_ended',
	'body_too_large',
	'audio_type',
	'audio_too_large',
]);

async function tell(done: Ingested, path: string, output: Output): Promise<void> {
	output.finish();
	await output.data(`${done.id}\t${done.outcome}\n`);
	if (done.kept !== undefined) output.say(`${done.id}: the previous source is kept as ${done.kept}.`);
	if (done.audio !== undefined) output.say(`${done.id}: the recording is kept as ${done.audio}.`);
	if (done.namesake !== undefined) {
		output.say(
			`${path} was added as ${done.id}, because ${done.namesake} belongs to another interview. To replace that one, use --id ${done.namesake}.`,
		);
	}
	if (done.behind !== undefined && done.outcome !== 'unchanged') throw graphBehind({ ...done, change: done.outcome });
}
