// Runs of every class of token, as long as one likes: the same again and again, and another each time. What costs the square
// of a talk does so where one thing follows itself without end.

/** Text of about so many characters. */
export type Run = (length: number) => string;

export function repeated(unit: string): Run {
	return (length) => unit.repeat(Math.ceil(length / unit.length));
}

/** Units that differ, by their number from 0. */
export function varied(unit: (at: number) => string): Run {
	return (length) => {
		let text = '';
		for (let at = 0; text.length < length; at++) text += unit(at);
		return text;
	};
}

const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'ti', 'vo', 'wu'];
const surnames = '王李张刘陈杨赵吴周徐孙胡朱高林何郭罗';
const characters = '丽伟芳娜敏静强磊军洋勇艳杰涛超霞平刚桂英波辉帆晨宁梅';

/** The number as a word that nobody knows: 0 is baba, 12 is keloba. */
export const word = once(
	(at) => [...String(at)].map((digit) => syllables[Number(digit)] ?? '').join('') + (at < 10 ? 'ba' : ''),
);
export const name = once((at) => word(at).replace(/^./, (letter) => letter.toUpperCase()));

/** Made once for each number: while V8 counts blocks, making them anew took a third of all time. */
function once(make: (at: number) => string): (at: number) => string {
	const made: string[] = [];
	return (at) => (made[at] ??= make(at));
}
const hanName = (at: number): string =>
	surnames.charAt(at % surnames.length) +
	characters.charAt(at % characters.length) +
	characters.charAt((at * 7 + 3) % characters.length);

const same = (...units: readonly string[]): readonly Run[] => units.map(repeated);

/** Runs that stand in one text together, by what they are made of. */
export const classes: Readonly<Record<string, readonly Run[]>> = {
	'names and what binds them': same(
		'Smith and ',
		'Aa ',
		'University of ',
		'Noam Brown, ',
		'Google and ',
		'Aa and the ',
	),
	'bodies and titles': same(
		'Bank of ',
		'Center for ',
		'Anna von ',
		'The ',
		'Professor ',
		'a book called The Red House by ',
	),
	'possessives, initials, stops': same('Aa’s ', 'J. R. R. ', 'U.S. ', 'a.b.c.', 'week.Then', 'Aa. Bb'),
	'small words': same(
		'aa bb cc ',
		'machine learning ',
		'velocity of money ',
		'of of of ',
		'would’ve ',
		'neural network of ',
	),
	'more small words': same('uh ', 'hahaha', 'mmm', 'women’s ', 'my name is ', 'with me is ', 'twenty-five '),
	'letters and digits': same('wordy', 'WORD ', 'x1', 'GPT-4 ', 'IV ', 'Henry VIII ', '1.2 ', '2024 '),
	'hyphens, slashes, addresses': same('a-b ', 'A-B-', 'Jean-Luc ', 'a/b', 'http://a.b/', 'a@b.c ', 'www.a.com '),
	marks: same('.', '!?', '… ', ', ', '; ', '— ', '’'),
	'brackets and quotes': same('(a) ', '（', '[', '](', '“A” ', '"', '('),
	'marks of Markdown': same('**a** ', '*', '_', '`a` ', '![', '[a](http://b.c) ', '\\'),
	'tags and entities': same('<b>', '<i>a</i> ', '&amp;', '<', '&', '<!-- '),
	'spaces and marks not seen': same('a\u00A0', '\u200B', 'e\u0301', '👩‍👩‍👧 ', '\uD83D', '𠮷', 'a\u3000'),
	'times and sounds': same('12:30 ', '[00:12] ', '♪', '[music] ', '(laughs) ', '（笑）'),
	'abbreviations given': [
		repeated('mixture of experts (MoE) '),
		varied((at) => `${word(at)} ${word(at + 1)} (${letters(at)}) `),
	],
	'other scripts': same('Привет ', 'カタカナ', '한국어 ', 'Ａｂ ', '١٢ ', 'Łé '),
	'Chinese words': same('人工智能', '物理学家', '是', '在上海路', '国家委员会', '二十五', '青岚大学'),
	'Chinese names': same('张三和', '张三、', '李四，', '欧阳', '约翰·', '肖恩·麦奎尔（Sean McGuire）', '他是谷歌的'),
	'Chinese marks': same('《书》', '，也就是', '混合专家（MoE）', '「', '。', '被称为', '我是'),
	'names that differ': [
		varied((at) => `${name(at)} ${name(at + 3)} and `),
		varied((at) => `${name(at % 7)} ${name(at)} said so. `),
		varied((at) => `“${name(at)} of ${name(at + 1)}” `),
		varied((at) => `I’m ${name(at)} ${name(at + 5)}. `),
	],
	'words that differ': [
		varied((at) => `${word(at)} ${word(at * 7)} `),
		varied((at) => `the ${word(at)} of ${word(at + 2)} is. `),
	],
	'Chinese names that differ': [
		varied((at) => `${hanName(at)}教授和`),
		varied((at) => `《${hanName(at)}${hanName(at * 3)}》`),
		varied((at) => `${hanName(at)}网络（${name(at)} Network），`),
		varied((at) => `${hanName(at).slice(1)}·${hanName(at * 5).slice(1)}说`),
	],
	'forms of one name': [
		varied((at) => `Bab-${name(at)} Bab${name(at)} `),
		varied((at) => `混合专家（X${name(at)}），`),
	],
};

/** Two capitals and more, another for each number. */
function letters(at: number): string {
	return (
		word(at).charAt(0).toUpperCase() +
		word(at + 1)
			.charAt(0)
			.toUpperCase()
	);
}

/** How a text holds its runs. */
export const forms: Readonly<Record<string, (runs: readonly Run[], length: number) => string>> = {
	'before, in and after a talk': (runs, length) => {
		const turns = runs.map((run) => `Ann Lee: Yes?\n\nBo Hart: We say ${run(length)}z z.`);
		const lines = runs.flatMap((run) => [`# ${run(length)}z`, `z ${run(length)}z`]);
		return [...lines, ...turns, 'Ann Lee: Well.', ...lines].join('\n\n');
	},
	'many turns': (runs, length) =>
		runs
			.flatMap((run) => run(length).match(/[^]{1,60}/g) ?? [])
			.map((piece, at) => `${at % 2 === 0 ? 'Ann Lee' : 'Bo Hart'}: ${piece}z.`)
			.join('\n\n'),
};
