// How an operation of the API is described: its parameters, its answers, what it may fail with.
import { text, to, type Schema } from './shapes.ts';

export type Parameter = { readonly name: string; readonly in: 'path' | 'query'; readonly [field: string]: unknown };
export type Operation = { readonly [field: string]: unknown };

export function inPath(name: string, description: string): Parameter {
	return { name, in: 'path', required: true, description, schema: text };
}

export function asked(name: string, description: string, schema: Schema = text, isRequired = false): Parameter {
	return { name, in: 'query', description, schema, ...(isRequired ? { required: true } : {}) };
}

export function answer(schema: Schema, description: string): Operation {
	return { description, content: { 'application/json': { schema } } };
}

const texts: { readonly [status: number]: string } = {
	400: 'The address or a parameter makes no sense.',
	403: 'Asked under a name that is none of ours, or a write: from another origin, or to a library that can only be read.',
	404: 'It is not there.',
	409: 'That cannot be decided.',
	413: 'The body is too large.',
	415: 'The body is of a type that cannot be read.',
	422: 'The body cannot be read, or the question is too large to be answered.',
	431: 'Address and headers are larger than 16,384 bytes.',
	500: 'It failed; the message says at what, or under which id the server’s output has the details.',
	503: 'Starting, the database is away, or too many files are open.',
	507: 'The disk is full.',
};

/** What any request may be answered with. */
const always = [400, 403, 431, 500, 503];

/** Statuses besides those that any request may be answered with. */
export function failing(...statuses: readonly number[]): Operation {
	const all = [...new Set([...statuses, ...always])];
	return Object.fromEntries(all.map((status) => [status, answer(to('Problem'), texts[status] ?? 'It failed.')]));
}

export function get(
	id: string,
	summary: string,
	parameters: readonly Parameter[],
	shape: string,
	...statuses: readonly number[]
): Operation {
	return {
		operationId: id,
		summary,
		parameters,
		responses: { 200: answer(to(shape), summary), ...failing(...statuses) },
	};
}
