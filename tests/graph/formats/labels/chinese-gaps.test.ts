// Shapes of real Chinese files that are still misread, each with its reason. Whoever mends one takes `.fails` away.
import { describe, expect, test } from 'vitest';
import { parse } from '#graph/formats/index.ts';

function turnsOf(text: string): readonly (readonly [string | undefined, string])[] {
	return parse({ name: 'talk.md', text, sha256: '' }).turns.map(({ speakerLabel, text: said }) => [speakerLabel, said]);
}

const talk = '**岚**：冷嗎？\n\n**磊**：不冷，習慣了。\n\n**阿魚**：我冷。\n\n'.repeat(3);

describe('known gaps in who speaks', () => {
	// A heading is no end of a turn: talks have chapters, and whoever speaks goes on under them.
	test.fails('facts about the next guest under a heading are not the last guest’s words', () => {
		const text = `# 磊\n\n**本科：**潮聲大學\n\n${talk}# 阿魚\n\n**本科：**晨溪大學\n\n${talk}`;
		expect(turnsOf(text).some(([, said]) => said.includes('晨溪大學'))).toBe(false);
	});
	test.fails('an essay under the last heading of a talk with chapters is nobody’s answer', () => {
		const essay = '回程的船上我想了很久，覺得他說得對。\n\n'.repeat(9);
		expect(turnsOf(`## 問答一\n\n${talk}## 問答二\n\n${talk}## 感想\n\n${essay}`).at(-1)?.[1]).not.toContain('回程');
	});

	// Typst's functions are a program: which of them holds speech, and of whom, only running it tells.
	test.fails('speakers as functions of Typst', () => {
		const text = `#let A(content) = record("林岚", content)\n#let B(content) = record("石磊", content)\n\n${'#A[冷嗎？]\n\n#B[不冷。]\n\n'.repeat(4)}`;
		expect(new Set(turnsOf(text).map(([label]) => label))).toEqual(new Set(['林岚', '石磊']));
	});

	// Who speaks once, under a label that has not the shape of a name, is weighed as prose: a slip of the pen goes to the one before.
	test.fails('a label with a slip of the pen opens a turn of its own', () => {
		const text = `${'林知遠：冷嗎？\n\n石磊：不冷。\n\n'.repeat(30)}林知知遠：那就好。\n\n石磊：是。\n`;
		expect(turnsOf(text).map(([, said]) => said)).toContain('那就好。');
	});

	// The same for a meeting's chat: only the program's own words (From … :) say that a line is a message.
	test.fails('somebody who writes once in a meeting’s chat', () => {
		const chat = '20:13:01\t From 林 岚 : 看到了\n20:13:05\t From 石 磊 : 好\n'.repeat(6);
		expect(turnsOf(`${chat}20:13:57\t From 迪 麦 : 屏幕卡住了\n`).at(-1)).toEqual(['迪 麦', '屏幕卡住了']);
	});

	// Characters of sentences in a nickname, or a numeral before it, weigh as prose once the label is written without bold.
	test.fails('a nickname with 可 in it among twenty speakers', () => {
		const others = Array.from({ length: 60 }, (_, at) => `文岚：第${at}句。\n\n路远：好。\n\n`).join('');
		const text = `${others}${'尼可：現在往前走。\n\n文岚：好。\n\n文岚：再走。\n\n'.repeat(5)}`;
		expect(turnsOf(text).filter(([label]) => label === '尼可')).toHaveLength(5);
	});

	// Several who ask are one letter: where two stand one after the other they are one turn.
	test.fails('two questions of two people in a hall, both marked Q', () => {
		const text = `${'Q：為什麼？\n\nA：因為水。\n\n'.repeat(3)}Q：我是前排的，我也要問。\n\nQ：我在後排，先答我的。\n\nA：好。\n`;
		expect(turnsOf(text).filter(([label]) => label === 'Q')).toHaveLength(5);
	});
});
