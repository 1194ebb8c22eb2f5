// What the server says by itself, before or instead of the app: as problem details to programs, as a page to browsers, and as plain
// bytes where no request could be read.
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { problem, type Problem } from '#graph/problem.ts';
import { languageFrom, preferenceCookies, type Language } from '#lib/i18n/languages.ts';
import { nameless } from '#lib/server/hooks/errors.ts';
import { protectiveHeaders } from '#lib/server/hooks/headers.ts';
import { systemCode } from '#lib/server/library/durable.ts';
import { isOfApi, plainPage, wantsPage } from '#lib/server/plain-page.ts';
import { problemDetails, problemType } from '#lib/server/problem-details.ts';
import { statusOf } from '#lib/server/statuses.ts';
import { problemIn, told } from '#lib/server/told.ts';
import type { Patience } from './patience.ts';

/** Bytes of a request's first line and headers together. */
export const headLimit = 16_384;

export function headerOf(request: IncomingMessage, name: string): string | undefined {
	const value = request.headers[name];
	return Array.isArray(value) ? value[0] : value;
}

/** Answers whatever was thrown, if an answer has not begun; SvelteKit answers for its own errors. */
export function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
	// Whoever asked has gone: that is no fault of ours, and nobody hears what we say of it.
	if (systemCode(error) === 'ECONNRESET') {
		response.destroy();
		return;
	}
	const refused = problemIn(error);
	if (response.headersSent) {
		if (refused === undefined) nameless(error);
		response.destroy();
		return;
	}
	const status = refused === undefined ? 500 : statusOf(refused);
	const said = refused === undefined ? nameless(error) : told(refused);
	response.statusCode = status;
	response.setHeader('cache-control', 'no-store');
	if (status === 503) response.setHeader('retry-after', '1');
	// What is left of the request is not read: it may be what is too large.
	else response.setHeader('connection', 'close');
	if (refused?.code === 'method_unknown') response.setHeader('allow', methods.join(', '));
	const path = request.url ?? '';
	if (wantsPage(path, headerOf(request, 'accept'))) {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.setHeader('vary', 'accept-language, cookie');
		response.end(plainPage(said, languageOf(request)));
	} else {
		response.setHeader('content-type', problemType);
		if (!isOfApi(path)) response.setHeader('vary', 'accept');
		response.end(JSON.stringify(problemDetails(said, status)));
	}
}

/** What anything here may be asked with; each address says what is possible there. */
export const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** What the user chose in the app before, else what the browser asks for. */
function languageOf(request: IncomingMessage): Language {
	const cookies = (headerOf(request, 'cookie') ?? '').split(';').map((each) => each.trim().split('='));
	const chosen = cookies.find(([name]) => name === preferenceCookies.language)?.[1];
	return languageFrom(chosen, headerOf(request, 'accept-language'));
}

/** Why what came is no request; undefined where there is nobody left to tell. */
export function unreadable(error: Error, { head, whole }: Patience): Problem | undefined {
	const code = systemCode(error) ?? '';
	if (code === 'HPE_HEADER_OVERFLOW') return problem('headers_too_large', { limit: headLimit });
	if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return problem('request_slow', { head: head / 1000, whole: whole / 1000 });
	if (!code.startsWith('HPE_')) return undefined;
	return problem('request_invalid', { reason: 'reason' in error ? String(error.reason) : error.message });
}

/** Where there is no response to write to. The connection ends with it. */
export function refuseBare(socket: Duplex, refused: Problem, headers: Readonly<Record<string, string>> = {}): void {
	const status = statusOf(refused);
	const body = JSON.stringify(problemDetails(told(refused), status));
	const lines = Object.entries({
		...protectiveHeaders,
		...headers,
		'content-type': problemType,
		'content-length': String(Buffer.byteLength(body)),
		'cache-control': 'no-store',
		connection: 'close',
	}).map(([name, value]) => `${name}: ${value}`);
	socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}
