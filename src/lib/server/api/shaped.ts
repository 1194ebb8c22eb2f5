// Whether what a program sent has the shape that the document gives it, and in words what is wrong where it has not.
import * as v from 'valibot';
import { problem } from '#graph/problem.ts';

/** Of what a program sent, in UTF-16 code units. */
const longest = 60;

type ObjectShape = v.GenericSchema & { readonly entries: v.ObjectEntries };

/** @throws Problem body_invalid, which says of the first fault where it is, what was found and what was expected */
export function shaped<S extends ObjectShape>(shape: S, sent: unknown): v.InferOutput<S> {
	const found = v.safeParse(shape, sent, { abortEarly: true });
	if (found.success) return found.output;
	throw problem('body_invalid', { reason: faultOf(found.issues[0], shape.entries) });
}

function faultOf(issue: v.BaseIssue<unknown>, entries: v.ObjectEntries): string {
	const path = (v.getDotPath(issue) ?? '').replace(/\.(\d+)/g, '[$1]');
	const field = entries[path];
	if (issue.type === 'check' || path === '') return issue.message;
	if (issue.input === undefined) return `${path}${meaningOf(field)} is missing`;
	return `${path} ${wrongWith(issue, field)}`;
}

function meaningOf(field: Field): string {
	const words = field === undefined ? undefined : v.getDescription(field);
	return words === undefined ? '' : `, ${words.charAt(0).toLowerCase()}${words.slice(1).replace(/\.$/, '')},`;
}

type Field = v.ObjectEntries[string] | undefined;

function wrongWith({ type, input, requirement, expected }: v.BaseIssue<unknown>, field: Field): string {
	const value = typeof input === 'string' ? `“${cut(input)}”` : 'something else';
	switch (type) {
		case 'string':
			return 'is not a text';
		case 'boolean':
			return 'is neither true nor false';
		case 'max_length':
			return `has more than ${String(requirement)} characters`;
		case 'non_empty':
			return 'is empty';
		case 'picklist':
			return `is ${value}, not one of ${(expected ?? '').replace(/[("|)]/g, '').replace(/ {2}/g, ', ')}`;
		case 'regex':
			return `is ${value}, not such as ${exampleOf(field)}`;
		default:
			return `is ${value}, where ${expected ?? 'another type'} is expected`;
	}
}

/** What is expected must have room beside what was found. */
function cut(input: string): string {
	return input.length > longest ? `${input.slice(0, longest).toWellFormed()}…` : input;
}

function exampleOf(field: Field): string {
	const [example]: readonly unknown[] = field === undefined ? [] : v.getExamples(field);
	return String(example ?? 'what the document says');
}
