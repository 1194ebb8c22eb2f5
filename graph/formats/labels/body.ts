// The talk itself: from paragraphs to drafts of turns, a passage a paragraph.
import { bound } from '../../model/limits.ts';
import type { Span } from '../../model.ts';
import type { Ledger } from '../ledger.ts';
import { trimmed } from '../lines.ts';
import { passageBreak, penFor } from '../pen.ts';
import { draftOf, type Draft } from '../turns.ts';
import { languageOfScript, scriptOf } from '../scripts.ts';
import type { Candidate } from './forms.ts';
import { timeMarkOf } from './stamps.ts';
import { writeInline } from './inline.ts';
import { foldLabel } from './names.ts';
import { translationsIn } from './pairs.ts';
import { paragraphsOf, type Paragraph, type Talk } from './paragraphs.ts';

/** The talk's lines as drafts; what is no speech there is claimed in the ledger as what it is. */
export function draftsOf(talk: Talk, ledger: Ledger): readonly Draft[] {
	const paragraphs = paragraphsOf(talk, ledger);
	const translations = translationsIn(talk.source, paragraphs);
	const drafts: Draft[] = [];
	let current: Draft | undefined;
	let clock = 0;
	let asked = false;
	for (const [at, paragraph] of paragraphs.entries()) {
		if (translations.has(at) && current !== undefined) {
			addParallel(talk, paragraph, current, ledger);
			continue;
		}
		if (paragraph.asks === true || asked) current = undefined;
		asked = paragraph.asks === true;
		if (paragraph.label !== undefined || current === undefined)
			current = speakerOf(talk, paragraph.label, current, drafts);
		clock = writeParagraph(talk, paragraph, current, ledger, clock);
		// All of it is bold: that tells the voice, not the editor's choice.
		if (asked) current.highlights.length = 0;
	}
	return drafts;
}

/** A label that repeats goes on with its turn: a turn is what one says until another speaks. */
function speakerOf(talk: Talk, label: Candidate | undefined, current: Draft | undefined, drafts: Draft[]): Draft {
	if (current?.label !== undefined && label !== undefined && foldLabel(current.label) === foldLabel(label.text))
		return current;
	const draft = draftOf(penFor(talk.source, talk), label?.text);
	drafts.push(draft);
	bound('turns', drafts.length);
	return draft;
}

/** Writes a paragraph; gives the last time seen, since some programs put it after the words. */
function writeParagraph(talk: Talk, { spans, time }: Paragraph, draft: Draft, ledger: Ledger, clock: number): number {
	const { source } = talk;
	const first = spans[0];
	if (first === undefined) {
		if (time !== undefined) draft.cues.push({ textStart: nextStart(draft), time: { start: time } });
		return time ?? clock;
	}
	draft.pen.paragraph();
	const start = nextStart(draft);
	const mark = timeMarkOf(source.slice(first.start, Math.min(first.end, first.start + 60)));
	const opens = mark !== undefined && /^[\\[(（【#<*_{]/.test(source.charAt(first.start));
	if (opens) ledger.claim('cue', first.start, first.start + mark.end);
	const begin = time ?? (opens ? mark.time : undefined);
	if (begin !== undefined) draft.cues.push({ textStart: start, time: { start: begin } });
	const rest = opens ? trimmed(source, { start: first.start + mark.end, end: first.end }) : first;
	const inside = writeSpans(
		talk,
		[rest, ...spans.slice(1)].filter((span) => span.end > span.start),
		draft,
		ledger,
	);
	return timed(draft, start, inside, begin, clock);
}

type Moment = { readonly textStart: number; readonly time: number };

/** Times within the paragraph: each begins the words after it; one at the end says that times end the words before them. */
function timed(
	draft: Draft,
	start: number,
	moments: readonly Moment[],
	begin: number | undefined,
	clock: number,
): number {
	const [first, last] = [moments[0], moments.at(-1)];
	const closes =
		begin === undefined &&
		first !== undefined &&
		last !== undefined &&
		last.textStart >= draft.pen.at() &&
		first.time >= clock;
	if (closes) draft.cues.push({ textStart: start, time: { start: clock, end: first.time } });
	for (const [at, { textStart, time }] of moments.entries()) {
		const end = closes ? moments[at + 1]?.time : undefined;
		if (textStart < draft.pen.at())
			draft.cues.push({ textStart, time: { start: time, ...(end === undefined || end < time ? {} : { end }) } });
	}
	return last?.time ?? begin ?? clock;
}

/** Where the next passage's words will begin. */
function nextStart(draft: Draft): number {
	const at = draft.pen.at();
	return at === 0 ? 0 : at + passageBreak.length;
}

function writeSpans(talk: Talk, spans: readonly Span[], draft: Draft, ledger: Ledger): readonly Moment[] {
	const { highlights, links, asides } = writeInline(talk.source, spans, draft.pen, talk.references);
	for (const each of highlights) draft.highlights.push(each);
	for (const each of links) draft.links.push(each);
	const moments: Moment[] = [];
	for (const { kind, start, end, time, textStart } of asides) {
		if (kind !== 'markup') ledger.claim(kind, start, end);
		if (time !== undefined) moments.push({ textStart, time });
	}
	return moments;
}

/** The second language of a turn; its pieces are put together where a turn has several. */
function addParallel(talk: Talk, { spans }: Paragraph, draft: Draft, ledger: Ledger): void {
	const pen = penFor(talk.source, talk);
	writeInline(talk.source, spans, pen, talk.references);
	const { text, runs } = pen.written();
	const [first, last] = [runs[0], runs.at(-1)];
	if (first === undefined || last === undefined) return;
	for (const { start, end } of runs) ledger.claim('speech', start, end);
	const before = draft.parallel;
	const language = languageOfScript(scriptOf(talk.source, spans), text);
	draft.parallel =
		before === undefined
			? { language, text, start: first.start, end: last.end }
			: { ...before, text: `${before.text}${passageBreak}${text}`, end: last.end };
}
