// Kinds of talks as people write them down, each with many names: what one file showed must hold for the next.
import { describe, expect, test } from 'vitest';
import { parse } from '#graph/formats/index.ts';

type Turns = readonly (readonly [label: string | undefined, text: string])[];

function turnsOf(text: string): Turns {
	return parse({ name: 'talk.md', text, sha256: '' }).turns.map(({ speakerLabel, text: said }) => [speakerLabel, said]);
}

/** Surnames and given names whose characters are words of every sentence as well. */
const chinese = [
	['罗小慧', '程如一'],
	['沈远', '陈可山'],
	['高秋', '许也川'],
	['林岚', '沈果为'],
	['顾青岩', '傅以宁'],
	['周问渠', '程为山'],
	['韩松岭', '程果山'],
	['贺知秋', '程也山'],
	['何沐', '吴就成'],
	['宋岩', '方不同'],
	['叶白', '唐会来'],
	['苏青', '梁过江'],
	['梅雨', '姜要强'],
	['石磊', '潘让之'],
	['江流', '孔如何'],
	['姚远', '尹能干'],
	['秦岭', '邓都成'],
	['严冬', '彭都来'],
	['白鹭', '袁还山'],
	['马可', '任没时'],
] as const;
const english = [
	['Ann Lee', 'Bo Wu'],
	['Della Marchbank', 'Otis Farrow'],
	['Q', 'A'],
	['Interviewer', 'Rosalind'],
	['KB', 'Ines Calloway'],
	['Host', 'Guest'],
	['Me', 'Them'],
	['Piers Danby', 'Will'],
	['MO', 'PD'],
	['Mark Rose', 'Hope Short'],
	['Dr. Hale', 'Mrs. Pollard'],
	['Juan de la Cruz', 'Aoife Ní Bhriain'],
	["Siobhán O'Hara", 'Jean-Luc Petit'],
	['Speaker 1', 'Speaker 2'],
	['SPEAKER_00', 'SPEAKER_01'],
	['INTERVIEWER', 'LENA MOSS'],
	['Moderator', 'Participant 3'],
	['Tom', 'Jerry'],
	['I', 'R'],
	['Reporter', 'Ada Quill'],
] as const;
const papers = [
	'晨溪周刊',
	'潮声日报',
	'云山文化',
	'晨光书店',
	'灯塔电台',
	'岸边播客',
	'理想国',
	'看理想',
	'看江河',
	'周刊记者',
] as const;

const asked = ['从哪里来？', '后来呢？', '还回去吗？'];
const answered = ['从山里来，走了三天。', '后来就在城里修钟，一修三十年。', '回，每年都回。'];
const questions = ['Where from?', 'And after that?', 'Will you go back?'];
const answers = [
	'From the hills, three days on foot.',
	'I mended clocks in town for thirty years.',
	'Every year I do.',
];

function talk(one: string, two: string, asks: readonly string[], says: readonly string[]): Turns {
	return asks.flatMap((question, at) => [
		[one, question],
		[two, says[at] ?? ''],
	]);
}

type Way = readonly [name: string, write: (label: string, words: string, at: number) => string, between?: string];

const ways: readonly Way[] = [
	['bold with the colon in it', (label, words) => `**${label}：** ${words}`],
	['bold with the colon after it', (label, words) => `**${label}** ：${words}`],
	['bold with the colon on the next line', (label, words) => `**${label}**\n：${words}`],
	['plain', (label, words) => `${label}：${words}`],
	['plain on lines without blanks', (label, words) => `${label}：${words}`, '\n'],
	['two lines, then a blank', (label, words, at) => `${label}：${words}${at % 2 === 0 ? '' : '\n'}`, '\n'],
	['bold above the words', (label, words) => `**${label}：**\n\n${words}`],
	['headings', (label, words) => `### ${label}\n\n${words}`],
	['brackets', (label, words) => `【${label}】${words}`],
	[
		'the one bold, the other plain',
		(label, words, at) => (at % 2 === 0 ? `**${label}：** ${words}` : `${label}：${words}`),
	],
	[
		'the one plain, the other bold above the words',
		(label, words, at) => (at % 2 === 0 ? `${label}：${words}` : `**${label}：**\n\n${words}`),
	],
	['another way in the second half', (label, words, at) => (at < 3 ? `${label}：${words}` : `【${label}】${words}`)],
];

function written([, write, between = '\n\n']: Way, turns: Turns): string {
	return `# 山里的钟表匠\n\n${turns.map(([label = '', words], at) => write(label, words, at)).join(between)}\n`;
}

describe.each(ways.map((way) => [way[0], way] as const))('labels written as %s', (_, way) => {
	test.each(chinese)('%s asks, %s answers', (one, two) => {
		const turns = talk(one, two, asked, answered);
		expect(turnsOf(written(way, turns))).toEqual(turns);
	});
	test.each(papers)('%s asks, and a person answers', (paper) => {
		const turns = talk(paper, '程砚山', asked, answered);
		expect(turnsOf(written(way, turns))).toEqual(turns);
	});
	test.each(english)('%s asks, %s answers', (one, two) => {
		const turns = talk(one, two, questions, answers);
		expect(turnsOf(written(way, turns).replace('山里的钟表匠', 'The clocks').replace(/：\s?/g, ': '))).toEqual(turns);
	});
});

const triples = [
	['罗小慧', '程如一', '陈可山'],
	['主持人', '许也川', '沈果为'],
	['云山周刊', '傅以宁', '顾青岩'],
	['M', 'K', 'T'],
	['Ann Lee', 'Bo Wu', 'Cy Ott'],
	['Host', 'Della Marchbank', 'Otis Farrow'],
] as const;

describe('three who speak', () => {
	test.each(triples)('%s, %s, and %s, who speaks once', (one, two, three) => {
		const turns: Turns = [
			[one, '从哪里来？'],
			[two, '从山里来，走了三天。'],
			[one, '后来呢？'],
			[two, '后来就在城里修钟。'],
			[three, '我那时候也在，后来走了。'],
			[one, '还回去吗？'],
			[two, '回，每年都回。'],
		];
		const way: Way = ['plain', (label, words) => `${label}：${words}`];
		const bold: Way = ['bold', (label, words) => `**${label}**：${words}`];
		expect([turnsOf(written(way, turns)), turnsOf(written(bold, turns))]).toEqual([turns, turns]);
	});
});

describe('a label within a line', () => {
	test.each(chinese)('%s asks within the answer of %s', (one, two) => {
		const text = `**${one}**：从哪里来？\n\n**${two}**：从山里来。**${one}**：走了几天？\n\n**${two}**：三天。 **${one}** ：后来呢？\n\n**${two}**：修钟。\n`;
		expect(turnsOf(text).map(([label]) => label)).toEqual([one, two, one, two, one, two]);
	});
	test.each(['[Speaker 1]', '[Ann]', '{Ann}', '【罗小慧】'])('%s opens a turn after the end of a sentence', (one) => {
		const two = one.replace(/Speaker 1|Ann|罗小慧/, (name) =>
			name === 'Speaker 1' ? 'Speaker 2' : name === 'Ann' ? 'Bo' : '程如一',
		);
		const text = `${one} Where from?\n${two} From the hills. ${one} How far? ${two} Three days.\n${one} And then?\n${two} Clocks.\n`;
		expect(turnsOf(text)).toHaveLength(6);
	});
	test.each(['Note:', 'Remember:', 'One more thing:', 'He said:', 'Ann said:'])('%s opens none', (words) => {
		const text = `Ann: Where from?\n\nBo: From the hills. ${words} it is far.\n\nAnn: How far?\n\nBo: Far. ${words} three days.\n`;
		expect(turnsOf(text)).toHaveLength(4);
	});
});

describe('nobody is believed in', () => {
	test.each([
		[
			'an article with bold terms',
			'# Habits\n\nWe read much of habits, and little of it holds.\n\n**Curiosity:** ask more than you answer, and write it down.\n\nIt helps in every trade, and it costs nothing.\n\n**Focus:** one thing at a time, and then the next.\n\nSo it goes, day after day, year after year.\n',
		],
		[
			'notes under bold heads',
			'# 笔记\n\n**核心观点：** 修钟先要听钟，听久了就知道哪里坏了。\n\n**深度阐述：** 钟的声音会变，变得慢，也变得轻。\n\n**核心观点：** 徒弟要找坐得住的，不要找手快的。\n\n**深度阐述：** 手快的人修得快，坏得也快。\n',
		],
		[
			'a page of headings',
			'# Grin\n\n## Grin\n\nA coin that hides what is sent.\n\n## Mimblewimble\n\nA way to hide it, and to forget it.\n\n## Grin\n\nA wallet that nobody uses now.\n',
		],
		[
			'an essay in which somebody is quoted',
			'程砚山说：修钟先要听钟。\n\n后来他就不说话了，一个人坐着。\n\n程砚山说：听久了就知道哪里坏了。\n\n屋里只有钟的声音。\n',
		],
	])('%s', (_, text) => expect(turnsOf(text).filter(([label]) => label !== undefined)).toEqual([]));
});

describe('a number after Q and A', () => {
	test('counts the questions', () => {
		const text =
			'Q1: Where from?\n\nA1: The hills.\n\nQ2: How far?\n\nA2: Three days.\n\nQ3: And then?\n\nA3: Clocks.\n';
		expect(turnsOf(text).map(([label]) => label)).toEqual(['Q', 'A', 'Q', 'A', 'Q', 'A']);
	});
	test('tells several apart who ask', () => {
		const text =
			'A1: Where from?\n\nP1: The hills.\n\nA2: How far?\n\nP1: Three days.\n\nA1: And then?\n\nP1: Clocks.\n\nA2: Here?\n';
		expect(turnsOf(text).map(([label]) => label)).toEqual(['A1', 'P1', 'A2', 'P1', 'A1', 'P1', 'A2']);
	});
});

test('headings that ask are the other voice of an interview that names nobody', () => {
	const text = `# Clocks\n\n${asked.map((words, at) => `## ${words}\n\n${answered[at] ?? ''}\n\n就是这样。\n`).join('\n')}`;
	expect(turnsOf(text)).toEqual(
		asked.flatMap((words, at) => [
			[undefined, words],
			[undefined, `${answered[at] ?? ''}\n\n就是这样。`],
		]),
	);
});
