// A talk and its translation, label by label: a translator names people as they like, and slips now and then.
import { describe, expect, test } from 'vitest';
import { parse } from '#graph/formats/index.ts';

const exchange = (ask: string, answer: string, zhAsk: string, zhAnswer: string): string =>
	`${ask}: Why did the boats stay in the harbour all that winter?\n\n${zhAsk}：那年冬天船為什麼都留在港裡？\n\n${answer}: Because the ice came early and nobody had seen it.\n\n${zhAnswer}：因為冰來得早，沒有人料到。\n\n`;

/** Eight exchanges, with one that is labelled otherwise. */
function talk(slip: string): string {
	const usual = exchange('Ada', 'Ben', '艾達', '**本**').replace('**本**', '本恩');
	return `${slip}${usual.repeat(8)}`;
}

function turnsOf(text: string) {
	return parse({ name: 'talk.md', text, sha256: '' }).turns;
}

describe('a talk in two languages is one talk', () => {
	test.each([
		['a first label that says the whole name', exchange('Ada', 'Ben', '艾達·林頓（Ada Linden，以下簡稱艾達）', '本恩')],
		['a label left in the first language', exchange('Ada', 'Ben', '艾達', 'Ben')],
		['a label of the other speaker', exchange('Ada', 'Ben', '艾達', '艾達')],
		['a label in another writing', exchange('Ada', 'Ben', '艾达', '本恩')],
		['a title before the name', exchange('Ada', 'Ben', '主持人', '本恩')],
		['no slip at all', exchange('Ada', 'Ben', '艾達', '本恩')],
	])('%s', (_, slip) => {
		const turns = turnsOf(talk(slip));
		expect(turns.map(({ speakerLabel }) => speakerLabel)).toEqual(
			Array.from({ length: 9 }, () => ['Ada', 'Ben']).flat(),
		);
		expect(turns.every(({ parallel }) => parallel !== undefined)).toBe(true);
	});

	test('half of the labels going another way are four people', () => {
		const other = exchange('Ada', 'Ben', '本恩', '艾達');
		const turns = turnsOf(`${talk('')}${other.repeat(8)}`);
		expect(turns.some(({ parallel }) => parallel !== undefined)).toBe(false);
	});
});
