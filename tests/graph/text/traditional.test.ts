// Traditional and simplified Chinese are one, and both stay as they were written.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../extracting.ts';
import { fold } from '#graph/text/fold.ts';
import { parse } from '#graph/formats/index.ts';
import { idOf } from '#graph/text/slug.ts';
import { isTraditional, simplified, simplifiedByWord } from '#graph/text/simplified.ts';
import { pairsOf } from '../../../scripts/traditional/pairs.ts';
import { found, talk } from '../talk.ts';
import { traditional } from './traditional.ts';

const fileOf = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('characters', () => {
	test('are those that OpenCC gives', () => {
		const { pairs } = JSON.parse(fileOf('graph/language/chinese/traditional.json')) as { pairs: string };
		expect(pairs).toBe(pairsOf().join(''));
	});

	test.each([
		['強化學習', '强化学习'],
		['諾姆·布朗', '诺姆·布朗'],
		['臺灣大學的教授', '台湾大学的教授'],
		['衞生與説話', '卫生与说话'],
		['乾隆', '乾隆'],
		['OpenAI 的訓練', 'OpenAI 的训练'],
	])('%s is read as %s', (written, read) => expect(simplified(written)).toBe(read));

	test.each([
		['你看著著作，沿著路走', '你看着著作，沿着路走'],
		['甚麼是瞭解？我瞭望', '什么是了解？我瞭望'],
		['頭髮乾了，乾隆年間', '头发干了，乾隆年间'],
		['她的文章〈論自由〉', '她的文章《论自由》'],
		['藉由反覆的回覆', '借由反复的回复'],
	])('by its words, %s is read as %s', (written, read) => expect(simplifiedByWord(written)).toBe(read));

	test('keep the length of a text, and leave alone one that has none of them', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'說這是乾著甚麼裡〈〉a。𠀀') }), (text) => {
				expect(simplifiedByWord(text)).toHaveLength(text.length);
				expect(simplified(simplified(text))).toBe(simplified(text));
			}),
		);
		const sample = fileOf('interviews/dan-roberts-2024.md');
		expect(simplified(sample)).toBe(sample);
	});

	test.each([
		['強化學習', '强化学习'],
		['看著', '看着'],
		['瞭解', '了解'],
		['臺積電', '台积电'],
		['ＡＩ 演算法與軟體', 'ai演算法与软体'],
	])('%s and %s fold to one', (one, other) => expect(fold(one).text).toBe(fold(other).text));

	test('tell the language of a text', () => {
		const simple = fileOf('tests/eval/behavioral-economist.zh.md');
		expect([isTraditional(simple), isTraditional(traditional(simple))]).toEqual([false, true]);
		const languageOf = (text: string) => parse({ name: 'talk.md', text, sha256: '' }).language;
		expect([languageOf(simple), languageOf(traditional(simple))]).toEqual(['zh', 'zh-Hant']);
		expect(languageOf(fileOf('tests/eval/brand-marketer.md'))).toBe('en');
	});
});

describe('an interview in traditional characters', () => {
	test.each([
		['interviews/dan-roberts-2024.md', 'all lists'],
		['interviews/dan-roberts-2024.md', 'no list'],
		['tests/eval/behavioral-economist.zh.md', 'no list'],
		['tests/eval/soil-scientist.zh.txt', 'all lists'],
		['tests/eval/soil-scientist.zh.txt', 'no list'],
	])('%s gives the same graph with %s as in simplified ones', (path, lists) => {
		const options = { id: 'talk', ...(lists === 'no list' && { lexicon: [] }) };
		const read = (text: string) => extract({ name: 'talk.md', text, sha256: '' }, options);
		const [simple, other] = [read(fileOf(path)), read(traditional(fileOf(path)))];
		const places = ({ knowledge }: typeof simple) => knowledge.mentions.map(({ surface: _, ...mention }) => mention);
		expect(places(other)).toEqual(places(simple));
		expect(other.knowledge.relations).toEqual(simple.knowledge.relations);
		expect(other.knowledge.entities.map(({ id }) => id)).toEqual(simple.knowledge.entities.map(({ id }) => id));
		expect(other.report.proven).toBe(other.report.mentions);
	});

	test('shows what it says, and names as it writes them', () => {
		const text = traditional(fileOf('tests/eval/behavioral-economist.zh.md'));
		const { knowledge } = extract({ name: 'talk.md', text, sha256: '' }, { id: 'talk', lexicon: [] });
		expect(knowledge.turns.map((turn) => turn.text).join('')).toContain('損失厭惡指的是');
		expect(knowledge.mentions.map(({ surface }) => surface)).toContain('青嵐大學');
		expect(knowledge.entities.find(({ id }) => id === 'person/林知远')?.labels).toEqual({ zh: '林知遠' });
		expect(knowledge.entities.find(({ id }) => id === 'concept/损失厌恶')?.labels).toEqual({ zh: '損失厭惡' });
	});

	test('that mixes both writings has one of each thing', () => {
		const { knowledge } = talk(
			[
				'今天我们请到了沈怀瑾教授。沈怀瑾教授，你好。',
				'妳好。沈懷瑾教授這個名字，我的學生都寫成沈懷瑾。所謂菌根，指的是真菌跟植物的根長在一起。菌根很重要。',
				'所谓菌根，我也读过。欢迎沈懷瑾教授。',
			],
			{ lexicon: [] },
		);
		const people = knowledge.entities.filter(({ labels }) => /^沈/.test(labels['zh'] ?? ''));
		expect(people.map(({ id, labels }) => [id, labels['zh']])).toEqual([['person/沈怀瑾', '沈懷瑾']]);
	});

	test.each([
		['我在研究強化學習', '強化學習 → concept/reinforcement-learning'],
		['我和諾姆·布朗聊過', '諾姆·布朗 → person/noam-brown'],
		['人工智慧的時代', '人工智慧 → concept/artificial-intelligence'],
		['大型語言模型都這樣', '大型語言模型 → concept/large-language-model'],
		['這個演算法寫得好', '演算法 → concept/algorithm'],
	])('%s: %s', (line, mention) => expect(found(line)).toContain(mention));
});

test('an id is the same in both writings', () => {
	expect(idOf('person', '林知遠')).toBe(idOf('person', '林知远'));
});

describe('labels in traditional characters', () => {
	test('name speakers as they are written', () => {
		const text = [
			'主持人：歡迎收聽。今天的來賓是誰？',
			'受訪者：大家好，我叫林知遠，在大學教書。',
			'主持人：請問什麼是損失厭惡？',
			'受訪者：損失厭惡指的是，失去的痛苦比得到的快樂大。',
		].join('\n\n');
		const { knowledge } = extract({ name: 'talk.txt', text, sha256: '' }, { id: 'talk', lexicon: [] });
		expect(knowledge.turns.map(({ speakerLabel }) => speakerLabel)).toEqual(['主持人', '受訪者', '主持人', '受訪者']);
		expect(knowledge.turns[1]?.speaker).toBe('person/林知远');
		expect(knowledge.entities.find(({ id }) => id === 'person/林知远')?.labels).toEqual({ zh: '林知遠' });
	});

	test('that change their writing are one speaker', () => {
		const text = ['嘉賓：您好。', '问：第一個問題？', '嘉宾：請說。', '問：您貴姓？', '嘉賓：姓林。'].join('\n\n');
		const { transcript } = extract({ name: 'talk.txt', text, sha256: '' }, { id: 'talk', lexicon: [] });
		expect(transcript.turns).toHaveLength(5);
	});

	test('keep credits out of the talk', () => {
		const text = [
			'採訪、編輯：王小明',
			'發布時間：2024-05-01',
			'**記者：** 您怎麼看這件事？',
			'**林知遠：** 我覺得很好。',
			'**記者：** 謝謝您。',
			'**林知遠：** 不客氣。',
			'延伸閱讀',
			'責任編輯：王小明',
		].join('\n\n');
		const transcript = parse({ name: 'talk.md', text, sha256: '' });
		expect(transcript.turns.map(({ speakerLabel }) => speakerLabel)).toEqual(['記者', '林知遠', '記者', '林知遠']);
		expect(transcript.turns.at(-1)?.text).toBe('不客氣。');
		expect(transcript.published).toBe('2024-05-01');
	});
});
