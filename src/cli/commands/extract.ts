// colloquy extract FILE: the graph of one file on standard output; no library is touched.
import type { Note } from '#graph/model.ts';
import { problem } from '#graph/problem.ts';
import { chunksOf } from '#graph/exports/chunks.ts';
import { exportNamed } from '#graph/exports/index.ts';
import { unpack } from '#cypher/packed.ts';
import { isSidecar } from '#lib/server/library/arriving-file.ts';
import { readThrough } from '#lib/server/library/extraction.ts';
import { interviewIdOf, isInterviewId } from '#lib/server/library/ids.ts';
import { namesFrom } from '#lib/server/library/lexicon.ts';
import type { Run } from '../commands.ts';
import { arrivalAs } from '../read-as.ts';

/** Notes on what may have been read wrong; the others tell what the file is like. */
const doubts: ReadonlySet<Note['code']> = new Set([
	'unread_text',
	'perhaps_labels',
	'part_passed_over',
	'labels_passed_over',
]);

export const run: Run = async ({ values, rest, isSet }, output) => {
	const format = exportNamed(values['format'] ?? 'json');
	const [path, ...more] = rest;
	if (path === undefined || more.length > 0) {
		const reason = path === undefined ? 'Name a file.' : 'Name only one file.';
		throw problem('usage', { reason, command: 'colloquy extract interviews/dan-roberts-2024.md' });
	}
	if (isSidecar(path))
		throw problem('usage', {
			reason: `${path} describes a transcript but is not one.`,
			command: 'colloquy extract talk.md',
		});
	const { id } = values;
	if (id !== undefined && !isInterviewId(id))
		throw problem('interview_id_invalid', { id, example: interviewIdOf(`${id}.md`) });
	const { name, bytes, sidecar } = await arrivalAs(path, values);
	const { knowledge, report } = await readThrough({
		id: id ?? interviewIdOf(name),
		name,
		bytes,
		given: { ...sidecar?.given, ...(isSet('advertisements') && { drawAdvertisements: true }) },
		names: values['lexicon'] === undefined ? undefined : await namesFrom(values['lexicon'].split(',')),
	});
	for (const { code, text, start } of report.notes)
		if (doubts.has(code)) output.say(`note at character ${start.toLocaleString('en')}: ${text}`);
	for (const chunk of chunksOf(format.write(unpack(knowledge)))) await output.data(chunk);
	return 0;
};
