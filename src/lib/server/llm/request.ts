// One request over HTTP by Node's own client, in the form of `fetch`, for OpenAI's: it follows no redirect, so that the
// talk goes where the user said and nowhere else, and it takes a look-up of names, which `fetch` does not.
import { request as requestOpenly, type IncomingMessage } from 'node:http';
import { request as requestSecurely } from 'node:https';
import type { LookupFunction } from 'node:net';
import { urlToHttpOptions } from 'node:url';

/** In bytes: many times what a part could need. */
const largestAnswer = 2 * 1024 * 1024;

/**
 * The whole answer, so that a time-out on `signal` holds for its body too. A body past the limit is cut there: it is then
 * no JSON. `init` has a body of text, or none.
 */
export async function fetchWhole(url: URL, init: RequestInit, lookup: LookupFunction): Promise<Response> {
	const answer = await answerTo(url, init, lookup);
	const body = await bodyOf(answer);
	const headers = new Headers();
	for (const [name, values = []] of Object.entries(answer.headersDistinct)) {
		for (const value of values) headers.append(name, value);
	}
	const { statusCode = 502 } = answer;
	return new Response(bodiless.includes(statusCode) ? null : body, { status: statusCode, headers });
}

/** Statuses that a Response may have no body with. */
const bodiless = [204, 205, 304];

function answerTo(url: URL, init: RequestInit, lookup: LookupFunction): Promise<IncomingMessage> {
	const request = url.protocol === 'https:' ? requestSecurely : requestOpenly;
	const { method = 'GET', body, signal } = init;
	// An answer that came compressed would have to be undone, and could become any size.
	const headers = { ...Object.fromEntries(new Headers(init.headers)), 'accept-encoding': 'identity' };
	return new Promise((resolve, reject) => {
		const options = { ...urlToHttpOptions(url), method, headers, lookup, ...(signal == null ? {} : { signal }) };
		request(options, resolve)
			.on('error', reject)
			.end(typeof body === 'string' ? body : undefined);
	});
}

async function bodyOf(answer: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of answer as AsyncIterable<Buffer>) {
		chunks.push(chunk);
		length += chunk.length;
		// Leaving the loop closes the connection.
		if (length > largestAnswer) break;
	}
	return Buffer.concat(chunks, Math.min(length, largestAnswer));
}
