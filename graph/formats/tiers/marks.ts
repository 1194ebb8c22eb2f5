// What transcribers note within the words: pauses and what happens. Nobody says it.
import type { Ledger } from '../ledger.ts';
import { soundsIn } from '../sounds.ts';
import { sliceOf, spansOf, wordsOf, type Words } from '../words.ts';

/** `((laughs))`, `(.)`, `(--)`, `(0.5)`, `((0,4s))`, `• •`; how it is said: `<<loud>`. */
const noted = String.raw`\(\([^()\n]{0,200}\)\)|\((?:\.{1,3}|-{1,3}|\d{1,3}(?:[.,]\d{1,3})?\s?s?)\)|•|<<[^<>\n]{0,40}>`;
/** Brackets in which two speak at once, and the end of how it was said: marks alone. */
const mark = new RegExp(String.raw`(${noted})|[\[\]⌈⌉⌊⌋]|(?<=[\p{L}\p{P}])>`, 'gu');

/** The words without such marks; what is noted in them goes to the ledger. */
export function withoutMarks(words: Words, ledger: Ledger): Words {
	if (!/[([<•>⌈⌊\]⌉⌋]/.test(words.text)) return words;
	const silent = soundsIn(words.text);
	const isVoiced = words.text.includes('<<');
	const kept: Words['pieces'][number][] = [];
	let from = 0;
	let sound = 0;
	for (const found of words.text.matchAll(mark)) {
		const { 0: whole, 1: note, index } = found;
		while ((silent[sound]?.end ?? Infinity) <= index) sound++;
		// A sound in brackets is one with them.
		if (index >= (silent[sound]?.start ?? Infinity) || (whole === '>' && !isVoiced)) continue;
		for (const piece of sliceOf(words, from, index).pieces) kept.push(piece);
		from = index + whole.length;
		if (note !== undefined) for (const { start, end } of spansOf(words, index, from)) ledger.claim('note', start, end);
	}
	if (from === 0) return words;
	for (const piece of sliceOf(words, from).pieces) kept.push(piece);
	return wordsOf(kept);
}
