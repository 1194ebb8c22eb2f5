// Tables as Wikidata's query service downloads them, and as OpenRefine and spreadsheets export them.
import { describe, expect, test } from 'vitest';
import { entriesOf, imported, skipped } from './reading.ts';

describe('a table', () => {
	test('of the query service gives one entry an item, with all that its rows say', async () => {
		const text = [
			'item,itemLabel,itemLabel_zh,itemAltLabel,itemDescription,countryLabel',
			'http://www.wikidata.org/entity/Q9000001,Mira Holt,米拉·霍爾特,"Mira J. Holt, M. Holt, Jr., 霍尔特",novelist,Norway',
			'http://www.wikidata.org/entity/Q9000001,Mira Holt,米拉·霍爾特,Mira of Saltwick,novelist,Sweden',
			'http://www.wikidata.org/entity/Q9000002,Q9000002,,,,Norway',
			'http://www.wikidata.org/entity/Q9000003,Otto Brandt,,,"said ""no""',
			'on two lines",',
			'http://www.wikidata.org/entity/Q9000004,,,,,',
			'',
		].join('\r\n');
		expect(await entriesOf('query.csv', text, 'person')).toEqual([
			{
				id: 'person/mira-holt',
				en: 'Mira Holt',
				zh: '米拉·霍尔特',
				aliases: ['Mira J. Holt', 'M. Holt, Jr.', '霍尔特', 'Mira of Saltwick'],
				sameAs: 'http://www.wikidata.org/entity/Q9000001',
			},
			{ id: 'person/otto-brandt', en: 'Otto Brandt', sameAs: 'http://www.wikidata.org/entity/Q9000003' },
		]);
		const why = 'it has no name in English or Chinese';
		expect(await skipped('query.csv', text, 'person')).toEqual([
			'1: the columns itemDescription, countryLabel / an import does not use them',
			`4: a row without a name (http://www.wikidata.org/entity/Q9000002) / ${why}`,
			`7: a row without a name (http://www.wikidata.org/entity/Q9000004) / ${why}`,
		]);
	});

	test.each([
		[
			'OpenRefine’s, with a column of identifiers',
			'Name,Wikidata ID,VIAF\nMira Holt,Q9000001,12345\n',
			'http://www.wikidata.org/entity/Q9000001',
		],
		['one with addresses', 'name;url\nMira Holt;https://example.org/17\n', 'https://example.org/17'],
		['one of a query for ?author', 'author,authorLabel\nhttp://example.org/a/1,Mira Holt\n', 'http://example.org/a/1'],
		['one with tabs', 'Full name\tSame as\nMira Holt\thttp://example.org/1\n', 'http://example.org/1'],
		['one in Chinese', '\uFEFF姓名,链接\nMira Holt,http://example.org/1\n', 'http://example.org/1'],
		['one whose numbers are somebody else’s', 'id,name\nQ17,Mira Holt\n', undefined],
		['one of names alone', 'English name\nMira Holt\n', undefined],
	])('may be %s', async (_, text, sameAs) => {
		const entry = { id: 'person/mira-holt', en: 'Mira Holt', ...(sameAs !== undefined && { sameAs }) };
		expect(await entriesOf('people.csv', text, 'person')).toEqual([entry]);
	});

	test.each([
		['label_en,label_zh-hant', { en: 'Saltwick Press', zh: '盐维克出版社' }],
		['name (en),name (zh)', { en: 'Saltwick Press', zh: '盐维克出版社' }],
		['itemLabelEn,itemLabelZh', { en: 'Saltwick Press', zh: '盐维克出版社' }],
		['English,中文名', { en: 'Saltwick Press', zh: '盐维克出版社' }],
		['name,别名', { en: 'Saltwick Press', aliases: ['盐维克出版社'] }],
	])('has languages in its columns’ names: %s', async (header, names) => {
		const text = `${header}\nSaltwick Press,鹽維克出版社\n`;
		expect(await entriesOf('houses.csv', text, 'organization')).toEqual([
			{ id: 'organization/saltwick-press', ...names },
		]);
	});

	test.each([
		['person', 'person/mira-holt'],
		['human', 'person/mira-holt'],
		['人物', 'person/mira-holt'],
		['Publishing company', undefined],
		['company', 'organization/mira-holt'],
		['', undefined],
	])('says by a word what a thing is: “%s”', async (word, id) => {
		const entries = await entriesOf('things.csv', `name,type\nMira Holt,${word}\n`);
		expect(entries.map((entry) => entry.id)).toEqual(id === undefined ? [] : [id]);
	});

	test('says it by a label, where a class’s address stands beside it', async () => {
		const text = 'item,itemLabel,class,classLabel\nhttp://e.example/1,Mira Holt,http://e.example/c,human\n';
		expect(await entriesOf('things.csv', text)).toMatchObject([{ id: 'person/mira-holt' }]);
	});

	test('of works has their makers for context words', async () => {
		const text = 'book,bookLabel,author,authorLabel\nhttp://e.example/1,Tide,http://e.example/2,Mira Holt\n';
		expect(await entriesOf('books.csv', text, 'work')).toEqual([
			{
				id: 'work/tide',
				en: 'Tide',
				related: ['Mira Holt'],
				only: [{ names: ['Tide'], near: ['Mira Holt'] }],
				sameAs: 'http://e.example/1',
			},
		]);
	});

	test.each([
		['no column of names', 'year,place\n1901,Marsh End\n', 1, 'the columns year, place'],
		['nothing that says what its things are', 'name,born\nMira Holt,1901\n', 1, 'none of which gives a kind'],
		[
			'a quote that is not closed',
			'name,kind\nMira Holt,person\n"Otto Brandt,person\nLin Yu,person\n',
			3,
			'a quote that is not closed',
		],
	])('with %s is refused with its line', async (_, text, line, found) => {
		await expect(imported('bad.csv', text)).rejects.toMatchObject({
			code: 'import_invalid',
			about: { line, found: expect.stringContaining(found) as string },
		});
	});
});
