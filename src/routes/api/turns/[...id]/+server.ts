// One turn with its mentions; its id, `<interview>/<index>`, stands in the path as it is.
import { problem } from '#graph/problem.ts';
import { found, reply } from '#lib/server/api/reply.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(async ({ locals, params: { id } }) =>
	found(await locals.answers.turn(id), () => problem('turn_unknown', { id })),
);
