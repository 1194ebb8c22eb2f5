// A server that speaks as OpenAI-compatible ones do, and misbehaves as they do: each request takes the next reply.
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

export type Reply = (response: ServerResponse) => void;

export type Endpoint = {
	readonly url: string;
	readonly requests: { readonly headers: IncomingHttpHeaders; readonly body: Record<string, unknown> }[];
};

const closers: (() => void)[] = [];

afterEach(() => {
	for (const close of closers.splice(0)) close();
});

/** The last reply goes on for ever. */
export async function endpoint(...replies: readonly Reply[]): Promise<Endpoint> {
	const requests: Endpoint['requests'] = [];
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
			requests.push({ headers: request.headers, body });
			replies[Math.min(requests.length, replies.length) - 1]?.(response);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	closers.push(() => {
		server.closeAllConnections();
		server.close();
	});
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, requests };
}

/** A chat completion with this as its message; a text as it is, anything else as JSON. */
export const says =
	(content: unknown, finish_reason = 'stop'): Reply =>
	(response) => {
		const message = { role: 'assistant', content: typeof content === 'string' ? content : JSON.stringify(content) };
		response.setHeader('content-type', 'application/json');
		response.end(
			JSON.stringify({ id: '1', object: 'chat.completion', choices: [{ index: 0, message, finish_reason }] }),
		);
	};

export const fails =
	(status: number, message = 'no', headers: Record<string, string> = {}): Reply =>
	(response) => {
		response.writeHead(status, { 'content-type': 'application/json', ...headers });
		response.end(JSON.stringify({ error: { message } }));
	};

export const sends =
	(body: string): Reply =>
	(response) => {
		response.setHeader('content-type', 'application/json');
		response.end(body);
	};

export const hangs: Reply = () => undefined;

export const hangsMidBody: Reply = (response) => {
	response.writeHead(200, { 'content-type': 'application/json' });
	response.write('{"choices": [');
};

export const closesMidBody: Reply = (response) => {
	response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
	response.write('{"choices": [', () => response.destroy());
};
