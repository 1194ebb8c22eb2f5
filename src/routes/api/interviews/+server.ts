// All interviews, and adding one.
import { json } from '@sveltejs/kit';
import { byOf } from '#lib/server/api/by.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import { pageAsked } from '#lib/server/api/parameters.ts';
import type { Ingested, Library } from '#lib/server/library/library.ts';
import { reply } from '#lib/server/api/reply.ts';
import { arrivalIn } from '#lib/server/api/uploads.ts';
import type { Ingested as Told } from '#lib/api.ts';
import { toldReason } from '#lib/server/told.ts';
import type { RequestHandler } from './$types';

/** Of those that are set aside; `colloquy check` names them all. */
const mostAside = 100;

export const GET: RequestHandler = reply(async ({ locals, url }) => {
	const interviews = await locals.answers.interviews(pageAsked(url));
	const aside = openedLibrary().setAside();
	return { ...interviews, setAside: { items: aside.slice(0, mostAside), total: aside.length } };
});

/** What was written to the disk and not kept in the end is taken away again. */
async function taking(library: Library, request: Request): Promise<Ingested> {
	const { staged, ...arrival } = await arrivalIn(request, library).catch((error: unknown) => {
		// A recording is written while it comes; where nothing can be written, that is why.
		throw library.folder.readOnly ?? error;
	});
	try {
		return await library.ingest({ ...arrival, by: byOf(request) });
	} finally {
		await staged?.discard();
	}
}

export const POST: RequestHandler = reply(async ({ request }) => {
	const library = openedLibrary();
	const { behind, ...done } = await taking(library, request);
	// It is durable all the same; the caller learns from the next question that the graph is away.
	const told: Told = behind === undefined ? done : { ...done, behind: toldReason(behind) };
	const status = done.outcome === 'added' ? 201 : 200;
	return json(told, { status, headers: { location: `/api/interviews/${encodeURIComponent(done.id)}` } });
});
