// The user's decisions: all there are, and a further one.
import { json } from '@sveltejs/kit';
import { pageOf, sliceOf } from '#lib/server/answers/page.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import { interviewAsked, pageAsked } from '#lib/server/api/parameters.ts';
import { reply } from '#lib/server/api/reply.ts';
import { readDecisionRequest } from '#lib/server/api/decision-request.ts';
import { toldReason } from '#lib/server/told.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(({ url }) =>
	pageOf(openedLibrary().reviews.decisions(interviewAsked(url).interview), sliceOf(pageAsked(url))),
);

export const POST: RequestHandler = reply(async ({ request }) => {
	const { decision, behind } = await openedLibrary().reviews.decide(await readDecisionRequest(request));
	// It is durable all the same; the caller learns from the next question that the graph is away.
	return json({ ...decision, ...(behind === undefined ? {} : { behind: toldReason(behind) }) }, { status: 201 });
});
