// One interview, putting right how it was read, and moving it into the bin.
import { json } from '@sveltejs/kit';
import type { Corrected, Removed } from '#lib/api.ts';
import { byOf } from '#lib/server/api/by.ts';
import { openedLibrary, whyNotThere } from '#lib/server/api/library.ts';
import { found, reply } from '#lib/server/api/reply.ts';
import { correctionIn } from '#lib/server/api/uploads.ts';
import { toldReason } from '#lib/server/told.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(async ({ locals, params: { id } }) =>
	found(await locals.answers.interview(id), () => whyNotThere(id)),
);

export const PATCH: RequestHandler = reply(async ({ params, request }) => {
	const { behind, ...done } = await openedLibrary().correct(params.id, await correctionIn(request), byOf(request));
	const told: Corrected = behind === undefined ? done : { ...done, behind: toldReason(behind) };
	return told;
});

export const DELETE: RequestHandler = reply(async ({ params, request }) => {
	const { behind, ...done } = await openedLibrary().remove(params.id, byOf(request));
	const told: Removed = behind === undefined ? done : { ...done, behind: toldReason(behind) };
	return json(told, { headers: { location: `/api/bin/${encodeURIComponent(done.key)}` } });
});
