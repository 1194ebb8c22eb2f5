// How one entity leads to another: the shortest chain of links, of several the strongest, with a passage for each step.
import { problem } from '#graph/problem.ts';
import { required } from '#lib/server/api/parameters.ts';
import { found, reply } from '#lib/server/api/reply.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(async ({ locals: { answers }, url }) => {
	const [from, to] = [entityAsked(url, 'from'), entityAsked(url, 'to')];
	for (const id of [from, to]) if (!(await answers.hasEntity(id))) throw problem('entity_unknown', { id });
	return found(await answers.path(from, to), () => problem('path_unknown', { from, to }));
});

function entityAsked(url: URL, name: string): string {
	return required(url, name, 'the id of an entity, such as person/noam-brown');
}
