// Names in English that no list holds: by their capitals, by first names, by the words around.
import { describe, expect, test } from 'vitest';
import { english as told, withLists as toldWithLists } from '../../unlisted.ts';

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

describe('people', () => {
	test('are those whose first name is used as one', () =>
		expect(
			told('Then Corvane Strand mixed it. Corvane is a close friend, and he stayed for a week. I owe Corvane a lot.'),
		).toContain('Corvane Strand → person/corvane-strand'));
	test('are the same with and without a middle name', () =>
		expect(told('I am here with Ruth Amari Feld. Ruth Feld grew up there.')).toEqual([
			'Ruth Amari Feld → person/ruth-amari-feld',
			'Ruth Feld → person/ruth-amari-feld',
		]));
	test('are told by what is said of their name', () =>
		expect(told('His Norwegian name is Eivor, but nobody used it.')).toContain('Eivor → person/eivor'));
});

describe('organizations', () => {
	test('are “they”', () =>
		expect(
			told(
				'So I worked with these folks, Bell Sparrow, and they were lovely. Bell Sparrow in their first year had no office.',
			),
		).toContain('Bell Sparrow → organization/bell-sparrow'));
	test('are found under a usual word where the sponsor is thanked', () =>
		expect(
			told(
				'This episode is brought to you by Lantern, and we like Lantern a lot. I hung up a lantern. A lantern is nice.',
			),
		).toContain('Lantern → organization/lantern'));
	test('are known by their offices', () =>
		expect(told('We are here in the Tarrow offices today.')).toContain('Tarrow → organization/tarrow'));
});

describe('abbreviations of which there are many', () => {
	test('are concepts', () =>
		expect(told('They paid us a CPM of ten, and a higher CPM later.')).toContain('CPM → concept/cpm'));
});

describe('capitals', () => {
	test('of a nation make no name', () =>
		expect(told('The Japanese American families had a Norwegian-owned shop until Easter Sunday.')).toEqual([]));
	test('go on over the stops of an abbreviation', () =>
		expect(told('He went to the U.S. Naval Academy.')).toContain('U.S. Naval Academy → organization/us-naval-academy'));
	test('of a usual word count where they come again and again', () =>
		expect(
			told('We sell to Lantern. At Lantern they test it, and the people of Lantern were kind, so Lantern stays.'),
		).toContain('Lantern → organization/lantern'));
	test('are wanting where two words only sound like a company', () =>
		expect(toldWithLists('And then we work late, and eat blackberries.')).toEqual([]));
});
