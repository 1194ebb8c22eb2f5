// How an endpoint answers: plain data as JSON, a Problem as `{code, message}` with the status of its code.
import { isHttpError, isRedirect, json, type RequestEvent } from '@sveltejs/kit';
import { isProblem, type Problem } from '#graph/problem.ts';
import { nameless } from '../hooks/errors.ts';
import { statusOf } from '../statuses.ts';

/** `export const GET = reply(({ locals }) => locals.answers.interviews())`. A Response is sent as it is. */
export function reply<Event extends RequestEvent>(
	answer: (event: Event) => unknown,
): (event: Event) => Promise<Response> {
	return async (event) => {
		try {
			const found = await answer(event);
			return found instanceof Response ? found : json(found, { headers: { 'cache-control': 'no-cache' } });
		} catch (error) {
			if (isProblem(error)) return problemAnswer(error);
			if (isHttpError(error) || isRedirect(error)) throw error;
			return json(nameless(error), { status: 500, headers: { 'cache-control': 'no-store' } });
		}
	};
}

export function problemAnswer(refused: Problem, headers: Readonly<Record<string, string>> = {}): Response {
	const { code, message } = refused;
	const status = statusOf(refused);
	const again: Record<string, string> = status === 503 ? { 'retry-after': '2' } : {};
	return json({ code, message }, { status, headers: { 'cache-control': 'no-store', ...again, ...headers } });
}

/** What was asked for by its id. @throws the Problem for what isn't there */
export function found<Row>(row: Row | undefined, missing: () => Problem): Row {
	if (row === undefined) throw missing();
	return row;
}
