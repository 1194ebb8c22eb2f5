// What stands in bold before a colon and is nobody: facts about a person, the hour of a report; and legends within prose.
import { describe, expect, test } from 'vitest';
import { parse } from '#graph/formats/index.ts';

function read(text: string) {
	const { turns, participants } = parse({ name: 'talk.md', text, sha256: '' });
	const names = Object.fromEntries(participants.map(({ label, name }) => [label, Object.values(name ?? {})[0]]));
	return { labels: new Set(turns.map(({ speakerLabel }) => speakerLabel)), names, turns };
}

const talk =
	'**林岚**：為什麼選這條路？\n\n**石磊**：因為父親走過，我也想走。\n\n**林岚**：還會再走嗎？\n\n**石磊**：會，每年都走。\n\n';

describe('facts under a heading are nobody’s words', () => {
	test.each([
		'本科：',
		'錄取去向：',
		'年級：',
		'研究方向：',
		'導師：',
		'所在城市：',
		'績點：',
		'專業：',
		'託福：',
		'去向：',
	])('**%s**', (field) => {
		const person = (name: string, place: string): string => `# ${name}\n\n**${field}**${place}\n\n${talk}`;
		const text = person('石磊', '潮聲大學船舶系') + person('石磊（續）', '晨溪大學') + person('尾聲', '青岩大學');
		expect(read(text).labels).toEqual(new Set(['林岚', '石磊']));
	});

	test('somebody of no name who speaks in sentences is heard', () => {
		expect(read(`${talk}**阿魚**：我也走過。\n\n**林岚**：真的？\n\n**阿魚**：真的。\n\n${talk}`).labels).toContain(
			'阿魚',
		);
	});

	test('in a chat nobody ends a sentence, and all are heard', () => {
		const chat = '小鱼：吃了没\n阿岩：还没\n小鱼：走不走\n阿岩：走\n'.repeat(3);
		expect(read(chat).labels).toEqual(new Set(['小鱼', '阿岩']));
	});
});

describe('the hour of a report is nobody', () => {
	test.each(['左右', '前后', '以后', '许', '之前', '起'])('**16:40%s**', (about) => {
		const report = ['16:40', '17:05', '17:38', '18:40'].map(
			(time) => `**${time}${about}**，人們來到門口，等著上課。\n\n`,
		);
		expect(read(`${report.join('')}問：誰？\n\n答：不知道。\n\n問：為什麼？\n\n答：還要查。\n`).labels).toEqual(
			new Set(['問', '答']),
		);
	});
});

describe('a legend within prose', () => {
	test.each([
		['in brackets at a line’s end', '那天我們坐了很久。（**磊**：石磊；**岚**：阿岚）'],
		['with a comma', '那天我們坐了很久（磊：石磊，岚：阿岚）。'],
		['short for', '本報記者阿岚（以下簡稱“岚”）到了石磊（下稱“磊”）的船上。'],
		['with a calling before', '採訪人是阿岚（下簡稱“岚”），受訪的是船匠石磊（以下簡稱磊）。'],
		['without quotes', '阿岚（以下称岚）和石磊（以下称磊）坐在船上。'],
	])('%s', (_, line) => {
		const text = `# 訪談\n\n${line}\n\n${'**岚**：冷嗎？\n\n**磊**：不冷，習慣了。\n\n'.repeat(3)}`;
		const { names, turns } = read(text);
		expect(turns).toHaveLength(6);
		expect([names['岚'], names['磊']]).toEqual(['阿岚', '石磊']);
	});
});

test('I am a part in a talk that I wrote down', () => {
	const text = '老師：你為什麼來？\n\n我：因為我喜歡船。\n\n老師：還有呢？\n\n我：沒有了。\n\n老師：好。\n';
	expect(read(text).turns).toHaveLength(5);
});

test('numbered questions before whoever answers are nobody’s', () => {
	const text = ['你為什麼來？', '還有呢？', '誰教你的？']
		.map((each, at) => `${at + 1}. ${each}\n\n答：因為船。\n`)
		.join('\n');
	expect(read(text).turns.map(({ speakerLabel, text: said }) => [speakerLabel, said])).toEqual(
		['你為什麼來？', '還有呢？', '誰教你的？'].flatMap((each) => [
			[undefined, each],
			['答', '因為船。'],
		]),
	);
});

test.each(['3月25号那天', '2017年的秋天', '100个人里', '9岁以前', '15条船'])(
	'a whole question in bold may begin with a number: %s',
	(beginning) => {
		const text = `**林岚：你怕海吗？**\n\n石磊：不怕。\n\n**林岚：${beginning}，你在哪里？**\n\n石磊：在船上。\n\n`;
		expect(read(text).turns.map(({ speakerLabel }) => speakerLabel)).toEqual(['林岚', '石磊', '林岚', '石磊']);
	},
);

test('an hour in bold before prose in no turn hides none of it', () => {
	const report = Array.from(
		{ length: 12 },
		(_, at) => `**${at + 8}:40**，${'人們來到門口等著上課，'.repeat(5)}沒有人說話。\n\n`,
	);
	const { notes } = parse({
		name: 'talk.md',
		text: `${report.join('')}${'問：誰？\n\n答：不知道，還要再問別的人。\n\n'.repeat(9)}`,
		sha256: '',
	});
	expect(notes.map(({ code }) => code)).toContain('unread_text');
});

test.each([
	['a plain one', 'title: On deep water and the people\n  who live by it'],
	['one in quotation marks', "title: 'On deep water and the people\n  who live by it'"],
])('a title in front matter goes on over its line: %s', (_, title) => {
	const yaml = `---\n${title}\nguest: Mara Quill\n---\n\n`;
	expect(parse({ name: 'talk.md', text: `${yaml}${talk}`, sha256: '' }).title).toBe(
		'On deep water and the people who live by it',
	);
});
