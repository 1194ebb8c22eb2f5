// Of which kind a thing is: one judgement over what its rule, its name and the words around it say.
import { describe, expect, test } from 'vitest';
import { chancesOf, kindWeightsFor, kindWeightsFormat } from '#graph/judgement/kind-weights.ts';
import { kinds, type LexiconEntry } from '#graph/model.ts';
import { extract } from '../../extracting.ts';

const read = (text: string, lexicon: readonly LexiconEntry[] = []) =>
	extract({ name: 'talk.txt', text, sha256: '0' }, { id: 'talk', lexicon, floor: 0 }).knowledge;
/** Ids of what is found under a name. */
const under = (text: string, name: string, lexicon?: readonly LexiconEntry[]): readonly string[] => [
	...new Set(
		read(text, lexicon)
			.mentions.filter(({ surface }) => surface.toLowerCase() === name.toLowerCase())
			.map(({ entity }) => entity),
	),
];

describe('the weights of kinds', () => {
	test('of another version are refused in words', () =>
		expect(() =>
			kindWeightsFor('en', { format: 'colloquy-kinds/0', en: kindWeightsFor('en'), zh: kindWeightsFor('zh') }),
		).toThrow(/kind-weights\.json.*colloquy-kinds\/0.*colloquy-kinds\/1/));

	test('are of this version', () => expect(kindWeightsFormat).toBe('colloquy-kinds/1'));

	test('give chances that are one together, and even ones where nothing is known', () => {
		const chances = chancesOf({ bias: {}, weights: { a: { place: 2 } } }, new Map([['b', 1]]));
		for (const kind of kinds) expect(chances[kind]).toBeCloseTo(1 / kinds.length);
		const near = chancesOf({ bias: {}, weights: { a: { place: 2, person: -1 } } }, new Map([['a', 1]]));
		expect(kinds.reduce((sum, kind) => sum + near[kind], 0)).toBeCloseTo(1);
		expect(near.place).toBeGreaterThan(near.work);
		expect(near.work).toBeGreaterThan(near.person);
	});

	test('speak of kinds alone', () => {
		for (const language of ['en', 'zh'])
			for (const weight of Object.values(kindWeightsFor(language).weights))
				for (const kind of Object.keys(weight)) expect(kinds).toContain(kind);
	});
});

describe('the judgement of kinds', () => {
	test('tells a product by what is done with it', () => {
		const talk =
			'Mara: I use Loomer for my notes, and I write the code in Tarnpad.\n\nTobias: I switched to Tarnpad because Loomer is slow.';
		expect(under(talk, 'Loomer')).toEqual(['work/loomer']);
	});

	test('tells a town in a talk without capitals', () => {
		const talk = [
			'Mara: the train went to brackwater and we lived in brackwater for a year.',
			'Tobias: i went from brackwater to the coast in the spring, so that was the life there and it was good for us all, and we stayed and then we worked on it again and again and it was cold in the winter and we had no coal.',
		].join('\n\n');
		expect(under(talk, 'brackwater')).toEqual(['place/brackwater']);
	});

	test('knows a last name in small letters by who bears it', () => {
		const talk =
			'Mara: Ilse Tarnfield wrote it. Then tarnfield left.\n\nTobias: I met tarnfield, and tarnfield was kind.';
		expect(under(talk, 'tarnfield')).toEqual(['person/ilse-tarnfield']);
	});

	test('leaves what a user listed as it is listed', () => {
		const own = [{ id: 'place/loomer', en: 'Loomer', own: true as const }];
		const talk = 'Mara: I use Loomer for my notes.\n\nTobias: I use Loomer too.';
		expect(under(talk, 'Loomer', own)).toEqual(['place/loomer']);
		expect(under(talk, 'Loomer')).toEqual(['work/loomer']);
	});

	test('leaves whoever speaks a person', () => {
		const talk = 'Loomer: I use it for my notes.\n\nTobias: I use Loomer, and we switched to Loomer.';
		expect(under(talk, 'Loomer').every((id) => id.startsWith('person/'))).toBe(true);
	});

	test('leaves what an author linked', () => {
		const text = 'Mara: I use [[Loomer]] for my notes.\n\nTobias: I use Loomer too.';
		const { mentions } = extract(
			{ name: 'note.md', text, sha256: '0' },
			{ id: 'note', lexicon: [], floor: 0 },
		).knowledge;
		const linked = mentions.filter(({ rule }) => rule === 'link').map(({ entity }) => entity);
		expect(new Set(mentions.filter(({ surface }) => surface === 'Loomer').map(({ entity }) => entity))).toEqual(
			new Set(linked),
		);
	});

	test('gives the same answer again', () => {
		const talk = 'Mara: I use Loomer for my notes.\n\nTobias: I use Loomer too.';
		expect(read(talk)).toEqual(read(talk));
	});

	test('reads a text of one word, and one of the other language', () => {
		expect(read('Loomer').turns).toBeDefined();
		expect(read('主持人：我们用 Loomer 写代码。\n\n嘉宾：Loomer 很快。').mentions.length).toBeGreaterThan(0);
		expect(read('Mara: 海塘 and 青岚大学 are words.\n\nTobias: 青岚大学?').turns).toHaveLength(2);
	});
});
