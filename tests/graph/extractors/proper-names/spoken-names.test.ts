// Names as people say them: what is none, where one ends, which spellings are one.
import { describe, expect, test } from 'vitest';
import { english as told, namesIn, withLists } from '../../unlisted.ts';

const idsIn = (text: string): readonly string[] => [...new Set(namesIn(text).map((one) => one.split(' → ')[1] ?? ''))];
const ids = (line: string): readonly string[] => [...new Set(told(line).map((one) => one.split(' → ')[1] ?? ''))];

describe('what names nothing', () => {
	test.each([
		['a sound', 'Hm-hmm. Uhh. It was late, Ooh, so late.'],
		['an answer', 'Alright. Gosh. Yikes, that was close.'],
		['an adverb that opens', 'Sadly it rained. Undeniably it rained.'],
		['what joins clauses', 'Whereas they walked. Besides they sang.'],
		['a number', 'Seventeen came. Seventeen left.'],
		['an address', 'Thank you, Your Majesty. No, Your Majesty.'],
	])('%s: %s', (_, line) => expect(told(line)).toEqual([]));
});

describe('where a name ends', () => {
	test.each([
		['Then Marta Brekke of Quillfern Analytics spoke.', ['person/marta-brekke', 'organization/quillfern-analytics']],
		['I studied at the University of Tarvor.', ['organization/university-of-tarvor']],
		['Labour MP Sally Brandreth agreed.', ['person/sally-brandreth']],
		['Minister for Fisheries Sally Brandreth agreed.', ['person/sally-brandreth']],
		['May Brandreth cooked for all of them.', ['person/may-brandreth']],
		['They sold Quillfern, Ltd. in spring.', ['organization/quillfern-ltd']],
		['Then Joao Brekke dos Tarvos arrived.', ['person/joao-brekke-dos-tarvos']],
		['We heard Tarvok 4.5 was faster.', ['work/tarvok-45']],
	])('%s', (line, expected) => expect(ids(line).filter((id) => expected.includes(id))).toEqual(expected));

	test('may will is still a question’s verb', () =>
		expect(ids('Will Quillfern buy it? They might.')).not.toContain('person/will-quillfern'));
	test('places that stand in a row are as many', () =>
		expect(ids('We toured Warsaw Prague New York.')).toEqual(['place/warsaw', 'place/prague', 'place/new-york']));
});

describe('one thing, however it is written', () => {
	test.each([
		['So Guðlaug Brekke came. Then Gudlaug Brekke left.', 'person/gudlaug-brekke'],
		['So Đorđe Brekkević came. Then Dorde Brekkevic left.', 'person/dorde-brekkevic'],
		['So Xu Yanqing came. Then Yanqing Xu left. Xu Yanqing sang.', 'person/xu-yanqing'],
		['So Robert “Bob” Tarvorsen came. Bob Tarvorsen sang.', 'person/robert-bob-tarvorsen'],
	])('%s', (line, id) => expect(ids(line)).toEqual([id]));

	test('surnames of two words are those of the full name', () =>
		expect(told('So Carlos Del Brekke came. Then Del Brekke sang.')).toEqual([
			'Carlos Del Brekke → person/carlos-del-brekke',
			'Del Brekke → person/carlos-del-brekke',
		]));
	test('legal forms make no second company', () =>
		expect(ids('So Quillfern GmbH grew. They sold Quillfern. Now Quillfern Limited pays.')).toHaveLength(1));
	test('Mr. is the brother, Ms. the sister', () =>
		expect(told('There were Paul Tarvorsen and Susan Tarvorsen. Mr. Tarvorsen sang. Ms. Tarvorsen danced.')).toEqual([
			'Paul Tarvorsen → person/paul-tarvorsen',
			'Susan Tarvorsen → person/susan-tarvorsen',
			'Mr. Tarvorsen → person/paul-tarvorsen',
			'Ms. Tarvorsen → person/susan-tarvorsen',
		]));
	test('a leader is not his orchestra', () =>
		expect(ids('It was Benny Tarvorsen. The Benny Tarvorsen Orchestra played.')).toEqual([
			'person/benny-tarvorsen',
			'organization/benny-tarvorsen-orchestra',
		]));
	test('an abbreviation is what it is said to stand for', () =>
		expect(ids('And SBDR stands for salt basin drainage review. The SBDR took years.')).toEqual([
			'concept/salt-basin-drainage-review',
		]));
});

describe('whose first name it is', () => {
	const talk = (...lines: readonly string[]): string => lines.join('\n\n');
	test('one that is said before somebody with that name is mentioned once is another’s', () =>
		expect(
			idsIn(
				talk(
					'Host: Who sang?',
					'Guest: Martin sang. I knew Martin well. We all miss Martin.',
					'Host: Like Martin Tarvorsen?',
					'Guest: No. Martin was better.',
				),
			),
		).toEqual(['person/martin', 'person/martin-tarvorsen']));
	test('whoever is spoken to speaks', () =>
		expect(
			namesIn(
				talk(
					'Host: So how was it?',
					'Paul Brekke: Then Paul Tarvorsen joined us.',
					'Host: Thanks, Paul.',
					'Paul Brekke: Sure.',
				),
			),
		).toEqual(['Paul Tarvorsen → person/paul-tarvorsen', 'Paul → person/paul-brekke']));
	test('the lexicon’s Ray and Lisa are no people who do things', () =>
		expect(
			withLists('Then Ray asked me, and Lisa laughed. I knew Ray. Lisa said so.').map((one) => one.split(' → ')[1]),
		).toEqual(['person/ray', 'person/lisa']));
});

test('works that were played or read stand with their small words', () =>
	expect(
		told('We performed Road to Tarvor, Under the Lantern and the Green Brick Polka. We recorded A Green Brick.'),
	).toEqual([
		'Road to Tarvor → work/road-to-tarvor',
		'Under the Lantern → work/under-the-lantern',
		'Green Brick Polka → work/green-brick-polka',
		'A Green Brick → work/a-green-brick',
	]));

test('capitals throughout are read as none', () =>
	expect(
		idsIn(
			'HOST: WELCOME. WHERE DID YOU GO TO SCHOOL?\n\nGUEST: I WENT TO LEHIGH UNIVERSITY, AND LATER WE MOVED TO CHICAGO.\n\nHOST: THEY ALL DID.\n',
		),
	).toEqual(expect.arrayContaining(['organization/lehigh-university', 'place/chicago'])));
