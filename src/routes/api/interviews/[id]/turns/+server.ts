// The turns of an interview in order, with their mentions: what the reader page shows.
import { whyNotThere } from '#lib/server/api/library.ts';
import { pageAsked } from '#lib/server/api/parameters.ts';
import { found, reply } from '#lib/server/api/reply.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(async ({ locals, params: { id }, url }) => {
	found(await locals.answers.interview(id), () => whyNotThere(id));
	return await locals.answers.transcript(id, pageAsked(url));
});
