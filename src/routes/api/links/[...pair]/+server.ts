// The evidence of a link: the passages that mention both entities. Their two ids stand in the path as they are.
import { problem } from '#graph/problem.ts';
import { interviewAsked, pageAsked } from '#lib/server/api/parameters.ts';
import { found, reply } from '#lib/server/api/reply.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(async ({ locals: { answers }, params, url }) => {
	const [, a, b] = /^([^/]+\/[^/]+)\/([^/]+\/[^/]+)$/.exec(params.pair) ?? [];
	if (a === undefined || b === undefined) throw problem('route_unknown', { path: url.pathname });
	const about = { ...interviewAsked(url), ...pageAsked(url) };
	return found(await answers.link(a, b, about), () => problem('link_unknown', { a, b }));
});
