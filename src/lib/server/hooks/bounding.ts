// How much a body may bring: the server's own limit leaves room for a recording, which only the address that writes it to
// the disk may use. Everywhere else a body ends in memory, and is as large as what that address reads.
import type { Handle } from '@sveltejs/kit';
import { problem } from '#graph/problem.ts';
import { passOver } from '../api/multipart.ts';
import { limitOf, takesRecording } from '../limits.ts';

export const bound: Handle = async ({ event, resolve }) => {
	const { request, url } = event;
	const type = request.headers.get('content-type') ?? '';
	const sent = { method: request.method, path: url.pathname, type };
	if (request.body !== null && !takesRecording(sent)) {
		const init: RequestInit & { duplex: 'half' } = { body: limited(request.body, limitOf(sent)), duplex: 'half' };
		event.request = new Request(request, init);
	}
	return await resolve(event);
};

/** What comes after the limit is read and forgotten: a sender that is cut off while it sends never hears why. */
function limited(body: ReadableStream<Uint8Array>, limit: number): ReadableStream<Uint8Array> {
	const reader = body.getReader();
	let length = 0;
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = await reader.read();
			length += value?.length ?? 0;
			if (done) controller.close();
			else if (length <= limit) controller.enqueue(value);
			else {
				controller.error(problem('body_too_large', { limit }));
				void passOver(() => reader.read());
			}
		},
		async cancel() {
			await passOver(() => reader.read());
		},
	});
}
