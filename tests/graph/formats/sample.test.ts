// The sample interview, read whole: what issue 3 says must come out of it.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { account } from '#graph/knowledge/accounting.ts';
import { parse } from '#graph/formats/index.ts';
import { proves } from '#graph/knowledge/proof.ts';
import { sourceSpan } from '#graph/text/runs.ts';
import { decode } from '#graph/source/source.ts';

const bytes = readFileSync('interviews/dan-roberts-2024.md');
const source = { name: 'dan-roberts-2024.md', text: decode(bytes, 'dan-roberts-2024.md'), sha256: '' };
const sidecar = JSON.parse(readFileSync('interviews/dan-roberts-2024.interview.json', 'utf8'));
const transcript = parse(source, { sidecar });
const { turns } = transcript;

describe('the sample', () => {
	test('has 46 turns of three speakers', () => {
		const of = (label: string) => turns.filter((turn) => turn.speakerLabel === label).length;
		expect([turns.length, of('Dan Roberts'), of('主持人Sonya'), of('主持人Pat')]).toEqual([46, 23, 15, 8]);
	});
	test('reads the same without its sidecar', () => {
		expect(parse(source).turns).toEqual(turns);
	});
	test('begins and ends with its first and last words', () => {
		expect(turns[0]?.text).toMatch(/^加入我们本期节目的嘉宾是Dan Roberts，/);
		expect(turns[45]?.text).toBe('谢谢，我很高兴能在这里与你们聊天，这太棒了。');
	});
	test('gives the words that stand twice to the second speaker, and says so', () => {
		const double = '我们能快速讨论一下吗？比如，你怎么想？';
		expect(turns[7]?.text).toMatch(/似乎与成为智能的意义无关。$/);
		expect(turns[8]?.text).toBe(`${double}智能的意义。`);
		expect(transcript.notes).toMatchObject([{ code: 'double_across_label', turn: 8, text: double }]);
		expect(source.text.slice(0, turns[7]?.end).endsWith(double)).toBe(true);
	});
	test.each([
		['a name broken over a line', '最近加入OpenAI担任研究员', 0],
		['Latin words with a space', 'Andrej Karpathy提到，目前的', 18],
		['a hyphen at the end of a line without one', '杨-米尔斯质量间隙', 31],
		['a title broken over a line', '（The Bitter Lesson），', 21],
		['a full stop after bold on the next line', '产生联系的方式。人工智能', 11],
	])('joins %s', (_, words, turn) => expect(turns[turn]?.text).toContain(words));
	test('goes on with the turn before an image where no label follows', () => {
		expect(turns[39]?.passages).toHaveLength(3);
		expect(turns[39]?.text).toMatch(/我想一年，我的意思是，也许是五个月。抱歉。是五个月。$/);
	});
	test('takes the bold for highlights', () => {
		const highlights = turns.flatMap((turn) =>
			turn.highlights.map((each) => turn.text.slice(each.textStart, each.textEnd)),
		);
		expect(highlights).toHaveLength(12);
		expect(highlights).toContain('约束条件越少，事情越混乱、越具象，就越难实现');
	});
	test('knows title, author, days and addresses', () => {
		expect(transcript).toMatchObject({
			author: '瓜哥AI新知',
			published: '2024-10-26',
			recorded: '2024-10-22',
			language: 'zh',
			url: 'https://www.youtube.com/watch?v=XJsHIoIDhPY',
		});
		expect(parse(source)).toMatchObject({ recorded: '2024-10-22', url: 'https://www.youtube.com/watch?v=XJsHIoIDhPY' });
		expect(transcript.origin).toMatch(/^http:\/\/mp\.weixin\.qq\.com\/s\?.*#rd$/);
		expect(transcript.title).toMatch(/^红杉专访｜O1核心研究员罗伯茨开脑洞/);
	});
	test('keeps the summary apart from the talk', () => {
		expect(transcript.summary).toHaveLength(8);
		expect(transcript.summary[7]).toMatch(/^技术写作风格: Dan 认为/);
		expect(turns.some((turn) => turn.text.includes('技术写作风格'))).toBe(false);
	});
	test('accounts for every character', () => {
		const whole = account(transcript, source);
		expect(whole).toMatchObject({ state: 'whole', counts: { double: 19 } });
		expect(Object.values(whole.state === 'whole' ? whole.counts : {}).reduce((sum, count) => sum + count, 0)).toBe(
			source.text.length,
		);
	});
	test('leads every stretch of text back to the words in the source', () => {
		for (const turn of turns) {
			for (let at = 0; at + 9 <= turn.text.length; at += 3) {
				const surface = turn.text.slice(at, at + 9);
				const span = sourceSpan(turn, at, at + 9);
				if (span === undefined) throw new Error(surface);
				expect(proves(source.text, { ...span, surface }, transcript.format)).toBe(true);
				expect(span.start >= turn.start && span.end <= turn.end).toBe(true);
			}
		}
	});
});
