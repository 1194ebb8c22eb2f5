// colloquy export: the library's graph in a format of other tools.
import { createWriteStream, existsSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { problem } from '#graph/problem.ts';
import { chunksOf } from '#graph/exports/chunks.ts';
import { exportNamed, exports, type Export } from '#graph/exports/index.ts';
import type { KnowledgeGraph } from '#graph/model.ts';
import { reasonOf, systemCode, writeDurably } from '#lib/server/library/durable.ts';
import type { Run } from '../commands.ts';
import { folderFrom, isNothingThere, withLibrary } from '../opening.ts';
import { findRunning } from '../running.ts';
import type { Words } from '../words.ts';
import type { Output } from '../output.ts';

const nothing: KnowledgeGraph = { interviews: [], turns: [], entities: [], mentions: [], relations: [] };

export const run: Run = async (words, output) => {
	const { format: named, output: path } = words.values;
	if (named === undefined || words.rest.length > 0) {
		const known = exports.map(({ id }) => id).join(', ');
		throw problem('usage', {
			reason: `Choose a format: ${known}.`,
			command: 'colloquy export --format json -o graph.json',
		});
	}
	const format = exportNamed(named);
	const chunks = chunksOf(await piecesOf(format, words, output));
	if (path === undefined || path === '-') for (const chunk of chunks) await output.data(chunk);
	else await writeTo(path, chunks);
	return 0;
};

async function piecesOf(format: Export, words: Words, output: Output): Promise<Iterable<string>> {
	const { interview } = words.values;
	const running = await findRunning(folderFrom(words));
	if (running !== undefined) return [await running.export(format.id, interview)];
	if (isNothingThere(words)) {
		if (interview !== undefined) throw problem('interview_unknown', { id: interview });
		return format.write(nothing);
	}
	const knowledge = await withLibrary(words, output, { command: 'export', reads: true }, (library) =>
		library.knowledge(interview === undefined ? {} : { interview }),
	);
	return format.write(knowledge);
}

/** A file is replaced whole or not at all; what is no file (a pipe, /dev/stdout) is written as it comes. */
async function writeTo(path: string, chunks: Iterable<string>): Promise<void> {
	try {
		if (existsSync(path) && statSync(path).isDirectory()) throw problem('file_is_folder', { path });
		if (existsSync(path) && !statSync(path).isFile()) await pipeline(chunks, createWriteStream(path));
		else await writeDurably(path, chunks);
	} catch (error) {
		const code = systemCode(error);
		if (code === 'ENOSPC' || code === 'EDQUOT') throw problem('disk_full', { path }, { cause: error });
		if (code === 'ENOENT')
			throw problem('file_unwritable', { path, reason: 'its folder does not exist' }, { cause: error });
		throw code === undefined ? error : problem('file_unwritable', { path, reason: reasonOf(error) }, { cause: error });
	}
}
