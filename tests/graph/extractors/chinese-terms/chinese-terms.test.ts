// Terms of art in Chinese that no list holds, in lines about many fields.
import { describe, expect, test } from 'vitest';
import { extract } from '../../../extracting.ts';
import { chinese as said, chineseMentions } from '../../unlisted.ts';

const concepts = (line: string, name?: string): readonly string[] => [
	...new Set(chineseMentions(line, name).map((one) => one.split(' → ')[0] ?? '')),
];

describe('a term', () => {
	test('reach as far left as they always do', () =>
		expect(said('嗅探犬很聪明。我养过嗅探犬。嗅探犬要训练。训练嗅探犬很难。')).toContain('嗅探犬 → concept/嗅探犬'));
	test('that is defined', () =>
		expect(said('所谓损失厌恶，指的是人们更怕失去。')).toContain('损失厌恶 → concept/损失厌恶'));
	test.each([
		['with a technical head', '后来我们才明白那是幸存者偏差，幸存者偏差到处都有。', '幸存者偏差'],
		['of a field that is named', '她在大学里读的是海洋生态学。', '海洋生态学'],
		['behind a verb', '我们一直在研究幸存者偏差，也讨论幸存者偏差的成本。', '幸存者偏差'],
		['with a small word at its end', '那叫“快感缺失症”，很难治。', '快感缺失症'],
		['of medicine, said twice', '先找传染源，传染源找不到就麻烦。', '传染源'],
	])('%s', (_, line, term) => expect(concepts(line)).toContain(term));

	test.fails(
		'of two words that speech has as verbs, said twice: the judgement takes it for something that is done',
		() => expect(concepts('我们一直在研究强化学习，也讨论强化学习的成本。')).toContain('强化学习'),
	);

	test('in bold, said once', () => expect(concepts('我们靠的是**返青水**，不是别的。', 'talk.md')).toContain('返青水'));
	test('that only stands within a longer one is none of its own', () =>
		expect(concepts('先看冻土层碳库，再算冻土层碳库的损失，冻土层碳库最要紧。')).toEqual(['冻土层碳库']));
	test('has no verb before it', () => expect(concepts('我擅长概率论，他也擅长概率论。')).toEqual(['概率论']));
});

/** Everything that is proposed, however little it is worth. */
const proposed = (line: string): readonly string[] =>
	extract(
		{ name: 'talk.txt', text: `主持人：${line}\n\n林知远：好的。`, sha256: '0' },
		{ id: 'talk', floor: 0, lexicon: [] },
	)
		.knowledge.entities.filter(({ kind }) => kind === 'concept')
		.map(({ labels }) => labels['zh'] ?? '');

describe('a phrase that is said again is proposed', () => {
	test.each([
		['whose head is a verb that opens clauses elsewhere', '这学期开了逆向思考。', '逆向思考'],
		['in traditional characters', '這學期開了逆向思考。', '逆向思考'],
		['after a modifier of any field', '他们担心的是共同暴露。', '共同暴露'],
		['of two characters that make no word of the dictionary', '他带来一个飞盘。', '飞盘'],
		['whose first character the dictionary takes for another word', '老年人的多巴胺少了。', '多巴胺'],
		['of a single rare word', '后来又练了抓举。', '抓举'],
		['of a verb and what it is done to', '那几年大家都在炒鞋。', '炒鞋'],
	])('%s', (_, line, phrase) => expect(proposed(line.repeat(4))).toContain(phrase));

	test.each([
		['what is counted before it', '这款游戏很好玩。', '款游戏'],
		['a sound of speech', '大家就是呃喜欢哲学。', '呃喜欢哲学'],
		['a preposition', '大家都像球迷。', '像球迷'],
		['the title of somebody who is named', '沈砚秋教授来了，沈砚秋教授走了。', '沈砚秋教授'],
	])('without %s', (_, line, phrase) => expect(proposed(line)).not.toContain(phrase));
});

test('everyday talk has none', () =>
	expect(
		concepts(
			'我们家洗衣机坏了，孩子上学要用校服，我就去隔壁借洗衣机，隔壁的阿姨说没关系，后来大家一起吃晚饭，聊聊工作，聊聊孩子的作业。',
		),
	).toEqual([]));
