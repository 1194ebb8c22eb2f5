// What is wrong with a decision that a program sends, in words: the shape in src/lib/api/decisions.ts does the looking.
import { expect, test } from 'vitest';
import { parseDecisionRequest } from '#lib/server/api/decision-request.ts';

const openai = { decision: 'dismiss', entity: 'organization/openai' };
const about = { entity: 'work/audiloom', interview: 'mill' };

test.each<[string, Record<string, unknown>, RegExp]>([
	['nothing', {}, /decision, what is decided: draw, dismiss, apart or same, is missing\./],
	[
		'what there is not to decide',
		{ ...openai, decision: 'merge' },
		/decision is “merge”, not one of draw, dismiss, apart, same\./,
	],
	['a kind without end', { ...openai, kind: 'dragon '.repeat(2_000) }, /kind is “dragon .{1,60}…”, not one of person/],
	['a number for a decision', { ...openai, decision: 3 }, /decision is something else, not one of draw/],
	['nothing of what it is about', { decision: 'draw' }, /not valid: entity, the id of what it is about, is missing/],
	['an empty id', { decision: 'draw', entity: '' }, /entity, the id of what it is about, is missing/],
	['a list for an id', { ...openai, entity: ['a'] }, /entity is not a text/],
	['a number for an interview', { ...openai, interview: 7 }, /interview is not a text/],
	['a text without end', { ...openai, entity: 'x'.repeat(501) }, /entity has more than 500 characters/],
	[
		'a kind that there is not',
		{ ...openai, kind: 'dragon' },
		/kind is “dragon”, not one of person, organization, work, concept, event, place\./,
	],
	['no spelling to set apart', { decision: 'apart', ...about }, /surface, the spelling that it is about, is missing/],
	[
		'no spelling that is the same',
		{ decision: 'same', ...about, surface: null },
		/surface, the spelling that it is about/,
	],
	['a word for everywhere', { ...openai, everywhere: 'mostly' }, /everywhere is neither true nor false/],
])('a decision that says %s is refused in words', (_, fields, message) => {
	expect(() => parseDecisionRequest(fields)).toThrow(message);
	expect(() => parseDecisionRequest(fields)).toThrow(expect.objectContaining({ code: 'body_invalid' }) as Error);
});

test('what is empty is not said, a form says true in letters, and fields of others are passed over', () => {
	const form = { ...openai, interview: '', kind: null, everywhere: 'true', back: 'mill', __proto__: { x: 1 } };
	expect(parseDecisionRequest(form)).toEqual({ ...openai, everywhere: true });
	expect(parseDecisionRequest({ ...openai, everywhere: 'false' })).toEqual({ ...openai, everywhere: false });
});
