// Which format a file is in; and docs/lexicon.md, whose examples are read as it says.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fields } from '#graph/lexicon/packs.ts';
import { importFormats } from '#graph/lexicon/own/import/formats.ts';
import { entriesOf, imported } from './reading.ts';

const turtle = '<http://a.example/1> <http://www.w3.org/2004/02/skos/core#prefLabel> "Quire folding"@en .\n';

describe('a format is known', () => {
	test.each([
		['by its ending', 'a.ttl', turtle, 'SKOS in Turtle'],
		['of N-Triples', 'a.nt', `# exported\n${turtle}`, 'SKOS in Turtle'],
		['by its content, without an ending', 'list', turtle, 'SKOS in Turtle'],
		['by its content against its ending', 'a.txt', '@book{k, title = {Murrelets of Saltwick}}', 'BibTeX'],
		[
			'of JSON-LD that ends in .json',
			'a.json',
			'{"@id": "x:1", "http://www.w3.org/2004/02/skos/core#prefLabel": "Quire folding"}',
			'SKOS in JSON-LD',
		],
		['of CSL-JSON', 'a.json', '[{"title": "Murrelets of Saltwick", "type": "book"}]', 'CSL-JSON'],
		['of a table', 'a.tsv', 'name\tkind\nMira Holt\tperson\n', 'a table (CSV or TSV)'],
	])('%s', async (_, source, text, format) => {
		const read = await imported(source, text);
		expect([read.format, read.entries.length]).toEqual([format, 1]);
	});

	test.each([
		['a transcript', 'talk.md', 'Ann: I met Mira Holt.\n'],
		['RDF/XML', 'skos.rdf', '<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="…"></rdf:RDF>'],
		['results of a query as JSON', 'query.json', '{"head": {"vars": ["item"]}, "results": {"bindings": []}}'],
		['a page', 'page.csv', '<!DOCTYPE html><html></html>'],
	])('or it is refused with what can be done: %s', async (_, source, text) => {
		const refusal = imported(source, text);
		await expect(refusal).rejects.toMatchObject({ code: 'import_unknown' });
		for (const { title } of importFormats) await expect(refusal).rejects.toThrow(title);
	});
});

describe('docs/lexicon.md', () => {
	const page = readFileSync(new URL('../../../../docs/lexicon.md', import.meta.url), 'utf8');
	const example = (language: string): string => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(page)?.[1] ?? '';

	test('names each pack that ships, in words and by its name', () => {
		const [list = ''] = /The packs are .*/.exec(page) ?? [];
		expect([...list.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual([...fields]);
		const [sentence = ''] = /^Colloquy ships lists of names: .*?\./m.exec(page) ?? [];
		const told = sentence.replace('AI', 'ai').replace('general knowledge', 'general');
		expect(
			[...(told.split(' ideas of ')[1] ?? '').matchAll(/[a-z]+/g)]
				.map(String)
				.filter((word) => word !== 'and')
				.sort(),
		).toEqual([...fields].sort());
	});

	test('shows one of each format, read as it says', async () => {
		expect(await entriesOf('a.ttl', example('turtle'))).toEqual([
			{
				id: 'concept/bookbinding',
				en: 'Bookbinding',
				zh: '书籍装订',
				aliases: ['Book binding craft'],
				heard: ['Bookbining'],
				related: ['Paper crafts'],
				sameAs: 'http://vocab.example.org/crafts/c10',
			},
			{ id: 'concept/paper-crafts', en: 'Paper crafts', sameAs: 'http://vocab.example.org/crafts/c2' },
		]);
		expect(await entriesOf('a.csv', example('csv'))).toEqual([
			{
				id: 'person/mira-holt',
				en: 'Mira Holt',
				zh: '米拉·霍尔特',
				aliases: ['Mira J. Holt', 'Holt of Marsh End'],
				sameAs: 'http://example.org/people/17',
			},
			{ id: 'organization/saltwick-press', en: 'Saltwick Press', sameAs: 'http://example.org/houses/4' },
		]);
		expect(await entriesOf('a.bib', example('bibtex'))).toMatchObject([
			{
				en: 'Tide: A Novel of Marsh End',
				only: [{ names: ['Tide'], near: ['Holt'] }],
				sameAs: 'https://doi.org/10.9999/tide.1998',
			},
		]);
		expect(await entriesOf('a.json', example('json'))).toMatchObject([
			{ en: 'The Slow Reading Handbook', zh: '慢读手册', related: ['Ada Vance'] },
		]);
	});
});
