import { describe, expect, test } from 'vitest';
import { nameIn } from '#graph/names/speakers.ts';

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
		'B',
		'Me',
		'THE WITNESS',
		'UNIDENTIFIED PERSON',
		'we moved in',
	])('none in %s', (label) => expect(nameIn(label)).toBeUndefined());
});
