// How an endpoint answers: plain data as JSON, a Problem as problem details with the status of its code.
import { isHttpError, isRedirect, json, type RequestEvent } from '@sveltejs/kit';
import type { Problem } from '#graph/problem.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { nameless } from '../hooks/errors.ts';
import { plainPage, wantsPage } from '../plain-page.ts';
import { problemDetails, problemType } from '../problem-details.ts';
import { statusOf } from '../statuses.ts';
import { problemIn, told, type Told } from '../told.ts';

/** `export const GET = reply(({ locals }) => locals.answers.interviews())`. A Response is sent as it is. */
export function reply<Event extends RequestEvent>(
	answer: (event: Event) => unknown,
): (event: Event) => Promise<Response> {
	return async (event) => {
		try {
			const found = await answer(event);
			return found instanceof Response ? found : json(found, { headers: { 'cache-control': 'no-cache' } });
		} catch (error) {
			if (isHttpError(error) || isRedirect(error)) throw error;
			const known = problemIn(error);
			if (known !== undefined) return problemAnswer(known);
			return detailsAnswer(nameless(error), 500);
		}
	};
}

/** The same for an address that forms are sent to: a browser is answered with a page. */
export function formReply<Event extends RequestEvent>(
	answer: (event: Event) => Promise<Response>,
): (event: Event) => Promise<Response> {
	return async (event) => {
		try {
			return await answer(event);
		} catch (error) {
			if (isHttpError(error) || isRedirect(error)) throw error;
			const known = problemIn(error);
			if (known === undefined) throw error;
			return refusalAnswer(known, event);
		}
	};
}

type Asking = { readonly request: Request; readonly url: URL; readonly locals: { readonly language?: Language } };

/** A page for a browser, problem details for a program. */
export function refusalAnswer(
	refused: Problem,
	{ request, url, locals }: Asking,
	headers: Readonly<Record<string, string>> = {},
): Response {
	if (!wantsPage(url.pathname, request.headers.get('accept'))) return problemAnswer(refused, headers);
	const type = { 'content-type': 'text/html; charset=utf-8' };
	const status = statusOf(refused);
	return new Response(plainPage(told(refused), locals.language ?? 'en'), {
		status,
		headers: { ...type, ...alwaysFor(status), ...headers },
	});
}

export function problemAnswer(refused: Problem, headers: Readonly<Record<string, string>> = {}): Response {
	return detailsAnswer(told(refused), statusOf(refused), headers);
}

export function detailsAnswer(
	said: Told & { readonly id?: string },
	status: number,
	headers: Readonly<Record<string, string>> = {},
): Response {
	const type = { 'content-type': problemType };
	return json(problemDetails(said, status), { status, headers: { ...type, ...alwaysFor(status), ...headers } });
}

function alwaysFor(status: number): Readonly<Record<string, string>> {
	return { 'cache-control': 'no-store', ...(status === 503 ? { 'retry-after': '2' } : {}) };
}

/** What was asked for by its id. @throws the Problem for what isn't there */
export function found<Row>(row: Row | undefined, missing: () => Problem): Row {
	if (row === undefined) throw missing();
	return row;
}
