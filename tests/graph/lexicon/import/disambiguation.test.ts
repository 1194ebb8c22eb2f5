// What imported names get so that they don't flood a graph, and how catalogues' headings become what people say.
import { describe, expect, test } from 'vitest';
import { entriesOf, imported, skipped } from './reading.ts';

const head = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix t: <http://v.example/> .\n';
const skos = (...lines: readonly string[]): string => `${head}${lines.join('\n')}\n`;

describe('an imported name gets context words', () => {
	test('where it has a qualifier, which then stands in its id and beside it', async () => {
		const text = skos(
			't:1 skos:prefLabel "Mercury (planet)"@en ; skos:altLabel "水星（行星）"@zh .',
			't:2 skos:prefLabel "Mercury (element)"@en ; skos:altLabel "quicksilver"@en .',
		);
		expect(await entriesOf('things.ttl', text)).toEqual([
			{
				id: 'concept/mercury-planet',
				en: 'Mercury',
				aliases: ['水星'],
				only: [{ names: ['Mercury', '水星'], near: ['planet', '行星'] }],
				sameAs: 'http://v.example/1',
			},
			{
				id: 'concept/mercury-element',
				en: 'Mercury',
				aliases: ['quicksilver'],
				only: [{ names: ['Mercury'], near: ['element'] }],
				sameAs: 'http://v.example/2',
			},
		]);
	});

	test('where it is a word of everyday: near what is broader or related', async () => {
		const text = skos(
			't:1 skos:prefLabel "Reading"@en ; skos:broader t:2 .',
			't:2 skos:prefLabel "Literacy skills"@en , "识字能力"@zh ; skos:narrower t:1 .',
		);
		const [reading, skills] = await entriesOf('things.ttl', text);
		expect(reading?.only).toEqual([{ names: ['Reading'], near: ['Literacy skills', '识字能力'] }]);
		expect(skills?.only).toBeUndefined();
		expect((await imported('things.ttl', text)).guarded).toEqual([
			{ line: 3, names: ['Reading'], near: ['Literacy skills', '识字能力'] },
		]);
	});

	test('never of words that hold the name itself', async () => {
		const text = skos(
			't:1 skos:prefLabel "Reading"@en ; skos:related t:2 , t:3 .',
			't:2 skos:prefLabel "Slow reading"@en .',
			't:3 skos:prefLabel "Literacy skills"@en .',
		);
		expect((await entriesOf('things.ttl', text))[0]?.only).toEqual([{ names: ['Reading'], near: ['Literacy skills'] }]);
	});

	test('in an interview that names it otherwise, where the file says nothing else', async () => {
		const text = skos('t:1 skos:prefLabel "Murrelet census"@en ; skos:altLabel "Count"@en .');
		expect((await entriesOf('things.ttl', text))[0]?.only).toEqual([{ names: ['Count'], within: 'interview' }]);
	});

	test('or is passed over with its line, where it would have no other name', async () => {
		const text = skos('t:1 skos:prefLabel "Time"@en .', 't:2 skos:prefLabel "Murrelet census"@en .');
		expect((await entriesOf('things.ttl', text)).map(({ en }) => en)).toEqual(['Murrelet census']);
		expect(await skipped('things.ttl', text)).toEqual([
			'3: “Time” (concept) / it is an everyday word, and nothing in the file limits where it matches; add it by hand, with near',
		]);
	});
});

describe('a name of two things of the file', () => {
	test('is that of the one that it names; what it was called by the way is told', async () => {
		const text = skos(
			't:1 skos:prefLabel "Murrelet census"@en ; skos:altLabel "Seabird survey"@en .',
			't:2 skos:prefLabel "Seabird survey"@en .',
		);
		expect((await entriesOf('things.ttl', text)).map(({ en, aliases }) => [en, aliases])).toEqual([
			['Murrelet census', undefined],
			['Seabird survey', undefined],
		]);
		expect(await skipped('things.ttl', text)).toEqual([
			'3: “Seabird survey” as an alias of Murrelet census / it is the name of the record in line 4',
		]);
	});

	test('that both are called by tells neither without context words, and their ids differ', async () => {
		const text =
			'name,kind,uri,author\nSaltwick Diaries,work,http://e.example/1,Mira Holt\nSaltwick Diaries,work,http://e.example/2,Otto Brandt\n';
		expect((await entriesOf('works.csv', text)).map(({ id, only }) => [id, only])).toEqual([
			['work/saltwick-diaries', [{ names: ['Saltwick Diaries'], near: ['Mira Holt'] }]],
			['work/saltwick-diaries-2', [{ names: ['Saltwick Diaries'], near: ['Otto Brandt'] }]],
		]);
		const bare = 'name,kind,uri\nSaltwick Diaries,work,http://e.example/1\nSaltwick Diaries,work,http://e.example/2\n';
		const why = 'another record has the same name, and nothing in the file tells them apart';
		expect(await skipped('works.csv', bare)).toEqual([
			`2: “Saltwick Diaries” (work) / ${why}`,
			`3: “Saltwick Diaries” (work) / ${why}`,
		]);
	});

	test('is one by another writing too', async () => {
		const text = skos(
			't:1 skos:prefLabel "Deep-Sea Survey"@en ; skos:altLabel "deep sea survey"@en , "Deep Sea Surveys"@en .',
		);
		expect((await entriesOf('things.ttl', text))[0]?.aliases).toEqual(['Deep Sea Surveys']);
	});
});

describe('a heading', () => {
	test.each([
		['Holt, Mira', 'Mira Holt'],
		['Holt, Mira, 1901-1977', 'Mira Holt'],
		['Holt, Mira, 1901-', 'Mira Holt'],
		['Holt, Mira, Dame', 'Mira Holt Dame'],
		['Mira Holt (1901–1977)', 'Mira Holt'],
		['Mira Holt, Jr.', 'Mira Holt, Jr.'],
		['Mira Holt', 'Mira Holt'],
		['林知遠（1970—）', '林知远'],
	])('of a person is turned: %s', async (written, name) => {
		const [entry] = await entriesOf('people.csv', `name\n"${written}"\n`, 'person');
		expect([entry?.en ?? entry?.zh, entry?.only]).toEqual([name, undefined]);
	});

	test('may bring its abbreviation', async () => {
		const [entry] = await entriesOf('things.csv', 'name\nMurrelet Observation Network (MON-2)\n', 'organization');
		expect(entry).toMatchObject({ en: 'Murrelet Observation Network', aliases: ['MON-2'] });
	});

	test('is none in a bibliography: a title’s brackets are its own', async () => {
		const [entry] = await entriesOf('one.bib', '@book{k, title = {Murrelets of Saltwick (and Elsewhere)}}');
		expect(entry).toMatchObject({ en: 'Murrelets of Saltwick (and Elsewhere)' });
	});
});

test.each([
	['Holt '.repeat(41).trim(), 'a name has at most 200 characters, this one 204'],
	['Holt [Mira', 'its brackets are not closed'],
])('%s is no name, and told with its line', async (name, why) => {
	const text = `name\n${name}\nOtto Brandt\n`;
	expect((await entriesOf('people.csv', text, 'person')).map(({ en }) => en)).toEqual(['Otto Brandt']);
	const [told] = await skipped('people.csv', text, 'person');
	expect(told).toContain('2: ');
	expect(told).toContain(why);
});
