// The lines of the talk as paragraphs, each under the label that is in force. What is no speech is claimed on the way.
import type { Span } from '../../model.ts';
import { simplified } from '../../text/simplified.ts';
import type { Ledger } from '../ledger.ts';
import { trimmed } from '../lines.ts';
import { isSound } from '../sounds.ts';
import type { BlockLine } from './blocks.ts';
import type { Candidate } from './forms.ts';
import { isProgramNote } from './program.ts';
import { timeAlone, timeMarkOf } from './stamps.ts';
import { scriptOf } from '../scripts.ts';
import { closing } from './words.ts';

export type Talk = {
	readonly source: string;
	readonly lines: readonly BlockLine[];
	readonly labels: readonly Candidate[];
	/** Lines at which the voice changes, and again after them, in texts that name nobody. */
	readonly questions: ReadonlySet<number>;
	readonly from: number;
	readonly to: number;
	readonly spaced: boolean;
	/** What links are called whose address stands apart from their words. */
	readonly references: ReadonlySet<string>;
};

/** `label` is the one that opens this paragraph; a paragraph without goes on. Empty spans: a label with nothing under it yet. */
/** `asks`: a question in bold, where nobody is named. */
export type Paragraph = {
	readonly label?: Candidate;
	readonly asks?: true;
	readonly time?: number;
	readonly spans: readonly Span[];
};

/** The talk as far as it is divided. */
type Dividing = {
	readonly talk: Talk;
	readonly ledger: Ledger;
	readonly breaking: Breaking;
	readonly paragraphs: Paragraph[];
	/** Of the paragraph that is being read. */
	spans: Span[];
	label: Candidate | undefined;
	time: number | undefined;
	asks: boolean;
	/** What the page adds, up to the next who speaks. */
	apart: boolean;
};

export function paragraphsOf(talk: Talk, ledger: Ledger): readonly Paragraph[] {
	const { source, lines } = talk;
	const labelAt = new Map(talk.labels.map((label) => [label.line, label]));
	const body = lines.slice(talk.from, talk.to);
	const dividing: Dividing = {
		talk,
		ledger,
		breaking: { ownLines: isLineOriented(source, body), twoScripts: hasTwoScripts(source, body) },
		paragraphs: [],
		spans: [],
		label: undefined,
		time: undefined,
		asks: false,
		apart: false,
	};
	for (const [place, line] of body.entries()) {
		const label = labelAt.get(talk.from + place);
		if (label !== undefined) beginWith(dividing, label, line);
		else takeLine(dividing, line, talk.from + place);
	}
	endParagraph(dividing);
	return dividing.paragraphs;
}

function beginWith(dividing: Dividing, label: Candidate, { content }: BlockLine): void {
	const { talk, ledger } = dividing;
	dividing.apart = false;
	endParagraph(dividing);
	dividing.label = label;
	dividing.time = label.time ?? dividing.time;
	const speech = Math.min(label.speech, content.end);
	const mark = trimmed(talk.source, { start: content.start, end: speech });
	ledger.claim('label', mark.start, mark.end);
	add(dividing.spans, trimmed(talk.source, { start: speech, end: content.end }));
}

/** A line without a label, the one of that number. */
function takeLine(dividing: Dividing, line: BlockLine, at: number): void {
	const { talk, ledger } = dividing;
	const { source, lines } = talk;
	const { start, end } = line.content;
	if (breaks(source, line, lines[at - 1], dividing.breaking) && (dividing.spans.length > 0 || line.kind !== 'blank')) {
		// A blank line between a label and its words is no end of either.
		if (!(dividing.label !== undefined && dividing.spans.length === 0)) endParagraph(dividing);
	}
	// Under a heading such as “Mentioned in this episode” stands what the page adds, up to the next who speaks.
	if (line.kind === 'heading') dividing.apart = closing.test(simplified(source.slice(start, end)));
	dividing.asks ||= talk.questions.has(at);
	const clock = timeAlone(line);
	if (clock !== undefined) {
		if (dividing.spans.length > 0) endParagraph(dividing);
		ledger.claim('cue', start, end);
		dividing.time = clock;
	} else if (!dividing.apart && (talk.questions.has(at) || (isSpoken(line) && !isAside(talk, at, isBegun(dividing)))))
		add(dividing.spans, line.content);
	else claimSilent(source, line, ledger);
}

function isBegun({ spans, label }: Dividing): boolean {
	return spans.length > 0 || label !== undefined;
}

function endParagraph(dividing: Dividing): void {
	const { spans, label, time, asks } = dividing;
	if (isBegun(dividing)) {
		dividing.paragraphs.push({
			spans,
			...(label === undefined ? {} : { label }),
			...(time === undefined ? {} : { time }),
			...(asks ? { asks: true as const } : {}),
		});
		dividing.time = undefined;
	}
	dividing.spans = [];
	dividing.label = undefined;
	dividing.asks = false;
}

function add(spans: Span[], span: Span): void {
	if (span.end > span.start) spans.push(span);
}

export function isSpoken(line: BlockLine): boolean {
	return (
		(line.kind === 'text' || line.kind === 'quote' || line.kind === 'item' || line.kind === 'table') &&
		line.content.end > line.content.start
	);
}

const chapter =
	/^(?:\*\*)?(?:\d{1,2}|[一二三四五六七八九十]{1,3}、\S.{0,30}|第[一二三四五六七八九十\d]{1,3}[章节部分集].{0,30}|part\s+(?:\d{1,2}|[ivx]{1,4}|one|two|three|four|five)\b.{0,40}|\d{1,2}:\d{2}(?::\d{2})?\s+[^\s:：].{0,40})(?:\*\*)?$/iu;

/** The editor speaks, not the speakers. */
const editorial =
	/^[[(（【]?\s*(?:\*\*)?(?:编者按|编者注|译者注|编注|译注|编按|editor['’]?s? note|translator['’]?s note|ed\. note)[\s\p{Extended_Pictographic}\uFE0F]{0,8}(?:\*\*)?[:：—–-]|^BY M(?:R|RS|S|ISS)\. [A-Z'’ .-]{2,40}:?$|^(?:(?:re-?)?(?:direct|cross)[- ])?examination$/iu;

/** A line between blanks that is a chapter's heading or a sound. `opened`: words are expected here. */
function isAside({ source, lines }: Talk, at: number, opened: boolean): boolean {
	const line = lines[at];
	if (line === undefined) return false;
	const text = simplified(source.slice(line.content.start, Math.min(line.content.end, line.content.start + 100)));
	if (isSound(text) || editorial.test(text) || isProgramNote(text)) return true;
	if (opened || line.kind === 'quote' || !isAlone(lines, at)) return false;
	return isChapter(text) || (/^\*\*[^*]{2,60}\*\*$/u.test(text) && isChapter(textBefore(source, lines, at)));
}

/** The nearest line above that isn't blank. */
function textBefore(source: string, lines: readonly BlockLine[], at: number): string {
	const before = lines[at - 1]?.kind === 'blank' ? lines[at - 2] : lines[at - 1];
	return before === undefined
		? ''
		: source.slice(before.content.start, Math.min(before.content.end, before.content.start + 100));
}

function isChapter(text: string): boolean {
	return text.length < 60 && !/[.。!！?？…,，;；]["”』」*]*$/u.test(text) && chapter.test(text);
}

function isAlone(lines: readonly BlockLine[], at: number): boolean {
	return ![lines[at - 1], lines[at + 1]].some((line) => line !== undefined && isSpoken(line));
}

function claimSilent(source: string, { kind, content, start, end }: BlockLine, ledger: Ledger): void {
	if (kind === 'blank') return;
	if (kind === 'heading') ledger.claim('heading', content.start, content.end);
	else if (kind === 'image') ledger.claim('image', content.start, content.end);
	else if (kind === 'rule' || kind === 'code') ledger.claim('markup', start, end);
	else {
		const text = simplified(source.slice(content.start, content.end));
		const aside = kind === 'comment' || isSound(text) || editorial.test(text) || isProgramNote(text);
		ledger.claim(aside ? 'note' : 'heading', content.start, content.end);
	}
}

type Breaking = { readonly ownLines: boolean; readonly twoScripts: boolean };

/** Whether a line begins a passage of its own. */
function breaks(
	source: string,
	line: BlockLine,
	before: BlockLine | undefined,
	{ ownLines, twoScripts }: Breaking,
): boolean {
	if (!isSpoken(line) || line.kind === 'item') return true;
	// A page's head or foot may stand in the middle of a sentence.
	if (before !== undefined && before.kind !== line.kind && before.kind !== 'item') return true;
	if (twoScripts && before !== undefined && scriptOf(source, [before.content]) !== scriptOf(source, [line.content]))
		return true;
	return (ownLines && !goesOn(source, line, before)) || timeMarkOf(line.head.slice(0, 60)) !== undefined;
}

/** A line that begins with a small letter after one that ends without a stop. */
function goesOn(source: string, line: BlockLine, before: BlockLine | undefined): boolean {
	if (before === undefined || before.kind !== line.kind || !/^\p{Ll}/u.test(line.head)) return false;
	return /[\p{L}\p{N},]$/u.test(
		source.slice(Math.max(before.content.start, before.content.end - 1), before.content.end),
	);
}

/** Whether the text has a paragraph a line: then nearly every line that another follows ends a sentence. */
function isLineOriented(source: string, lines: readonly BlockLine[]): boolean {
	let followed = 0;
	let ended = 0;
	for (const [at, line] of lines.entries()) {
		if (line.kind !== 'text' || lines[at + 1]?.kind !== 'text') continue;
		followed++;
		if (
			/[.。!！?？…"”」』:：)）]$/u.test(
				source.slice(Math.max(line.content.start, line.content.end - 2), line.content.end),
			)
		)
			ended++;
	}
	return followed >= 3 && ended >= followed * 0.8;
}

/** Whether Chinese lines and lines without any Chinese take turns. */
function hasTwoScripts(source: string, lines: readonly BlockLine[]): boolean {
	const scripts = lines.filter(isSpoken).map((line) => scriptOf(source, [line.content]));
	const changes = scripts.filter((script, at) => at > 0 && script !== scripts[at - 1]).length;
	return scripts.length >= 6 && changes >= scripts.length * 0.6;
}
