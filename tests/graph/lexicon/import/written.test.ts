// Imported entries as files of names: what is written is read back as it was, however its names are written.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOwnNames } from '#graph/lexicon/own/read.ts';
import { importedBy, namesFiles } from '#graph/lexicon/own/import/written.ts';
import { entriesOf, imported } from './reading.ts';

const most = 2 * 1024 * 1024;

async function written(source: string, text: string, size = most): Promise<readonly string[]> {
	return namesFiles((await imported(source, text)).entries, source, size);
}

describe('a file of imported names', () => {
	const text = `item,itemLabel,itemLabel_zh,itemAltLabel,kind,near
http://e.example/1,"Tide: ""a life""",,"#tide, @tide, - tide, null, 1984",work,Holt
http://e.example/2,Mira Holt,米拉·霍尔特,,person,
`;

	test('is one that people can read and change', async () => {
		expect(await written('list.csv', text)).toEqual([
			`${importedBy} from list.csv. Importing again with --replace overwrites this file.

person:
  - en: Mira Holt
    zh: 米拉·霍尔特
    sameAs: http://e.example/2

work:
  - en: 'Tide: "a life"'
    aliases: ["#tide", "@tide", "- tide", null, 1984]
    sameAs: http://e.example/1
`,
		]);
	});

	test('is read back as it was', async () => {
		const [file = ''] = await written('list.csv', text);
		const { entries, faults } = readOwnNames(file);
		expect(faults).toEqual([]);
		const before = await entriesOf('list.csv', text);
		expect(entries.map(({ entry }) => entry)).toEqual(expect.arrayContaining([...before]));
	});

	test('is split where it would be larger than a file of names may be', async () => {
		const rows = Array.from({ length: 100 }, (_, at) => `Murrelet of Saltwick ${at},concept`);
		const files = await written('many.csv', `name,kind\n${rows.join('\n')}\n`, 1_000);
		expect(files.length).toBeGreaterThan(3);
		for (const file of files) expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(1_000);
		expect(files.flatMap((file) => readOwnNames(file).entries)).toHaveLength(100);
	});

	test('has at most as many entries as one may have', async () => {
		const rows = Array.from({ length: 20_001 }, (_, at) => `Murrelet ${at},concept`);
		const counts = (await written('many.csv', `name,kind\n${rows.join('\n')}\n`)).map(
			(file) => file.split('- en:').length - 1,
		);
		expect(counts).toEqual([20_000, 1]);
	});

	test('is read without a fault whatever the names are', async () => {
		const piece = fc.constantFrom(
			'Ada',
			' ',
			': ',
			'#',
			'- ',
			'"',
			"'",
			'[',
			']',
			'{',
			'}',
			',',
			'&a',
			'*a',
			'!',
			'|',
			'>',
			'%',
			'?',
			'艾达',
			'（',
			'）',
			'`',
			'\\',
			'~',
			'é',
			'\u2028',
		);
		const name = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(''));
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(name, name, name, name), { minLength: 1, maxLength: 6 }), async (rows) => {
				const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`;
				const table = rows.map((cells) => `${cells.map(cell).join(',')},concept`).join('\n');
				const source = `name,aliases,related,heard,kind\n${table}\n`;
				const before = await entriesOf('any.csv', source);
				const read = (await written('any.csv', source)).map((file) => readOwnNames(file));
				expect(read.flatMap(({ faults }) => faults)).toEqual([]);
				expect(read.flatMap(({ entries }) => entries.map(({ entry }) => entry))).toEqual(before);
			}),
			{ numRuns: 200 },
		);
	});
});
