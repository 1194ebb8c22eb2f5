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
