// Every line that shows a mention or quote says when it was said; an entity tells who named it first.
import { describe, expect, test } from 'vitest';
import { sample, timed } from '../../cypher/sample.ts';
import { useAnswers } from './library.ts';

const recording = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ';
const dweck = 'person/carol-dweck';

describe('the moment of', () => {
	const answers = useAnswers(() => [timed(), sample()]);

	test('a mention is its cue’s', async () => {
		const { items } = await answers().mentions(dweck);
		expect(items.map(({ index, time, recording }) => ({ index, time, recording }))).toEqual([
			{ index: 1, time: { start: 4000, end: 9500 }, recording },
			{ index: 2, time: { start: 12_000, end: 15_000 }, recording },
		]);
	});

	test('a quote goes from its first cue to its last', async () => {
		const { items } = await answers().quotes('person/ben-ode');
		expect(items.map(({ time, recording }) => ({ time, recording }))).toEqual([
			{ time: { start: 9500, end: 15_000 }, recording },
		]);
	});

	test('words that are searched for is their cue’s', async () => {
		const { items } = await answers().search('about praise');
		expect(items).toMatchObject([{ type: 'turn', index: 2, time: { start: 12_000, end: 15_000 }, recording }]);
	});

	test('a passage that ties two names is that of the first of them', async () => {
		const ends = (await answers().neighbours(dweck)).items.map(({ entity }) => entity.id);
		for (const other of ends) {
			const link = await answers().link(dweck, other);
			for (const line of link?.evidence.items ?? []) expect(line.time?.start).toBeOneOf([0, 4000, 9500, 12_000]);
		}
		expect(ends.length).toBeGreaterThan(0);
	});

	test('a mention in the reader’s turn stands beside the turn’s cues', async () => {
		const turn = await answers().turn('practice/1');
		expect(turn?.cues?.map(({ time }) => time)).toEqual([
			{ start: 0, end: 4000 },
			{ start: 4000, end: 9500 },
		]);
		expect(turn?.mentions.find(({ entity }) => entity === dweck)?.time).toEqual({ start: 4000, end: 9500 });
	});

	test('anything is none where the source has no times', async () => {
		const { items } = await answers().mentions('person/noam-brown');
		expect(items.length).toBeGreaterThan(0);
		for (const line of items) expect(line).not.toHaveProperty('time');
	});
});

describe('the order of speech', () => {
	const answers = useAnswers(() => [timed(), sample()]);

	test('says who names it first and who takes it up', async () => {
		const [order, ...others] = (await answers().entity(dweck))?.order ?? [];
		expect(others).toEqual([]);
		expect(order).toMatchObject({ interview: 'practice', interviewTitle: 'practice' });
		expect(order?.only).toBeUndefined();
		expect(order?.voices).toMatchObject([
			{
				speaker: { id: 'person/ann-lee' },
				turn: 'practice/1',
				index: 1,
				mentions: 1,
				time: { start: 4000, end: 9500 },
			},
			{ speaker: { id: 'person/ben-ode' }, turn: 'practice/2', index: 2, mentions: 1, time: { start: 12_000 } },
		]);
	});

	test('leads to the words that say it first, in all interviews and for every name', async () => {
		const { items } = await answers().entities({ interview: 'dan-roberts-2024', limit: 60 });
		const kinds = new Set<string | undefined>();
		for (const { id, mentions } of items) {
			const [order] = (await answers().entity(id, { interview: 'dan-roberts-2024' }))?.order ?? [];
			kinds.add(order?.only);
			expect(order?.voices.reduce((sum, voice) => sum + voice.mentions, 0) ?? 0).toBe(mentions);
			const indices = order?.voices.map(({ index }) => index) ?? [];
			expect(indices).toEqual(indices.toSorted((a, b) => a - b));
			const [first] = (await answers().mentions(id, { interview: 'dan-roberts-2024', limit: 1 })).items;
			expect(order?.voices[0]?.turn).toBe(first?.turn);
			expect(order?.voices[0]?.textStart).toBe(first?.textStart);
		}
		expect(kinds).toContain('speaker');
	});

	test('says where one side alone ever names it', async () => {
		const { items } = await answers().entities({ interview: 'practice' });
		const onlyBen = await Promise.all(items.map(async ({ id }) => (await answers().entity(id))?.order[0]));
		for (const order of onlyBen) if (order?.voices.length === 1) expect(order.only).toBe('speaker');
	});
});
