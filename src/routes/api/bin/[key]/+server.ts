// One removed interview: looking at it, putting it back, deleting it for good.
import { json } from '@sveltejs/kit';
import { openedLibrary } from '#lib/server/api/library.ts';
import { reply } from '#lib/server/api/reply.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(({ params }) => openedLibrary().bin.get(params.key));

export const POST: RequestHandler = reply(async ({ params }) => {
	const { behind, ...done } = await openedLibrary().bin.restore(params.key);
	const told = behind === undefined ? done : { ...done, behind: behind.message };
	return json(told, { headers: { location: `/api/interviews/${encodeURIComponent(done.id)}` } });
});

export const DELETE: RequestHandler = reply(async ({ params }) => {
	await openedLibrary().bin.delete(params.key);
	return new Response(undefined, { status: 204 });
});
