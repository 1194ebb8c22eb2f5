// Names and terms that no list holds, in lines about many things: the lexicon is off.
import { describe, expect, test } from 'vitest';
import { extract } from '../../extracting.ts';

function entities(text: string, name = 'talk.txt'): readonly string[] {
	const { knowledge } = extract({ name, text, sha256: '0' }, { id: 'talk', lexicon: [] });
	return [...new Set(knowledge.mentions.map(({ surface, entity }) => `${surface} → ${entity}`))];
}

const told = (line: string): readonly string[] =>
	entities(`Mara Lindqvist: ${line}\n\nTobias Okafor: I see.\n\nMara Lindqvist: Yes.\n`);
const said = (line: string): readonly string[] => entities(`主持人：${line}\n\n林知远：好的。\n\n主持人：谢谢你。\n`);

describe('names by their capitals', () => {
	test.each([
		['a person by a title', 'So I wrote to Dr. Halvard Brekke about it.', 'Halvard Brekke → person/halvard-brekke'],
		[
			'an organization by its last word',
			'She moved to the Tarn Valley Institute.',
			'Tarn Valley Institute → organization/tarn-valley-institute',
		],
		[
			'an organization by what precedes it',
			'He started a company called Quillmark.',
			'Quillmark → organization/quillmark',
		],
		['a work by what precedes it', 'I read a novel called The Salt Road.', 'The Salt Road → work/the-salt-road'],
		[
			'a title of everyday words',
			'There is a post called Best Boots for Wet Weather.',
			'Best Boots for Wet Weather → work/best-boots-for-wet-weather',
		],
		[
			'a university by its first word',
			'It was at the University of Tromsø.',
			'University of Tromsø → organization/university-of-tromso',
		],
		['a body that general knowledge has', 'She wrote to Cooper Union.', 'Cooper Union → organization/cooper-union'],
		['a law with its owner', 'That is just Brekke’s Law again.', 'Brekke’s Law → concept/brekkes-law'],
	])('%s', (_, line, expected) => expect(told(line)).toContain(expected));

	test('a role is no part of a name', () =>
		expect(told('Then Quillmark CEO Ada Vance rang me.')).toEqual([
			'Quillmark → organization/quillmark',
			'Ada Vance → person/ada-vance',
		]));
	test('the capital of a sentence makes no name', () =>
		expect(told('Walking helps. Maybe tomorrow. Gardens are nice. Yes. Honestly, gardens are nice.')).toEqual([]));
	test('spacing and possessives make no second thing', () =>
		expect(
			told('We asked Harbour Mill. Harbour Mill’s people laughed, and HarbourMill closed.').map(
				(one) => one.split(' → ')[1],
			),
		).toEqual(Array(2).fill('organization/harbour-mill')));
});

describe('abbreviations', () => {
	test('and what they stand for are one', () =>
		expect(told('We track customer lifetime value (CLV). If CLV falls, we worry.')).toEqual([
			'customer lifetime value → concept/customer-lifetime-value',
			'CLV → concept/customer-lifetime-value',
		]));
	test('of a body with capitals', () =>
		expect(told('I joined the Norwegian Reef Survey (NRS). The NRS was small.')).toContain(
			'NRS → organization/norwegian-reef-survey',
		));
});

describe('terms', () => {
	test('that are asked about and defined', () =>
		expect(told('What is a liquidity trap? A liquidity trap is what happens when rates are too low.')).toContain(
			'liquidity trap → concept/liquidity-trap',
		));
	test('that general knowledge has, though said once', () =>
		expect(told('And there you see natural selection at work.')).toContain(
			'natural selection → concept/natural-selection',
		));
	test('that begin with a word that is a verb too', () =>
		expect(
			told(
				'They went back to punch card machines, and the punch card machines were slow. All punch card machines are.',
			),
		).toContain('punch card machines → concept/punch-card-machine'));
	test('with a hyphen', () =>
		expect(told('I play math-rock, and math-rock is hard to dance to.')).toContain('math-rock → concept/math-rock'));
	test('that belong to a kind of people', () =>
		expect(told('We wrote about women’s health. Nobody paid for women’s health then.')).toContain(
			'women’s health → concept/womens-health',
		));
	test('said once are found where they are rare words', () =>
		expect(told('My mother had sarcoidosis for years.')).toContain('sarcoidosis → concept/sarcoidosis'));
	test('are no addresses and no sounds', () =>
		expect(told('Mhmm, mhmm. Go to quillfern.com, uhh, that is quillfern.com, mhmm.')).not.toContain(
			'quillfern → concept/quillfern',
		));
	test('a kind of person is none', () =>
		expect(told('The police detective came. I liked that police detective, for a police detective.')).toEqual([]));
	test('everyday talk has none', () =>
		expect(
			told('People have a lot of time these days, and the whole thing was a good idea for the people in my town.'),
		).toEqual([]));
});

describe('what was misheard', () => {
	test('is marked as heard, and shown so', () => {
		const line = 'We use Audiloom. Audiloom is nice. Have you tried Audeloom?';
		const { knowledge } = extract(
			{ name: 'a.txt', text: `Mara: ${line}\n\nTobias: Yes.\n\nMara: Good.\n`, sha256: '0' },
			{ id: 'a', lexicon: [] },
		);
		expect(knowledge.entities.find((one) => one.asHeard.includes('Audeloom'))?.labels['en']).toBe('Audiloom');
	});
});

describe('speakers', () => {
	test('who introduce themselves have their names; their labels stay', () => {
		const text =
			'SPEAKER_00: I’m Ada Vance, welcome to the show.\n\nSPEAKER_01: Hello Ada.\n\nSPEAKER_00: Let us begin.\n\nSPEAKER_01: Gladly.\n';
		const { knowledge } = extract({ name: 'a.txt', text, sha256: '0' }, { id: 'a', lexicon: [] });
		expect(knowledge.turns.map(({ speaker, speakerLabel }) => `${speakerLabel} ${speaker}`)).toEqual([
			'SPEAKER_00 person/ada-vance',
			'SPEAKER_01 undefined',
			'SPEAKER_00 person/ada-vance',
			'SPEAKER_01 undefined',
		]);
	});
});

describe('Chinese', () => {
	test.each([
		['a person by title', '我去拜访了沈怀瑾教授。', '沈怀瑾 → person/沈怀瑾'],
		['a foreign person by the dot', '阿莫斯·特沃斯基在以色列出生。', '阿莫斯·特沃斯基 → person/阿莫斯-特沃斯基'],
		['a university', '她在青岚大学教书。', '青岚大学 → organization/青岚大学'],
		['a company by its name', '她开了一家公司，叫绿壤生物，做肥料。', '绿壤生物 → organization/绿壤生物'],
		['a term that is defined', '所谓损失厌恶，指的是人们更怕失去。', '损失厌恶 → concept/损失厌恶'],
		['a Latin name by what follows', '我们用Mycoscan仪器来看。', 'Mycoscan → work/mycoscan'],
	])('%s', (_, line, expected) => expect(said(line)).toContain(expected));
	test('everyday talk names nothing', () =>
		expect(said('我觉得大家现在都很忙，时间不够，事情太多了，一些朋友也这样说。')).toEqual([]));
});
