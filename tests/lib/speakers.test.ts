import { describe, expect, test } from 'vitest';
import { introduced, speakerAsked, speakerKey, tonesOf } from '#lib/speakers.ts';

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
	test('who is asked for is nobody where nobody is, also among speakers without a name', () => {
		const heard = [{ label: 'Q' }, { id: 'person/dan-roberts', labels: { en: 'Dan Roberts' } }, {}];
		expect(speakerAsked(heard, undefined)).toBeUndefined();
		expect(speakerAsked(heard, 'person/dan-roberts')).toBe(heard[1]);
		expect(speakerAsked(heard, 'person/sonya-huang')).toEqual({ id: 'person/sonya-huang' });
	});
	test('two labels of one person are introduced once, with the part that either tells', () => {
		const name = { en: 'Tom Brill' };
		expect(
			introduced([
				{ label: 'SPEAKER_00', entity: 'person/tom-brill', name },
				{ label: 'SPEAKER_02', entity: 'person/tom-brill', name, role: 'host' },
				{ label: 'SPEAKER_01' },
			]),
		).toEqual([
			{ speaker: { label: 'SPEAKER_00', id: 'person/tom-brill', labels: name }, role: 'host' },
			{ speaker: { label: 'SPEAKER_01' } },
		]);
	});
	test('speakers that no participant names come after them', () => {
		expect(tonesOf(participants, [{ label: 'SPEAKER_00' }, {}]).get('SPEAKER_00')).toBe(4);
	});
	test('nobody known has no colour', () => {
		expect(tonesOf([], [{}]).has(speakerKey({}))).toBe(false);
	});
});
