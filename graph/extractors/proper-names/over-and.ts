// Whether two names with `and` between them are one: Bausch and Lomb, Pride and Prejudice; Slack and Zoom are two.
import type { Context } from '../extractor.ts';
import { foundAt } from '../placed.ts';
import { nameAt, type NameOccurrence } from '../kinds/clusters.ts';
import { opensSentence } from '../../text/capital-shapes.ts';
import { unlisted } from '../../text/everyday.ts';
import { isCommon } from '../../text/frequency.ts';
import { isGivenName } from '../../text/given-names.ts';
import { keyOf } from '../../text/name-key.ts';
import { isPlace } from '../../text/places.ts';
import { pattern } from '../../text/pattern.ts';
import { titledWorks, worksVerbs } from '../../language/english/works.ts';
import type { CapitalRun, WordSpan } from '../../text/word-span.ts';

type TextOf = (turn: number) => string;

/** The runs in order: parted where a half stands by itself elsewhere or is known, made one where the whole does or a firm is meant. */
export function overAnd(runs: readonly NameOccurrence[], context: Context, textOf: TextOf): readonly NameOccurrence[] {
	const counts = countsOf(runs, textOf);
	const standsAlone = (place: NameOccurrence): boolean => {
		const name = nameAt(place, textOf);
		return counts.has(keyOf(name)) || isKnown(place, context) || isListed(name, context);
	};
	const split = runs.flatMap((place) => {
		const halves = halvesOf(place);
		const isTwo = halves.some(standsAlone) || !isAnnounced(textOf(place.turn), place.run);
		return halves.length > 1 && isTwo ? halves : [place];
	});
	const left = countsOf(split, textOf);
	const isOnce = (half: NameOccurrence): boolean => left.get(keyOf(nameAt(half, textOf))) === 1;
	const isOne = (first: NameOccurrence, second: NameOccurrence, whole: NameOccurrence): boolean =>
		left.has(keyOf(nameAt(whole, textOf))) ||
		([first, second].every((half) => isFirmsName(half, context) && isOnce(half)) &&
			isFirm(textOf(whole.turn), whole.run));
	return merged(split, textOf, isOne);
}

/** How often each name stands, by key. */
function countsOf(runs: readonly NameOccurrence[], textOf: TextOf): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	const count = (place: NameOccurrence): void => {
		const key = keyOf(nameAt(place, textOf));
		counts.set(key, (counts.get(key) ?? 0) + 1);
	};
	for (const place of runs) {
		const [first, ...rest] = place.run.words;
		count(place);
		// Only Pellow came: the first word may be the sentence's.
		if (place.run.opens && first !== undefined && rest[0] !== undefined)
			count({ ...place, run: { ...place.run, start: rest[0].start, words: rest } });
	}
	return counts;
}

const announced = pattern('i')`\b(?:${titledWorks}|${worksVerbs}|called|of)[,:]? $|["“]$`;

/** Pride and Prejudice is a title where somebody reads it or says what it is. */
function isAnnounced(text: string, { start, words }: CapitalRun): boolean {
	const isTwo = words.length === 3 || (words.length === 4 && words[0]?.text === 'The');
	return !isTwo || announced.test(text.slice(Math.max(0, start - 24), start));
}

/** Is what stands there, and no more, known already? */
function isKnown({ turn, run }: NameOccurrence, { found }: Context): boolean {
	return foundAt(found, turn, run.start, run.end).some(
		({ textStart, textEnd }) => textStart >= run.start && textEnd === run.end,
	);
}

function isListed(name: string, { gazetteer }: Context): boolean {
	return gazetteer.lookup(name).some(({ heard, kind }) => !heard && kind !== 'concept' && kind !== 'person');
}

function halvesOf({ turn, run }: NameOccurrence): readonly NameOccurrence[] {
	const at = run.words.findIndex(({ text }) => text === 'and');
	if (at < 1 || at === run.words.length - 1) return [];
	const part = (words: readonly WordSpan[], opens: boolean): NameOccurrence => ({
		turn,
		run: { start: words[0]?.start ?? run.start, end: words.at(-1)?.end ?? run.end, words, opens },
	});
	return [part(run.words.slice(0, at), run.opens), part(run.words.slice(at + 1), false)];
}

function merged(
	runs: readonly NameOccurrence[],
	textOf: TextOf,
	isOne: (first: NameOccurrence, second: NameOccurrence, whole: NameOccurrence) => boolean,
): readonly NameOccurrence[] {
	const all: NameOccurrence[] = [];
	for (let at = 0; at < runs.length; at++) {
		const [first, second] = [runs[at], runs[at + 1]];
		if (first === undefined) break;
		const whole = second === undefined ? undefined : wholeOf(first, second, textOf);
		const isWhole = whole !== undefined && second !== undefined && isOne(first, second, whole);
		all.push(isWhole ? whole : first);
		if (isWhole) at++;
	}
	return all;
}

function wholeOf(first: NameOccurrence, second: NameOccurrence, textOf: TextOf): NameOccurrence | undefined {
	const [a, b] = [first.run, second.run];
	if (first.turn !== second.turn || b.start - a.end !== 5 || textOf(first.turn).slice(a.end, b.start) !== ' and ')
		return undefined;
	const and = { text: 'and', start: a.end + 1, end: a.end + 4 };
	return {
		turn: first.turn,
		run: { start: a.start, end: b.end, words: [...a.words, and, ...b.words], opens: a.opens },
	};
}

/** A single word that may be a surname, and is nobody's first name, no place and nothing known. */
function isFirmsName(place: NameOccurrence, context: Context): boolean {
	const [only, more] = place.run.words;
	if (only === undefined || more !== undefined || !/^\p{Lu}\p{Ll}{2,}$/u.test(only.text)) return false;
	const isWord = isCommon(only.text, 1) || isGivenName(only.text) || isPlace(only.text);
	return !isWord && !unlisted.has(only.text.toLowerCase()) && !isKnown(place, context);
}

/** A Dunmore and Haskell tractor, a job at Pellow and Strake: one thing, one firm. Nothing more is listed with the two. */
function isFirm(text: string, { start, end }: CapitalRun): boolean {
	if (
		opensSentence(text, start) ||
		/^(?:,? (?:and|or|&) | \p{Lu}|, \p{Lu}|['’]s? \p{Lu})/u.test(text.slice(end, end + 8))
	)
		return false;
	const before = text.slice(Math.max(0, start - 12), start);
	if (/\b(?:[Aa]|[Aa]n) $/.test(before)) return /^ \p{Ll}/u.test(text.slice(end, end + 2));
	return /\b(?:at|called|joined|firm|company) $/.test(before);
}
