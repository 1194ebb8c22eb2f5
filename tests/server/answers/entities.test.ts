import { describe, expect, test } from 'vitest';
import { generate } from '../../generate.ts';
import { sample } from '../../cypher/sample.ts';
import { useAnswers } from './library.ts';

const answers = useAnswers(() => [sample(), ...generate({ interviews: 6, turns: 20, entities: 80 })]);
const interview = 'dan-roberts-2024';

describe('entities', () => {
	test.each([
		['by its English name', 'Noam Brown', 'person/noam-brown'],
		['in lower case', 'noam brown', 'person/noam-brown'],
		['in full width', 'Ｎｏａｍ　Ｂｒｏｗｎ', 'person/noam-brown'],
		['by how a name begins', 'noam', 'person/noam-brown'],
		['without the hyphen', '杨米尔斯质量间隙', 'concept/yang-mills-mass-gap'],
	])('are found %s', async (_, q, id) => {
		const { items } = await answers().entities({ q });
		expect(items[0]?.id ?? '').toBe(id);
	});

	test('are the same under their Chinese and English names', async () => {
		const [chinese, english] = [
			await answers().entities({ q: '缩放定律' }),
			await answers().entities({ q: 'scaling law' }),
		];
		expect(chinese.items[0]).toEqual(english.items[0]);
	});

	test('whose whole name is asked for come before those that only contain it', async () => {
		const { items } = await answers().entities({ q: 'AI' });
		expect(items[0]?.id).toBe('concept/artificial-intelligence');
	});

	test('come most mentioned first, page by page, each once', async () => {
		const ids: string[] = [];
		const counts: number[] = [];
		let cursor: string | undefined;
		const totals = new Set<number>();
		do {
			const list = await answers().entities({ limit: 30, ...(cursor === undefined ? {} : { cursor }) });
			ids.push(...list.items.map(({ id }) => id));
			counts.push(...list.items.map(({ mentions }) => mentions));
			totals.add(list.total);
			cursor = list.next;
		} while (cursor !== undefined);
		expect(new Set(ids).size).toBe(ids.length);
		expect([...totals]).toEqual([ids.length]);
		expect(counts).toEqual(counts.toSorted((a, b) => b - a));
	});

	test('of one interview are counted in it alone', async () => {
		const { items, total } = await answers().entities({ interview, limit: 500 });
		expect(total).toBe(sample().entities.length);
		expect(items.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(sample().mentions.length);
		expect((await answers().entities({ interview, kind: 'person' })).items.every(({ kind }) => kind === 'person')).toBe(
			true,
		);
	});

	test.each(['-', '·', `') MATCH (n) DETACH DELETE n //`, '<script>', '$library', '%', '\\'])(
		'are none for %s',
		async (q) => {
			expect(await answers().entities({ q })).toEqual({ items: [], total: 0 });
		},
	);

	test.each([
		{ limit: 0 },
		{ limit: -5 },
		{ limit: 1.5 },
		{ limit: Number.NaN },
		{ limit: 100_000 },
		{ cursor: 'x' },
		{ cursor: Buffer.from('after -3').toString('base64url') },
	])('are not listed for %o, and it says why', async (page) => {
		await expect(answers().entities(page)).rejects.toMatchObject({ code: 'parameter_invalid' });
	});
});

describe('an entity', () => {
	test('says how often, by whom and in what words it is mentioned', async () => {
		const entity = await answers().entity('concept/artificial-intelligence', { interview });
		const own = sample().mentions.filter((mention) => mention.entity === 'concept/artificial-intelligence');
		expect(entity?.mentions).toBe(own.length);
		const sum = (list: readonly { readonly mentions: number }[] = []) =>
			list.reduce((total, { mentions }) => total + mentions, 0);
		expect(sum(entity?.bySpeaker)).toBe(own.length);
		expect(sum(entity?.surfaces)).toBe(own.length);
		expect(entity?.bySpeaker[0]?.speaker).toMatchObject({ id: 'person/dan-roberts', labels: { en: 'Dan Roberts' } });
	});

	test('that speaks says how many turns', async () => {
		expect(await answers().entity('person/dan-roberts')).toMatchObject({ speaks: true, said: 23 });
	});

	test('brings the passage for every relation that it stands in', async () => {
		const entity = await answers().entity('person/dan-roberts');
		const own = sample().relations.filter(({ subject, object }) => [subject, object].includes('person/dan-roberts'));
		expect(entity?.relations).toHaveLength(own.length);
		for (const { text, turn, textStart, textEnd } of entity?.relations ?? [])
			expect(
				sample()
					.turns.find(({ id }) => id === turn)
					?.text.slice(textStart, textEnd),
			).toBe(text);
	});

	test('of the library that an interview doesn’t mention is there, with no mentions', async () => {
		expect(await answers().entity('person/dan-roberts', { interview: 'talk-0001' })).toMatchObject({
			mentions: 0,
			said: 0,
			relations: [],
		});
	});

	test('that nobody knows is not there', async () => {
		expect(await answers().entity('person/nobody')).toBeUndefined();
	});

	test('has neighbours, strongest first, each with the passages that they share', async () => {
		const { items, total } = await answers().neighbours('concept/artificial-intelligence', { interview, limit: 500 });
		expect(items).toHaveLength(total);
		const strengths = items.map(({ strength }) => strength);
		expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
		for (const { entity, passages, sentences } of items.slice(0, 10)) {
			const link = await answers().link(entity.id, 'concept/artificial-intelligence', { interview });
			expect({ passages: link?.passages, sentences: link?.sentences }).toEqual({ passages, sentences });
		}
	});

	test('has the same neighbours when only its interview is in the library', async () => {
		const id = 'concept/riemann-hypothesis';
		const [all, one] = [
			await answers().neighbours(id, { limit: 500 }),
			await answers().neighbours(id, { interview, limit: 500 }),
		];
		const shared = (list: typeof all) =>
			new Map(list.items.map(({ entity, passages, sentences }) => [entity.id, { passages, sentences }]));
		expect(shared(all)).toEqual(shared(one));
	});
});
