// What a Chinese name is no part of, and what is no part of a Chinese name: verbs before bodies, streets named after towns, longer
// words, titles named after people, verbs after foreign names, words before what brackets explain.
import { describe, expect, test } from 'vitest';
import { chinese as said, withChineseLists as listed } from '../../unlisted.ts';

describe('bodies in Chinese', () => {
	test.each([
		['a verb before it', '我们捐款重建云陵小学。', '云陵小学'],
		['a verb of one character before it', '有人骂长溪公司。', '长溪公司'],
		['a preposition before it', '后来向柳溪法院说了。', '柳溪法院'],
		['a bureau', '这事归柳溪县水务局管。', '柳溪县水务局'],
		['works that say what they make', '他进了杜鹃机械厂。', '杜鹃机械厂'],
	])('%s is no part of it, or makes it', (_, line, name) => {
		const names = said(line).filter((one) => one.includes('organization/'));
		expect(names).toEqual([`${name} → organization/${name}`]);
	});

	test.each(['我们在挪威投资风车工厂。', '三网融合公司很多。', '他帮组织委员会干活。', '科技公司都这样。'])(
		'none is in: %s',
		(line) => expect(said(line).filter((one) => one.includes('organization/'))).toEqual([]),
	);

	test('items of a list are what the noun that closes it says', () =>
		expect(said('像松涛影业、云帆影视、白鹭网这几家公司都倒了。')).toEqual(
			['松涛影业', '云帆影视', '白鹭网'].map((name) => `${name} → organization/${name}`),
		));

	test('two items that end as bodies do are bodies; a list of common nouns is none', () => {
		expect(said('后来松涛唱片、南桥传媒投了钱。')).toEqual(
			['松涛唱片', '南桥传媒'].map((name) => `${name} → organization/${name}`),
		);
		expect(said('学校、医院、银行这些机构都有。')).toEqual([]);
		expect(said('大公司、小公司这些公司都一样。')).toEqual([]);
	});
});

describe('listed names in Chinese', () => {
	test.each([
		['a street', '他住广州东路。', '广州 →'],
		['a longer word', '晚上去电影院。', '电影 →'],
		['a verb behind it', '这个词源于古音。', '词源 →'],
		['福利, which the dictionary calls a place', '在福利上多花钱。', 'place/'],
		['普及, which the dictionary calls a place', '从出现到普及很慢。', 'place/'],
	])('are not in %s', (_, line, never) => expect(listed(line).filter((one) => one.includes(never))).toEqual([]));

	test('are there where the town is meant', () =>
		expect(listed('他去了广州，广州东路很长。')).toContain('广州 → place/guangzhou'));

	test('a title that is a person’s name is the work', () => {
		expect(listed('看了电影《肖邦》。')).toEqual(['肖邦 → work/肖邦']);
		expect(listed('我喜欢肖邦。').filter((one) => one.includes('work/'))).toEqual([]);
	});
});

describe('foreign names in Chinese', () => {
	test.each([
		['提出', '诗人约纳斯·冯·贝伦提出异议。', '约纳斯·冯·贝伦'],
		['来到', '埃娃·林德来到这里。', '埃娃·林德'],
		['当时', '奥托·布洛赫当时很穷。', '奥托·布洛赫'],
	])('end before %s', (_, line, name) => expect(said(line).map((one) => one.split(' → ')[0])).toContain(name));

	test('are people in a turn that has more letters than Chinese characters', () =>
		expect(said('Ottilie Brennwald带我，Brennwald话少。')).toContain('Ottilie Brennwald → person/ottilie-brennwald'));
});

describe('what brackets explain', () => {
	test.each([
		['how the sentence opens', '总的来说松涛奖（Songtao Prize）更难拿。', '松涛奖'],
		['a verb', '他们想撬动南桥（Nanqiao）。', '南桥'],
	])('starts behind %s', (_, line, name) => expect(said(line).map((one) => one.split(' → ')[0])).toContain(name));

	test('keeps the verb that is a part of the term', () =>
		expect(said('这叫生成对抗网络（GAN）。').map((one) => one.split(' → ')[0])).toContain('生成对抗网络'));

	test('is no number', () => expect(said('那是1962（应为1963）年。')).toEqual([]));
});
