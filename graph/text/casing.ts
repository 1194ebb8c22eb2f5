// Case tells a name from a word: Slack from slack, RAG from rag. How much of it is asked for depends on the name as the
// lexicon writes it, and on the transcript: machine captions often have no capitals at all.
import type { Kind } from '../model.ts';
import { isCommon } from './frequency.ts';
import { wordsThatAreNames } from '../language/english/everyday.ts';

export type Demand = 'any' | 'initial' | 'capitals' | 'exact';

/** What a surface must show to be this name. */
export function demandOf(name: string, kind: Kind, cased: boolean): Demand {
	if (cased) return 'exact';
	const upper = name.match(/\p{Lu}/gu)?.length ?? 0;
	const lower = name.match(/\p{Ll}/gu)?.length ?? 0;
	if (upper >= 2 && ((lower === 0 && upper <= 5) || upper + lower <= 4)) return 'capitals';
	// We work is not WeWork, nor are blackberries BlackBerry; a name of many words is told by its words.
	if (upper > 0 && kind !== 'concept' && name.split(/\s+/).length < 3) return 'initial';
	return 'any';
}

/** Whether a surface shows it. `caseless`: the transcript has no capitals to go by. */
export function fits(surface: string, name: string, demand: Demand, caseless: boolean): boolean {
	if (demand === 'any') return true;
	// Nor is a word of the language the plural of an abbreviation: does, asks.
	if (caseless) return !everyday.has(surface.toLowerCase()) && !(demand === 'capitals' && isCommon(surface, 1));
	if (demand === 'initial') return /\p{Lu}|\p{Script=Han}/u.test(surface);
	if (demand === 'capitals') return (surface.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
	const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\-‐‑–.]/g, '');
	return bare(surface) === bare(name) || bare(surface) === `${bare(name)}s`;
}

/** English words that are also names or, in capitals, abbreviations: without capitals nothing tells them apart. */
export const everyday: ReadonlySet<string> = new Set(wordsThatAreNames);
