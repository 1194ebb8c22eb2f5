// Dates as the heads of articles write them, as ISO 8601 days.
import { months, monthsShort } from '../language/english/dates.ts';
import { anyOf } from '../text/pattern.ts';

const month = String.raw`(${anyOf(monthsShort)})[a-z]*\.?`;
const patterns: readonly (readonly [RegExp, (found: RegExpExecArray) => readonly [string, string, string]])[] = [
	[/(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/, ([, y = '', m = '', d = '']) => [y, m, d]],
	[
		new RegExp(String.raw`\b${month}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`, 'i'),
		([, m = '', d = '', y = '']) => [y, numbered(m), d],
	],
	[
		new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?${month},?\s+(\d{4})\b`, 'i'),
		([, d = '', m = '', y = '']) => [y, numbered(m), d],
	],
];

/** The first day that a text names, `YYYY-MM-DD`; undefined where it names none that exists. */
export function dateIn(text: string): string | undefined {
	const found = patterns.flatMap(([pattern, parts]) => {
		const match = pattern.exec(text);
		const date = match === null ? undefined : iso(...parts(match));
		return match === null || date === undefined ? [] : [{ at: match.index, date }];
	});
	return found.toSorted((a, b) => a.at - b.at)[0]?.date;
}

function numbered(name: string): string {
	return String(months.findIndex((each) => each.startsWith(name.toLowerCase())) + 1);
}

function iso(year: string, month: string, day: string): string | undefined {
	const [y, m, d] = [Number(year), Number(month), Number(day)];
	const date = new Date(Date.UTC(y, m - 1, d));
	if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d || y < 1800 || y > 2200) return undefined;
	return date.toISOString().slice(0, 10);
}
