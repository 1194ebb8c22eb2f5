// The file that an interview was read from, as it came: to keep, never to be shown, whatever it holds.
import { attachment } from '#lib/server/api/attachment.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import { reply } from '#lib/server/api/reply.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(async ({ params: { id } }) => {
	const { name, bytes } = await openedLibrary().source(id);
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'application/octet-stream',
			'content-disposition': attachment(name),
			'content-length': String(bytes.length),
			'x-content-type-options': 'nosniff',
			'cache-control': 'no-cache',
		},
	});
});
