// What programs for meetings write around a name.
import { describe, expect, test } from 'vitest';
import { badgeOf } from '#graph/text/badges.ts';

describe('a badge', () => {
	test.each([
		['Hale, Ann (Port Office)', 'Ann Hale', 'Port Office'],
		['Hale, Ann', 'Ann Hale', undefined],
		['van den Berg, Jan (IT)', 'Jan van den Berg', 'IT'],
		['Berg, Jan van den', 'Jan van den Berg', undefined],
		['De Wit, Lotte (External)', 'Lotte De Wit', 'External'],
		['O’Brien, Mary-Anne', 'Mary-Anne O’Brien', undefined],
		['Ann Hale | Port Office', 'Ann Hale', 'Port Office'],
		['Bram | Harbour Lab', 'Bram', 'Harbour Lab'],
		['HR | Ann Hale', 'Ann Hale', 'HR'],
		['tidewatch | Reef Lab', 'tidewatch', 'Reef Lab'],
		['tidewatch | Erigon', 'tidewatch', 'Erigon'],
		['韩松岭-编辑部', '韩松岭', '编辑部'],
		['编辑部-韩松岭', '韩松岭', '编辑部'],
		['韩松岭(Product Team)', '韩松岭', 'Product Team'],
		['韓松嶺-編輯部', '韓松嶺', '編輯部'],
	])('%s', (label, name, about) => {
		expect(badgeOf(label)).toEqual({ name, ...(about === undefined ? {} : { about }) });
	});
	test.each([
		['Songling Han｜韩松岭', '韩松岭', 'Songling Han'],
		['韩松岭（Han Songling）', '韩松岭', 'Han Songling'],
		['韓松嶺 | Songling Han', '韓松嶺', 'Songling Han'],
	])('%s is one name in two scripts', (label, name, other) => expect(badgeOf(label)).toEqual({ name, other }));
	test.each([
		'Ann Hale',
		'Ann, Host',
		'Sarah, Google',
		'Jane Doe, MIT',
		'SIMON, HOST',
		'Jean-Luc Picard',
		'Speaker 1',
		'speaker-2',
		'Guest (Ann Hale)',
		'主持人',
		'说话人 1',
		'青岚-海洋',
	])('%s is none', (label) => expect(badgeOf(label)).toBeUndefined());
});
