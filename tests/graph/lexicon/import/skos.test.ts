// SKOS as thesauri publish it, in Turtle and in JSON-LD.
import { describe, expect, test } from 'vitest';
import { entriesOf, imported, skipped } from './reading.ts';

const turtle = `# A thesaurus, as its editors' tool writes it out.
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix t: <http://vocab.example.org/crafts/> .

t:scheme a skos:ConceptScheme ; dct:title "Crafts"@en ; skos:prefLabel "Crafts thesaurus"@en .

t:c10 a skos:Concept ;
  skos:inScheme t:scheme ;
  skos:prefLabel "Bookbinding"@en , "书籍装订"@zh-Hans , "書籍裝訂"@zh-Hant , "Buchbinderei"@de ;
  skos:altLabel "Binding of books"@en , "bookbindings"@en , "裝幀術"@zh-TW ;
  skos:hiddenLabel "Bookbining"@en ;
  skos:broader t:c2 ;
  skos:closeMatch <http://other.example.net/binding> .

t:c2 a skos:Concept ; skos:prefLabel "Paper crafts"@en , "纸艺"@zh ; skos:narrower t:c10 .
t:p1 a skos:Concept, foaf:Person ; skos:prefLabel "Holt, Mira, 1901-1977"@en .
t:c3 a skos:Concept ; skos:prefLabel "Papiermühle"@de , "Moulin à papier"@fr .
`;

// The same four concepts in the shape of Skosmos's downloads.
const jsonLd = JSON.stringify(
	{
		'@context': {
			skos: 'http://www.w3.org/2004/02/skos/core#',
			uri: '@id',
			type: '@type',
			lang: '@language',
			value: '@value',
			graph: '@graph',
			prefLabel: 'skos:prefLabel',
			altLabel: 'skos:altLabel',
			hiddenLabel: 'skos:hiddenLabel',
			broader: 'skos:broader',
			narrower: 'skos:narrower',
		},
		graph: [
			{
				uri: 'http://vocab.example.org/crafts/c10',
				type: 'skos:Concept',
				prefLabel: [
					{ lang: 'en', value: 'Bookbinding' },
					{ lang: 'zh-Hans', value: '书籍装订' },
					{ lang: 'zh-Hant', value: '書籍裝訂' },
				],
				altLabel: [
					{ lang: 'en', value: 'Binding of books' },
					{ lang: 'en', value: 'bookbindings' },
					{ lang: 'zh-TW', value: '裝幀術' },
				],
				hiddenLabel: { lang: 'en', value: 'Bookbining' },
				broader: { uri: 'http://vocab.example.org/crafts/c2' },
			},
			{
				uri: 'http://vocab.example.org/crafts/c2',
				type: 'skos:Concept',
				prefLabel: [
					{ lang: 'en', value: 'Paper crafts' },
					{ lang: 'zh', value: '纸艺' },
				],
				narrower: { uri: 'http://vocab.example.org/crafts/c10' },
			},
			{
				uri: 'http://vocab.example.org/crafts/p1',
				type: ['skos:Concept', 'http://xmlns.com/foaf/0.1/Person'],
				prefLabel: { lang: 'en', value: 'Holt, Mira, 1901-1977' },
			},
			{
				uri: 'http://vocab.example.org/crafts/c3',
				type: 'skos:Concept',
				prefLabel: { lang: 'de', value: 'Papiermühle' },
			},
		],
	},
	null,
	1,
);

const concepts = [
	{
		id: 'concept/bookbinding',
		en: 'Bookbinding',
		zh: '书籍装订',
		aliases: ['Binding of books', 'bookbindings', '装帧术'],
		heard: ['Bookbining'],
		related: ['Paper crafts'],
		sameAs: 'http://vocab.example.org/crafts/c10',
	},
	{
		id: 'concept/paper-crafts',
		en: 'Paper crafts',
		zh: '纸艺',
		related: ['Bookbinding'],
		sameAs: 'http://vocab.example.org/crafts/c2',
	},
	{ id: 'person/mira-holt', en: 'Mira Holt', sameAs: 'http://vocab.example.org/crafts/p1' },
];

describe('SKOS', () => {
	test('in Turtle gives names, kinds, what belongs together, and the file’s own addresses', async () => {
		expect(await entriesOf('crafts.ttl', turtle)).toEqual(concepts);
	});

	test('in JSON-LD gives the same', async () => {
		expect(await entriesOf('crafts.jsonld', jsonLd)).toEqual(concepts);
	});

	test('of other languages alone is passed over with its line', async () => {
		const why = 'it has no name in English or Chinese';
		expect(await skipped('crafts.ttl', turtle)).toEqual([
			`19: http://vocab.example.org/crafts/c3, with names in de, fr / ${why}`,
		]);
		const line = jsonLd.split('\n').findIndex((one) => one.includes('crafts/c3')) + 1;
		expect(await skipped('crafts.jsonld', jsonLd)).toEqual([
			`${line}: http://vocab.example.org/crafts/c3, with names in de / ${why}`,
		]);
	});

	const head = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix t: <http://v.example/> .\n';

	test('has labels that are things of their own (SKOS-XL)', async () => {
		const text = `${head}@prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
t:c1 a skos:Concept ; xl:prefLabel t:l1 ; xl:altLabel [ a xl:Label ; xl:literalForm "Deckle mould"@en ] .
t:l1 a xl:Label ; xl:literalForm "Papermaking mould"@en .
`;
		expect(await entriesOf('xl.ttl', text)).toEqual([
			{
				id: 'concept/papermaking-mould',
				en: 'Papermaking mould',
				aliases: ['Deckle mould'],
				sameAs: 'http://v.example/c1',
			},
		]);
	});

	test('joins concepts of the file that match exactly, in whichever direction that is said', async () => {
		const text = `${head}<http://a.example/1> skos:prefLabel "Quire folding"@en .
<http://b.example/1> skos:prefLabel "折帖工艺"@zh ; skos:exactMatch <http://a.example/1> .
`;
		expect(await entriesOf('two.ttl', text)).toEqual([
			{ id: 'concept/quire-folding', en: 'Quire folding', zh: '折帖工艺', sameAs: 'http://a.example/1' },
		]);
	});

	test('without an address of its own has that of its exact match; never that of a close one', async () => {
		const text = `${head}_:a skos:prefLabel "Quire folding"@en ; skos:exactMatch <http://a.example/1> .
_:b skos:prefLabel "Deckle mould"@en ; skos:closeMatch <http://a.example/2> .
`;
		expect((await entriesOf('blank.ttl', text)).map(({ sameAs }) => sameAs)).toEqual(['http://a.example/1', undefined]);
	});

	test('is of the kind that is asked for, whatever its class', async () => {
		const text = `${head}t:p1 a skos:Concept ; skos:prefLabel "Holt, Mira"@en .\n`;
		expect(await entriesOf('people.ttl', text, 'person')).toMatchObject([{ id: 'person/mira-holt', en: 'Mira Holt' }]);
	});

	test.each([
		['a quote that is not closed', `${head}t:a skos:prefLabel "Deckle@en .\n`, 3],
		['a prefix that is not declared', `${head}t:a skos:prefLabel "Deckle"@en .\nu:b skos:prefLabel "Quire"@en .\n`, 4],
		['a file that is cut', `${head}t:a skos:prefLabel "Deckle"@en ;\n`, 4],
		['no concepts', `${head}t:a t:b t:c .\n`, 1],
	])('with %s is refused with its line', async (_, text, line) => {
		await expect(imported('bad.ttl', text)).rejects.toMatchObject({ code: 'import_invalid', about: { line } });
	});

	test.each([
		['that is cut', '{\n"@id": "http://a.example/1",\n', 3],
		['with a context that stands elsewhere', '{\n"@context": "https://example.org/context.json",\n"@id": "x:1"}', 2],
		['with brackets without end', '{"@graph":'.repeat(50_000) + '1' + '}'.repeat(50_000), 1],
		['of no concepts', '{"@id": "http://a.example/1"}', 1],
	])('in JSON-LD %s is refused with its line, and nothing is fetched', async (_, text, line) => {
		await expect(imported('bad.jsonld', text)).rejects.toMatchObject({ code: 'import_invalid', about: { line } });
	});
});
