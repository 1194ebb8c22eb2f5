// What a page says of an error that nobody turned into words: those with a code keep it, the rest get an id that leads
// from the page to this process's output.
import { randomUUID } from 'node:crypto';
import type { HandleServerError } from '@sveltejs/kit';
import { isProblem, problem } from '#graph/problem.ts';
import { bodyLimit } from '../limits.ts';

export const describeError: HandleServerError = ({ error, event, status }) => {
	if (isProblem(error)) return { code: error.code, message: error.message };
	if (status === 404) return said(problem('route_unknown', { path: event.url.pathname }));
	if (status === 413) return said(problem('body_too_large', { limit: bodyLimit }));
	return nameless(error);
};

function said({ code, message }: { readonly code: string; readonly message: string }): App.Error {
	return { code, message };
}

/** Tells the details to whoever runs the server, and only an id to whoever asked. */
export function nameless(error: unknown): App.Error & { readonly id: string } {
	const id = randomUUID().slice(0, 8);
	const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
	process.stderr.write(`colloquy: unexpected error ${id}: ${details}\n`);
	return { ...said(problem('unexpected', { id })), id };
}
