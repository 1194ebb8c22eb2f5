// Words in small letters that belong to a name: the ministry of Forestry, the Haddow administration.
import { isCommon } from './frequency.ts';
import type { CapitalRun } from './word-span.ts';

const head = /(?:^|\s)(ministry|department|university|institute|faculty) of $/;
const administration = /^ administration\b/;

/** With the body's first word before `of`. */
export function withSmallHead(text: string, run: CapitalRun): CapitalRun {
	const found = text.slice(Math.max(0, run.start - 16), run.start).match(head)?.[1];
	if (found === undefined || run.opens) return run;
	const start = run.start - found.length - ' of '.length;
	const of = { text: 'of', start: run.start - 'of '.length, end: run.start - 1 };
	return { ...run, start, words: [{ text: found, start, end: start + found.length }, of, ...run.words] };
}

/** With the noun that makes a government of whoever leads it. */
export function withSmallNoun(text: string, run: CapitalRun): CapitalRun {
	const [last] = run.words.slice(-1);
	const [noun] = text.slice(run.end, run.end + 16).match(administration) ?? [];
	if (noun === undefined || last === undefined || run.words.length > 2 || isCommon(last.text, 1)) return run;
	const start = run.end + 1;
	const end = run.end + noun.length;
	return { ...run, end, words: [...run.words, { text: noun.trim(), start, end }] };
}
