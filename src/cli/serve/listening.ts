// The HTTP server in front of the web app: it listens before there is anything to serve, turns away who may not ask,
// and holds every request to limits of time and size.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { problem, type Problem } from '#graph/problem.ts';
import { languageFrom, preferenceCookies, type Language } from '#lib/i18n/languages.ts';
import { refusal } from '#lib/server/hooks/guard.ts';
import { nameless } from '#lib/server/hooks/errors.ts';
import { bodyLimit, takesRecording, uploadLimit } from '#lib/server/limits.ts';
import { protectiveHeaders } from '#lib/server/hooks/headers.ts';
import { reasonOf, systemCode } from '#lib/server/library/durable.ts';
import type { Listening } from '#lib/server/settings.ts';
import { statusOf } from '#lib/server/statuses.ts';
import { waitingPage } from './waiting-page.ts';

export type Answerer = (request: IncomingMessage, response: ServerResponse, next: () => void) => unknown;

export type Front = {
	/** `http://127.0.0.1:3000` */
	readonly address: string;
	/** From now on the app answers. */
	hand(answerer: Answerer): void;
	/** Lets what is being answered end, for a second at most. */
	close(): Promise<void>;
};

/** A recording may take a while to come; headers may not. */
const limits = { headersTimeout: 15_000, requestTimeout: 900_000, keepAliveTimeout: 5_000, maxHeaderSize: 16_384 };
const goodbye = 1_000;

/** @throws Problem port_taken, address_unusable */
export async function listen({ host, port, names }: Listening): Promise<Front> {
	let answerer: Answerer | undefined;
	const server = createServer(limits, (request, response) => {
		for (const [name, value] of Object.entries(protectiveHeaders)) response.setHeader(name, value);
		const refused =
			refusal({ method: request.method ?? 'GET', header: (name) => headerOf(request, name) }, names) ??
			tooLarge(request);
		if (refused !== undefined) refuse(request, response, refused);
		else if (answerer === undefined) refuse(request, response, problem('starting', { doing: 'loading the web app' }));
		else {
			// Names the scheme for SvelteKit, which would take https for granted.
			request.headers['x-forwarded-proto'] ??= 'http';
			void answer(answerer, request, response);
		}
	});
	await listening(server, host, port);
	const { port: actual } = server.address() as AddressInfo;
	return {
		address: `http://${nameFor(host)}:${actual}`,
		hand(next) {
			answerer = next;
		},
		close: () => closed(server),
	};
}

async function answer(answerer: Answerer, request: IncomingMessage, response: ServerResponse): Promise<void> {
	try {
		await answerer(request, response, () => {
			refuse(request, response, problem('route_unknown', { path: request.url ?? '' }));
		});
	} catch (error) {
		// SvelteKit answers for its own errors; whatever is left must not end the server.
		const { code, message } = nameless(error);
		if (response.headersSent) response.destroy();
		else response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ code, message }));
	}
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
	const value = request.headers[name];
	return Array.isArray(value) ? value[0] : value;
}

function tooLarge(request: IncomingMessage): Problem | undefined {
	const { pathname } = new URL(request.url ?? '/', 'http://localhost');
	const sent = { method: request.method ?? 'GET', path: pathname, type: request.headers['content-type'] ?? '' };
	const limit = takesRecording(sent) ? uploadLimit : bodyLimit;
	const length = Number(request.headers['content-length'] ?? 0);
	return length > limit ? problem('body_too_large', { limit }) : undefined;
}

function refuse(request: IncomingMessage, response: ServerResponse, refused: Problem): void {
	const { code, message } = refused;
	const status = statusOf(refused);
	response.statusCode = status;
	response.setHeader('cache-control', 'no-store');
	if (status === 503) response.setHeader('retry-after', '1');
	// What is left of the request is not read: it may be what is too large.
	if (status !== 503) response.setHeader('connection', 'close');
	if (request.url?.startsWith('/api/') === true || !(headerOf(request, 'accept') ?? '').includes('text/html')) {
		response.setHeader('content-type', 'application/json; charset=utf-8');
		response.end(JSON.stringify({ code, message }));
	} else {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.setHeader('vary', 'accept-language, cookie');
		response.end(waitingPage(refused, languageOf(request)));
	}
}

/** What the reader chose in the app before, else what the browser asks for. */
function languageOf(request: IncomingMessage): Language {
	const cookies = (headerOf(request, 'cookie') ?? '').split(';').map((each) => each.trim().split('='));
	const chosen = cookies.find(([name]) => name === preferenceCookies.language)?.[1];
	return languageFrom(chosen, headerOf(request, 'accept-language'));
}

async function listening(server: Server, host: string, port: number): Promise<void> {
	try {
		await new Promise<void>((resolve, reject) => {
			server.once('error', reject);
			server.listen({ host, port }, () => {
				server.off('error', reject);
				resolve();
			});
		});
	} catch (error) {
		const code = systemCode(error);
		if (code === 'EADDRINUSE') throw problem('port_taken', { host, port }, { cause: error });
		if (code === undefined) throw error;
		throw problem('address_unusable', { host, port, reason: unusable[code] ?? reasonOf(error) }, { cause: error });
	}
}

const unusable: Readonly<Record<string, string>> = {
	EACCES: 'no permission for this port',
	EADDRNOTAVAIL: 'this machine has no such address',
	ENOTFOUND: 'no such host',
	EAI_AGAIN: 'the name cannot be looked up now',
};

/** An address that a browser on this machine can open. */
function nameFor(host: string): string {
	if (host === '0.0.0.0' || host === '') return '127.0.0.1';
	if (host === '::') return '[::1]';
	return host.includes(':') ? `[${host}]` : host;
}

function closed(server: Server): Promise<void> {
	return new Promise((resolve) => {
		const force = setTimeout(() => server.closeAllConnections(), goodbye);
		server.close(() => {
			clearTimeout(force);
			resolve();
		});
		server.closeIdleConnections();
	});
}
