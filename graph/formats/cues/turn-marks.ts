// tinydiarize's mark: somebody else speaks from here on, and nothing says who.
import { sliceOf, type Words } from '../words.ts';
import type { Utterance } from './utterance.ts';

const mark = '[SPEAKER_TURN]';

/** The utterances cut after each mark; the same array where there is none. The mark stays where it stands, and is no speech. */
export function withTurnMarks(utterances: readonly Utterance[]): readonly Utterance[] {
	if (!utterances.some(({ lines }) => lines.some(({ text }) => text.includes(mark)))) return utterances;
	const all: Utterance[] = [];
	let turned = false;
	for (const utterance of utterances) {
		const parts = partsOf(utterance.lines);
		for (const [at, { lines, marked }] of parts.entries()) {
			// After a mark at the very end there is nothing left.
			if (at > 0 && lines.length === 0) continue;
			all.push({ ...utterance, lines, ...(turned && utterance.label === undefined ? { change: true as const } : {}) });
			turned = marked;
		}
	}
	return all;
}

type Part = { readonly lines: readonly Words[]; readonly marked: boolean };

function partsOf(lines: readonly Words[]): readonly Part[] {
	const parts: Part[] = [];
	let kept: Words[] = [];
	for (const words of lines) {
		let from = 0;
		for (let at = words.text.indexOf(mark); at >= 0; at = words.text.indexOf(mark, from)) {
			const end = at + mark.length;
			parts.push({ lines: [...kept, sliceOf(words, from, end)], marked: true });
			[kept, from] = [[], end];
		}
		if (words.text.slice(from).trim() !== '') kept.push(from === 0 ? words : sliceOf(words, from));
	}
	return [...parts, { lines: kept, marked: false }];
}
