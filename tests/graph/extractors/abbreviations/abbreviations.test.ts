// Abbreviations and what they stand for.
import { describe, expect, test } from 'vitest';
import { english as told } from '../../unlisted.ts';

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
