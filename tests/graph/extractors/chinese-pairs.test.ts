// What a Chinese text pairs, and the Latin names in it, in lines about many things: the lexicon is off.
import { describe, expect, test } from 'vitest';
import { extract } from '../../extracting.ts';

function said(line: string): readonly string[] {
	const text = `主持人：${line}\n\n林知远：好的。\n\n主持人：谢谢你。\n`;
	const { knowledge } = extract({ name: 'talk.txt', text, sha256: '0' }, { id: 'talk', lexicon: [] });
	return knowledge.mentions.map(({ surface, entity }) => `${surface} → ${entity}`);
}

describe('two names of one thing', () => {
	test.each([
		[
			'a term and its Latin form, wherever either stands',
			'这里的关键是潮汐锁定（Tidal Locking）。月球就是潮汐锁定的，Tidal Locking很常见。',
			['潮汐锁定', 'Tidal Locking', '潮汐锁定', 'Tidal Locking'].map((name) => `${name} → concept/tidal-locking`),
		],
		[
			'the Latin form first',
			'她后来去了LSE（伦敦政经学院），在LSE待了三年。',
			['LSE', '伦敦政经学院', 'LSE'].map((name) => `${name} → organization/lse`),
		],
		[
			'a word such as 也就是 between them',
			'我们测的是净推荐值，也就是NPS。NPS很高。',
			['净推荐值', 'NPS', 'NPS'].map((name) => `${name} → concept/nps`),
		],
		[
			'an abbreviation in the same brackets',
			'我们用的是多账户托管（Multi-Account Escrow, MAE），MAE比较新。',
			['多账户托管', 'Multi-Account Escrow', 'MAE', 'MAE'].map((name) => `${name} → concept/multi-account-escrow`),
		],
		[
			'a title without the word for what it is',
			'我给《北岸》周刊（Nordkyst）写过稿。',
			['北岸', 'Nordkyst'].map((name) => `${name} → work/nordkyst`),
		],
		[
			'a person, with what else the brackets say',
			'我读过英格丽．霍尔姆（Ingrid Holm，挪威作家）的书。霍尔姆写得好。',
			['英格丽．霍尔姆', 'Ingrid Holm', '霍尔姆'].map((name) => `${name} → person/ingrid-holm`),
		],
		[
			'a role is no part of the name',
			'后来是总统哈文（Lars Haven）拍的板。',
			['哈文', 'Lars Haven'].map((name) => `${name} → person/lars-haven`),
		],
	])('%s', (_, line, expected) => expect(said(line)).toEqual(expected));

	test('a gloss of an everyday word is none', () =>
		expect(said('这样成本（Cost）会低，效率（Efficiency）会高。')).toEqual([]));
});

describe('Latin names in Chinese', () => {
	test.each([
		[
			'words of the language in capitals are a term',
			'他讲了Slow Violence这个概念。',
			'Slow Violence → concept/slow-violence',
		],
		['what a body does', '我在Tarnfield工作了三年。', 'Tarnfield → organization/tarnfield'],
		['what is called a library', '有个开源库叫做Bright Loom。', 'Bright Loom → work/bright-loom'],
		['what is called a mechanism', '有一个叫Tide Gate的机制。', 'Tide Gate → concept/tide-gate'],
		['where somebody lives', '那时我住在Ravensholm。', 'Ravensholm → place/ravensholm'],
		['a version', '后来出了Loomer 2.5。', 'Loomer 2.5 → work/loomer-25'],
		[
			'a body with small words',
			'他退休以后就加入了Friends of the Harbour Trust，每个周末都去做志愿者。',
			'Friends of the Harbour Trust → organization/friends-of-the-harbour-trust',
		],
	])('%s', (_, line, expected) => expect(said(line)).toContain(expected));

	test('initials are those of the only name that has them', () =>
		expect(said('有个开源库叫做Bright Loom Weaver。BLW很好用。').map((one) => one.split(' → ')[1])).toEqual(
			Array(2).fill('work/bright-loom-weaver'),
		));
	test('English that comes to mind names nothing', () =>
		expect(said('我觉得这个idea很make sense，大家都很nice，OK吧。')).toEqual([]));
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
});
