// Words that no dictionary has, told by being said again: characters that stand side by side more often than chance, with other
// neighbours each time (快筛, 都更, 初评). After the measures of new-word finding: cohesion and freedom of the edges.
import { numerals } from '../../language/chinese/characters.ts';
import type { Talk } from '../../model.ts';
import { looseHan, vagueHan, vagueHanModifiers } from '../../text/chinese-vague.ts';
import { hanPos, type HanWord } from '../../text/chinese-words.ts';
import { pattern } from '../../text/pattern.ts';
import { isMostlyHan } from '../../text/scripts.ts';
import { wordsOf } from '../../text/turn-words.ts';
import type { ChineseTermCandidate } from './termhood.ts';

/** Longest such word, in characters and in words of the dictionary. */
const [longest, mostWords] = [4, 3];
/** Fewer are chance. */
const fewest = 3;
/** Of the occurrences of its rarer half, those that are in it. */
const cohesion = 0.4;

type Counted = { readonly candidate: ChineseTermCandidate; readonly left: Set<string>; readonly right: Set<string> };

/** Candidates that the dictionary has no word for. Linear in the talk. */
export function newWordsIn({ turns }: Talk): readonly ChineseTermCandidate[] {
	const parts = new Map<string, number>();
	const counted = new Map<string, Counted>();
	turns.forEach(({ turn }, place) => {
		if (!isMostlyHan(turn.text)) return;
		const words = wordsOf(turn);
		words.forEach((word, at) => {
			parts.set(word.text, (parts.get(word.text) ?? 0) + 1);
			if (isLoose(word)) return;
			for (let size = 2; size <= mostWords; size++) {
				const last = words[at + size - 1];
				if (last === undefined || isLoose(last)) break;
				count(counted, turn.text, words.slice(at, at + size), place);
			}
		});
	});
	return [...counted.values()].filter((one) => isWord(one, parts)).map(({ candidate }) => candidate);
}

function count(counted: Map<string, Counted>, text: string, words: readonly HanWord[], turn: number): void {
	const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
	if (end - start > longest || words.length < 2) return;
	const length = words.reduce((sum, word) => sum + word.text.length, 0);
	if (end - start !== length || !words.some((word) => word.text.length === 1)) return;
	const name = text.slice(start, end);
	if (hanPos(name) !== '?') return;
	const known = counted.get(name) ?? {
		candidate: { name, words, occurrences: [] },
		left: new Set<string>(),
		right: new Set<string>(),
	};
	known.candidate.occurrences.push({ turn, start, end, whole: true, defined: false, bold: false, covers: false });
	// Where a clause begins or ends, the edge is as free as it can be.
	known.left.add(neighbour(text.charAt(start - 1), start));
	known.right.add(neighbour(text.charAt(end), end));
	counted.set(name, known);
}

/** 五个月, 那两天: amounts and times. */
const amount = pattern()`[${numerals}]|[年月日天号点分秒岁块元]$`;

function isLoose({ text }: HanWord): boolean {
	return looseHan.test(text) || vagueHan.has(text) || vagueHanModifiers.has(text) || amount.test(text);
}

function neighbour(character: string, place: number): string {
	return /\p{Script=Han}/u.test(character) ? character : `edge ${place}`;
}

function isWord(
	{ candidate: { words, occurrences }, left, right }: Counted,
	parts: ReadonlyMap<string, number>,
): boolean {
	if (occurrences.length < fewest || left.size < 2 || right.size < 2) return false;
	const rarest = words.reduce((least, word) => Math.min(least, parts.get(word.text) ?? 0), Infinity);
	return occurrences.length >= rarest * cohesion;
}
