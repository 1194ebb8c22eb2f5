// Newspapers and magazines are bodies: somebody works for one, and one reports.
import { describe, expect, test } from 'vitest';
import { isPaper, kindOfHan } from '#graph/extractors/kinds/chinese-kinds.ts';
import { extract } from '../../../extracting.ts';

describe('a newspaper in Chinese', () => {
	test.each(['青岚日报', '北岸周刊', '海塘青年报', '石桥晚报', '潮声杂志', '云山邮报'])('%s is a body', (name) => {
		expect(isPaper(name)).toBe(true);
		expect(kindOfHan(name)).toBe('organization');
	});

	test.each(['军事情报', '电影海报', '天气预报', '年报', '青岚宣言', '警报'])('%s is none', (name) =>
		expect(isPaper(name)).toBe(false),
	);

	test('is one in 《》 too, beside a book that is a work', () => {
		const text = '主持人：你常看《青岚日报》吗？\n\n嘉宾：我看《青岚日报》，也读了《海塘长夜》。';
		const { mentions } = extract(
			{ name: 'talk.txt', text, sha256: '0' },
			{ id: 'talk', lexicon: [], floor: 0 },
		).knowledge;
		expect(mentions.map(({ entity }) => entity)).toEqual([
			'organization/青岚日报',
			'organization/青岚日报',
			'work/海塘长夜',
		]);
	});
});
