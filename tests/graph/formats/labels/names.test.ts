import { describe, expect, test } from 'vitest';
import { isNameLike } from '#graph/formats/labels/names.ts';
import { couldBeHanName } from '#graph/text/chinese-people.ts';

describe('a Chinese name', () => {
	// 付, 骆 and 符 were surnames in running text only, 傅 and 洪 in labels only.
	test.each(['付晓雯', '骆宾', '符明', '傅雷', '洪深', '宇文拓', '歐陽修'])(
		'is one as a label and in what is said: %s',
		(name) => {
			expect([isNameLike(name), couldBeHanName(name.replace('歐陽', '欧阳'))]).toEqual([true, true]);
		},
	);
});
