// An export as an answer: sent in pieces, since a large library is no single string, and as a file to keep.
import type { Export } from '#graph/exports/index.ts';
import type { KnowledgeGraph } from '#graph/model.ts';

export function streamed(format: Export, knowledge: KnowledgeGraph, name: string): Response {
	const file = `${name}.${format.extension}`;
	const headers = {
		'content-type': `${format.mediaType}; charset=utf-8`,
		'content-disposition': `attachment; filename="${file.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(file)}`,
		'cache-control': 'no-cache',
	};
	return new Response(bytesOf(format.write(knowledge)), { headers });
}

/** Pieces are often a line: some thousand characters go together. */
const together = 65_536;

function bytesOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	const iterator = pieces[Symbol.iterator]();
	return new ReadableStream({
		pull(controller) {
			let text = '';
			for (let next = iterator.next(); ; next = iterator.next()) {
				if (next.done === true) {
					if (text !== '') controller.enqueue(encoder.encode(text));
					controller.close();
					return;
				}
				text += next.value;
				if (text.length >= together) break;
			}
			controller.enqueue(encoder.encode(text));
		},
	});
}
