// A recording over HTTP, whole or in the one range that a player asks for (RFC 9110, 14): players seek by ranges.
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { KeptAudio } from './keeping.ts';

type Range =
	| { readonly state: 'whole' }
	| { readonly state: 'unmet' }
	| { readonly state: 'part'; readonly from: number; readonly to: number };

export function audioAnswer(audio: KeptAudio, request: Request): Response {
	const tag = `"${audio.bytes.toString(36)}-${audio.changed.getTime().toString(36)}"`;
	const headers: Record<string, string> = {
		'accept-ranges': 'bytes',
		'cache-control': 'no-cache',
		'content-disposition': `inline; filename="${audio.file}"`,
		'content-type': audio.type,
		etag: tag,
		'last-modified': audio.changed.toUTCString(),
		'x-content-type-options': 'nosniff',
	};
	if (request.headers.get('if-none-match') === tag) return new Response(undefined, { status: 304, headers });
	const range = rangeIn(wanted(request, tag), audio.bytes);
	if (range.state === 'unmet') {
		return new Response(undefined, { status: 416, headers: { ...headers, 'content-range': `bytes */${audio.bytes}` } });
	}
	const [from, to] = range.state === 'part' ? [range.from, range.to] : [0, audio.bytes - 1];
	headers['content-length'] = String(to - from + 1);
	if (range.state === 'part') headers['content-range'] = `bytes ${from}-${to}/${audio.bytes}`;
	const body = request.method === 'HEAD' || audio.bytes === 0 ? undefined : bodyOf(audio.path, from, to);
	return new Response(body, { status: range.state === 'part' ? 206 : 200, headers });
}

/** A range of a recording that has changed since is none: the whole comes. */
function wanted({ headers }: Request, tag: string): string | null {
	const condition = headers.get('if-range');
	return condition === null || condition === tag ? headers.get('range') : null;
}

/** One range; several at once, or another unit, is answered with the whole, as the standard allows. */
export function rangeIn(header: string | null, bytes: number): Range {
	const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
	if (first === '' && last === '') return { state: 'whole' };
	if (first === '') {
		const length = Math.min(Number(last), bytes);
		return length === 0 ? { state: 'unmet' } : { state: 'part', from: bytes - length, to: bytes - 1 };
	}
	const from = Number(first);
	const to = last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
	if (last !== '' && Number(last) < from) return { state: 'whole' };
	return from >= bytes ? { state: 'unmet' } : { state: 'part', from, to };
}

function bodyOf(path: string, start: number, end: number): ReadableStream<Uint8Array> {
	return Readable.toWeb(createReadStream(path, { start, end })) as ReadableStream<Uint8Array>;
}
