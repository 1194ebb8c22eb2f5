// One removed interview: looking at it, putting it back, deleting it for good.
import { json } from '@sveltejs/kit';
import type { Restored } from '#lib/api.ts';
import { byOf } from '#lib/server/api/by.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import { reply } from '#lib/server/api/reply.ts';
import { toldReason } from '#lib/server/told.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(({ params }) => openedLibrary().bin.get(params.key));

export const POST: RequestHandler = reply(async ({ params, request }) => {
	const { behind, ...done } = await openedLibrary().bin.restore(params.key, byOf(request));
	const told: Restored = behind === undefined ? done : { ...done, behind: toldReason(behind) };
	return json(told, { headers: { location: `/api/interviews/${encodeURIComponent(done.id)}` } });
});

export const DELETE: RequestHandler = reply(async ({ params, request }) => {
	await openedLibrary().bin.delete(params.key, byOf(request));
	return new Response(undefined, { status: 204 });
});
