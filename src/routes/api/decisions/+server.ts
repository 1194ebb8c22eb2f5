// The reader's decisions: all there are, and a further one.
import { json } from '@sveltejs/kit';
import { pageOf, sliceOf } from '#lib/server/answers/page.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import { interviewAsked, pageAsked } from '#lib/server/api/parameters.ts';
import { reply } from '#lib/server/api/reply.ts';
import { wishIn } from '#lib/server/api/wishes.ts';
import { toldReason } from '#lib/server/told.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(({ url }) =>
	pageOf(openedLibrary().desk.decisions(interviewAsked(url).interview), sliceOf(pageAsked(url))),
);

export const POST: RequestHandler = reply(async ({ request }) => {
	const { decision, behind } = await openedLibrary().desk.decide(await wishIn(request));
	// It is durable all the same; the caller learns from the next question that the graph is away.
	return json({ ...decision, ...(behind === undefined ? {} : { behind: toldReason(behind) }) }, { status: 201 });
});
