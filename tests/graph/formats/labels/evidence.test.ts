// Every row of evidence holds where its example says so, and what is weighed together is what a person would say.
import { describe, expect, test } from 'vitest';
import { blocksOf } from '#graph/formats/labels/blocks.ts';
import { weighedIn } from '#graph/formats/labels/decision.ts';
import { signs } from '#graph/formats/labels/evidence.ts';
import { candidateOf } from '#graph/formats/labels/forms.ts';
import { fieldOf, headOf } from '#graph/formats/labels/head.ts';

function weighedFor(label: string, text: string) {
	const lines = blocksOf(text);
	const candidates = lines.flatMap((line, at) => candidateOf(line, at) ?? []);
	const fields = text.split('\n').flatMap((line) => fieldOf(line) ?? []);
	const known = headOf(fields, [], []).people.map((person) => person.label);
	return weighedIn(text, lines, candidates, { known }).filter(({ use }) => use.label === label);
}

describe('a sign that a label is one', () => {
	test.each(signs.map((sign) => [sign.id, sign] as const))('%s holds in its example', (_, sign) => {
		const [label, text] = sign.example;
		expect(weighedFor(label, text).some(({ facts }) => sign.holds(facts))).toBe(true);
	});
	test('each has a name of its own, and a sentence', () => {
		expect(new Set(signs.map(({ id }) => id)).size).toBe(signs.length);
		expect(signs.filter(({ says }) => !/^[a-z].{8,}[^.]$/.test(says))).toEqual([]);
	});
});
