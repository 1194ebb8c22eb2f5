// Where Latin names stand in Chinese text: words with a capital next to each other, numbers of versions, small words
// between capitals. Chinese has no capitals, so that any Latin word may be one.
import { smallInNames } from '../language/english/small-words.ts';
import { pattern } from './pattern.ts';
import { nameParticles } from '../language/english/names.ts';
import type { WordSpan } from './word-span.ts';

export type LatinRun = WordSpan;

const word = /[\p{Script=Latin}\d](?:[\p{Script=Latin}\p{M}\d+#&.'’/‐‑-]*[\p{Script=Latin}\p{M}\d+#])?/gu;
const small = pattern()`^(?:${smallInNames}|${nameParticles})$`;

/** The runs of a text, in order. Linear. */
export function latinRuns(text: string): readonly LatinRun[] {
	const words = [...text.matchAll(word)].map(({ 0: one, index }) => ({
		text: one,
		start: index,
		end: index + one.length,
	}));
	const runs: LatinRun[] = [];
	for (let at = 0; at < words.length;) {
		let size = 1;
		while (isCapital(words[at]?.text) && size < 12) {
			const step = stepOver(text, words, at + size);
			if (step === 0) break;
			size += step;
		}
		if (isSmall(words[at]?.text))
			while (size < 4 && isSmall(words[at + size]?.text) && touches(text, words[at + size - 1], words[at + size]))
				size++;
		const [first, last] = [words[at], words[at + size - 1]];
		if (first !== undefined && last !== undefined)
			runs.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end) });
		at += size;
	}
	return runs;
}

function isCapital(text: string | undefined): boolean {
	return text !== undefined && (/\p{Lu}/u.test(text.charAt(0)) || /^\p{Ll}{1,2}\p{Lu}/u.test(text));
}

function isSmall(text: string | undefined): boolean {
	return text !== undefined && /^\p{Ll}{2,}(?:-\p{Ll}+)*$/u.test(text);
}

function touches(text: string, before: WordSpan | undefined, after: WordSpan | undefined): boolean {
	return before !== undefined && after !== undefined && /^(?: |\n|\. | & )$/.test(text.slice(before.end, after.start));
}

/** Of how many words the run goes on at place `at`: a capital or a version one, small words and a capital two and more. */
function stepOver(text: string, words: readonly WordSpan[], at: number): number {
	if (!touches(text, words[at - 1], words[at])) return 0;
	const next = words[at]?.text ?? '';
	if (isCapital(next) || /^\d{1,2}(?:\.\d{1,2})?\p{Ll}?$/u.test(next)) return 1;
	let over = 0;
	while (
		over < 2 &&
		small.test(words[at + over]?.text ?? '') &&
		touches(text, words[at + over], words[at + over + 1])
	) {
		over++;
		if (isCapital(words[at + over]?.text)) return over + 1;
	}
	return 0;
}
