// An interview in parts that a model is asked about one by one. The same transcript always gives the same parts:
// answers are kept by a part's text.
import type { TranscriptTurn } from '#graph/model.ts';
import { sentences } from '#graph/text/sentences.ts';

/** `text` has a line a stretch of speech, `[7] Sonya: …`, with the turn's number from 1. */
export type Part = { readonly text: string };

/** In UTF-16 code units: small enough for a local model's window, large enough that the prompt weighs little. */
const largest = 6_000;

export function partsOf(turns: readonly TranscriptTurn[]): readonly Part[] {
	const parts: Part[] = [];
	let lines: string[] = [];
	let length = 0;
	for (const line of turns.flatMap(linesOf)) {
		if (length > 0 && length + line.length > largest) {
			parts.push({ text: lines.join('\n') });
			[lines, length] = [[], 0];
		}
		lines.push(line);
		length += line.length + 1;
	}
	return lines.length === 0 ? parts : [...parts, { text: lines.join('\n') }];
}

function linesOf({ index, speakerLabel, text }: TranscriptTurn): readonly string[] {
	const head = speakerLabel === undefined ? `[${index}]` : `[${index}] ${speakerLabel}:`;
	return stretchesOf(text).map((stretch) => `${head} ${stretch.replace(/\s+/g, ' ').trim()}`);
}

/** A long turn is cut between sentences, and where there is none of a usable length, anywhere. */
function stretchesOf(text: string): readonly string[] {
	if (text.length <= largest) return text.trim() === '' ? [] : [text];
	const stretches: string[] = [];
	let start = 0;
	let end = 0;
	for (const sentence of sentences(text)) {
		if (sentence.textEnd - start > largest && end > start) {
			stretches.push(text.slice(start, end));
			start = end;
		}
		end = sentence.textEnd;
	}
	stretches.push(text.slice(start));
	return stretches.flatMap((stretch) => stretch.match(new RegExp(`[^]{1,${largest}}`, 'gu')) ?? []);
}
