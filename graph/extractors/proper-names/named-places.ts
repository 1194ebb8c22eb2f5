// Which runs of capitals are names: a sentence gives its first word a capital as well, and a transcript without any has its
// own raised first.
import type { Talk } from '../../model.ts';
import type { Context } from '../extractor.ts';
import { foundAt } from '../placed.ts';
import { binding, unlisted, opensOnly } from '../../text/everyday.ts';
import { isCommon, isProper } from '../../text/frequency.ts';
import { isMostlyHan } from '../../text/scripts.ts';
import { capitalRuns, standsByItself } from '../../text/capitals.ts';
import { isCapital, isShaped } from '../../text/capital-shapes.ts';
import type { CapitalRun } from '../../text/word-span.ts';
import { keyOf } from '../../text/name-key.ts';
import { nameAt, type NameOccurrence } from '../kinds/clusters.ts';
import { isPlace } from '../../text/places.ts';
import { isGivenName } from '../../text/given-names.ts';
import { overAnd } from './over-and.ts';
import { truecasing } from './truecase.ts';

/** The turns' texts; where the transcript has no capitals, with those that its names would have. */
export function textsOf({ turns, caseless, about }: Talk): readonly string[] {
	if (!caseless) return turns.map(({ turn }) => turn.text);
	const truecased = truecasing(
		about,
		turns.map(({ turn }) => turn.text),
	);
	return turns.map(({ turn }) => (isMostlyHan(turn.text) ? turn.text : truecased(turn.text)));
}

/** The runs that are names, sentence starts settled. */
export function namedOccurrences(
	context: Context,
	textOf: (turn: number) => string,
	small: ReadonlyMap<string, number>,
): readonly NameOccurrence[] {
	const runs = context.talk.turns.flatMap(({ turn }, place) =>
		isMostlyHan(turn.text) ? [] : capitalRuns(textOf(place)).map((run): NameOccurrence => ({ turn: place, run })),
	);
	const all = overAnd(runs, context, textOf);
	const sure = (run: CapitalRun): boolean => !run.opens || standsByItself(run);
	const settled = new Set(
		all.filter(({ run }) => sure(run) && !run.opens).map((place) => keyOf(nameAt(place, textOf))),
	);
	const covered = coveredBy(context);
	return all.flatMap((place) => {
		const run = settle(place, textOf, settled, small);
		return run === undefined || covered(place.turn, run) ? [] : [{ turn: place.turn, run }];
	});
}

/** The run as a name, less a first word whose capital is the sentence's; undefined where nothing is left. */
function settle(
	place: NameOccurrence,
	textOf: (turn: number) => string,
	settled: ReadonlySet<string>,
	small: ReadonlyMap<string, number>,
): CapitalRun | undefined {
	const { run } = place;
	if (!run.opens || settled.has(keyOf(nameAt(place, textOf)))) return run;
	const [first, second] = run.words;
	if (first === undefined) return undefined;
	const bare = first.text.toLowerCase();
	if (second === undefined)
		return standsByItself(run) && (!small.has(bare) || isSmallWordInCapitals(first.text)) && !unlisted.has(bare)
			? run
			: undefined;
	// Will Haddow: of what may be a verb, parted has settled that it is a first name.
	if ((isGivenName(first.text) || binding.has(bare)) && !isCommon(second.text, 0.3) && !isPlace(second.text))
		return run;
	const soft = opensOnly(first.text);
	if (!soft && (isShaped(first.text) || isProper(first.text) || !isCommon(first.text, 0.05))) return run;
	// Welcome to Latent Rooms: what stands small between goes as well.
	const words = run.words.slice(
		1 +
			Math.max(
				0,
				run.words.slice(1).findIndex(({ text }) => isCapital(text)),
			),
	);
	const rest: CapitalRun = { ...run, start: words[0]?.start ?? second.start, words, opens: false };
	if (settled.has(keyOf(nameAt({ turn: place.turn, run: rest }, textOf)))) return rest;
	const next = words[0]?.text ?? second.text;
	if (soft || isGivenName(next) || isProper(next) || !isCommon(next, 0.05)) return lone(rest) ? rest : undefined;
	return run;
}

/** WHO at a sentence's start, where its own verb has settled that it is no question. */
function isSmallWordInCapitals(word: string): boolean {
	return /^\p{Lu}{3,}$/u.test(word) && binding.has(word.toLowerCase());
}

function lone({ words }: CapitalRun): boolean {
	return words.length > 1 || !unlisted.has(words[0]?.text.toLowerCase() ?? '');
}

/** Whether words are part of a name that is known already, or are that name. */
function coveredBy({ found }: Context): (turn: number, run: CapitalRun) => boolean {
	return (turn, { start, end }) =>
		foundAt(found, turn, start, end).some((one) => one.textStart <= start && one.textEnd >= end);
}
