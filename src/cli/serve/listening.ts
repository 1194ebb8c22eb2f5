// The HTTP server in front of the web app: it listens before there is anything to serve, turns away who may not ask,
// and holds every request to limits of time and size. Whatever comes in, and whatever is thrown over it, is answered.
import { createServer, type IncomingMessage, type Server, type ServerOptions, type ServerResponse } from 'node:http';
import { Socket, type AddressInfo } from 'node:net';
import type { Duplex, Readable } from 'node:stream';
import { problem } from '#graph/problem.ts';
import { refusal } from '#lib/server/hooks/guard.ts';
import { protectiveHeaders } from '#lib/server/hooks/headers.ts';
import { ownOrigin, schemeOf } from '#lib/server/hooks/own-origin.ts';
import { reasonOf, systemCode } from '#lib/server/library/durable.ts';
import { limitOf } from '#lib/server/limits.ts';
import type { Listening } from '#lib/server/settings.ts';
import { boundConnections } from './connections.ts';
import { usual, type Patience } from './patience.ts';
import { headerOf, headLimit, methods, refuse, refuseBare, unreadable } from './refusing.ts';
import { targetFrom } from './request-target.ts';

export type Answerer = (request: IncomingMessage, response: ServerResponse, next: () => void) => unknown;

export type Front = {
	/** `http://127.0.0.1:3000` */
	readonly address: string;
	/** From now on the app answers. */
	hand(answerer: Answerer): void;
	/** Lets what is being answered end, for a second at most. */
	close(): Promise<void>;
};

const goodbye = 1_000;

/** `say` is told what goes wrong later on. @throws Problem port_taken, address_unusable */
export async function listen(
	settings: Listening,
	say: (line: string) => void,
	patience: Patience = usual,
): Promise<Front> {
	let answerer: Answerer | undefined;
	const server = createServer(limitsFor(patience));
	const connections = boundConnections(server, patience);

	const take = (request: IncomingMessage, response: ServerResponse, invite: () => void): void => {
		connections.inTurn(request, response, () => {
			const admitted = (): Answerer => {
				admit(request, settings);
				if (answerer === undefined) throw problem('starting', { doing: 'loading the web app' });
				invite();
				return answerer;
			};
			answer(request, response, admitted).catch(() => response.destroy());
		});
	};
	server.on('request', (request, response) => take(request, response, () => undefined));
	// Whoever waits to be asked for the body is asked only once it is wanted.
	server.on('checkContinue', (request, response) => take(request, response, () => response.writeContinue()));
	// Other expectations may be passed over (RFC 9110, 10.1.1).
	server.on('checkExpectation', (request, response) => take(request, response, () => undefined));
	server.on('clientError', (error, socket) => {
		const refused = unreadable(error, patience);
		if (refused === undefined || !(socket instanceof Socket)) socket.destroy();
		else connections.breakOff(socket, () => (socket.writable ? refuseBare(socket, refused) : socket.destroy()));
	});
	server.on('connect', (_, socket: Duplex) => {
		socket.on('error', () => socket.destroy());
		const allow = methods.join(', ');
		refuseBare(socket, problem('method_unknown', { method: 'CONNECT', allowed: allow }), { allow });
	});

	await listening(server, settings);
	server.on('error', (error) => say(`Could not accept a connection: ${reasonOf(error)}. The server continues.`));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://${nameFor(settings.host)}:${port}`,
		hand(next) {
			answerer = next;
		},
		close: () => closed(server),
	};
}

/** A missing Host is refused here, with a code. */
function limitsFor({ head, whole, between, looking }: Patience): ServerOptions {
	return {
		headersTimeout: head,
		requestTimeout: whole,
		keepAliveTimeout: between,
		connectionsCheckingInterval: looking,
		maxHeaderSize: headLimit,
		requireHostHeader: false,
	};
}

/** Whatever is thrown on the way to an answer is one. */
async function answer(request: IncomingMessage, response: ServerResponse, admitted: () => Answerer): Promise<void> {
	try {
		for (const [name, value] of Object.entries(protectiveHeaders)) response.setHeader(name, value);
		// A file that fails while it is sent, and that nobody else listens to: there may be none left to open.
		response.on('pipe', (file: Readable) => file.on('error', (error) => refuse(request, response, error)));
		await admitted()(request, response, () => {
			refuse(request, response, problem('route_unknown', { path: request.url ?? '' }));
		});
	} catch (error) {
		refuse(request, response, error);
	}
}

/**
 * Lets a request pass, its address and scheme put as the app reads them.
 * @throws Problem address_invalid, request_invalid, method_unknown, host_unknown, origin_foreign, body_too_large, body_type
 */
function admit(request: IncomingMessage, { names, proxy }: Listening): void {
	const target = targetFrom(request.url ?? '');
	request.url = target.url;
	if (request.httpVersionMajor !== 1) throw problem('request_invalid', { reason: 'its version is not HTTP/1.1' });
	if (hostsOf(request) !== 1) throw problem('request_invalid', { reason: 'it names no host, or several' });
	if (target.host !== undefined) request.headers.host = target.host;
	const header = (name: string): string | undefined => headerOf(request, name);
	const { method = 'GET' } = request;
	const refused = refusal({ method, header, own: ownOrigin(header, proxy) }, names);
	if (refused !== undefined) throw refused;
	if (!methods.includes(method)) throw problem('method_unknown', { method, allowed: methods.join(', ') });
	const encoding = header('content-encoding') ?? 'identity';
	if (!/^identity$/i.test(encoding.trim()))
		throw problem('body_type', { type: `a body in ${encoding}`, wanted: 'it as it is, without Content-Encoding' });
	const limit = limitOf({ method, path: target.pathname, type: header('content-type') ?? '' });
	if (Number(header('content-length') ?? 0) > limit) throw problem('body_too_large', { limit });
	// Names the scheme for SvelteKit, which would take https for granted.
	request.headers[proxy.protocolHeader ?? 'x-forwarded-proto'] = schemeOf(header, proxy);
}

function hostsOf({ rawHeaders }: IncomingMessage): number {
	return rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length;
}

async function listening(server: Server, { host, port }: Listening): Promise<void> {
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
