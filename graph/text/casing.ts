// Case tells a name from a word: Slack from slack, RAG from rag. How much of it is asked for depends on the name as the
// lexicon writes it, and on the transcript: machine captions often have no capitals at all.
import type { Kind } from '../model.ts';
import { isCommon } from './frequency.ts';
import { binding as bindingWords, wordsThatAreNames } from '../language/english/everyday.ts';

export type Demand = 'any' | 'initial' | 'words' | 'capitals' | 'exact';

const binding: ReadonlySet<string> = new Set(bindingWords);

/** What a surface must show to be this name. */
export function demandOf(name: string, kind: Kind, cased: boolean): Demand {
	if (cased) return 'exact';
	const upper = name.match(/\p{Lu}/gu)?.length ?? 0;
	const lower = name.match(/\p{Ll}/gu)?.length ?? 0;
	if (upper >= 2 && ((lower === 0 && upper <= 5) || upper + lower <= 4)) return 'capitals';
	if (upper === 0 || kind === 'concept') return 'any';
	const words = wordsOf(name);
	// The signal and the noise of a talk are not The Signal and the Noise, nor does "import AI" name Import AI.
	if (words.length > 1 && words.every(tellsNothing) && words.some(wantsCapital)) return 'words';
	// We work is not WeWork, nor are blackberries BlackBerry; a name of many words is told by a rare one.
	return words.length < 3 ? 'initial' : 'any';
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** A word that tells nothing by itself: usual in small letters, an abbreviation, a number. */
function tellsNothing(word: string): boolean {
	return isCommon(word.replace(/['’]s$|[^\p{L}\p{M}'’]/gu, ''), 1) || !/\p{Ll}{2}/u.test(word);
}

function wantsCapital(word: string): boolean {
	return /^\p{Lu}\p{Ll}/u.test(word) && !binding.has(word.toLowerCase());
}

/** Whether a surface shows it. `caseless`: the transcript has no capitals to go by. */
export function fits(surface: string, name: string, demand: Demand, caseless: boolean): boolean {
	if (demand === 'any') return true;
	// Nor is a word of the language the plural of an abbreviation: does, asks.
	if (caseless) return !everyday.has(surface.toLowerCase()) && !(onlyByCapitals(demand) && isUsual(surface));
	if (demand === 'initial') return /\p{Lu}|\p{Script=Han}/u.test(surface);
	if (demand === 'words') return hasItsCapitals(surface, name);
	if (demand === 'capitals') return (surface.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
	const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\-‐‑–.]/g, '');
	return bare(surface) === bare(name) || bare(surface) === `${bare(name)}s`;
}

/** Whether nothing but its capitals tells the name from a word: NeXT, US. */
function onlyByCapitals(demand: Demand): boolean {
	return demand === 'capitals' || demand === 'exact';
}

/** A word of the language in small letters, or one with its article: next, basic, uses, the states. */
function isUsual(surface: string): boolean {
	return isCommon(surface.replace(/^the\s+/i, ''), 1);
}

/** Whether the words that the name writes with a capital have one: all of them, of two words one (Apple watch). */
function hasItsCapitals(surface: string, name: string): boolean {
	const [shown, asked] = [wordsOf(surface), wordsOf(name)];
	if (shown.length !== asked.length) return /\p{Lu}/u.test(surface);
	const capitals = shown.filter((_, at) => wantsCapital(asked[at] ?? '')).map((word) => /^\p{Lu}/u.test(word));
	return asked.length < 3 ? capitals.includes(true) : !capitals.includes(false);
}

/** English words that are also names or, in capitals, abbreviations: without capitals nothing tells them apart. */
export const everyday: ReadonlySet<string> = new Set(wordsThatAreNames);
