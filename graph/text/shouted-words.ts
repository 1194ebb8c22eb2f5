// Stretches in capitals within a talk that has small letters elsewhere, as captions write what is shouted or sung: their capitals
// tell nothing.
import { binding } from './everyday.ts';
import type { WordSpan } from './word-span.ts';

/** Fewer words in capitals may be names side by side: the NASA JPL HQ. */
const fewest = 4;

const capitals = /^[\p{Lu}\p{N}’'-]+$/u;

/** The places of words that stand in such a stretch: of so many words, two are small words of the language. Linear. */
export function shoutedAmong(words: readonly WordSpan[]): ReadonlySet<number> {
	const shouted = new Set<number>();
	for (let at = 0; at < words.length;) {
		let [to, small] = [at, 0];
		for (; capitals.test(words[to]?.text ?? ''); to++) if (binding.has(words[to]?.text.toLowerCase() ?? '')) small++;
		if (to - at >= fewest && small >= 2) for (let place = at; place < to; place++) shouted.add(place);
		at = Math.max(to, at + 1);
	}
	return shouted;
}
