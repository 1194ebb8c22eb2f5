// How much a body may bring: the server's own limit leaves room for a recording, which only the address that writes it to
// the disk may use. Everywhere else a body ends in memory.
import type { Handle } from '@sveltejs/kit';
import { problem } from '#graph/problem.ts';
import { bodyLimit, takesRecording } from '../limits.ts';

export const bound: Handle = async ({ event, resolve }) => {
	const { request, url } = event;
	const type = request.headers.get('content-type') ?? '';
	if (request.body !== null && !takesRecording({ method: request.method, path: url.pathname, type })) {
		const init: RequestInit & { duplex: 'half' } = { body: limited(request.body), duplex: 'half' };
		event.request = new Request(request, init);
	}
	return await resolve(event);
};

function limited(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
	let length = 0;
	return body.pipeThrough(
		new TransformStream<Uint8Array, Uint8Array>({
			transform(piece, controller) {
				length += piece.length;
				if (length > bodyLimit) controller.error(problem('body_too_large', { limit: bodyLimit }));
				else controller.enqueue(piece);
			},
		}),
	);
}
