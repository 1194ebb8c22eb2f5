// Captions → transcript: voices from tags, else from labels at the start of lines, weighed over the whole file.
import type { Note, Sidecar, Source } from '../../model.ts';
import { problem } from '../../problem.ts';
import type { BlockLine } from '../labels/blocks.ts';
import { speakersOf } from '../labels/decision.ts';
import { candidateOf, uncounted, type Candidate } from '../labels/forms.ts';
import { fieldOf, headOf } from '../labels/head.ts';
import { foldLabel } from '../labels/names.ts';
import { labelledPeople } from '../labels/people.ts';
import type { ReadOptions, Reading } from '../format.ts';
import { ledgerOf, type Ledger } from '../ledger.ts';
import { languageOf } from '../scripts.ts';
import { isSound } from '../sounds.ts';
import { turnsFrom } from '../turns.ts';
import { spansOf, wordsOf, type Words } from '../words.ts';
import { withTranslations } from './bilingual.ts';
import { cuesOf, type Cue } from './blocks.ts';
import { draftsOf } from './drafts.ts';
import { changeAt, usesDashes, voicesOf, type Voice } from './payload.ts';
import { withTurnMarks } from './turn-marks.ts';
import type { Utterance } from './utterance.ts';

/** `byHand` as in `draftsOf`. @throws Problem transcript_broken, where no cue has times */
export function readCaptions(source: Source, options: ReadOptions, signed: boolean, { byHand = false } = {}): Reading {
	const { text } = source;
	const ledger = ledgerOf(text);
	const { cues, header } = cuesOf(text, ledger, signed);
	if (cues.length === 0)
		throw problem('transcript_broken', { source: source.name, format: 'captions', reason: 'it has no cue with times' });
	const voiced = cues.map(({ lines }) => voicesOf(text, lines));
	const known = (options.sidecar?.participants ?? []).flatMap(({ label, name }) => [
		label,
		...Object.values(name ?? {}),
	]);
	const utterances = voiced.some((voices) => voices.some((voice) => voice.label !== undefined))
		? cues.flatMap((cue, at) => utterancesOf(cue, voiced[at] ?? []))
		: inlineLabels(text, cues, voiced, known, options.sidecar);
	return transcriptOf(source, utterances, ledger, options, header, { byHand });
}

/** Shared by every format that comes down to utterances; `byHand` as in `draftsOf`. */
export function transcriptOf(
	source: Source,
	utterances: readonly Utterance[],
	ledger: Ledger,
	options: ReadOptions,
	header: readonly string[] = [],
	{ byHand = false } = {},
): Reading {
	const spoken = withoutLabels(withTurnMarks(utterances), options.sidecar?.notSpeakers ?? []);
	const drafts = draftsOf(source.text, withTranslations(spoken), ledger, { byHand });
	const { turns, notes } = turnsFrom(source.text, drafts, ledger, { doubles: false });
	if (turns.length === 0)
		throw problem('transcript_broken', {
			source: source.name,
			format: 'a transcript',
			reason: 'nobody says a word in it',
		});
	const labels = [...new Set(turns.flatMap((turn) => turn.speakerLabel ?? []))];
	const { people, ...head } = headOf(
		header.flatMap((line) => fieldOf(line) ?? []),
		[],
		header,
	);
	return {
		...head,
		language:
			options.language ??
			head.language ??
			languageOf(
				turns
					.slice(0, 400)
					.map((turn) => turn.text.slice(0, 5000))
					.join('\n'),
			),
		participants: labelledPeople(people, labels),
		turns,
		segments: ledger.segments(),
		summary: [],
		notes: labels.length > 0 ? notes : [silence(source.text), ...notes],
		because: reason(utterances.length, labels),
	};
}

/** Whoever is no speaker leaves the words to the one before. */
function withoutLabels(utterances: readonly Utterance[], refused: readonly string[]): readonly Utterance[] {
	if (refused.length === 0) return utterances;
	const none = new Set(refused.map(foldLabel));
	return utterances.map((each) => {
		if (each.label === undefined || !none.has(foldLabel(each.label))) return each;
		const { label: _, ...rest } = each;
		return rest;
	});
}

function reason(count: number, labels: readonly string[]): string {
	const who =
		labels.length === 0
			? 'no speaker named'
			: `${labels.length} speakers: ${labels.slice(0, 6).join(', ')}${labels.length > 6 ? ', …' : ''}`;
	return `${count} timed pieces, ${who}`;
}

/** Words without speakers are read as they are, and the user is told. */
export function silence(text: string): Note {
	return { code: 'no_speaker', start: 0, end: text.length, turn: 1, text: 'Nothing says who speaks.' };
}

function utterancesOf({ time }: Cue, voices: readonly Voice[]): readonly Utterance[] {
	return voices.map(({ label, labelSpan, lines }) => ({
		lines,
		...(label === undefined ? {} : { label }),
		...(labelSpan === undefined ? {} : { labelSpans: [labelSpan] }),
		...(time === undefined ? {} : { time }),
	}));
}

/** Labels written as text: `Sarah: …`, `(Danyel Fisher)`, `>> JIM:`; believed as in any other text. */
export function inlineLabels(
	source: string,
	cues: readonly Cue[],
	voiced: readonly (readonly Voice[])[],
	known: readonly string[],
	sidecar?: Sidecar,
): readonly Utterance[] {
	const dashes = usesDashes(
		cues.map(({ lines }) => lines),
		source,
	);
	const shown = voiced.flatMap((voices, cue) =>
		voices.flatMap(({ lines }) => lines.map((words) => ({ cue, words, change: changeAt(words.text, dashes) }))),
	);
	const lines = shown.map(({ words, change = 0 }) => lineOf(words, change));
	const proposed = uncounted(lines.flatMap((line, at) => candidateOf(line, at) ?? []).filter((each) => isUsable(each)));
	const opens = ({ line }: Candidate): boolean =>
		shown[line]?.change !== undefined || shown[line - 1]?.cue !== shown[line]?.cue;
	const { labels } = speakersOf(source, lines, proposed, {
		known,
		refused: sidecar?.notSpeakers,
		forced: sidecar?.alsoSpeakers,
		opens,
	});
	const labelAt = new Map(labels.map((label) => [label.line, label]));
	const utterances: (Utterance & { readonly lines: Words[] })[] = [];
	for (const [at, { cue, words, change }] of shown.entries()) {
		const label = labelAt.get(at);
		const time = cues[cue]?.time;
		const from = label === undefined ? (change ?? 0) : label.speech;
		const rest = cut(words, from);
		const continues = label === undefined && change === undefined && shown[at - 1]?.cue === cue;
		if (continues) utterances.at(-1)?.lines.push(rest);
		else {
			utterances.push({
				lines: rest.text.trim() === '' ? [] : [rest],
				...(label === undefined ? {} : { label: label.text, labelSpans: spansOf(words, 0, from) }),
				...(label === undefined && change !== undefined ? { change: true as const } : {}),
				...(time === undefined ? {} : { time }),
			});
		}
	}
	return utterances;
}

/** In captions a line of its own is hardly ever a name, but for one in brackets. */
function isUsable({ form, text }: Candidate): boolean {
	return form !== 'name-only' && form !== 'heading' && form !== 'time-name' && !isSound(`[${text}]`);
}

/** A caption's line as the label finders read lines; offsets count in the words. */
function lineOf({ text }: Words, from: number): BlockLine {
	const start = from + (text.slice(from).length - text.slice(from).trimStart().length);
	const end = text.trimEnd().length;
	return {
		start: 0,
		end,
		next: end,
		kind: 'text',
		content: { start, end },
		head: text.slice(start, Math.min(end, start + 200)),
		quoted: false,
	};
}

function cut({ pieces }: Words, from: number): Words {
	let at = 0;
	const kept = pieces.flatMap((piece) => {
		const first = Math.max(0, from - at);
		at += piece.text.length;
		if (first >= piece.text.length) return [];
		if (first === 0) return [piece];
		return piece.text.length === piece.end - piece.start
			? [{ text: piece.text.slice(first), start: piece.start + first, end: piece.end }]
			: [];
	});
	return wordsOf(kept);
}
