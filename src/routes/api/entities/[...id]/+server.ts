// One entity; its id stands in the path as it is.
import { problem } from '#graph/problem.ts';
import { interviewAsked } from '#lib/server/api/parameters.ts';
import { found, reply } from '#lib/server/api/reply.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(async ({ locals, params: { id }, url }) =>
	found(await locals.answers.entity(id, interviewAsked(url)), () => problem('entity_unknown', { id })),
);
