// Numbers, plurals, dates and clock times, as each language writes them. Intl does it all; nothing is glued by hand.
import { tagOf, type Language } from './languages.ts';

export type Format = ReturnType<typeof formatIn>;

/** ISO 8601 dates may name a year, a month or a day, with or without a time; a bare date is a date in every time zone. */
function dateParts(iso: string): { date: Date; options: Intl.DateTimeFormatOptions } | undefined {
	const date = new Date(iso);
	if (Number.isNaN(date.getTime())) return undefined;
	const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
	if (iso.length >= 7) options.month = 'long';
	if (iso.length >= 10) options.day = 'numeric';
	return { date: new Date(`${iso.slice(0, 10)}${iso.length >= 10 ? 'T00:00:00Z' : ''}`), options };
}

/** `3723000` ms → `1:02:03`: the clock of recordings is written alike in every language. */
export function clock(milliseconds: number): string {
	const seconds = Math.floor(milliseconds / 1000);
	const two = (value: number): string => String(value).padStart(2, '0');
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
	return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

export function formatIn(language: Language) {
	const tag = tagOf[language];
	const numbers = new Intl.NumberFormat(tag);
	const decimals = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
	const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
	const plurals = new Intl.PluralRules(tag);
	const languageNames = new Intl.DisplayNames(tag, { type: 'language' });
	const conjunction = new Intl.ListFormat(tag, { type: 'conjunction' });
	return {
		number: (value: number): string => numbers.format(value),
		decimal: (value: number): string => decimals.format(value),
		/** `0.25` → `25%`. */
		percent: (share: number): string => percents.format(share),
		/** `0.001` → `< 1%`: what rounds to nothing is still there. */
		smallShare: (share: number): string =>
			share > 0 && share < 0.005 ? `< ${percents.format(0.01)}` : percents.format(share),
		/** The form for `count`, e.g. `plural(3, { one: 'turn', other: 'turns' })`; Chinese has `other` alone. */
		plural: (count: number, forms: { readonly one?: string; readonly other: string }): string =>
			plurals.select(count) === 'one' ? (forms.one ?? forms.other) : forms.other,
		/** `2024-10-22` → `22 October 2024`, `2024年10月22日`; what is no date is given back as it is. */
		date: (iso: string): string => {
			const parts = dateParts(iso);
			return parts === undefined
				? iso
				: new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : tag, parts.options).format(parts.date);
		},
		/** `zh-Hant` → `Traditional Chinese`; a tag that has no name is given back as it is. */
		language: (code: string): string => {
			try {
				return languageNames.of(code) ?? code;
			} catch {
				return code;
			}
		},
		list: (items: readonly string[]): string => conjunction.format(items),
		bytes: (value: number): string =>
			value < 1_000_000 ? `${decimals.format(value / 1000)} kB` : `${decimals.format(value / 1_000_000)} MB`,
		clock,
	};
}
