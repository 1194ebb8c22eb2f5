import { describe, expect, test } from 'vitest';
import { distinctParticipants, requestedSpeaker, speakerKey, speakerColours } from '#lib/speakers.ts';

const participants = [
	{ label: '主持人Sonya', entity: 'person/sonya-huang', role: 'host' },
	{ label: 'Dan Roberts', entity: 'person/dan-roberts', role: 'guest' },
	{ label: '主持人Pat', entity: 'person/pat-grady', role: 'host' },
] as const;

describe('speakers', () => {
	test('the guest has the first colour, hosts follow in order', () => {
		expect([...speakerColours(participants)]).toEqual([
			['person/dan-roberts', 1],
			['person/sonya-huang', 2],
			['person/pat-grady', 3],
		]);
	});
	test('who is asked for is nobody where nobody is, also among speakers without a name', () => {
		const heard = [{ label: 'Q' }, { id: 'person/dan-roberts', labels: { en: 'Dan Roberts' } }, {}];
		expect(requestedSpeaker(heard, undefined)).toBeUndefined();
		expect(requestedSpeaker(heard, 'person/dan-roberts')).toBe(heard[1]);
		expect(requestedSpeaker(heard, 'person/sonya-huang')).toEqual({ id: 'person/sonya-huang' });
	});
	test('two labels of one person are one participant, with the role that either gives', () => {
		const name = { en: 'Tom Brill' };
		expect(
			distinctParticipants([
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
		expect(speakerColours(participants, [{ label: 'SPEAKER_00' }, {}]).get('SPEAKER_00')).toBe(4);
	});
	test('nobody known has no colour', () => {
		expect(speakerColours([], [{}]).has(speakerKey({}))).toBe(false);
	});
});
