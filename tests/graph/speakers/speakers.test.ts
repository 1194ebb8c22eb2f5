import { describe, expect, test } from 'vitest';
import { nameIn } from '#graph/speakers/speakers.ts';
import { extract } from '../../extracting.ts';

describe('the name in a label', () => {
	test.each([
		['主持人Sonya', 'Sonya'],
		['Dan Roberts', 'Dan Roberts'],
		['嘉宾 李飞飞', '李飞飞'],
		['Daniel Whitenack (host)', 'Daniel Whitenack'],
		['丹·罗伯茨', '丹·罗伯茨'],
		['Guest (Dr. Lena Park)', 'Lena Park'],
		['Sarah Chen (Engineering)', 'Sarah Chen'],
		['JOEL ASHBY, BYLINE', 'JOEL ASHBY'],
		// No letter of a part with others after it, nor a part with a name's other letters.
		['Ann', 'Ann'],
		['Ian', 'Ian'],
		['Ivan', 'Ivan'],
		['Ali', 'Ali'],
		['Amy', 'Amy'],
		['Heidi', 'Heidi'],
		['Manny', 'Manny'],
		['Ruth', 'Ruth'],
		['Hostetler', 'Hostetler'],
		['Host Ada Quill', 'Ada Quill'],
		['采访人林岚', '林岚'],
	])('%s → %s', (label, name) => expect(nameIn(label)).toBe(name));

	test.each([
		'主持人',
		'SPEAKER_00',
		'Speaker 1',
		'Q',
		'A',
		'问',
		'Host',
		'Unknown Speaker',
		'嘉宾A',
		'嘉宾二',
		'GuestB',
		'Guest B',
		'Q1',
		'Participant 12',
		'B',
		'Me',
		'THE WITNESS',
		'UNIDENTIFIED PERSON',
		'we moved in',
	])('none in %s', (label) => expect(nameIn(label)).toBeUndefined());
});

describe('speakers', () => {
	test('who introduce themselves have their names; their labels stay', () => {
		const text =
			'SPEAKER_00: I’m Ada Vance, welcome to the show.\n\nSPEAKER_01: Hello Ada.\n\nSPEAKER_00: Let us begin.\n\nSPEAKER_01: Gladly.\n';
		const { knowledge } = extract({ name: 'a.txt', text, sha256: '0' }, { id: 'a', lexicon: [] });
		expect(knowledge.turns.map(({ speaker, speakerLabel }) => `${speakerLabel} ${speaker}`)).toEqual([
			'SPEAKER_00 person/ada-vance',
			'SPEAKER_01 undefined',
			'SPEAKER_00 person/ada-vance',
			'SPEAKER_01 undefined',
		]);
	});
});
