// What a page says of an error that nobody turned into words: those with a code keep it, what SvelteKit refuses by itself
// gets one, the rest get an id that leads from the page to this process's output.
import { randomUUID } from 'node:crypto';
import type { HandleServerError } from '@sveltejs/kit';
import { problem, type Problem } from '#graph/problem.ts';
import { formTypes } from '../api/form-fields.ts';
import { limitOf } from '../limits.ts';
import { problemIn, told, type Told } from '../told.ts';

export const describeError: HandleServerError = ({ error, event, status }) => {
	const known = problemIn(error) ?? refusedWith(status, event);
	return known === undefined ? nameless(error) : told(known);
};

type Refused = { readonly request: Request; readonly url: URL };

/** What SvelteKit refuses by a status of its own. */
export function refusedWith(status: number, { request, url }: Refused, allowed = 'GET, HEAD'): Problem | undefined {
	const { pathname: path } = url;
	const { method, headers } = request;
	const type = headers.get('content-type') ?? '';
	if (status === 400)
		return problem('address_invalid', { target: path, reason: 'its percent codes are no characters' });
	if (status === 404) return problem('route_unknown', { path });
	if (status === 405) return problem('method_unknown', { method, allowed });
	if (status === 413) return problem('body_too_large', { limit: limitOf({ method, path, type }) });
	if (status === 415) return problem('body_type', { type, wanted: formTypes });
	return undefined;
}

/** Tells the details to whoever runs the server, and only an id to whoever asked. */
export function nameless(error: unknown): Told & { readonly id: string } {
	const id = randomUUID().slice(0, 8);
	const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
	process.stderr.write(`colloquy: unexpected error ${id}: ${details}\n`);
	return { ...told(problem('unexpected', { id })), id };
}
