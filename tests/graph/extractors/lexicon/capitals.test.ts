// What names and the words that decide about them must show in a transcript that has capitals: each alone in a list.
import { describe, expect, test } from 'vitest';
import type { EntityId } from '#graph/model.ts';
import { found } from '../../talk.ts';

const surfaces = (line: string, id: EntityId, en: string): readonly string[] =>
	found(line, { lexicon: [{ id, en }] }).flatMap((one) =>
		one.endsWith(` → ${id}`) ? [one.split(' → ')[0] ?? ''] : [],
	);

describe('names made of everyday words', () => {
	test.each([
		['You have to tell the signal and the noise apart.', 'The Signal and the Noise', []],
		['I read The Signal and the Noise last year.', 'The Signal and the Noise', ['The Signal and the Noise']],
		['First you import AI into the shop.', 'Import AI', []],
		['I write Import AI every week.', 'Import AI', ['Import AI']],
		['There is my Apple watch.', 'Apple Watch', ['Apple watch']],
	])('%s: %s', (line, en, expected) => expect(surfaces(line, 'work/it', en)).toEqual(expected));

	test('a name of many words is told by a rare one, and a concept wants no capital', () => {
		const university = 'Massachusetts Institute of Technology';
		expect(surfaces(`They study at ${university.toLowerCase()}.`, 'organization/it', university)).toHaveLength(1);
		expect(surfaces('It was the rule of law.', 'concept/it', 'Rule of Law')).toEqual(['rule of law']);
	});
});

test('a word that decides is asked for its capital, where it is everyday without', () => {
	const lexicon = [{ id: 'work/orient', en: 'Orient', only: [{ names: ['Orient'], near: ['Said'] }] }] as const;
	expect(found('We read Orient by Edward Said.', { lexicon })).toContain('Orient → work/orient');
	expect(found('We read Orient, as I said.', { lexicon })).not.toContain('Orient → work/orient');
});
