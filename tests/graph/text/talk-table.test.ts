// How many talks use a phrase: from folders of transcripts to the table that scripts/talk.ts makes, and the tables as shipped.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { levelOf, shareOf, talkSections, talkTableOn } from '#graph/text/talk-table.ts';
import { chineseShare, englishShare, sectionsOfFile, tableOf, type TalkLanguage } from '#graph/text/talk.ts';
import { countPhrases } from '../../../scripts/talk/count.ts';
import { documentsIn } from '../../../scripts/talk/documents.ts';

function levels(language: TalkLanguage, talks: { readonly [path: string]: string }): ReadonlyMap<string, number> {
	const folder = mkdtempSync(join(tmpdir(), 'talk-'));
	for (const [path, text] of Object.entries(talks)) {
		mkdirSync(dirname(join(folder, language, path)), { recursive: true });
		writeFileSync(join(folder, language, path), text);
	}
	return countPhrases(documentsIn([folder], language), language);
}

const talks = {
	'north/1.txt': 'Ann: The tide tables were late, but John Smith was not.\nBob: A rising tide, as they say.\n',
	'south/2.txt': 'Ann: He read tide-tables, and John Smith rowed. The net menders sang.\n',
	'south/4.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Cy>The net menders, the tide table!\n',
	'south/5.txt': 'Ann: Our net menders. With John Smith.\n',
	'west/3.txt': 'Ann: Whose tide table? So John Smith asked.\n',
};

describe('what is counted', () => {
	test('is in how many talks a word, a pair or a triple stands, plural or not', () => {
		const found = levels('english', talks);
		expect(found.get('tide table')).toBe(levelOf(4 / 5));
		expect(found.get('tide')).toBe(levelOf(4 / 5));
		expect([...found.keys()]).not.toContain('rising tide');
	});

	test('is nothing that one source alone says, in however many talks', () => {
		expect([...levels('english', talks).keys()].filter((key) => key.includes('mender'))).toEqual([]);
	});

	test('is no speaker, time or markup', () => {
		const found = levels('english', talks);
		for (const key of ['ann', 'webvtt', 'v cy', 'cy', '000']) expect(found.has(key)).toBe(false);
	});

	test('is no name but one that is said everywhere', () => {
		const many = Array.from({ length: 400 }, (_, at) => [`s${at % 8}/x${at}.txt`, `Ann: It rained on day ${at}.\n`]);
		const named = { ...Object.fromEntries(many), ...talks };
		expect(levels('english', talks).has('john smith')).toBe(true);
		expect(levels('english', named).has('john smith')).toBe(false);
		expect(levels('english', named).has('tide table')).toBe(true);
	});

	test('is the same in traditional and simplified Chinese', () => {
		const chinese = {
			'a/1.txt': '甲：比如說潮汐表。\n',
			'b/1.txt': '甲：比如说，潮汐表！\n',
			'c/1.txt': '甲：我們看比如說。\n',
		};
		const found = levels('chinese', chinese);
		expect(found.get('比如说')).toBe(levelOf(1));
		expect(found.has('潮汐表')).toBe(false);
	});
});

describe('a table', () => {
	const many = new Map(Array.from({ length: 20_000 }, (_, at) => [`phrase ${at}`, at % 8]));

	test('has each phrase at its level, and few that were never given', () => {
		const table = talkTableOn(talkSections(many, 512), 'english');
		expect([...many].filter(([key, level]) => table.level(key) !== level)).toEqual([]);
		const strangers = Array.from({ length: 50_000 }, (_, at) => `stranger ${at}`);
		expect(strangers.filter((key) => table.level(key) !== undefined).length).toBeLessThan(20);
	});

	test('is the same bytes for the same phrases, in whatever order', () => {
		expect(talkSections(new Map([...many].reverse()), 512)).toEqual(talkSections(many, 512));
	});

	test('never falls in level as the share grows', () => {
		const shares = Array.from({ length: 1000 }, (_, at) => (at + 1) / 1000);
		const found = shares.map((share) => levelOf(share) ?? -1);
		expect(found).toEqual(found.toSorted((a, b) => a - b));
		for (const share of shares) expect(shareOf(levelOf(share) ?? 0)).toBeLessThanOrEqual(Math.max(share, shareOf(0)));
	});

	test.each([
		['another version', { version: 2, about: [], cells: '' }, 'found version 2, expected version 1'],
		['no table', {}, 'found version undefined'],
		['cells that are none', { version: 1, about: [1], cells: '§' }, 'found cells that are no base64'],
	])('is told to be damaged: %s', (_, file, found) => {
		expect(() => sectionsOfFile(file, 'english')).toThrow(found);
		expect(() => sectionsOfFile(file, 'english')).toThrow(expect.objectContaining({ code: 'data_unfit' }));
	});

	test('is told to be damaged when it was cut', () => {
		const { about, cells } = talkSections(many, 512);
		expect(() => talkTableOn({ about, cells: cells.slice(1) }, 'english')).toThrow(
			expect.objectContaining({ code: 'data_unfit' }),
		);
	});
});

describe('the tables as shipped', () => {
	test('are of several thousand talks', () => {
		expect(tableOf('english').documents).toBeGreaterThan(3000);
		expect(tableOf('chinese').documents).toBeGreaterThan(2000);
	});

	test.each([
		'stark contrast',
		'at the end of the day',
		'first time',
		'The Bottom Line',
		'rule of thumb',
		'turning points',
	])('know that many say “%s”', (phrase) => {
		for (const art of ['chute crew', 'tidal prism', 'spectral sequence', 'sourdough starter hydration'])
			expect(englishShare(phrase)).toBeGreaterThan(englishShare(art));
		expect(englishShare(phrase)).toBeGreaterThan(0);
	});

	test.each(['比如说', '小朋友', '怎么办', '怎麼辦', '某种程度上', '实际上'])('know that many say “%s”', (phrase) => {
		for (const art of ['谱序列', '潮汐汊道', '榫卯', '蛋白组学'])
			expect(chineseShare(phrase)).toBeGreaterThan(4 * chineseShare(art));
	});
});
