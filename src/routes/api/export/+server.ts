// The library's graph, or one interview's, in a format of other tools, as a file to keep.
import { exportNamed } from '#graph/exports/index.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import { interviewAsked, required } from '#lib/server/api/parameters.ts';
import { reply } from '#lib/server/api/reply.ts';
import { streamed } from '#lib/server/api/streamed.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(async ({ url }) => {
	const format = exportNamed(required(url, 'format', 'the name of an export, such as json'));
	const { interview } = interviewAsked(url);
	const knowledge = await openedLibrary().knowledge(interview === undefined ? {} : { interview });
	return streamed(format, knowledge, interview ?? 'colloquy');
});
