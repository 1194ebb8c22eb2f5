// The whole library as a file to keep.
import { problem } from '#graph/problem.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import { reply } from '#lib/server/api/reply.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(async ({ request, url }) => {
	// A page of another site could not read it, and could have it made again and again.
	if (request.headers.get('sec-fetch-site') === 'cross-site')
		throw problem('origin_foreign', { origin: 'another site', host: url.host });
	const day = new Date().toISOString().slice(0, 10);
	const headers = {
		'content-type': 'application/x-tar',
		'content-disposition': `attachment; filename="colloquy-${day}.tar"`,
		'cache-control': 'no-store',
	};
	return new Response(await openedLibrary().backup(), { headers });
});
