import { describe, expect, test } from 'vitest';
import { languageFrom } from '#lib/i18n/languages.ts';

describe('the language', () => {
	test.each([
		['zh', 'en-US,en;q=0.9', 'zh'],
		[undefined, 'zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
		[undefined, 'de-DE,de;q=0.9,zh-TW;q=0.8,en;q=0.7', 'zh'],
		[undefined, 'fr,en;q=0.3,zh;q=0.9', 'zh'],
		[undefined, 'zh;q=0,en;q=0.1', 'en'],
		[undefined, 'fr', 'en'],
		[undefined, null, 'en'],
		['klingon', '*', 'en'],
	])('chosen %s, asked for %s: %s', (cookie, asked, language) => {
		expect(languageFrom(cookie, asked)).toBe(language);
	});
});
