// What a text pairs: a name or term and its other form.
import { describe, expect, test } from 'vitest';
import { chineseMentions as said } from '../../unlisted.ts';
import { found } from '../../talk.ts';

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
			'我给《北岸》杂志（Nordkyst）写过稿。',
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

	test('a name and its Latin form are one person, and his first name is he', () =>
		expect(found(['我和肖恩·麦奎尔（Sean McGuire）谈过。', '我认为是肖恩说的。'], { lexicon: [] })).toEqual([
			'肖恩·麦奎尔 → person/sean-mcguire (brackets)',
			'Sean McGuire → person/sean-mcguire (brackets)',
			'肖恩 → person/sean-mcguire (short name)',
		]));
	test('a term and its Latin form are one concept', () =>
		expect(found('也许说到缩放定律（Scaling Law），', { lexicon: [] })).toEqual([
			'缩放定律 → concept/scaling-law (brackets)',
			'Scaling Law → concept/scaling-law (brackets)',
		]));
	test('where one form is known, the other is a new name of the same', () =>
		expect(found('O1（也称为Strawberry）', { lexicon: [{ id: 'work/o1', en: 'o1' }] })).toEqual([
			'O1 → work/o1',
			'Strawberry → work/o1 (brackets)',
		]));
});
