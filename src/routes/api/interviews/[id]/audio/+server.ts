// The recording of an interview, as the library keeps it.
import { problem } from '#graph/problem.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import { reply } from '#lib/server/api/reply.ts';
import { audioAnswer } from '#lib/server/audio/serving.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(async ({ params: { id }, request }) => {
	const audio = await openedLibrary().audio(id);
	if (audio === undefined) throw problem('audio_missing', { id });
	return audioAnswer(audio, request);
});

export const HEAD = GET;
