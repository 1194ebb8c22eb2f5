// A name that is the beginning or the end of just one longer name in the talk: the Coastal Commission of the Tarrow Coastal
// Commission, the Medical Council of the Medical Council of Tarrow.
import { binding, unlisted } from '../../text/everyday.ts';
import { isCommon } from '../../text/frequency.ts';
import { isGivenName } from '../../text/given-names.ts';
import { keyOf } from '../../text/name-key.ts';
import { isPlace } from '../../text/places.ts';
import type { CapitalRun, WordSpan } from '../../text/word-span.ts';

/** A place of a name. */
type Placed = { readonly run: CapitalRun };

/** Longer names by the keys of their beginnings and ends of two words and more; undefined where several have one. */
type Wholes = ReadonlyMap<string, string | undefined>;

/** Names of more words are sentences, and bear no short form. */
const mostWords = 7;

const keyOfWords = (words: readonly WordSpan[]): string => keyOf(words.map(({ text }) => text).join(' '));

function wholesOf(byKey: ReadonlyMap<string, readonly Placed[]>): Wholes {
	const wholes = new Map<string, string | undefined>();
	for (const [key, [place]] of byKey) {
		const words = place?.run.words ?? [];
		if (words.length < 3 || words.length > mostWords) continue;
		for (const part of partsOf(words)) wholes.set(part, wholes.has(part) && wholes.get(part) !== key ? undefined : key);
	}
	return wholes;
}

/** Ends after a word that only tells which one, and beginnings before `of` or `for`. */
function partsOf(words: readonly WordSpan[]): readonly string[] {
	const of = words.findIndex(({ text }) => /^(?:of|for)$/.test(text));
	const [first] = words;
	const isHead = of > 1 && words.slice(0, of).every(({ text }) => /^\p{Lu}/u.test(text));
	const isTail =
		of < 0 && first !== undefined && words.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)) && !isFirst(first);
	return [...(isHead ? [keyOfWords(words.slice(0, of))] : []), ...(isTail ? [keyOfWords(words.slice(1))] : [])];
}

/** The first of somebody's names, or a word that makes another thing of what follows. */
function isFirst({ text }: WordSpan): boolean {
	const bare = text.toLowerCase();
	return (
		isGivenName(text) ||
		binding.has(bare) ||
		/^(?:new|old|great|north|south|east|west|young|royal|national)$/.test(bare)
	);
}

/** The key of the only longer name that begins or ends with this one. */
function partOf(place: Placed | undefined, wholes: Wholes): string | undefined {
	const words = place?.run.words ?? [];
	if (words.length < 2) return undefined;
	const name = words.map(({ text }) => text).join(' ');
	const isUsual = words.every(({ text }) => isCommon(text, 20) || unlisted.has(text.toLowerCase()));
	const isSomebody = isGivenName(words[0]?.text ?? '');
	return isUsual || isSomebody || isPlace(name) ? undefined : wholes.get(keyOf(name));
}

/** Which keys are those of a part, and of which whole. */
export function partsOfWholes(byKey: ReadonlyMap<string, readonly Placed[]>): readonly [string, string][] {
	const wholes = wholesOf(byKey);
	return [...byKey].flatMap(([key, [place]]): readonly [string, string][] => {
		const whole = partOf(place, wholes);
		return whole === undefined || whole === key ? [] : [[key, whole]];
	});
}
