// The interface's languages and themes; the user's choice travels in a cookie, so that the server draws it first.
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Names of the cookies that hold the user's choice; written by POST /preferences, read by hooks.server.ts. */
export const preferenceCookies = {
	language: 'colloquy_language',
	theme: 'colloquy_theme',
	shortcuts: 'colloquy_shortcuts',
} as const;

/** Keys of a single character that do something wherever the user is (WCAG 2.1.4): they can be turned off. */
export const shortcutChoices = ['on', 'off'] as const;
export type Shortcuts = (typeof shortcutChoices)[number];

export function isShortcuts(value: unknown): value is Shortcuts {
	return shortcutChoices.some((choice) => choice === value);
}

export function isLanguage(value: unknown): value is Language {
	return languages.some((language) => language === value);
}

export function isTheme(value: unknown): value is Theme {
	return themes.some((theme) => theme === value);
}

/** The user's choice where there is one, else the first of the browser's languages that we speak (RFC 9110, 12.5.4), else English. */
export function languageFrom(cookie: string | undefined, acceptLanguage: string | null | undefined): Language {
	if (isLanguage(cookie)) return cookie;
	const ranges = (acceptLanguage ?? '').split(',').map((range, order) => {
		const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
		const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find((q) => q !== undefined);
		return { primary: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight), order };
	});
	ranges.sort((a, b) => b.weight - a.weight || a.order - b.order);
	for (const { primary, weight } of ranges) if (weight > 0 && isLanguage(primary)) return primary;
	return 'en';
}

/** The BCP 47 tag for `lang`: our Chinese is written in simplified characters. */
export const tagOf: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };
