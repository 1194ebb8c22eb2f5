import { describe, expect, test } from 'vitest';
import { speakerKey, tonesOf } from '#lib/speakers.ts';

const participants = [
	{ label: '主持人Sonya', entity: 'person/sonya-huang', role: 'host' },
	{ label: 'Dan Roberts', entity: 'person/dan-roberts', role: 'guest' },
	{ label: '主持人Pat', entity: 'person/pat-grady', role: 'host' },
] as const;

describe('speakers', () => {
	test('the guest has the first colour, hosts follow in order', () => {
		expect([...tonesOf(participants)]).toEqual([
			['person/dan-roberts', 1],
			['person/sonya-huang', 2],
			['person/pat-grady', 3],
		]);
	});
	test('speakers that no participant names come after them', () => {
		expect(tonesOf(participants, [{ label: 'SPEAKER_00' }, {}]).get('SPEAKER_00')).toBe(4);
	});
	test('nobody known has no colour', () => {
		expect(tonesOf([], [{}]).has(speakerKey({}))).toBe(false);
	});
});
