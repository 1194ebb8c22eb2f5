// The talk itself: from labelled lines to drafts of turns, a passage a paragraph.
import type { Span } from '../../model.ts';
import type { Ledger } from '../ledger.ts';
import { trimmed } from '../lines.ts';
import { penFor } from '../pen.ts';
import { draftOf, type Draft } from '../turns.ts';
import type { BlockLine } from './blocks.ts';
import { timeMarkOf, type Candidate } from './forms.ts';
import { writeInline } from './inline.ts';
import { foldLabel } from './names.ts';

export type Talk = {
	readonly source: string;
	readonly lines: readonly BlockLine[];
	readonly labels: readonly Candidate[];
	readonly from: number;
	readonly to: number;
	readonly spaced: boolean;
};

/** Lines `from` to `to` as drafts; what is no speech there is claimed in the ledger as what it is. */
export function draftsOf(talk: Talk, ledger: Ledger): readonly Draft[] {
	const { source, lines } = talk;
	const drafts: Draft[] = [];
	const labelAt = new Map(talk.labels.map((label) => [label.line, label]));
	const ownLines = isLineOriented(source, lines.slice(talk.from, talk.to));
	let current: Draft | undefined;
	let paragraph: Span[] = [];

	const flush = (): void => {
		if (paragraph.length > 0) {
			current ??= begin(drafts, draftOf(penFor(source, talk)));
			writeParagraph(source, paragraph, current, ledger);
		}
		paragraph = [];
	};
	const add = (span: Span): void => {
		if (span.end > span.start) paragraph.push(span);
	};
	for (let at = talk.from; at < talk.to; at++) {
		const line = lines[at];
		if (line === undefined) break;
		const label = labelAt.get(at);
		if (label !== undefined) {
			flush();
			current = speakerOf(talk, label, current, drafts);
			const speech = Math.min(label.speech, line.content.end);
			claimLabel(source, line.content.start, speech, ledger);
			add(trimmed(source, { start: speech, end: line.content.end }));
			continue;
		}
		if (breaks(line, ownLines, lines[at - 1])) flush();
		if (isSpoken(line)) add(line.content);
		else claimSilent(line, ledger);
	}
	flush();
	return drafts;
}

/** A label that repeats goes on with its turn: a turn is what one says until another speaks. */
function speakerOf(talk: Talk, label: Candidate, current: Draft | undefined, drafts: Draft[]): Draft {
	const same = current?.label !== undefined && foldLabel(current.label) === foldLabel(label.text);
	const draft = same && current !== undefined ? current : begin(drafts, draftOf(penFor(talk.source, talk), label.text));
	if (label.time !== undefined) draft.cues.push({ textStart: nextStart(draft), time: { start: label.time } });
	return draft;
}

function begin(drafts: Draft[], draft: Draft): Draft {
	drafts.push(draft);
	return draft;
}

/** Where the next passage's words will begin. */
function nextStart(draft: Draft): number {
	const at = draft.pen.at();
	return at === 0 ? 0 : at + 2;
}

function writeParagraph(source: string, spans: readonly Span[], draft: Draft, ledger: Ledger): void {
	const first = spans[0];
	if (first === undefined) return;
	draft.pen.paragraph();
	const mark = timeMarkOf(source.slice(first.start, Math.min(first.end, first.start + 60)));
	const bracketed = mark !== undefined && /^[\\[(（【#<*_]/.test(source.charAt(first.start));
	const alone = mark !== undefined && first.start + mark.end >= first.end;
	if (mark !== undefined && (bracketed || alone)) {
		ledger.claim('cue', first.start, first.start + mark.end);
		draft.cues.push({ textStart: nextStart(draft), time: { start: mark.time } });
		const rest = trimmed(source, { start: first.start + mark.end, end: first.end });
		writeSpans(source, rest.end > rest.start ? [rest, ...spans.slice(1)] : spans.slice(1), draft, ledger);
	} else writeSpans(source, spans, draft, ledger);
}

function writeSpans(source: string, spans: readonly Span[], draft: Draft, ledger: Ledger): void {
	const { highlights, asides } = writeInline(source, spans, draft.pen);
	draft.highlights.push(...highlights);
	for (const { kind, start, end } of asides) if (kind === 'image') ledger.claim('image', start, end);
}

function claimLabel(source: string, start: number, end: number, ledger: Ledger): void {
	const span = trimmed(source, { start, end });
	ledger.claim('label', span.start, span.end);
}

function isSpoken(line: BlockLine): boolean {
	return line.kind === 'text' || line.kind === 'quote' || line.kind === 'item' || line.kind === 'table';
}

function claimSilent({ kind, content, start, end }: BlockLine, ledger: Ledger): void {
	if (kind === 'heading') ledger.claim('heading', content.start, content.end);
	else if (kind === 'image') ledger.claim('image', content.start, content.end);
	else if (kind === 'comment') ledger.claim('note', content.start, content.end);
	else if (kind === 'rule') ledger.claim('markup', start, end);
}

/** Whether a line begins a passage of its own. */
function breaks(line: BlockLine, ownLines: boolean, before: BlockLine | undefined): boolean {
	if (!isSpoken(line) || line.kind === 'item' || line.content.end === line.content.start) return true;
	if (before !== undefined && before.kind !== line.kind && before.kind !== 'item') return true;
	return ownLines || timeMarkOf(line.head.slice(0, 60)) !== undefined;
}

/** Whether the text has a paragraph a line: then nearly every line that another follows ends a sentence. */
function isLineOriented(source: string, lines: readonly BlockLine[]): boolean {
	let followed = 0;
	let ended = 0;
	for (const [at, line] of lines.entries()) {
		if (line.kind !== 'text' || lines[at + 1]?.kind !== 'text') continue;
		followed++;
		if (/[.。!！?？…"”」』:：)）]$/u.test(source.slice(Math.max(line.content.start, line.content.end - 2), line.content.end))) ended++;
	}
	return followed >= 3 && ended >= followed * 0.8;
}
