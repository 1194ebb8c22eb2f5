// How an operation of the API is described: its parameters, its answers, what it may fail with.
import { limit as limitShape } from '#lib/api/parameters.ts';
import { schemaOf, type SchemaName } from './schemas.ts';

export type Schema = { readonly [keyword: string]: unknown };
export type Parameter = { readonly name: string; readonly in: 'path' | 'query'; readonly [field: string]: unknown };
export type Operation = { readonly [field: string]: unknown };

export function to(name: SchemaName): Schema {
	return { $ref: `#/components/schemas/${name}` };
}

export const text: Schema = { type: 'string' };

export function inPath(name: string, description: string, schema: Schema = text): Parameter {
	return { name, in: 'path', required: true, description, schema };
}

export function asked(name: string, description: string, schema: Schema = text, isRequired = false): Parameter {
	return { name, in: 'query', description, schema, ...(isRequired ? { required: true } : {}) };
}

/** What lists take. */
export const limit = asked('limit', 'Most rows to give.', schemaOf(limitShape));
export const cursor = asked('cursor', 'The “next” of the answer before.');

export function answer(name: SchemaName, description: string): Operation {
	return { description, content: { 'application/json': { schema: to(name) } } };
}

export function body(name: SchemaName): Operation {
	return { required: true, content: { 'application/json': { schema: to(name) } } };
}

/** Where what was made stands. */
export function at(description: string): Operation {
	return { location: { description, schema: text } };
}

const texts: { readonly [status: number]: string } = {
	400: 'The address or a parameter makes no sense.',
	403: 'Asked under a name that is none of ours, or a write: from another origin, or to a library that can only be read.',
	404: 'It is not there.',
	409: 'That cannot be decided.',
	413: 'The body is too large.',
	415: 'The body is of a type that cannot be read.',
	416: 'There is nothing at that range.',
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
	const content = { 'application/problem+json': { schema: to('Problem') } };
	return Object.fromEntries(all.map((status) => [status, { description: texts[status] ?? 'It failed.', content }]));
}

export function get(
	id: string,
	summary: string,
	parameters: readonly Parameter[],
	shape: SchemaName,
	...statuses: readonly number[]
): Operation {
	return {
		operationId: id,
		summary,
		parameters,
		responses: { 200: answer(shape, summary), ...failing(...statuses) },
	};
}
