import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exports } from '#graph/exports/index.ts';
import { formatIn } from '#lib/i18n/format.ts';
import { messages } from '#lib/i18n/messages.ts';
import { languageOf, nameOf, otherNameOf, speakerName } from '#lib/i18n/names.ts';

/** Every message; of those that take parameters, one with 3 for each. */
function texts(words: object): readonly string[] {
	return Object.values(words).flatMap((value: unknown) => {
		if (typeof value === 'string') return [value];
		if (typeof value === 'function') return [String(Reflect.apply(value, undefined, Array(value.length).fill('3')))];
		return typeof value === 'object' && value !== null ? texts(value) : [];
	});
}

/** Every message by its path, such as `reader.notes.no_speaker`. */
function leavesOf(words: object, path = ''): readonly (readonly [path: string, message: unknown])[] {
	return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
		typeof value === 'object' && value !== null
			? leavesOf(value, `${path}${key}.`)
			: [[`${path}${key}`, value] as const],
	);
}

/** Which of its parameters a message shows, each given a number of its own. */
function shownBy(message: unknown): readonly boolean[] {
	if (typeof message !== 'function') return [];
	const given = Array.from({ length: message.length }, (_, at) => String((at + 1) * 1111));
	const said = String(Reflect.apply(message, undefined, given)).replace(/,/g, '');
	return given.map((value) => said.includes(value));
}

function codeIn(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(?:ts|svelte)$/.test(file) && !/^lib\/i18n\/(?:en|zh)\//.test(file))
		.map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
}

function groupsOf(text: string, pattern: RegExp): ReadonlySet<string> {
	return new Set(
		[...text.matchAll(pattern)].flatMap((groups) => groups.slice(1).filter((group) => group !== undefined)),
	);
}

/** The code that shows messages: the namespaces that each file takes, and the properties that it names. */
const showing = codeIn('src').map((text) => ({
	namespaces: groupsOf(
		text,
		/\b(?:[mM]essages|en)(?:\[[^\]]+\])?\.(\w+)|\{ (\w+) \} = messages\b|i18n\/en\/(\w+)\.ts/g,
	),
	named: groupsOf(text, /\.(\w+)/g),
	looksUp: /\w\[\w/.test(text),
}));
/** What messages are looked up by: codes, kinds, states. */
const keys = groupsOf([...codeIn('src'), ...codeIn('graph')].join('\n'), /['"]([\w -]+)['"]|\b(\w+):/g);

/** Whether a file that takes words of its namespace names the message, or may look it up by its key. */
function isShown(path: string): boolean {
	const [namespace = '', ...inner] = path.split('.');
	const own = inner.at(-1) ?? '';
	const taking = showing.filter(({ namespaces }) => namespaces.has(namespace));
	return taking.some(({ named, looksUp }) => named.has(own) || (looksUp && keys.has(own)));
}

describe('messages', () => {
	test('every message says all that it is given, in both languages', () => {
		for (const language of ['en', 'zh'] as const) {
			const silent = leavesOf(messages[language]).filter(([, message]) => shownBy(message).includes(false));
			expect(silent.map(([path]) => path)).toEqual([]);
		}
		const parameters = (language: 'en' | 'zh') =>
			leavesOf(messages[language]).map(([path, message]) => [path, shownBy(message).length]);
		expect(Object.fromEntries(parameters('zh'))).toEqual(Object.fromEntries(parameters('en')));
	});
	test('every message is shown somewhere', () => {
		expect(
			leavesOf(messages.en)
				.map(([path]) => path)
				.filter((path) => !isShown(path)),
		).toEqual([]);
	});
	test('no text is empty in either language', () => {
		for (const language of ['en', 'zh'] as const) expect(texts(messages[language])).not.toContain('');
	});
	test.each([
		['en', 'a space before %, … or a colon', /\s[%…:]/],
		['en', 'straight quotation marks', /["']/],
		['zh', 'half-width punctuation after Chinese', /\p{Script=Han}[,;:!?()]/u],
		['zh', 'a single …', /(?<!…)…(?!…)/],
	] as const)('%s has no message with %s', (language, _, wrong) => {
		expect(texts(messages[language]).filter((text) => wrong.test(text))).toEqual([]);
	});
	test.each(['en', 'zh'] as const)('the exports are offered in the order of their list, %s', (language) => {
		expect(Object.keys(messages[language].nav.formats)).toEqual(exports.map(({ id }) => id));
	});
	test.each(['en', 'zh'] as const)('no two exports or kinds have the same words, %s', (language) => {
		const { kinds, nav } = messages[language];
		for (const words of [nav.formats, kinds.one, kinds.many].map((list) => Object.values(list)))
			expect(new Set(words).size).toBe(words.length);
	});
	test('counts follow the plural of each language', () => {
		expect(messages.en.shell.turns(1)).toBe('1 turn');
		expect(messages.en.shell.turns(1234)).toBe('1,234 turns');
		expect(messages.zh.shell.turns(1)).toBe('1 轮发言');
	});
});

describe('formats', () => {
	test.each([
		['en', '2024-10-22', '22 October 2024'],
		['zh', '2024-10-22', '2024年10月22日'],
		['en', '2024-10-26T08:00', '26 October 2024'],
		['en', '2024-10', 'October 2024'],
		['en', '2024', '2024'],
		['en', 'last autumn', 'last autumn'],
	] as const)('%s writes %s', (language, iso, written) => {
		expect(formatIn(language).date(iso)).toBe(written);
	});
	test.each([
		[0, '0:00'],
		[83_500, '1:23'],
		[3_723_000, '1:02:03'],
	])('%d ms on the clock', (time, written) => {
		expect(formatIn('en').clock(time)).toBe(written);
	});
});

describe('names', () => {
	const scaling = { id: 'concept/scaling-law', labels: { en: 'scaling law', zh: '缩放定律' } };
	test('the user’s language first, the other beside it', () => {
		expect(nameOf(scaling, 'zh')).toEqual({ text: '缩放定律', lang: 'zh' });
		expect(otherNameOf(scaling, 'zh')).toEqual({ text: 'scaling law', lang: 'en' });
	});
	test('a name that exists in one language alone is said in that', () => {
		const openai = { id: 'organization/openai', labels: { en: 'OpenAI' } };
		expect(nameOf(openai, 'zh')).toEqual({ text: 'OpenAI', lang: 'en' });
		expect(otherNameOf(openai, 'zh')).toBeUndefined();
	});
	test('without labels the id is read', () => {
		expect(nameOf({ id: 'person/noam-brown', labels: {} }, 'en').text).toBe('noam brown');
	});
	test('a speaker nobody knows has no name', () => {
		expect(speakerName({}, 'en')).toBeUndefined();
		expect(speakerName({ label: '嘉宾' }, 'en')).toEqual({ text: '嘉宾', lang: 'zh' });
	});
	test('a Chinese character makes a text Chinese', () => {
		expect(languageOf('AI数学奥林匹克')).toBe('zh');
		expect(languageOf('GPT-4')).toBe('en');
	});
});
