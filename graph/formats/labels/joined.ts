// Marks that a line leaves open and a later one closes: an image whose address breaks, a tag of many attributes, a comment.
// The lines between are one line of markup, however the file is wrapped.
import type { Line } from '../lines.ts';

/** `opens` reads the end of a line from where the mark begins; `closes` the beginning of the line that ends it. */
type Mark = {
	readonly begins: string;
	readonly opens: RegExp;
	readonly closes: RegExp;
	/** How many lines further the end may stand. */
	readonly most: number;
	/** Blank lines may stand inside. */
	readonly blanks?: true;
};

const marks: readonly Mark[] = [
	{ begins: '![', opens: /^!\[[^\]]{0,300}\]\([^()\s]*$/, closes: /^\s*[^()\s]*(?:\s+"[^"]{0,200}")?\)/, most: 4 },
	{
		begins: '<',
		// With an attribute, or an image: a sign for “less than” has none.
		opens: /^<(?:img|[a-z][a-z0-9]{0,9}\s[^<>=]*=)[^<>]*$/i,
		closes: /^[^<>]*>/,
		most: 12,
	},
	{ begins: '{%', opens: /^\{%(?:(?!%\}).)*$/, closes: /^(?:(?!%\}).)*%\}/, most: 12 },
	{ begins: '{{', opens: /^\{\{[^{}]*$/, closes: /^[^{}]*\}\}/, most: 12 },
	{ begins: '<!--', opens: /^<!--(?:(?!-->).)*$/, closes: /^(?:(?!-->).)*-->/, most: 40, blanks: true },
];

/** No mark is looked for farther from a line's end, or beginning, than this: addresses are long, and have an end. */
const reach = 3000;

/** The lines, those that a mark holds together put together; the same array where none does. Looks at each line a bounded number of times. */
export function joined(text: string, lines: readonly Line[]): readonly Line[] {
	const all: Line[] = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at];
		if (line === undefined) break;
		let last = line;
		for (let end = endOf(text, lines, at); end > at; end = endOf(text, lines, at)) {
			last = lines[end] ?? last;
			at = end;
		}
		all.push(last === line ? line : { start: line.start, end: last.end, next: last.next });
	}
	return all.length === lines.length ? lines : all;
}

/** The line on which the mark that line `at` leaves open is closed; `at` where it leaves none open. */
function endOf(text: string, lines: readonly Line[], at: number): number {
	const line = lines[at];
	if (line === undefined) return at;
	const tail = text.slice(Math.max(line.start, line.end - reach), line.end);
	for (const mark of marks) {
		const from = tail.lastIndexOf(mark.begins);
		if (from < 0 || !mark.opens.test(tail.slice(from))) continue;
		const end = closing(text, lines, at, mark);
		if (end !== undefined) return end;
	}
	return at;
}

function closing(text: string, lines: readonly Line[], at: number, { closes, most, blanks }: Mark): number | undefined {
	for (let next = at + 1; next <= at + most; next++) {
		const line = lines[next];
		if (line === undefined) return undefined;
		const head = text.slice(line.start, Math.min(line.end, line.start + reach));
		if (closes.test(head)) return next;
		if (head.trim() === '' ? blanks !== true : blanks !== true && /[<>]|%\}|\}\}/.test(head)) return undefined;
	}
	return undefined;
}

/** Where tags say who speaks, as podcastfy writes them: `<Person1>words</Person1>`. */
export const speakerTag = /<((?:person|speaker)[ _-]?\d{1,2})>/i;

/** The lines, those in which tags say that somebody else speaks parted before each such tag. */
export function partedAtTags(text: string, lines: readonly Line[]): readonly Line[] {
	if (!speakerTag.test(text)) return lines;
	const every = new RegExp(speakerTag.source, 'gi');
	return lines.flatMap((line) => {
		const written = text.slice(line.start, line.end);
		const first = written.length - written.trimStart().length;
		const within = [...written.matchAll(every)].flatMap(({ index }) => (index > first ? [line.start + index] : []));
		return [line.start, ...within].map((start, at) => {
			const next = within[at];
			return next === undefined ? { ...line, start } : { start, end: next, next };
		});
	});
}
