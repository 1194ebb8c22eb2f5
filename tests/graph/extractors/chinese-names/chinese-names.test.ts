// Names in Chinese that no list holds, and what only looks like one.
import { describe, expect, test } from 'vitest';
import { chinese as said } from '../../unlisted.ts';

describe('names in Chinese', () => {
	test.each([
		['a person by title', '我去拜访了沈怀瑾教授。', '沈怀瑾 → person/沈怀瑾'],
		['a foreign person by the dot', '阿莫斯·特沃斯基在以色列出生。', '阿莫斯·特沃斯基 → person/阿莫斯-特沃斯基'],
		['a university', '她在青岚大学教书。', '青岚大学 → organization/青岚大学'],
		['a company by its name', '她开了一家公司，叫绿壤生物，做肥料。', '绿壤生物 → organization/绿壤生物'],
	])('%s', (_, line, expected) => expect(said(line)).toContain(expected));
	test('everyday talk names nothing', () =>
		expect(said('我觉得大家现在都很忙，时间不够，事情太多了，一些朋友也这样说。')).toEqual([]));
});

describe('people in Chinese', () => {
	test('the last name of a foreigner who is named in full is theirs, whatever dot stands between', () =>
		expect(said('我认识奥斯卡．帕斯洛特（Oskar Paslot）。帕斯洛特认为诗不可译。')).toEqual(
			['奥斯卡．帕斯洛特', 'Oskar Paslot', '帕斯洛特'].map((name) => `${name} → person/oskar-paslot`),
		));
	test('callings and countries are none', () =>
		expect(said('师傅认为可以，顾问说不行，白俄罗斯说再看看。').filter((one) => one.includes('person/'))).toEqual([]));
	test('a judge by the calling behind the name', () =>
		expect(said('当时是丁雨桐法官判的。')).toContain('丁雨桐 → person/丁雨桐'));
	test('are not made of a word and a conjunction, however often', () =>
		expect(
			said('海豚和动保的人，猫和动保的人，狗和动保的人，鸟和动保的人。').filter((one) => one.includes('person')),
		).toEqual([]));
});
