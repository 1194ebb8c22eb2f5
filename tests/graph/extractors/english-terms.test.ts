// Terms of art in English that no list holds: wherever they stand, and what is no other thing.
import { describe, expect, test } from 'vitest';
import { extract } from '../../extracting.ts';

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
				'Then comes the mulch. The mulch keeps worms, and a mulch keeps water.',
				'We mulch every bed, and they mulch theirs.',
			]).filter((one) => one.startsWith('mulch') || one.startsWith('Mulch')).length,
		).toBe(3));
});
