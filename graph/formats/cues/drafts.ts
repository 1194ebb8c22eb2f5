// Utterances → drafts of turns: cues of one speaker are one turn, and the turn knows where each cue's words begin.
import type { Ledger } from '../ledger.ts';
import { penFor, type Pen } from '../pen.ts';
import { languageOfScript, scriptOfText } from '../scripts.ts';
import { isInvented, isSound, spokenIn } from '../sounds.ts';
import { draftOf, type Draft } from '../turns.ts';
import { spansOf, writeWords, type Words } from '../words.ts';
import { repeatsIn, type Repeat } from './rolling.ts';
import type { Utterance } from './utterance.ts';

/** A passage of captions ends at a sentence's end after this silence (ms) or this length (characters). */
const pause = 2000;
const enough = 500;
/** Without punctuation it ends at a cue, at this length. */
const atMost = 900;

/** `byHand`: people wrote these words down. What stands twice was said twice, and brackets mark who speaks at once. */
export function draftsOf(
	source: string,
	utterances: readonly Utterance[],
	ledger: Ledger,
	{ byHand = false } = {},
): readonly Draft[] {
	const drafts: Draft[] = [];
	const repeats = byHand ? utterances.map(() => ({ lines: 0, characters: 0 })) : repeatsIn(utterances);
	let current: Draft | undefined;
	let passageStart = 0;
	let ended = '';
	let lastEnd: number | undefined;
	let paragraph = false;
	const parallels = new Map<Draft, Pen>();
	for (const [at, utterance] of utterances.entries()) {
		for (const { start, end } of utterance.labelSpans ?? []) ledger.claim('label', start, end);
		// A line that rolls on brings its mark with it.
		const changes =
			(utterance.change === true && repeats[at]?.lines === 0) ||
			(utterance.label !== undefined && utterance.label !== current?.label);
		const spoken = spokenParts(utterance, repeats[at] ?? { lines: 0, characters: 0 }, ledger, byHand);
		if (changes || (current === undefined && spoken.length > 0)) {
			current = begin(drafts, source, utterance.label);
			passageStart = 0;
		}
		if (current === undefined || spoken.length === 0) continue;
		if (current.pen.at() === 0) passageStart = 0;
		else if (paragraph || endsPassage(current.pen.at() - passageStart, ended, utterance.time?.start, lastEnd)) {
			current.pen.paragraph();
			passageStart = current.pen.at();
		} else if (utterance.glued !== true) current.pen.join();
		const textStart = current.pen.at();
		addTranslation(source, utterance, current, parallels, ledger);
		for (const [index, { words, start, end }] of spoken.entries()) {
			if (index > 0) current.pen.join();
			writeWords(current.pen, words, start, end);
		}
		if (utterance.time !== undefined) current.cues.push({ textStart, time: utterance.time });
		ended = spoken.at(-1)?.words.text.trimEnd().at(-1) ?? '';
		lastEnd = utterance.time?.end ?? utterance.time?.start;
		paragraph = utterance.last === true;
	}
	for (const [draft, pen] of parallels) setParallel(draft, pen);
	return drafts;
}

function addTranslation(
	source: string,
	{ translation = [] }: Utterance,
	draft: Draft,
	parallels: Map<Draft, Pen>,
	ledger: Ledger,
): void {
	if (translation.length === 0) return;
	const pen = parallels.get(draft) ?? penFor(source);
	parallels.set(draft, pen);
	for (const words of translation) {
		pen.join();
		writeWords(pen, words);
		for (const { start, end } of spansOf(words)) ledger.claim('speech', start, end);
	}
}

function setParallel(draft: Draft, pen: Pen): void {
	const { text, runs } = pen.written();
	const [first, last] = [runs[0], runs.at(-1)];
	if (first === undefined || last === undefined) return;
	draft.parallel = { language: languageOfScript(scriptOfText(text), text), text, start: first.start, end: last.end };
}

function begin(drafts: Draft[], source: string, label: string | undefined): Draft {
	const draft = draftOf(penFor(source), label);
	drafts.push(draft);
	return draft;
}

function endsPassage(length: number, ended: string, start: number | undefined, lastEnd: number | undefined): boolean {
	if (length >= atMost) return true;
	if (!/[.。!！?？…"”』」)]/u.test(ended)) return false;
	return length >= enough || (length > 0 && start !== undefined && lastEnd !== undefined && start - lastEnd >= pause);
}

type Part = { readonly words: Words; readonly start: number; readonly end: number };

/** What of an utterance is speech for the first time; the rest is claimed as double or note. */
function spokenParts({ lines }: Utterance, repeat: Repeat, ledger: Ledger, byHand: boolean): readonly Part[] {
	const parts: Part[] = [];
	for (const [at, words] of lines.entries()) {
		if (at < repeat.lines) {
			claim(ledger, 'double', words, 0, words.text.length);
			continue;
		}
		if (isSound(words.text) || isInvented(words.text)) {
			claim(ledger, 'note', words, 0, words.text.length);
			continue;
		}
		const from = at === 0 && repeat.characters > 0 ? repeatedLength(words.text, repeat.characters) : 0;
		if (from > 0) claim(ledger, 'double', words, 0, from);
		const { spoken, silent } = spokenIn(words.text.slice(from), { byHand });
		for (const { start, end } of silent) claim(ledger, 'note', words, from + start, from + end);
		for (const { start, end } of spoken) {
			if (words.text.slice(from + start, from + end).trim() !== '')
				parts.push({ words, start: from + start, end: from + end });
		}
	}
	return parts;
}

/** `count` counts in folded text, where white space is single and trimmed. */
function repeatedLength(text: string, count: number): number {
	let seen = 0;
	let at = 0;
	let space = true;
	for (; at < text.length && seen < count; at++) {
		const white = /[\s\u200B]/u.test(text.charAt(at));
		if (!white || !space) seen++;
		space = white;
	}
	return at;
}

function claim(ledger: Ledger, kind: 'double' | 'note', words: Words, from: number, to: number): void {
	for (const { start, end } of spansOf(words, from, to)) ledger.claim(kind, start, end);
}
