// One interview, and taking it out of the library.
import { problem } from '#graph/problem.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import { found, reply } from '#lib/server/api/reply.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(async ({ locals, params: { id } }) =>
	found(await locals.answers.interview(id), () => problem('interview_unknown', { id })),
);

export const DELETE: RequestHandler = reply(async ({ params }) => {
	await openedLibrary().remove(params.id);
	return new Response(undefined, { status: 204 });
});
