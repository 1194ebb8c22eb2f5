// One thing under a longer and a shorter name.
import { describe, expect, test } from 'vitest';
import { extract } from '../../../extracting.ts';
import { english as told } from '../../unlisted.ts';

const things = (line: string): readonly (string | undefined)[] => [
	...new Set(told(line).map((one) => one.split(' → ')[1])),
];

describe('a shorter name is the longer one', () => {
	test.each([
		[
			'of which it is the end',
			'He chaired the Tarrow Coastal Commission. The Coastal Commission met twice.',
			'tarrow-coastal-commission',
		],
		[
			'of which it stands before of',
			'She left the Lacemakers Council of Tarrow. The Lacemakers Council wept.',
			'lacemakers-council-of-tarrow',
		],
	])('%s', (_, line, slug) => {
		expect(things(line).filter((one) => one?.endsWith(slug))).toHaveLength(1);
		expect(things(line)).toHaveLength(1);
	});
	test('also by another form of the first name', () =>
		expect(things('My brother was Kenneth Haddow. So Ken left. And Ken came home.')).toEqual([
			'person/kenneth-haddow',
		]));
	test('also by that other form and the last name', () => {
		const text = 'Thomas Brekke: Welcome back to the show.\n\nAda Haddow: And Tom Brekke is our host again.\n';
		const { knowledge } = extract({ name: 'talk.txt', text, sha256: '0' }, { id: 'talk', lexicon: [] });
		expect(knowledge.mentions.map(({ entity }) => entity)).toContain('person/thomas-brekke');
		expect(knowledge.entities.map(({ id }) => id)).not.toContain('person/tom-brekke');
	});
	test('also where it is international', () =>
		expect(things('She joined Quillfern International. At Quillfern they met, and Quillfern paid.')).toHaveLength(1));
	test('not where two longer ones end so', () =>
		expect(
			things('The Tarrow Coastal Commission and the Marwick Coastal Commission met. The Coastal Commission is gone.'),
		).toHaveLength(3));
});
