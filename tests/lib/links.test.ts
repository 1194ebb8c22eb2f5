import { describe, expect, test } from 'vitest';
import { addressWith, entityHref, graphHref, readerTurnHref, turnHref, webAddress, wordsHref } from '#lib/links.ts';

describe('links', () => {
	test('to words', () => {
		const span = { textStart: 14, textEnd: 29 };
		expect(wordsHref('dan-roberts-2024', 31, span)).toBe('/interviews/dan-roberts-2024?t=31&s=14-29#words');
		expect(wordsHref('dan-roberts-2024', 31, span, { select: 'concept/缩放定律' })).toBe(
			'/interviews/dan-roberts-2024?select=concept/%E7%BC%A9%E6%94%BE%E5%AE%9A%E5%BE%8B&t=31&s=14-29#words',
		);
	});

	test('ids keep their slash, and nothing in them ends an address', () => {
		expect(entityHref('person/noam-brown')).toBe('/entities/person/noam-brown');
		expect(turnHref('a?b/3')).toBe('/turns/a%3Fb/3');
		expect(readerTurnHref('dan', 3)).toBe('/interviews/dan?t=3#turn-3');
		expect(graphHref({ select: 'person/a&b=c', interview: 'dan' })).toBe('/?interview=dan&select=person/a%26b%3Dc');
		expect(graphHref()).toBe('/');
	});

	test('to a view with something changed', () => {
		const parameters = new URLSearchParams('select=concept/scaling-law&t=3&s=1-2');
		expect(addressWith('/interviews/dan', parameters, { t: undefined, s: undefined, hide: 'person,work' })).toBe(
			'/interviews/dan?select=concept/scaling-law&hide=person,work',
		);
		expect(addressWith('/search', new URLSearchParams('cursor=a'), { cursor: undefined })).toBe('/search');
	});

	test.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', ''])('no link for %s', (address) => {
		expect(webAddress(address)).toBeUndefined();
	});
});
