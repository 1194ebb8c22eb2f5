// Interviews whose questions are in bold, in italics, or headings, or plain where the answers are in italics or where the page is
// nothing but questions and answers: each such paragraph is one voice, what follows it the other.
import type { BlockLine } from './blocks.ts';
import type { Candidate } from './forms.ts';
import { foldLabel } from './names.ts';

const marked =
	/^(?:(?:\*\*[^*]{2,600}|__[^_]{2,600}|\*[^*]{2,600}\*|_[^_]{2,600}_)(?:\*\*|__)?|<(strong|b|em|i)>[^<>]{2,600}<\/\1>)$/u;

/**
 * Lines of one who asks and has no label, where whoever answers has one: in bold, in italics, numbered or a heading, with the same
 * label before and after it. Empty where fewer than three stand so, or fewer than half of them ask.
 */
export function questionsBefore(
	source: string,
	lines: readonly BlockLine[],
	labels: readonly Candidate[],
): ReadonlySet<number> {
	const found: number[] = [];
	const answering = new Set<string>();
	let asked = 0;
	for (const [nth, label] of labels.entries()) {
		const at = lines[label.line - 1]?.kind === 'blank' ? label.line - 2 : label.line - 1;
		const line = lines[at];
		const before = labels[nth - 1];
		if (line === undefined || (before !== undefined && !isAgain(lines, before, label, at))) continue;
		const { start, end } = line.content;
		const text = source.slice(start, Math.min(end, start + 620));
		const asks = /[?？]["”』」)）]?[*_#\s]*(?:<\/\w+>)?$/u.test(text);
		if (line.kind !== 'heading' && !(isWords(line) && marked.test(text)) && !(line.kind === 'item' && asks)) continue;
		found.push(at);
		answering.add(foldLabel(label.text));
		if (asks) asked++;
	}
	const answers = labels.filter(({ text }) => answering.has(foldLabel(text))).length;
	return found.length >= 3 && asked * 2 >= found.length && found.length * 2 >= answers ? new Set(found) : new Set();
}

/** Without the line at `at` one and the same would answer itself, who had something to say before. */
function isAgain(lines: readonly BlockLine[], before: Candidate, label: Candidate, at: number): boolean {
	const isSilent = (lines[before.line]?.content.end ?? 0) <= before.speech && at - before.line <= 2;
	return at > before.line && !isSilent && foldLabel(before.text) === foldLabel(label.text);
}

function isWords({ kind }: BlockLine): boolean {
	return kind === 'text' || kind === 'item' || kind === 'quote';
}

const bold = /^(?:\*\*[^*]{4,600}\*\*|__[^_]{4,600}__)$/u;
const italic = /^(?:\*[^*]{4,600}\*|_[^_]{4,600}_|<(?:em|i)>[^<>]{4,600}<\/(?:em|i)>)$/u;
/** An answer in bold or italics from end to end, of one word or of many. */
const markedAnswer = /^(?:\*{1,2}[^*]{1,2000}\*{1,2}|_{1,2}[^_]{1,2000}_{1,2}|<(em|i|b|strong)>[^<>]{1,2000}<\/\1>)$/u;

/** Lines that are a question, by how they are set or by what follows them; empty where the text isn't written so. */
export function questionsIn(source: string, lines: readonly BlockLine[]): ReadonlySet<number> {
	for (const found of [wholeLines(source, lines, bold), wholeLines(source, lines, italic), headings(source, lines)])
		if (found.size > 0) return found;
	return plainQuestions(source, lines);
}

type Block = { readonly at: number; readonly asks: boolean; readonly isMarked: boolean };

/**
 * Questions in plain type: all answers are marked, or the paragraphs that are one question each, five at least, are no fewer
 * than three of ten and hardly ever stand side by side.
 */
function plainQuestions(source: string, lines: readonly BlockLine[]): ReadonlySet<number> {
	const blocks = lines.flatMap(({ kind, content }, at): readonly Block[] => {
		if (kind !== 'text' || lines[at - 1]?.kind === 'text') return [];
		const text = source.slice(content.start, Math.min(content.end, content.start + 2100));
		return [{ at, asks: isOneQuestion(text) && lines[at + 1]?.kind !== 'text', isMarked: markedAnswer.test(text) }];
	});
	const asked = blocks.filter(({ asks }) => asks);
	const first = blocks.findIndex(({ asks }) => asks);
	const answers = blocks.slice(first).filter(({ asks }) => !asks);
	const answered = blocks.filter(({ asks }, at) => asks && blocks[at + 1]?.asks === false).length;
	const isAlternating = answered >= asked.length * 0.8;
	const areAllMarked = asked.length >= 3 && answers.length > 0 && answers.every(({ isMarked }) => isMarked);
	const isDense = asked.length >= 5 && asked.length >= (asked.length + answers.length) * 0.3;
	return isAlternating && (areAllMarked || isDense) ? new Set(asked.map(({ at }) => at)) : new Set();
}

/** One sentence, which asks. */
function isOneQuestion(text: string): boolean {
	return (
		text.length <= 400 && /[?？]["”』」)）]?$/u.test(text) && !/[.!?…]["”)]?\s|[。！？](?!["”』」)）]?$)/u.test(text)
	);
}

/** Headings of one level, three at least, of which nearly all are questions, each with words under it. */
function headings(source: string, lines: readonly BlockLine[]): ReadonlySet<number> {
	const levels = new Map<number, { readonly at: number[]; asked: number }>();
	for (const [at, line] of lines.entries()) {
		if (line.kind !== 'heading') continue;
		const under = lines[at + 1]?.kind === 'blank' ? lines[at + 2] : lines[at + 1];
		if (under === undefined || under.kind === 'heading') continue;
		const level = levels.get(line.level ?? 1) ?? { at: [], asked: 0 };
		levels.set(line.level ?? 1, level);
		level.at.push(at);
		if (/[?？]["”』」]?[*_#\s]*$/u.test(source.slice(line.content.start, line.content.end))) level.asked++;
	}
	const most = [...levels.values()].toSorted((a, b) => b.asked - a.asked)[0];
	return most !== undefined && most.asked >= 3 && most.asked >= most.at.length * 0.7 ? new Set(most.at) : new Set();
}

function wholeLines(source: string, lines: readonly BlockLine[], whole: RegExp): ReadonlySet<number> {
	const found: number[] = [];
	let asked = 0;
	for (const [at, line] of lines.entries()) {
		if (line.kind !== 'text' || lines[at - 1]?.kind === 'text') continue;
		const text = source.slice(line.content.start, line.content.end);
		if (line.content.end - line.content.start > 610 || !whole.test(text)) continue;
		found.push(at);
		if (/[?？]["”』」]?(?:\*{1,2}|_{1,2}|<\/(?:em|i)>)$/u.test(text)) asked++;
	}
	// What nobody answers is no question: a remark of the editor's at the end.
	const last = found.at(-1) ?? 0;
	if (!lines.slice(last + 1).some((line) => line.kind === 'text' || line.kind === 'quote')) found.pop();
	return found.length >= 3 && asked * 2 >= found.length ? new Set(found) : new Set();
}
