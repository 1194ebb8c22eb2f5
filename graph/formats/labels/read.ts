// Markdown and plain text: lines → labels by evidence → head, talk, foot → turns.
import type { Note, Sidecar, Source } from '../../model.ts';
import { problem } from '../../problem.ts';
import { strip } from '../../text/strip.ts';
import type { ReadOptions, Reading } from '../format.ts';
import { ledgerOf, type Ledger } from '../ledger.ts';
import { languageOf } from '../scripts.ts';
import { turnsFrom } from '../turns.ts';
import { blocksOf, type BlockLine } from './blocks.ts';
import { draftsOf } from './body.ts';
import { speakersOf, type Speakers } from './evidence.ts';
import { examined } from './examination.ts';
import { footOf } from './foot.ts';
import { unchained } from './chained.ts';
import { candidateOf, type Candidate } from './forms.ts';
import { questionsIn } from './questions.ts';
import { furnitureIn } from './furniture.ts';
import { fieldOf, headOf, summaryOf, type Field, type Head } from './head.ts';
import { withoutEscapes } from './inline.ts';
import { labelledPeople } from './people.ts';
import { timeAlone } from './stamps.ts';

export function readDialogue(source: Source, options: ReadOptions, blocks = blocksOf(source.text)): Reading {
	const { text } = source;
	const whole = withoutFurniture(text, blocks);
	const proposed = candidatesOf(whole);
	const lines = unchained(text, whole, proposed);
	const candidates = lines === whole ? proposed : candidatesOf(lines);
	const found = speakersOf(text, lines, candidates, {
		known: knownNames(text, lines, options.sidecar),
		refused: options.sidecar?.notSpeakers,
	});
	const speakers = { ...found, labels: examined(text, lines, found.labels) };
	const questions = speakers.labels.length > 0 ? new Set<number>() : questionsIn(text, lines);
	const extent = extentOf(text, lines, speakers, questions);
	const ledger = ledgerOf(text);
	const front = frontOf(text, lines.slice(0, extent.from), ledger, speakers.labels.length + questions.size > 0);
	const drafts = draftsOf(
		{ source: text, lines, labels: speakers.labels, questions, ...extent, spaced: isSpaced(text) },
		ledger,
	);
	const foot = lines.slice(extent.to);
	for (const line of foot)
		ledger.claim(line.kind === 'image' ? 'image' : 'footer', line.content.start, line.content.end);
	const head = headOf([...front.fields, ...fieldsOf(text, foot)], front.headings, [
		...front.paragraphs,
		...paragraphsOf(text, foot),
	]);
	const { turns, notes } = turnsFrom(text, drafts, ledger);
	if (turns.length === 0) throw problem('format_unknown', { source: source.name, tried: ['markdown', 'text'] });
	return {
		...withoutPeople(head),
		because: speakers.because,
		language: options.language ?? head.language ?? languageOf(spokenText(turns)),
		participants: labelledPeople(head.people, [...new Set(speakers.labels.map((label) => label.text))]),
		turns,
		segments: ledger.segments(),
		summary: front.summary,
		notes: speakers.labels.length > 0 ? notes : [silence(text), ...notes],
	};
}

/** Lines of the page and not of the talk are comments from here on. */
function withoutFurniture(text: string, lines: readonly BlockLine[]): readonly BlockLine[] {
	const furniture = furnitureIn(text, lines);
	return furniture.size === 0
		? lines
		: lines.map((line, at) => (furniture.has(at) ? { ...line, kind: 'comment' } : line));
}

function candidatesOf(lines: readonly BlockLine[]): readonly Candidate[] {
	return lines.flatMap((line, index) => candidateOf(line, index) ?? []);
}

function withoutPeople({ people: _, ...head }: Head): Omit<Head, 'people'> {
	return head;
}

/** Text without speakers is one turn, and the user is told. */
function silence(text: string): Note {
	return {
		code: 'no_speaker',
		start: 0,
		end: text.length,
		turn: 1,
		text: 'No line says who speaks; the whole text is one turn.',
	};
}

/** The beginning of what is said, enough to know its language. */
function spokenText(turns: readonly { readonly text: string }[]): string {
	let text = '';
	for (const turn of turns) {
		if (text.length > 50_000) break;
		text += `${turn.text}\n`;
	}
	return text;
}

type Extent = { readonly from: number; readonly to: number };

function extentOf(
	text: string,
	lines: readonly BlockLine[],
	{ labels }: Speakers,
	questions: ReadonlySet<number>,
): Extent {
	const first = labels[0]?.line ?? [...questions][0];
	const last = labels.at(-1)?.line ?? [...questions].at(-1);
	if (first === undefined || last === undefined) return { from: unlabelledStart(text, lines), to: lines.length };
	return { from: withTimeBefore(lines, first), to: footOf(text, lines, first, last) };
}

/** A time on a line of its own above the first label is that label's. */
function withTimeBefore(lines: readonly BlockLine[], first: number): number {
	let at = first - 1;
	while (at > 0 && lines[at]?.kind === 'blank') at--;
	const before = lines[at];
	return before !== undefined && timeAlone(before) !== undefined ? at : first;
}

/** Without labels only what is plainly a head is one: headings, fields, pictures, up to the first ordinary line. */
function unlabelledStart(text: string, lines: readonly BlockLine[]): number {
	const front = yamlEnd(text, lines);
	const at = lines.findIndex((line, index) => index >= front && isOrdinary(text, line));
	return at < 0 ? 0 : at;
}

function isOrdinary(text: string, line: BlockLine): boolean {
	const spoken = line.kind === 'text' || line.kind === 'quote' || line.kind === 'item' || line.kind === 'table';
	return (
		spoken &&
		line.content.end > line.content.start &&
		fieldOf(text.slice(line.content.start, line.content.end)) === undefined
	);
}

/** Lines of YAML front matter, its fences among them; 0 where there is none. */
function yamlEnd(text: string, lines: readonly BlockLine[]): number {
	const isFence = (line: BlockLine): boolean => text.slice(line.start, line.end).trimEnd() === '---';
	const open = lines[0]?.kind === 'blank' ? 1 : 0;
	const first = lines[open];
	if (first === undefined || !isFence(first)) return 0;
	const end = lines.findIndex((line, at) => at > open && at < 200 && isFence(line));
	const inner = lines.slice(open + 1, end);
	const keys = inner.filter((line) => /^[\w-]+\s*:/.test(text.slice(line.start, line.end)));
	return end > open + 1 && keys.length >= inner.length / 3 ? end + 1 : 0;
}

type Front = {
	readonly fields: readonly Field[];
	readonly headings: readonly string[];
	readonly paragraphs: readonly string[];
	readonly summary: readonly string[];
};

function frontOf(text: string, lines: readonly BlockLine[], ledger: Ledger, quotesAreSummary: boolean): Front {
	const headings: string[] = [];
	const quotes = new Set(quotesAreSummary ? lines.filter((line) => line.quoted) : []);
	const summary = summaryOf(text, [...quotes], ledger);
	const yaml = yamlEnd(text, lines);
	for (const [at, line] of lines.entries()) {
		const { start, end } = line.content;
		if (quotes.has(line) || line.kind === 'blank') continue;
		if (at < yaml) ledger.claim('front-matter', line.start, line.end);
		else if (line.kind === 'heading') {
			headings.push(strip(withoutEscapes(text.slice(start, end)), { start: /[*_]/, end: /[*_#\s]/ }));
			ledger.claim('heading', start, end);
		} else if (line.kind === 'image') ledger.claim('image', start, end);
		else if (line.kind !== 'rule') ledger.claim('front-matter', start, end);
	}
	return { fields: fieldsOf(text, lines), headings, paragraphs: paragraphsOf(text, lines), summary };
}

function fieldsOf(text: string, lines: readonly BlockLine[]): readonly Field[] {
	return lines.flatMap((line) =>
		line.quoted ? [] : (fieldOf(text.slice(line.content.start, line.content.end)) ?? []),
	);
}

/** Lines that belong together, put together: a date may stand on the line after its verb. */
function paragraphsOf(text: string, lines: readonly BlockLine[]): readonly string[] {
	const paragraphs: string[][] = [[]];
	for (const line of lines) {
		if (line.kind !== 'text') paragraphs.push([]);
		if (line.kind !== 'image' && !line.quoted)
			paragraphs.at(-1)?.push(text.slice(line.content.start, line.content.end));
	}
	return paragraphs.map((parts) => parts.join('\n')).filter((each) => each !== '');
}

/** Names that may be believed as labels: from the sidecar, and from fields near the top. */
function knownNames(text: string, lines: readonly BlockLine[], sidecar: Sidecar | undefined): readonly string[] {
	const given = (sidecar?.participants ?? []).flatMap(({ label, name }) => [label, ...Object.values(name ?? {})]);
	const top = headOf(fieldsOf(text, lines.slice(0, 60)), [], []).people.flatMap(({ label }) => label);
	return [...given, ...top];
}

/** Whether Chinese words stand apart, as segmenters leave them: a space at more than one joint of ten. */
function isSpaced(text: string): boolean {
	const sample = text.slice(0, 50_000);
	const joints = sample.match(/\p{Script=Han}(?=\p{Script=Han})/gu)?.length ?? 0;
	const spaces = sample.match(/\p{Script=Han} (?=\p{Script=Han})/gu)?.length ?? 0;
	return spaces > 3 && spaces * 5 > joints;
}
