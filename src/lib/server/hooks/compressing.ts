// What the app makes for a request is sent compressed where the browser takes it: the first page shrinks to a
// ninth. Files that were built are compressed already, and the adapter sends those. No answer holds a secret that its
// length could give away bit by bit: there is nothing to log in to, and the nonce of a page is another each time.
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Handle } from '@sveltejs/kit';

export type Encoding = 'br' | 'gzip';

/** Less is not worth it, in bytes: it fits into one packet anyway. */
const least = 1_024;
const compressible =
	/^(?:text\/(?!event-stream)|application\/(?:json|xml|javascript)\b|[\w.-]+\/[\w.-]+\+(?:json|xml)\b)/i;

/** Of some encodings, the best first, the one that an Accept-Encoding header likes most; undefined where it takes none. */
export function encodingFor(
	accepted: string | null,
	encodings: readonly Encoding[] = ['br', 'gzip'],
): Encoding | undefined {
	const weights = new Map<string, number>();
	for (const part of (accepted ?? '').toLowerCase().split(',')) {
		const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
		const weight = parameters.find((one) => one.startsWith('q='))?.slice(2);
		weights.set(name, weight === undefined ? 1 : Number(weight) || 0);
	}
	const weightOf = (name: Encoding): number => weights.get(name) ?? weights.get('*') ?? 0;
	const best = encodings.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
	return weightOf(best) > 0 && weightOf(best) >= (weights.get('identity') ?? 0) ? best : undefined;
}

export const compress: Handle = async ({ event, resolve }) => {
	const answer = await resolve(event);
	if (event.isSubRequest || answer.body === null || !isCompressible(answer.headers)) return answer;
	answer.headers.append('vary', 'accept-encoding');
	const encoding = encodingFor(event.request.headers.get('accept-encoding'));
	if (encoding === undefined || event.request.method === 'HEAD') return answer;
	const length = answer.headers.get('content-length');
	if (length !== null && Number(length) < least) return answer;
	if (length !== null) return await whole(answer, encoding);
	return encodingFor(event.request.headers.get('accept-encoding'), ['gzip']) === undefined ? answer : piecewise(answer);
};

function isCompressible(headers: Headers): boolean {
	return (
		compressible.test(headers.get('content-type') ?? '') &&
		!headers.has('content-encoding') &&
		!headers.has('content-range') &&
		!/no-transform/i.test(headers.get('cache-control') ?? '')
	);
}

const squeeze = {
	br: (bytes: Uint8Array) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
	gzip: (bytes: Uint8Array) => promisify(gzip)(bytes),
};

async function whole(answer: Response, encoding: Encoding): Promise<Response> {
	const bytes = new Uint8Array(await squeeze[encoding](new Uint8Array(await answer.arrayBuffer())));
	const headers = headersFor(answer, encoding);
	headers.set('content-length', String(bytes.length));
	return new Response(bytes, { status: answer.status, headers });
}

/** What is made piece by piece, such as an export, is sent so: by gzip, which the web's own streams have. */
function piecewise(answer: Response): Response {
	const body = answer.body?.pipeThrough(new CompressionStream('gzip')) ?? null;
	return new Response(body, { status: answer.status, headers: headersFor(answer, 'gzip') });
}

function headersFor(answer: Response, encoding: Encoding): Headers {
	const headers = new Headers(answer.headers);
	const mark = headers.get('etag');
	// The same answer in other bytes: alike, and no longer equal. (Pages have a nonce, so that no mark comes twice anyway.)
	if (mark?.startsWith('"') === true) headers.set('etag', `W/${mark}`);
	headers.delete('content-length');
	headers.set('content-encoding', encoding);
	return headers;
}
