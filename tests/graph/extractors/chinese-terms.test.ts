// Terms of art in Chinese that no list holds, in lines about many fields: the lexicon is off.
import { describe, expect, test } from 'vitest';
import { extract } from '../../extracting.ts';

function concepts(line: string, name = 'talk.txt'): readonly string[] {
	const text = `主持人：${line}\n\n林知远：好的。\n\n主持人：谢谢你。\n`;
	const { knowledge } = extract({ name, text, sha256: '0' }, { id: 'talk', lexicon: [] });
	return [...new Set(knowledge.mentions.map(({ surface }) => surface))];
}

describe('a term', () => {
	test.each([
		['with a technical head, said once', '后来我们才明白那是幸存者偏差。', '幸存者偏差'],
		['of a field that is named', '她在大学里读的是海洋生态学。', '海洋生态学'],
		['behind a verb', '我们一直在研究强化学习，也讨论强化学习的成本。', '强化学习'],
		[
			'whose first character the dictionary takes for another word',
			'老年人的多巴胺少，多巴胺少了人就没劲，补多巴胺也没用。',
			'多巴胺',
		],
		['with a small word at its end', '那叫“快感缺失症”，很难治。', '快感缺失症'],
		['of medicine, said twice', '先找传染源，传染源找不到就麻烦。', '传染源'],
	])('%s', (_, line, term) => expect(concepts(line)).toContain(term));

	test('in bold, said once', () => expect(concepts('我们靠的是**返青水**，不是别的。', 'talk.md')).toContain('返青水'));
	test('that only stands within a longer one is none of its own', () =>
		expect(concepts('先看冻土层碳库，再算冻土层碳库的损失，冻土层碳库最要紧。')).toEqual(['冻土层碳库']));
	test('has no verb before it', () => expect(concepts('我擅长概率论，他也擅长概率论。')).toEqual(['概率论']));
});

test('everyday talk has none', () =>
	expect(
		concepts(
			'我们家洗衣机坏了，孩子上学要用校服，我就去隔壁借洗衣机，隔壁的阿姨说没关系，后来大家一起吃晚饭，聊聊工作，聊聊孩子的作业。',
		),
	).toEqual([]));
