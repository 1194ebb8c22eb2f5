// What waits for the user in an interview, and what was decided there.
import { pageOf, sliceOf } from '#lib/server/answers/page.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import { pageAsked, statesAsked } from '#lib/server/api/parameters.ts';
import { reply } from '#lib/server/api/reply.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(async ({ params: { id }, url }) => {
	const [slice, states] = [sliceOf(pageAsked(url)), statesAsked(url)];
	const all = await openedLibrary().reviews.waiting(id);
	return pageOf(states.length === 0 ? all : all.filter(({ state }) => states.includes(state)), slice);
});
