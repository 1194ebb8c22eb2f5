// Words that stand twice because captions roll, a recogniser highlights them one by one, or it fell into a loop.
// Each copy but the first is a double: kept, counted, not speech.
import { overlap } from '../borders.ts';
import type { Utterance } from './utterance.ts';

/** Of each utterance, how many of its lines (from the first) and how many characters of the next one repeat what was shown before. */
export type Repeat = { readonly lines: number; readonly characters: number };

const nothing: Repeat = { lines: 0, characters: 0 };

/** Captions roll where at least two, and a quarter of all, begin with what the one before ended in. */
export function repeatsIn(utterances: readonly Utterance[]): readonly Repeat[] {
	const shown = utterances.map(({ lines }) => lines.map(({ text }) => folded(text)));
	const labels = utterances.map(({ label }) => label ?? '');
	// Two who say the same, one after the other, are no caption that rolls on.
	const isEcho = (at: number): boolean =>
		labels[at] !== '' && (labels[at - 1] ?? '') !== '' && labels[at] !== labels[at - 1];
	const rolling = shown.map((lines, at) => (isEcho(at) ? nothing : repeatOf(shown[at - 1] ?? [], lines)));
	const counted = rolling.filter((each) => each.lines + each.characters > 0).length;
	const rolls = counted >= 2 && counted * 4 >= utterances.length;
	const looped = loopsIn(shown, labels);
	return shown.map((lines, at) =>
		looped[at] === true ? { lines: lines.length, characters: 0 } : rolls ? (rolling[at] ?? nothing) : nothing,
	);
}

function folded(text: string): string {
	return text
		.replace(/[\s\u200B]+/gu, ' ')
		.trim()
		.toLowerCase();
}

function repeatOf(before: readonly string[], now: readonly string[]): Repeat {
	const a = before.filter((line) => line !== '');
	const lines = overlap(now, a);
	if (lines > 0) return { lines, characters: 0 };
	const last = a.at(-1);
	const first = now[0];
	// A line that grows word by word.
	if (
		last !== undefined &&
		first !== undefined &&
		last.length >= 2 &&
		first.length > last.length &&
		first.startsWith(last) &&
		a.length === 1
	) {
		return { lines: 0, characters: last.length };
	}
	return nothing;
}

/** Enough letters that nobody says them three times by chance; fewer need six. */
const long = 8;

const stock =
	/^(?:thank you(?: (?:so|very) much)?(?: for watching)?|thanks for watching|please (?:like and )?subscribe.{0,40}|see you (?:in the )?next (?:time|video)|bye|谢谢(?:大家|观看|收看|您的观看)?|感谢(?:观看|收看|您的观看)|謝謝(?:大家|觀看|收看)?|感謝(?:觀看|收看))[.!。！]?$/u;

/** Marks all but the first of a run of equal utterances of one speaker. */
function loopsIn(shown: readonly (readonly string[])[], labels: readonly string[]): readonly boolean[] {
	const texts = shown.map((lines) => lines.join(' '));
	const looped: boolean[] = texts.map(() => false);
	let start = 0;
	for (let at = 1; at <= texts.length; at++) {
		// Two who say the same in turn are polite, not a loop.
		if (at < texts.length && texts[at] === texts[start] && labels[at] === labels[start]) continue;
		const letters = texts[start]?.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
		// What recognisers end a silence with is nobody's, the first time too.
		const from = stock.test(texts[start] ?? '') ? start : start + 1;
		if (letters > 0 && at - start >= (letters >= long ? 3 : 6)) looped.fill(true, from, at);
		start = at;
	}
	return looped;
}
