// Every mention of an entity, in order.
import { problem } from '#graph/problem.ts';
import { interviewAsked, pageAsked, speakerAsked } from '#lib/server/api/parameters.ts';
import { reply } from '#lib/server/api/reply.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(async ({ locals: { answers }, params: { id }, url }) => {
	if (!(await answers.hasEntity(id))) throw problem('entity_unknown', { id });
	return await answers.mentions(id, { ...interviewAsked(url), ...speakerAsked(url), ...pageAsked(url) });
});
