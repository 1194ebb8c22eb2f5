// Terms of art in English that no list holds: wherever they stand, and what is no other thing.
import { describe, expect, test } from 'vitest';
import { extract } from '../../../extracting.ts';
import { english as told } from '../../unlisted.ts';

function mentions(lines: readonly string[]): readonly string[] {
	const text = lines.map((line, at) => `${at % 2 === 0 ? 'Mara Lindqvist' : 'Tobias Okafor'}: ${line}`).join('\n\n');
	const { knowledge } = extract({ name: 'talk.txt', text, sha256: '0' }, { id: 'talk', lexicon: [] });
	return knowledge.mentions
		.filter(({ rule }) => rule === 'term')
		.map(({ surface, entity }) => `${surface} → ${entity}`);
}

describe('terms', () => {
	test('are found in every form, with a hyphen and without, in the plural and within a longer phrase', () =>
		expect(
			mentions([
				'What is a tidal lagoon? A tidal lagoon is a wall that holds the sea.',
				'And tidal-lagoon engineers?',
				'They like tidal lagoons, and the tidal lagoon people like them.',
			]),
		).toEqual([
			'tidal lagoon → concept/tidal-lagoon',
			'tidal lagoon → concept/tidal-lagoon',
			'tidal-lagoon → concept/tidal-lagoon',
			'tidal lagoons → concept/tidal-lagoon',
			'tidal lagoon → concept/tidal-lagoon',
		]));
	test('are the same with a noun after them that names no other thing', () => {
		const found = mentions([
			'We sell crop rotation software. What is crop rotation? Crop rotation means that wheat follows beans.',
			'So crop rotation software it is.',
			'Crop rotation software, yes.',
		]);
		expect(found).toContain('crop rotation software → concept/crop-rotation');
		expect(new Set(found.map((one) => one.split(' → ')[1]))).toEqual(new Set(['concept/crop-rotation']));
	});
	test('of one word are not what somebody does', () =>
		expect(
			mentions([
				'What is mulch? Mulch is what keeps worms. Then comes the mulch, and a mulch keeps water.',
				'We mulch every bed, and they mulch theirs.',
			]).filter((one) => one.startsWith('mulch') || one.startsWith('Mulch')).length,
		).toBe(3));
});

describe('terms in a line', () => {
	test('that are asked about and defined', () =>
		expect(told('What is a liquidity trap? A liquidity trap is what happens when rates are too low.')).toContain(
			'liquidity trap → concept/liquidity-trap',
		));
	test('that general knowledge has, said twice', () =>
		expect(told('And there you see natural selection at work. Natural selection never sleeps.')).toContain(
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
