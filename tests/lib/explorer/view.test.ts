import { describe, expect, test } from 'vitest';
import { kinds } from '#graph/model.ts';
import { viewHref, viewOf } from '#lib/explorer/view.ts';

const at = (query: string) => viewOf(new URLSearchParams(query));

describe('the view in an address', () => {
	test('is the sixty strongest as a graph where nothing is said', () => {
		expect(at('')).toEqual({ limit: 60, certainty: 'likely', hide: [], as: 'graph' });
		expect(viewHref(at(''))).toBe('/');
	});

	test('comes back from its own address whole', () => {
		const view = at(
			'interview=dan-roberts-2024&select=person/noam-brown&tab=linked&limit=120&certainty=all&hide=work,event&names=spoken&as=list',
		);
		expect(viewOf(new URLSearchParams(viewHref(view).slice(2)))).toEqual(view);
	});

	test('keeps slash, tilde and comma readable', () => {
		expect(viewHref(at('link=work/o1~person/noam-brown&hide=place,event'))).toBe(
			'/?link=person/noam-brown~work/o1&hide=event,place',
		);
	});

	test.each([
		['a limit that is no number', 'limit=many', 60],
		['a limit below one', 'limit=-5', 1],
		['a limit beyond what is drawn', 'limit=100000', 500],
	])('takes %s for what makes sense', (_, query, limit) => expect(at(query).limit).toBe(limit));

	test.each([
		['a link of one end', 'link=work/o1'],
		['a link with itself', 'link=work/o1~work/o1'],
		['a link of three', 'link=a/b~c/d~e/f'],
		['an unknown tab', 'tab=everything'],
		['every kind hidden', `hide=${kinds.join(',')}`],
		['an unknown way to show it', 'as=cloud'],
		['a step of certainty that there is not', 'certainty=95'],
	])('passes over %s', (_, query) => expect(at(query)).toEqual(at('')));

	test('reads a link from either end', () =>
		expect(at('link=work/o1~person/noam-brown')).toEqual(at('link=person/noam-brown~work/o1')));

	test('has an entity or a link selected, never both', () => {
		expect(at('select=work/o1&link=work/o1~person/noam-brown')).not.toHaveProperty('link');
		expect(viewHref(at('select=work/o1&tab=linked&by=person/dan-roberts'), { link: ['a/b', 'c/d'] })).toBe(
			'/?link=a/b~c/d',
		);
	});

	test('begins another selection with its own first tab, and keeps the rest', () => {
		const view = at('select=work/o1&tab=linked&by=person/dan-roberts&limit=120&names=en');
		expect(viewHref(view, { select: 'work/alphago' })).toBe('/?select=work/alphago&limit=120&names=en');
		expect(viewHref(view, { select: undefined })).toBe('/?limit=120&names=en');
		expect(viewHref(view, { tab: 'mentions' })).toContain('by=person/dan-roberts');
	});

	test('makes no markup or parameter of what an id holds', () => {
		expect(viewHref(at(''), { select: 'work/a&b="<x>' })).toBe('/?select=work/a%26b%3D%22%3Cx%3E');
	});
});
