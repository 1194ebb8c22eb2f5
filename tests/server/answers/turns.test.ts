import { describe, expect, test } from 'vitest';
import { generate } from '../../generate.ts';
import { sample } from '../../cypher/sample.ts';
import { useAnswers } from './library.ts';

const answers = useAnswers(() => [sample(), ...generate({ interviews: 6, turns: 20, entities: 80 })]);
const interview = 'dan-roberts-2024';
const source = sample();

describe('interviews', () => {
	test('come newest first, with their counts', async () => {
		const { items, total } = await answers().interviews();
		expect(total).toBe(7);
		const dates = items.map(({ published }) => published ?? '');
		expect(dates).toEqual(dates.toSorted().reverse());
		expect(items[0]).toMatchObject({
			id: interview,
			turns: 46,
			mentions: source.mentions.length,
			entities: source.entities.length,
		});
	});

	test('are known one by one, or not', async () => {
		expect(await answers().interview(interview)).toMatchObject({ title: source.interviews[0]?.title });
		expect(await answers().interview('nobody')).toBeUndefined();
	});
});

describe('the reader', () => {
	test('has all turns in order with their mentions, page by page', async () => {
		const first = await answers().transcript(interview, { limit: 30 });
		const rest = await answers().transcript(interview, { limit: 30, cursor: first.next ?? '' });
		const turns = [...first.items, ...rest.items];
		expect(first.total).toBe(46);
		expect(rest.next).toBeUndefined();
		expect(turns.map(({ text }) => text)).toEqual(source.turns.map(({ text }) => text));
		expect(turns.flatMap(({ mentions }) => mentions.map(({ entity }) => entity))).toEqual(
			source.mentions.map(({ entity }) => entity),
		);
		expect(turns.flatMap(({ highlights }) => highlights)).toEqual(source.turns.flatMap(({ highlights }) => highlights));
	});

	test('shows one turn as it stands in the talk', async () => {
		const { items } = await answers().transcript(interview);
		expect(await answers().turn(`${interview}/3`)).toEqual(items[2]);
		expect(await answers().turn('x')).toBeUndefined();
	});

	test('has a timeline of every turn’s length and speaker', async () => {
		const timeline = await answers().timeline(interview);
		expect(timeline.map(({ characters }) => characters)).toEqual(source.turns.map(({ text }) => text.length));
		expect(timeline[1]?.speaker).toMatchObject({ id: 'person/dan-roberts', labels: { en: 'Dan Roberts' } });
	});
});

describe('search', () => {
	test('finds entities by any name, then turns by their words, page by page', async () => {
		const all = await answers().search('noam', { limit: 100 });
		expect(all.items[0]).toMatchObject({ type: 'entity', matched: 'Noam', entity: { id: 'person/noam-brown' } });
		const types = all.items.map(({ type }) => type);
		expect(types).toEqual(types.toSorted());
		expect(types).toContain('turn');
		expect(all.items).toHaveLength(all.total);
		const paged = [];
		let cursor: string | undefined;
		do {
			const list = await answers().search('noam', { limit: 1, ...(cursor === undefined ? {} : { cursor }) });
			paged.push(...list.items);
			cursor = list.next;
		} while (cursor !== undefined);
		expect(paged).toEqual(all.items);
	});

	test('marks the words where they stand, though they are written otherwise', async () => {
		const { items } = await answers().search('杨米尔斯', { interview });
		const lines = items.flatMap((hit) => (hit.type === 'turn' ? [hit.excerpt] : []));
		expect(lines.length).toBeGreaterThan(0);
		for (const { text, marks } of lines)
			expect(text.slice(marks[0]?.textStart, marks[0]?.textEnd)).toMatch(/^杨\s*[-–‐·]?\s*米尔斯$/);
	});

	test.each(['', '   ', '-', `') MATCH (n) DETACH DELETE n //`, '<img src=x>'])('finds nothing for “%s”', async (q) => {
		expect(await answers().search(q)).toEqual({ items: [], total: 0 });
	});
});
