// Chains of Chinese words that may be a term by their shape: one noun or up to four words that make one. Nothing is weighed here
// (graph/judgement does): only where a phrase may begin, go on and end.
import {
	countingCharacters,
	interjections,
	measureCharacters,
	numerals,
	unattached,
} from '../../language/chinese/characters.ts';
import { termSuffixes } from '../../language/chinese/terms.ts';
import { askingWords, complements } from '../../language/chinese/vague.ts';
import { openingHan } from '../../text/chinese-phrases.ts';
import { vagueHanModifiers } from '../../text/chinese-vague.ts';
import type { HanWord } from '../../text/chinese-words.ts';
import { pattern } from '../../text/pattern.ts';

/** Most words and characters of a phrase. */
const [mostWords, longest] = [4, 9];

/** `first`: only at its beginning (高, 共同). `later`: anywhere but there (思考 in 批判思考). `any`: a noun, or what makes one. */
type Part = 'none' | 'first' | 'later' | 'any';

const suffixes: ReadonlySet<string> = new Set(termSuffixes);
const bindsOrCounts: ReadonlySet<string> = new Set(unattached + numerals + interjections);
const nouns: ReadonlySet<string> = new Set(['n', 'nr', 'ns', 'nt', 'nz', 'vn', '?']);

/** Words of so much weight are everywhere in speech: those that are no nouns bind clauses (比较, 已经). */
const everywhere = 13;
/** The same of single characters, which are counted as parts of words too: 学 and 牌 are fine, 说 and 有 are not. */
const everywhereAlone = 14;
/** And of single verbs: 炒 in 炒鞋, but not 像. */
const doneEverywhere = 12;

function partOf(word: HanWord): Part {
	return word.text.length === 1 ? partOfCharacter(word) : partOfWord(word);
}

function partOfCharacter({ text, pos, weight }: HanWord): Part {
	if (suffixes.has(text)) return 'any';
	if (bindsOrCounts.has(text)) return 'none';
	if (pos === 'a') return weight <= everywhereAlone + 1 ? 'first' : 'none';
	if (pos === 'x') return weight > everywhereAlone ? 'none' : 'first';
	if (pos === 'v') return weight <= doneEverywhere ? 'any' : 'none';
	return weight <= everywhereAlone && nouns.has(pos) ? 'any' : 'none';
}

function partOfWord({ text, pos, weight }: HanWord): Part {
	if (openingHan.has(text)) return pos === 'x' || weight > everywhereAlone ? 'none' : pos === 'vn' ? 'any' : 'later';
	if (vagueHanModifiers.has(text)) return pos !== 'v' && (pos === 'a' || weight <= everywhere) ? 'first' : 'none';
	if (pos === 'x') return weight <= everywhere ? 'first' : 'none';
	if (pos === 'l' && partOfClause.test(text)) return 'none';
	return pos === 'a' ? 'first' : 'any';
}

/** 怎么办, 多少钱 ask; 扛不住, 说得清 say how an act ends: parts of a clause, whatever the dictionary calls them. */
const partOfClause = pattern()`${askingWords}|^.{1,2}[不得][${complements}]$`;

function mayEnd({ text, pos, weight }: HanWord): boolean {
	if (text.length > 1) return nouns.has(pos) || pos === 'v' || pos === 'l';
	return suffixes.has(text) || nouns.has(pos) || pos === 'v' || (pos === 'x' && weight <= doneEverywhere);
}

const counting = pattern()`[${countingCharacters}某各几\d]$`;
const measures: ReadonlySet<string> = new Set(measureCharacters);

/** 款 in 这款游戏: what is counted begins after it. */
function isMeasure(text: string, { text: word, start }: HanWord): boolean {
	return measures.has(word) && counting.test(text.charAt(start - 1));
}

/** Tells `add` of each phrase: its first word and the one after its last; `whole`, where no further word could belong to it. */
export function phrasesIn(
	text: string,
	words: readonly HanWord[],
	add: (from: number, to: number, whole: boolean) => void,
): void {
	let previous = -1;
	for (let from = 0; from < words.length; from++) {
		const first = words[from];
		if (first === undefined) break;
		const part = partOf(first);
		const isFree = previous !== first.start;
		previous = part === 'none' || part === 'first' ? -1 : first.end;
		if (part === 'none' || part === 'later' || isMeasure(text, first)) continue;
		for (let at = from; at < Math.min(words.length, from + mostWords); at++) {
			const last = words[at];
			if (last === undefined || last.end - first.start > longest) break;
			if (at > from && (words[at - 1]?.end !== last.start || !goesOn(last))) break;
			if (last.end - first.start < 2 || !mayEnd(last)) continue;
			const next = words[at + 1];
			add(from, at + 1, isFree && (next?.start !== last.end || !goesOn(next)));
		}
	}
}

/** Whether a phrase may go on with it. A single character of a quality may: 混双, 全栈. */
function goesOn(word: HanWord): boolean {
	const part = partOf(word);
	return part === 'any' || part === 'later' || (part === 'first' && word.text.length === 1);
}
