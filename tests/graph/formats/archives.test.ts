// Formats of research and archives: what their fixtures don't show. Each is told by content, and what isn't speech is noted.
import { describe, expect, test } from 'vitest';
import { parse } from '#graph/formats/index.ts';
import { account } from '#graph/knowledge/accounting.ts';
import type { TranscriptTurn } from '#graph/model.ts';

function read(text: string) {
	return parse({ name: 'any', text, sha256: '' });
}

function said(text: string): readonly (readonly [string | undefined, string])[] {
	return read(text).turns.map(({ speakerLabel, text }) => [speakerLabel, text]);
}

type Interval = readonly [start: number, end: number, text: string];

function textGrid(tiers: { readonly [name: string]: readonly Interval[] }): string {
	const lines = Object.entries(tiers).flatMap(([name, intervals]) => [
		'"IntervalTier"',
		`"${name}"`,
		'0\n60',
		String(intervals.length),
		...intervals.map(([start, end, text]) => `${start}\n${end}\n"${text}"`),
	]);
	return [
		'File type = "ooTextFile"',
		'Object class = "TextGrid"',
		'',
		'0\n60',
		'<exists>',
		String(Object.keys(tiers).length),
		...lines,
		'',
	].join('\n');
}

describe('tiers', () => {
	test('of WebMAUS are read by their spelling, not by their sounds', () => {
		const mill = textGrid({
			'ORT-MAU': [
				[0, 1, 'the'],
				[1, 2, 'old'],
				[2, 3, 'mill'],
			],
			'KAN-MAU': [
				[0, 1, 'D@'],
				[1, 2, '@Uld'],
				[2, 3, 'mIl'],
			],
			MAU: [
				[0, 0.5, 'D'],
				[0.5, 1, '@'],
				[1, 2, '@U'],
				[2, 3, 'm'],
			],
		});
		expect(said(mill)).toEqual([[undefined, 'the old mill']]);
		expect(
			read(mill)
				.notes.filter(({ code }) => code === 'unread_text')
				.map(({ text }) => text),
		).toEqual([
			'The tier “KAN-MAU” is not read as speech: 3 annotations, 9 characters.',
			'The tier “MAU” is not read as speech: 4 annotations, 5 characters.',
		]);
	});
	test('that are nobody’s are asked who speaks in them', () =>
		expect(
			said(
				textGrid({
					speech: [
						[0, 2, 'A: Who rang?'],
						[2, 4, 'B: The ferryman.'],
						[4, 6, 'A: At night?'],
						[6, 8, 'B: Always.'],
					],
				}),
			),
		).toEqual([
			['A', 'Who rang?'],
			['B', 'The ferryman.'],
			['A', 'At night?'],
			['B', 'Always.'],
		]));
	test('of two who say the same lose no word', () =>
		expect(
			said(
				textGrid({
					Ann: [
						[0, 1, 'Yes.'],
						[2, 3, 'Rain.'],
						[4, 5, 'Rain.'],
					],
					Bo: [
						[1, 2, 'Yes.'],
						[3, 4, 'Rain.'],
						[5, 6, 'Rain again.'],
					],
				}),
			),
		).toEqual([
			['Ann', 'Yes.'],
			['Bo', 'Yes.'],
			['Ann', 'Rain.'],
			['Bo', 'Rain.'],
			['Ann', 'Rain.'],
			['Bo', 'Rain again.'],
		]));
	test('keep the words in which two speak at once, without the brackets', () =>
		expect(
			said(
				textGrid({ Ann: [[0, 2, 'did you [see the fire]']], Bo: [[1, 3, '[no] we <<whispering> smelled> it (0.4)']] }),
			),
		).toEqual([
			['Ann', 'did you see the fire'],
			['Bo', 'no we smelled it'],
		]));
	test('are timed one after the other, wherever they stand in the file', () => {
		const { turns } = read(
			textGrid({
				Ann: [
					[0, 2, 'One.'],
					[4, 6, 'Three.'],
				],
				Bo: [
					[2, 4, 'Two.'],
					[6, 8, 'Four.'],
				],
			}),
		);
		expect(turns.map(({ text, time }) => [text, time?.start])).toEqual([
			['One.', 0],
			['Two.', 2000],
			['Three.', 4000],
			['Four.', 6000],
		]);
	});
	test.each([
		[
			'prose that names an element',
			'**Ann:** I saw <ANNOTATION_DOCUMENT> at the top.\n\n**Bo:** And?\n\n**Ann:** Yes.\n\n**Bo:** Fine.',
			'markdown',
		],
		[
			'prose that begins as CHAT does',
			'@Begin with the mill, she said.\nAnn: And the shed?\nBo: Later.\nAnn: Fine.\nBo: Good.',
			'text',
		],
		[
			'a table of something else',
			'Ann\t1\t2\tWho knows?\nBo\t3\t4\tNobody.\nCy\t5\t6\tReally?\nDi\t9\t10\tYes.',
			'text',
		],
	])('%s is none of them', (_, text, format) => expect(read(text).format).toBe(format));
});

describe('CHAT', () => {
	const head = '@UTF8\n@Begin\n@Participants:\tCHI Ross Target_Child, FAT Brian Father\n';
	test('has what a child says three times said three times', () =>
		expect(
			said(`${head}*FAT:\twhat is it ?\n*CHI:\tthe big ball .\n*CHI:\tthe big ball .\n*CHI:\tthe big ball .\n@End\n`),
		).toEqual([
			['FAT', 'what is it?'],
			['CHI', 'the big ball. the big ball. the big ball.'],
		]));
	test.each(['0_900', '•0_900•'])('may have lost the marks around its times: %s', (bullet) =>
		expect(
			read(`${head}*FAT:\twhat is it ? ${bullet}\n*CHI:\tball . 900_1500\n@End\n`).turns.map(({ text, time }) => [
				text,
				time,
			]),
		).toEqual([
			['what is it?', { start: 0, end: 900 }],
			['ball.', { start: 900, end: 1500 }],
		]),
	);
});

describe('OHMS', () => {
	const record = (inner: string): string =>
		`<?xml version="1.0"?>\n<ROOT><record id="1"><title>Jo Pell</title><interviewee>Pell, Jo</interviewee><interviewer>Ada Finch</interviewer>${inner}</record></ROOT>`;
	test('knows who Q and A are', () => {
		const { participants } = read(record('<transcript>Q: Where?\n\nA: Here.\n\nQ: When?\n\nA: Then.</transcript>'));
		expect(participants.map(({ label, name }) => [label, name?.['en']])).toEqual([
			['Q', 'Ada Finch'],
			['A', 'Jo Pell'],
		]);
	});
	test('has italics, and a title that is marked in the talk, in its turns', () => {
		const talk = 'Q: Where?\n\nA: In <i>The Slip</i>, not <title>The Ebb</title>.\n\nQ: When?\n\nA: Then.';
		const text = record(`<transcript>${talk}</transcript>`);
		const reading = read(text);
		expect(account(reading, { text }).state).toBe('whole');
		expect(reading.turns.map((turn) => turn.text)).toEqual(['Where?', 'In The Slip, not The Ebb.', 'When?', 'Then.']);
	});
	test('with an index alone is refused, and says so', () =>
		expect(() =>
			read(record('<index><point><title>The slip</title></point></index><transcript>No transcript.</transcript>')),
		).toThrow('it has an index, but no transcript'));
});

test('the accounting finds words that two turns have', () => {
	const turn = (index: number, start: number, end: number): TranscriptTurn => ({
		index,
		start,
		end,
		text: 'mill',
		runs: [{ textStart: 0, textEnd: 4, start, end }],
		passages: [],
		highlights: [],
	});
	const segments = [{ kind: 'speech', start: 0, end: 8 }] as const;
	expect(account({ turns: [turn(1, 4, 8), turn(2, 0, 4)], segments }, { text: 'millmill' }).state).toBe('whole');
	expect(account({ turns: [turn(1, 0, 4), turn(2, 0, 4)], segments }, { text: 'millmill' })).toEqual({
		state: 'broken',
		at: 0,
		found: 'words of turn 2 that another turn has',
	});
});

test('captions of two voices who say the same, one after the other, roll no more than tiers do', () => {
	const cues = ['Ann>Yes.', 'Bo>Yes.', 'Ann>Rain today.', 'Bo>Rain today.'].map(
		(voice, at) => `00:0${at}.000 --> 00:0${at + 1}.000\n<v ${voice}\n`,
	);
	expect(said(`WEBVTT\n\n${cues.join('\n')}`)).toEqual([
		['Ann', 'Yes.'],
		['Bo', 'Yes.'],
		['Ann', 'Rain today.'],
		['Bo', 'Rain today.'],
	]);
});

describe('times of programs for research', () => {
	const asked = [
		['I', 'Who rang?', 4200],
		['B', 'The ferryman.', 9700],
		['I', 'At night?', 21_100],
		['B', 'Always.', 27_900],
	] as const;
	const times = ['00:00:04-2', '00:00:09-7', '00:00:21-1', '00:00:27-9'];
	const timed = (text: string) =>
		read(text).turns.map(({ speakerLabel, text, time }) => [speakerLabel, text, time?.start]);
	const written = (line: (who: string, words: string, time: string) => string): string =>
		asked.map(([who, words], at) => line(who, words, times[at] ?? '')).join('\n');
	test.each([
		['before the name', written((who, words, time) => `#${time}# ${who}: ${words}`)],
		['before the name, in square brackets', written((who, words, time) => `[${time}] ${who}: ${words}`)],
		['on a line of its own above', written((who, words, time) => `#${time}#\n${who}: ${words}\n`)],
	])('with tenths of a second, %s', (_, text) => expect(timed(text)).toEqual(asked));
	test.each([
		['after the words', written((who, words, time) => `${who}: ${words} #${time}#`), 0],
		['after the words, in brackets', written((who, words, time) => `${who}: ${words} (${time})\n`), 0],
		['on a line of its own below', written((who, words, time) => `${who}: ${words}\n#${time}#\n`), undefined],
	])('%s end what is said, and the next begins there', (_, text, first) =>
		expect(timed(text)).toEqual(asked.map(([who, words], at) => [who, words, asked[at - 1]?.[2] ?? first])),
	);
});

describe('tables of ELAN', () => {
	const mill = [
		['Sorrel', 'When, then?', 0],
		['Dunmow', 'In spring.', 4800],
		['Sorrel', 'Who ran it?', 9600],
	];
	test.each([
		[
			'with the tier after the times',
			'0\t4800\tSorrel\tWhen, then?\n4800\t9600\tDunmow\tIn spring.\n9600\t12000\tSorrel\tWho ran it?',
		],
		[
			'in seconds, with durations',
			'Sorrel\t0.0\t4.8\t4.8\tWhen, then?\nDunmow\t4.8\t9.6\t4.8\tIn spring.\nSorrel\t9.6\t12.0\t2.4\tWho ran it?',
		],
		[
			'with commas',
			'Tier,Begin Time - msec,End Time - msec,Annotation\nSorrel,0,4800,"When, then?"\nDunmow,4800,9600,In spring.\nSorrel,9600,12000,Who ran it?',
		],
	])('are read %s', (_, text) => {
		const { turns, format } = read(text);
		expect([format, turns.map(({ speakerLabel, text, time }) => [speakerLabel, text, time?.start])]).toEqual([
			'elan-tab',
			mill,
		]);
	});
});
