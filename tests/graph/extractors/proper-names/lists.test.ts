// Names in a list are of one kind.
import { describe, expect, test } from 'vitest';
import { english as told, withLists as toldWithLists } from '../../unlisted.ts';

describe('names in a list', () => {
	test('are of the kind that the list is said to be of', () =>
		expect(told('We grew up on bands like Harlan Pines, Oxbow Lantern and Sleepmaking.')).toEqual([
			'Harlan Pines → organization/harlan-pines',
			'Oxbow Lantern → organization/oxbow-lantern',
			'Sleepmaking → organization/sleepmaking',
		]));
	test('are two where “or” stands between', () =>
		expect(told('It could have been on Tall Fence Records or Blue Sledge Records.')).toEqual([
			'Tall Fence Records → organization/tall-fence-records',
			'Blue Sledge Records → organization/blue-sledge-records',
		]));
	test('with one that a list holds are of its kind', () =>
		expect(toldWithLists('They sold it to Google, Vellumite and Microsoft.')).toContain(
			'Vellumite → organization/vellumite',
		));
});
