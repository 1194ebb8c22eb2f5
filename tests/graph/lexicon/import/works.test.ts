// Works as bibliographies list them, in BibTeX and CSL-JSON.
import { describe, expect, test } from 'vitest';
import { entriesOf, imported, skipped } from './reading.ts';

const library = String.raw`% Exported from a reference manager.
@string{salt = "Saltwick Press"}

@book{holt1998,
  title     = {Tide: A Novel of {Marsh End}},
  author    = {Holt, Mira and others},
  publisher = salt,
  doi       = {https://doi.org/10.9999/tide.1998},
  url       = {https://example.org/tide},
}

@article{brandt2001, title = "{\'E}tudes on Lagoons with \emph{Murrelets}: Notes", author = "Otto von Brandt",
  eprint = {2001.00001}, archiveprefix = {arXiv}}

@book{lin, title = {盐与海}, origtitle = {Salt and the Sea}, author = {林, 知远}}

@misc{untitled, author = {Holt, Mira}}
`;

describe('BibTeX', () => {
	test('gives works with what they are called elsewhere, and where the file finds them', async () => {
		expect(await entriesOf('library.bib', library)).toEqual([
			{
				id: 'work/tide-a-novel-of-marsh-end',
				en: 'Tide: A Novel of Marsh End',
				aliases: ['Tide'],
				related: ['Mira Holt'],
				only: [{ names: ['Tide'], near: ['Holt'] }],
				sameAs: 'https://doi.org/10.9999/tide.1998',
			},
			{
				id: 'work/etudes-on-lagoons-with-murrelets-notes',
				en: 'Études on Lagoons with Murrelets: Notes',
				aliases: ['Études on Lagoons with Murrelets'],
				related: ['Otto von Brandt'],
				only: [{ names: ['Études on Lagoons with Murrelets'], near: ['von Brandt'] }],
				sameAs: 'https://arxiv.org/abs/2001.00001',
			},
			{ id: 'work/salt-and-the-sea', en: 'Salt and the Sea', zh: '盐与海', related: ['林知远'] },
		]);
		expect(await skipped('library.bib', library)).toEqual([
			'17: the work untitled / it has no title in English or Chinese',
		]);
	});

	test('that breaks off is read up to there, and the rest is told with its line', async () => {
		const text = '@book{a, title = {Murrelets of Saltwick}}\n\n@book{b, title = {Quillwort';
		expect((await entriesOf('cut.bib', text)).map(({ en }) => en)).toEqual(['Murrelets of Saltwick']);
		expect((await skipped('cut.bib', text))[0]).toMatch(/^3: an entry that is broken/);
	});

	test.each([
		['no entries', '% nothing yet\n@comment{none}\n'],
		['braces without end', `@book{k, title = ${'{'.repeat(50_000)}x${'}'.repeat(50_000)}}`],
	])('with %s is refused', async (_, text) => {
		await expect(imported('bad.bib', text)).rejects.toMatchObject({ code: 'import_invalid' });
	});
});

describe('CSL-JSON', () => {
	const item = {
		id: 'vance-2003',
		type: 'book',
		title: 'The Slow Reading <i>Handbook</i>',
		'original-title': '慢读手册',
		author: [{ family: 'Vance', given: 'Ada' }, { literal: 'Saltwick Circle' }],
		URL: 'https://example.org/books/slow-reading',
	};
	const entry = {
		id: 'work/the-slow-reading-handbook',
		en: 'The Slow Reading Handbook',
		zh: '慢读手册',
		related: ['Ada Vance', 'Saltwick Circle'],
		sameAs: 'https://example.org/books/slow-reading',
	};

	test.each([
		['a list', JSON.stringify([item])],
		['what Zotero puts around it', JSON.stringify({ items: [item] })],
		['what Crossref answers', JSON.stringify({ status: 'ok', message: { ...item, title: [item.title] } })],
	])('is read from %s', async (_, text) => expect(await entriesOf('works.json', text)).toEqual([entry]));

	test('tells what has no title with its line', async () => {
		const text = JSON.stringify([item, { id: 7, type: 'book', title: '' }], null, 1);
		const line = text.split('\n').findIndex((one) => one.includes('"id": 7')) + 1;
		expect(await skipped('works.json', text)).toEqual([`${line}: the work 7 / it has no title in English or Chinese`]);
	});

	test('that is not JSON is refused with its line', async () => {
		const text = '[\n{"type": "book",\n"title": Tide}]';
		await expect(imported('works.json', text)).rejects.toMatchObject({ code: 'import_invalid', about: { line: 3 } });
	});
});

test.each([
	['Tide', 'Holt, Mira', ['Holt']],
	['The Road', 'Holt, Mira', ['Holt']],
	['On the Way Home', 'White, Mira', ['Mira White']],
	['活着', '余华', ['余华']],
	['Murrelet', 'Holt, Mira', ['Holt']],
	['Murrelets of Saltwick', 'Holt, Mira', undefined],
	['海边的盐田', '林知远', undefined],
])('%s needs context words: %s → %j', async (title, author, near) => {
	const [entry] = await entriesOf('one.bib', `@book{k, title = {${title}}, author = {${author}}}`);
	expect(entry?.only?.[0]?.near).toEqual(near);
});

test.each([
	['article', 'Stacked Generalization', ['Holt']],
	['inproceedings', 'Deep Tidal Networks', ['Holt']],
	['article', 'Murrelets of the Saltwick Shore', undefined],
	['book', 'Coastal Atlas', undefined],
	['BOOK', 'Coastal Atlas', undefined],
])('the title of an @%s may be a concept’s name: %s → %j', async (type, title, near) => {
	const [entry] = await entriesOf('one.bib', `@${type}{k, title = {${title}}, author = {Holt, Mira}}`);
	expect(entry?.only?.[0]?.near).toEqual(near);
});

describe('what stands before a colon', () => {
	const title = 'Deep Learning: A Survey of Murrelets';

	test('is an alias near the authors alone: it may be the name of what the work is about', async () => {
		const [entry] = await entriesOf('one.bib', `@article{k, title = {${title}}, author = {Holt, Mira}}`);
		expect(entry).toMatchObject({ aliases: ['Deep Learning'], only: [{ names: ['Deep Learning'], near: ['Holt'] }] });
	});

	test('is none without authors', async () => {
		const [entry] = await entriesOf('one.bib', `@article{k, title = {${title}}}`);
		expect(entry).toEqual({ id: 'work/deep-learning-a-survey-of-murrelets', en: title });
	});
});
