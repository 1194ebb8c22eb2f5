// Names of people who are named in full elsewhere.
import { describe, expect, test } from 'vitest';
import { found } from '../../talk.ts';

describe('short names', () => {
	test('of speakers, in both languages', () =>
		expect(found(['谢谢，丹。Dan，你怎么看？', '谢谢Sonya。'])).toEqual([
			'丹 → person/dan-roberts (short name)',
			'Dan → person/dan-roberts (short name)',
			'Sonya → person/sonya-huang (short name)',
		]));
	test('one Chinese character is a name only between marks', () =>
		expect(found('丹麦的丹顶鹤与牡丹。', { lexicon: [] })).toEqual([]));
	test('of who was named in full', () =>
		expect(found('如果你邀请Noam Brown，Noam可能会谈到这一点。')).toEqual([
			'Noam Brown → person/noam-brown',
			'Noam → person/noam-brown (short name)',
		]));
	test('with a title, of who was misheard', () =>
		expect(found('一位名叫纳迪·塞博格（Nadi Cyborg）的教授。纳迪教授说，我不明白。')).toEqual([
			'纳迪·塞博格 → person/nathan-seiberg (heard as)',
			'Nadi Cyborg → person/nathan-seiberg (heard as)',
			'纳迪教授 → person/nathan-seiberg (heard as)',
		]));
	test('not of another who shares it', () =>
		expect(found('Dan Brown wrote novels.', { lexicon: [] })).toEqual(['Dan Brown → person/dan-brown (name)']));
	test('of two who bear it, the one named last', () =>
		expect(found(['Noam Brown和Noam Shazeer都在场。', '我同意Noam Brown。Noam说得对。']).at(-1)).toBe(
			'Noam → person/noam-brown (short name)',
		));
});
