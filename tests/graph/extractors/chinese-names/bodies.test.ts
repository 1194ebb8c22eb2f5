// What the last word of a Chinese name says: bodies, old shops, streets.
import { describe, expect, test } from 'vitest';
import { chinese as said } from '../../unlisted.ts';

describe('names that end with a word for a body', () => {
	test.each([
		['of a land', '这要问国家统计局。', '国家统计局 → organization/国家统计局'],
		['of a town', '我们去青岛海洋馆看企鹅。', '青岛海洋馆 → organization/青岛海洋馆'],
		['with two qualifiers', '他进了海洋生态委员会。', '海洋生态委员会 → organization/海洋生态委员会'],
	])('%s', (_, line, expected) => expect(said(line)).toContain(expected));
	test('need a qualifier that is no conjunction', () =>
		expect(said('然而动物园里没有人，无论动物园多好。')).not.toContain('然而动物园 → organization/然而动物园'));
	test('are old shops where they are said again', () =>
		expect(said('我在鹤鸣堂学徒，鹤鸣堂关了以后我就走了。')).toContain('鹤鸣堂 → organization/鹤鸣堂'));
	test('are no dining halls', () =>
		expect(said('食堂很好，学校食堂也好，教堂旁边是食堂。').filter((one) => one.includes('organization'))).toEqual([]));
});

describe('places within a town', () => {
	test('are streets by their last word', () =>
		expect(said('那家店在上海永嘉路，永嘉路很安静。')).toContain('永嘉路 → place/永嘉路'));
	test('are no ways of speaking', () => expect(said('这条路不好走，那条路是高速路，一条街都是人。')).toEqual([]));
});
