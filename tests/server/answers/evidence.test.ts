import { describe, expect, test } from 'vitest';
import { generate } from '../../generate.ts';
import { sample } from '../../cypher/sample.ts';
import { useAnswers } from './library.ts';

const answers = useAnswers(() => [sample(), ...generate({ interviews: 6, turns: 20, entities: 80 })]);
const interview = 'dan-roberts-2024';
const source = sample();
const textOf = (turn: string) => source.turns.find(({ id }) => id === turn)?.text ?? '';

describe('mentions', () => {
	test('come in the order of the talk, each with a line that has its words marked', async () => {
		const id = 'concept/artificial-intelligence';
		const { items, total } = await answers().mentions(id, { interview, limit: 500 });
		expect(total).toBe(items.length);
		expect(items.map(({ turn, textStart }) => [turn, textStart])).toEqual(
			source.mentions.filter(({ entity }) => entity === id).map(({ turn, textStart }) => [turn, textStart]),
		);
		for (const { excerpt, surface, turn, interviewTitle } of items) {
			const [mark] = excerpt.marks;
			expect(excerpt.text.slice(mark?.textStart, mark?.textEnd)).toBe(surface);
			expect(textOf(turn).slice(excerpt.textStart, excerpt.textStart + excerpt.text.length)).toBe(excerpt.text);
			expect(interviewTitle).toBe(source.interviews[0]?.title);
		}
	});

	test('of one speaker are only those', async () => {
		const { items, total } = await answers().mentions('concept/physics', { speaker: 'person/dan-roberts', limit: 500 });
		expect(total).toBe(items.length);
		expect(items.length).toBeGreaterThan(0);
		for (const { speaker } of items) expect(speaker.id).toBe('person/dan-roberts');
	});

	test('page by page are all of them, each once', async () => {
		const id = 'concept/artificial-intelligence';
		const first = await answers().mentions(id, { interview, limit: 7 });
		const second = await answers().mentions(id, { interview, limit: 7, cursor: first.next ?? '' });
		const both = await answers().mentions(id, { interview, limit: 14 });
		expect([...first.items, ...second.items]).toEqual(both.items);
	});

	test('of nobody are none', async () => {
		expect(await answers().mentions('person/nobody')).toEqual({ items: [], total: 0 });
	});
});

describe('quotes', () => {
	test('begin with what the source sets off, then every turn, page by page', async () => {
		const id = 'person/dan-roberts';
		const own = source.turns.filter(({ speaker }) => speaker === id);
		const highlights = own.flatMap(({ id: turn, highlights }) =>
			highlights.map((span) => ({ turn, ...span, highlight: true })),
		);
		const turns = own.map(({ id: turn, text }) => ({ turn, textStart: 0, textEnd: text.length, highlight: false }));
		const expected = [...highlights, ...turns];
		const lines = [];
		let cursor: string | undefined;
		do {
			const list = await answers().quotes(id, { limit: 5, ...(cursor === undefined ? {} : { cursor }) });
			expect(list.total).toBe(expected.length);
			lines.push(...list.items);
			cursor = list.next;
		} while (cursor !== undefined);
		expect(lines.map(({ turn, textStart, textEnd, highlight }) => ({ turn, textStart, textEnd, highlight }))).toEqual(
			expected,
		);
		for (const { turn, text, textStart, textEnd } of lines) expect(text).toBe(textOf(turn).slice(textStart, textEnd));
	});
});

describe('a link', () => {
	const a = 'person/noam-brown';
	const b = 'concept/test-time-compute';

	test('is the same from either end', async () => {
		expect(await answers().link(a, b)).toEqual(await answers().link(b, a));
	});

	test('brings every passage that has both, those with both in a sentence first, both marked', async () => {
		const link = await answers().link(a, b, { limit: 100 });
		expect(link?.passages).toBeGreaterThan(0);
		expect(link?.evidence.items).toHaveLength(link?.passages ?? 0);
		const rules = link?.evidence.items.map(({ rule }) => rule) ?? [];
		expect(rules).toEqual(rules.toSorted((x, y) => (x === y ? 0 : x === 'same sentence' ? -1 : 1)));
		for (const { excerpt, rule } of link?.evidence.items ?? [])
			if (rule === 'same sentence') expect(new Set(excerpt.marks.map(({ entity }) => entity))).toEqual(new Set([a, b]));
	});

	test('is none where no passage has both, or somebody is nobody', async () => {
		expect(await answers().link('concept/volume', 'person/noam-brown')).toBeUndefined();
		expect(await answers().link('person/nobody', 'person/noam-brown')).toBeUndefined();
	});
});

describe('a path', () => {
	test('leads over links that each have their evidence', async () => {
		const path = await answers().path('concept/volume', 'person/noam-brown');
		const ids = path?.entities.map(({ id }) => id) ?? [];
		expect([ids[0], ids.at(-1)]).toEqual(['concept/volume', 'person/noam-brown']);
		expect(path?.steps.map(({ a, b }) => [a, b])).toEqual(ids.slice(1).map((id, i) => [ids[i], id]));
		for (const { evidence } of path?.steps ?? []) expect(evidence?.excerpt.marks.length).toBeGreaterThan(0);
	});

	test('to oneself has no steps, and there is none to nobody', async () => {
		expect(await answers().path('concept/volume', 'concept/volume')).toMatchObject({ steps: [] });
		expect(await answers().path('concept/volume', 'person/nobody')).toBeUndefined();
	});
});
