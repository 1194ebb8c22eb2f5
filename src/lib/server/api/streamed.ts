// An export as an answer: sent in pieces, since a large library is no single string, and as a file to keep.
import { chunksOf } from '#graph/exports/chunks.ts';
import type { Export } from '#graph/exports/index.ts';
import type { KnowledgeGraph } from '#graph/model.ts';
import { attachment } from './attachment.ts';

export function streamed(format: Export, knowledge: KnowledgeGraph, name: string): Response {
	const file = `${name}.${format.extension}`;
	const headers = {
		'content-type': `${format.mediaType}; charset=utf-8`,
		'content-disposition': attachment(file),
		'cache-control': 'no-cache',
	};
	return new Response(bytesOf(format.write(knowledge)), { headers });
}

function bytesOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	const chunks = chunksOf(pieces)[Symbol.iterator]();
	return new ReadableStream({
		pull(controller) {
			const next = chunks.next();
			if (next.done === true) controller.close();
			else controller.enqueue(encoder.encode(next.value));
		},
	});
}
