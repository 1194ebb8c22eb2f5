// A recording over HTTP, whole or in the one range that a player asks for (RFC 9110): players seek by ranges.
import { problem } from '#graph/problem.ts';
import { problemAnswer } from '../api/reply.ts';
import type { KeptAudio } from './keeping.ts';
import { rangeIn } from './range.ts';
import { streamOf } from './streaming.ts';

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
	if (isKnown(request, tag)) return new Response(undefined, { status: 304, headers });
	const range = rangeIn(wanted(request, tag), audio.bytes);
	if (range.state === 'unmet') {
		const asked = request.headers.get('range') ?? '';
		const { 'accept-ranges': ranges = '', etag = '' } = headers;
		return problemAnswer(problem('range_unmet', { range: asked, bytes: audio.bytes }), {
			'accept-ranges': ranges,
			'content-range': `bytes */${audio.bytes}`,
			etag,
		});
	}
	const [from, to] = range.state === 'part' ? [range.from, range.to] : [0, audio.bytes - 1];
	headers['content-length'] = String(to - from + 1);
	if (range.state === 'part') headers['content-range'] = `bytes ${from}-${to}/${audio.bytes}`;
	const body = request.method === 'HEAD' || audio.bytes === 0 ? undefined : streamOf(audio, from, to);
	return new Response(body, { status: range.state === 'part' ? 206 : 200, headers });
}

/** Whoever has it needs it no more (13.1.2): any of the tags, weak ones among them. */
function isKnown({ headers }: Request, tag: string): boolean {
	const known = headers.get('if-none-match');
	if (known === null) return false;
	return known.trim() === '*' || (known.match(/(?:W\/)?"[^"]*"/g) ?? []).some((one) => one.replace(/^W\//, '') === tag);
}

/**
 * Ranges are of GET alone (14.2). A range of a recording that has changed since is none, so that the whole comes (13.1.5);
 * a date is no sure sign of what it was.
 */
function wanted({ method, headers }: Request, tag: string): string | null {
	const condition = headers.get('if-range');
	return method === 'GET' && (condition === null || condition === tag) ? headers.get('range') : null;
}
