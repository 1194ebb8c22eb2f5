// Entities by their names, then turns by their words.
import { interviewAsked, pageAsked, required, wordsAsked } from '#lib/server/api/parameters.ts';
import { reply } from '#lib/server/api/reply.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(({ locals, url }) => {
	const q = required(url, 'q', 'the words to look for');
	return locals.answers.search(wordsAsked(url).q ?? q, { ...interviewAsked(url), ...pageAsked(url) });
});
