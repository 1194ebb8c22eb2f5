import { describe, expect, test } from 'vitest';
import { sentences, spanAt } from '#graph/text/sentences.ts';

const of = (text: string) => sentences(text).map(({ textStart, textEnd }) => text.slice(textStart, textEnd));

describe('sentences', () => {
	test.each([
		['end with Chinese marks', '谢谢。很高兴来到这里！是吗？', ['谢谢。', '很高兴来到这里！', '是吗？']],
		['keep the closing quote', '标题必须是个“笑话。”他表示赞同。', ['标题必须是个“笑话。”', '他表示赞同。']],
		[
			'do not end at an abbreviation',
			'I met Dr. Lincoln at U.S. Steel. It was cold.',
			['I met Dr. Lincoln at U.S. Steel.', 'It was cold.'],
		],
		['do not end inside a number', 'GPT-3.5 came first. Then GPT-4.', ['GPT-3.5 came first.', 'Then GPT-4.']],
		['go on over an ellipsis within', '在……你知道，物理系统极其复杂。', ['在……你知道，物理系统极其复杂。']],
		['end with the passage', '这是第一段\n\n这是第二段', ['这是第一段', '这是第二段']],
		['go on over a joined line', 'It is one\nsentence. Two.', ['It is one\nsentence.', 'Two.']],
	])('%s', (_, text, expected) => expect(of(text)).toEqual(expected));

	test('are found by an offset', () => {
		const spans = sentences('谢谢。很高兴来到这里！');
		expect([0, 2, 3, 10].map((offset) => spanAt(spans, offset))).toEqual([0, 0, 1, 1]);
	});
});
