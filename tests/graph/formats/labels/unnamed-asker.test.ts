// Interviews in which only the one who answers is named: the questions stand in bold, numbered or as headings.
import { describe, expect, test } from 'vitest';
import { parse } from '#graph/formats/index.ts';

function turnsOf(text: string): readonly (readonly [string | undefined, string])[] {
	return parse({ name: 'talk.md', text, sha256: '' }).turns.map(({ speakerLabel, text: said }) => [speakerLabel, said]);
}

const asked = ['你怎麼開始的？', '後來呢，有人幫你嗎？', '現在還修船？', '最後說一句吧！'];
const said = ['我父親修船。', '沒有，只有我。', '修，每天修。', '風大，早點回家。'];

function written(question: (text: string, at: number) => string, label: string): string {
	return `# 訪談\n\n前言一句。\n\n## 二、採訪內容\n\n${asked.map((text, at) => `${question(text, at)}\n\n   ${label} ${said[at]}\n`).join('\n')}`;
}

describe('whoever asks without a name', () => {
	test.each([
		['bold and numbered', written((text, at) => `${at + 1}. **${text}**`, '**🐟🐟:**'), '🐟🐟'],
		['bold', written((text) => `**${text}**`, '**石師傅：**'), '石師傅'],
		['headings', written((text) => `### ${text}`, '**石磊：**'), '石磊'],
		['bold in lists', written((text) => `- **${text}**`, '石磊：'), '石磊'],
		['bold that isn’t closed', written((text) => `**${text}`, '**石磊：**'), '石磊'],
		['in italics', written((text) => `*${text}*`, '石磊：'), '石磊'],
		['underlined bold', written((text) => `__${text}__`, '石磊：'), '石磊'],
		['bold in HTML', written((text) => `<strong>${text}</strong>`, '石磊：'), '石磊'],
		['letters', written((text) => `**${text}**`, 'A：'), 'A'],
		['a full name', written((text) => `**${text}**`, 'Ann Lee:'), 'Ann Lee'],
	])('has turns of nobody: %s', (_, text, label) => {
		expect(turnsOf(text)).toEqual(
			asked.flatMap((question, at) => [
				[undefined, question],
				[label, said[at]],
			]),
		);
	});

	test('a bold question within what a named host says stays the host’s', () => {
		const text = said.map((answer, at) => `主持人：再問一句。\n\n**${asked[at]}**\n\n石磊：${answer}\n`).join('\n');
		expect(new Set(turnsOf(text).map(([label]) => label))).toEqual(new Set(['主持人', '石磊']));
	});

	test('a word in bold within an answer stays the answer’s', () => {
		const text = said.map((answer) => `石磊：${answer}\n\n**我這樣問自己。**\n\n然後我就走。\n`).join('\n');
		expect(new Set(turnsOf(text).map(([label]) => label))).toEqual(new Set(['石磊']));
	});
});

test.each([
	'编者注✍️：這是編者的話。',
	'编者注 📝 ：這是編者的話。',
	'编者注：這是編者的話。',
	'譯者註—這是編者的話。',
])('a note of the editor’s is nobody’s words, with a picture before its colon or without: %s', (note) => {
	const text = `石磊：我修船。\n\n林岚：好。\n\n> ${note}\n\n石磊：風大。\n\n林岚：回家。\n`;
	const { turns, segments } = parse({ name: 'talk.md', text, sha256: '' });
	expect(turns.map((turn) => turn.text)).toEqual(['我修船。', '好。', '風大。', '回家。']);
	expect(segments.some(({ kind, start, end }) => kind === 'note' && text.slice(start, end).includes('編者的話'))).toBe(
		true,
	);
});
