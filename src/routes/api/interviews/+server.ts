// All interviews, and adding one.
import { json } from '@sveltejs/kit';
import { openedLibrary } from '#lib/server/api/library.ts';
import { pageAsked } from '#lib/server/api/parameters.ts';
import { reply } from '#lib/server/api/reply.ts';
import { arrivalIn } from '#lib/server/api/uploads.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(({ locals, url }) => locals.answers.interviews(pageAsked(url)));

export const POST: RequestHandler = reply(async ({ request }) => {
	const library = openedLibrary();
	const { behind, ...done } = await library.ingest(await arrivalIn(request));
	// It is durable all the same; the caller learns from the next question that the graph is away.
	const told = behind === undefined ? done : { ...done, behind: behind.message };
	const status = done.outcome === 'added' ? 201 : 200;
	return json(told, { status, headers: { location: `/api/interviews/${encodeURIComponent(done.id)}` } });
});
