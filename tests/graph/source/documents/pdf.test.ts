import { describe, expect, test } from 'vitest';
import { parse } from '#graph/formats/index.ts';
import { read } from '#graph/source/documents/index.ts';
import { pdf, rows, type Line } from './pdfs.ts';

const drawn = async (...pages: readonly (readonly Line[])[]): Promise<string> =>
	(await read(pdf(pages), 'talk.pdf')).text;

/** Rows of about the same width, as a paragraph has. */
const long = [
	'We came to the mill in the spring of that year, when the flood had',
	'gone down, and my sister was there with the others from the shed, who',
	'had been waiting for us since the morning, in the rain.',
];
const joined = long.join(' ');

describe('the text of a PDF', () => {
	test('has its paragraphs whole: by distance, by indent, and where a row had room', async () => {
		const more = ['Then we went home over the bridge, all of us together, and nobody', 'said a word.'];
		const expected = `${joined}\n\nThen we went home over the bridge, all of us together, and nobody said a word.\n\nIt was late.\n`;
		expect(await drawn([...rows([...long, ...more, 'It was late.'])])).toBe(expected);
		expect(await drawn([...rows(long), ...rows(more, { y: 170 }), ...rows(['It was late.'], { y: 225 })])).toBe(
			expected,
		);
	});

	test('has labels in bold, and single rows apart', async () => {
		const said = (label: string, text: string, y: number): readonly Line[] => [
			{ text: label, x: 72, y, font: 'bold' },
			{ text, x: 120, y },
		];
		const lines = [
			...said('Ada:', 'Where was the mill?', 100),
			...said('Ben:', 'By the river.', 115),
			...said('Ada:', 'And the shed, was it there too?', 130),
			...said('Ben:', 'Below the weir.', 145),
		];
		expect(await drawn(lines)).toBe(
			'**Ada:** Where was the mill?\n\n**Ben:** By the river.\n\n**Ada:** And the shed, was it there too?\n\n**Ben:** Below the weir.\n',
		);
		const source = { name: 'talk.pdf', sha256: '', ...(await read(pdf([lines]), 'talk.pdf')) };
		expect(parse(source).turns.map(({ speakerLabel, text }) => [speakerLabel, text])).toEqual([
			['Ada', 'Where was the mill?'],
			['Ben', 'By the river.'],
			['Ada', 'And the shed, was it there too?'],
			['Ben', 'Below the weir.'],
		]);
	});

	test('goes on under its words, where a label stands beside them, and begins anew with a number', async () => {
		const beside = [
			{ text: 's:', x: 57, y: 100 },
			{ text: 'Where was the mill?', x: 92, y: 100 },
			{ text: 'o_1:', x: 57, y: 115 },
			...rows(long, { x: 92, y: 115 }),
			{ text: 's:', x: 57, y: 160 },
			{ text: 'And the shed?', x: 92, y: 160 },
		];
		expect(await drawn(beside)).toBe(`s: Where was the mill?\n\no_1: ${joined}\n\ns: And the shed?\n`);
		const questions = ['1. Do you remember the flood that came down the valley that spring?', '2. Who else was there?'];
		expect(await drawn(rows(questions))).toBe(`${questions.join('\n\n')}\n`);
		const full = ['11、您认为食堂和外卖的质量安全问题谁做得更好？', '12、对于学生反馈的问题，机制如何？'];
		expect(await drawn(rows(full, { font: 'chinese' }))).toBe(`${full.join('\n\n')}\n`);
	});

	test('has no hyphens that only part words, and keeps those that the text writes elsewhere', async () => {
		const text = await drawn(
			rows([
				'A well-known weaver told us about the old spinning ma-',
				'chines, which were of a make that had once been well-',
				'known all over the county, and beyond it too, he said.',
			]),
		);
		expect(text).toBe(
			'A well-known weaver told us about the old spinning machines, which were of a make that had once been well-known all over the county, and beyond it too, he said.\n',
		);
	});

	test('in Chinese goes on without a space', async () => {
		const font = 'chinese' as const;
		const lines = [
			'记者：你是哪一年到厂里来的？',
			'程砚山：五三年春天，发大水的那一年，我们从下游走上来，走了',
			'三天三夜，到厂门口的时候天刚刚亮。',
		];
		expect(await drawn(rows(lines, { font }))).toBe(
			'记者：你是哪一年到厂里来的？\n\n程砚山：五三年春天，发大水的那一年，我们从下游走上来，走了三天三夜，到厂门口的时候天刚刚亮。\n',
		);
	});

	test.each(['UniGB-UCS2-H', 'UniGB-UTF16-H', 'GBK-EUC-H', 'GB-EUC-H'] as const)(
		'in a font that names its letters as %s and holds none is read',
		async (font) => {
			const texts = ['主持人：您是哪一年到厂里的？', '嘉宾：一九五八年，我那时候刚刚二十岁。'];
			expect(await drawn(rows(texts, { font }))).toBe(`${texts.join('\n\n')}\n`);
		},
	);

	test.each(['UniCNS-UCS2-H', 'ETen-B5-H'] as const)('in traditional characters, too: %s', async (font) => {
		const texts = ['主持人：您是哪一年到廠裡的？', '來賓：一九五八年，我那時候剛剛成年。'];
		expect(await drawn(rows(texts, { font }))).toBe(`${texts.join('\n\n')}\n`);
	});

	test('reads columns one after the other, and a title across them first', async () => {
		const narrow = (word: string): readonly string[] =>
			Array.from({ length: 14 }, (_, at) => `${word} ${at} went on and on about it, as they`);
		const lines = [
			...rows(['The mill, and what became of it'], { x: 150, y: 60, size: 20 }),
			...rows(narrow('left'), { x: 72 }),
			...rows(narrow('right'), { x: 320, y: 102 }),
		];
		const text = await drawn(lines);
		expect(text.startsWith('# The mill, and what became of it\n\nleft 0')).toBe(true);
		expect(text.indexOf('left 13')).toBeLessThan(text.indexOf('right 0'));
	});

	const column = (name: string, count: number): readonly string[] =>
		Array.from({ length: count }, (_, at) => `${name} ${at} and what the old weaver said of`);

	test('reads three columns, and words that are set into two of them after these', async () => {
		const three = ['one', 'two', 'three'].flatMap((name, at) =>
			rows(column(name, 14), { x: 40 + at * 190, size: 8, y: 100, step: 12 }),
		);
		const read = ['one', 'two', 'three'].map((name) => column(name, 14).join(' ')).join(' ');
		expect(await drawn(three)).toBe(`${read}\n`);

		const quote = rows(['It was the noise that', 'nobody could bear, not', 'even the foreman.'], {
			x: 210,
			y: 154,
			step: 16,
			size: 15,
		});
		const set = ['left', 'right'].flatMap((name, at) => [
			...rows(column(name, 14), { x: 40 + at * 270, size: 12, y: 100, step: 12 }).filter(
				(_, row) => row < 4 || row > 8,
			),
			...rows(['of the mill', 'that stood', 'by the river', 'in those', 'days, and'], {
				x: at === 0 ? 40 : 400,
				y: 148,
				step: 12,
			}),
		]);
		const text = await drawn([...set, ...quote]);
		expect(text.indexOf('It was the noise that nobody could bear, not even the foreman.')).toBeGreaterThan(
			text.indexOf('right 13'),
		);
		expect(text.indexOf('right 0')).toBeGreaterThan(text.indexOf('left 13'));
	});

	test('does not take the cells of a table for columns of text', async () => {
		const table = Array.from({ length: 14 }, (_, row) =>
			Array.from({ length: 6 }, (_, cell): Line => ({ text: `0.${row}${cell}`, x: 60 + cell * 90, y: 100 + row * 15 })),
		).flat();
		expect(await drawn(table)).toContain('0.00\t0.01\t0.02\t0.03\t0.04\t0.05');
	});

	test('begins with its large first letter, which stands beside the rows', async () => {
		const answer = ['hen we came to the mill the flood had gone down, and my', 'sister was there.'];
		const lines = [{ text: 'W', x: 72, y: 115, size: 40 }, ...rows(answer, { x: 112 }), ...rows(long, { y: 130 })];
		expect(await drawn(lines)).toMatch(/^When we came to the mill the flood had gone down, and my sister was there\./);
	});

	test('does not take names beside speech, or numbers beside lines, for columns', async () => {
		const names = Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? 'ADA' : 'BEN'));
		const speech = names.map((_, at) => `Sentence ${at} is of some length, and goes on and on here.`);
		expect(await drawn([...rows(names), ...rows(speech, { x: 200 })])).toBe(
			names.map((name, at) => `${name}\t${speech[at]}\n`).join('\n'),
		);
	});
});

describe('what a PDF’s pages carry', () => {
	const page = (number: number, lines: readonly Line[]): readonly Line[] => [
		{ text: number % 2 === 0 ? 'Voices of the Mill' : 'Interview of Ben Dunmow', x: 72, y: 40, size: 9 },
		...lines,
		{ text: `- ${number} -`, x: 290, y: 760, size: 9 },
	];

	test('running heads and numbers go, and a sentence goes on over the page’s end', async () => {
		const pages = [1, 2, 3, 4, 5, 6].map((number) => page(number, rows([`${number} ${long[0]}`, ...long.slice(1, 2)])));
		expect(await drawn(...pages)).toBe(
			`${Array.from({ length: 6 }, (_, at) => `${at + 1} ${long.slice(0, 2).join(' ')}`).join(' ')}\n`,
		);
		const { drawing } = await read(pdf(pages), 'talk.pdf');
		expect(drawing?.remarks).toEqual(['12 running heads and numbers of pages are left out']);
	});

	test('what is said again and again stays', async () => {
		const pages = [1, 2, 3].map((number) =>
			rows([
				`Ada: Question ${number}?`,
				'Ben: Yes.',
				...Array.from({ length: 6 }, (_, at) => `Ben: Row ${number * 10 + at} of an answer.`),
				`Ada: Then ${'so '.repeat(number)}it is.`,
			]),
		);
		expect(await drawn(...pages)).toContain('Ada: Question 2?\n\nBen: Yes.\n\nBen: Row 20');
	});

	test('numbers of lines go, as a court’s pages have them', async () => {
		const speech = Array.from({ length: 25 }, (_, at) =>
			at % 2 === 0 ? 'Q. Where was the mill?' : 'A. By the river.',
		);
		const numbers = rows(
			speech.map((_, at) => String(at + 1)),
			{ x: 50, step: 24, y: 90 },
		);
		expect(await drawn([...numbers, ...rows(speech, { x: 100, step: 24, y: 90 })])).toBe(`${speech.join('\n\n')}\n`);
	});

	const turn = (at: number): string => (at % 2 === 0 ? 'Ada: ' : 'Ben: ');
	const beside = (number: number, y: number): Line => ({ text: String(number), x: 40, y, size: 9 });

	test('numbers of paragraphs go too, as programs for coding print them, and so does every fifth line’s', async () => {
		const paragraphs = (from: number): readonly Line[] =>
			[0, 1, 2, 3].flatMap((at) => [
				beside(from + at, 101 + at * 80),
				...rows([`${turn(at)}${long[0] ?? ''}`, ...long.slice(1)], { y: 100 + at * 80 }),
			]);
		const said = [0, 1, 2, 3].map((at) => `${turn(at)}${joined}`).join('\n\n');
		expect(await drawn(paragraphs(1), paragraphs(5))).toBe(`${said}\n\n${said}\n`);
		const fifth = (from: number): readonly Line[] =>
			[0, 1, 2, 3].flatMap((at) => [
				...rows([`${turn(at)}${long[0] ?? ''}`, ...long.slice(1)], { y: 100 + at * 75 }),
				beside(from + at * 5, 160 + at * 75),
			]);
		expect(await drawn(fifth(5), fifth(25))).toBe(`${said}\n\n${said}\n`);
	});

	test('numbers that are of the text stay: of questions, of what a list of contents has', async () => {
		const questions = Array.from({ length: 10 }, (_, at): readonly Line[] => [
			{ text: String(at + 1), x: 72, y: 100 + at * 60, font: 'bold' },
			{ text: `And what came of the mill in year ${at + 1}?`, x: 100, y: 100 + at * 60, font: 'bold' },
			...rows([long[1] ?? '', 'and that was all.'], { y: 115 + at * 60 }),
		]).flat();
		const text = await drawn(questions, questions);
		for (let at = 1; at <= 10; at++) expect(text).toContain(`${at} And what came of the mill in year ${at}?`);
		const contents = Array.from({ length: 12 }, (_, at): readonly Line[] => [
			{ text: String(at + 1), x: 72, y: 100 + at * 15 },
			{ text: `The mill in year ${at + 1}`, x: 100, y: 100 + at * 15 },
		]).flat();
		const book = await drawn(contents, rows(long), rows(long), rows(long));
		expect(book).toContain('12 The mill in year 12');
	});

	test('footnotes stand apart, and text that is turned is counted', async () => {
		const lines = [
			...rows(long),
			{ text: '1 The mill closed in 1961.', x: 72, y: 700, size: 8 },
			{ text: 'Draft of 1962', x: 20, y: 400, turned: true },
		];
		const { text, drawing } = await read(pdf([lines]), 'talk.pdf');
		expect(text).toBe(`${joined}\n\n<!-- Note: 1 The mill closed in 1961. -->\n`);
		expect(drawing?.remarks).toEqual([
			'1 footnote stands apart at its end',
			'1 run of turned text, or off its page, is left out',
		]);
	});
});
