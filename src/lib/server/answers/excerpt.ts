// A line of a passage around the words that prove something: the sentence where it is short, else what stands nearest.
import { largest } from '#lib/extremes.ts';
import type { TextSpan } from '#graph/model.ts';
import { sentences } from '#graph/text/sentences.ts';
import type { Excerpt } from '#lib/api.ts';

export type Mark = TextSpan & { readonly entity: string; readonly rule?: string };

/** UTF-16 code units; a line or two of a column, and of a phone. */
const longest = 160;
/** A sentence shorter than this says little by itself, so its neighbours come with it. */
const shortest = 40;

/** A sentence that reaches further than this to either side of the words is cut anyway. */
const reach = 1_000;

/** `marks` count in the turn and lie in `passage`; at least one. Those that the line can't hold are left out. */
export function excerptOf(text: string, passage: TextSpan, marks: readonly Mark[]): Excerpt {
	const wanted = enclosed(marks.toSorted((a, b) => a.textStart - b.textStart || b.textEnd - a.textEnd));
	const whole = widened(text, near(passage, wanted), wanted);
	const line = whole.textEnd - whole.textStart <= longest ? whole : cut(text, whole, wanted);
	return {
		text: text.slice(line.textStart, line.textEnd),
		textStart: line.textStart,
		before: text.slice(passage.textStart, line.textStart).trim() !== '',
		after: text.slice(line.textEnd, passage.textEnd).trim() !== '',
		marks: marks
			.filter((mark) => mark.textStart >= line.textStart && mark.textEnd <= line.textEnd)
			.map((mark) => ({ ...mark, textStart: mark.textStart - line.textStart, textEnd: mark.textEnd - line.textStart })),
	};
}

/** From the first mark to the last where a line holds them, else the two different ones that stand closest. */
function enclosed(marks: readonly Mark[]): TextSpan {
	const start = marks[0]?.textStart ?? 0;
	const all = {
		textStart: start,
		textEnd: largest(
			marks.map(({ textEnd }) => textEnd),
			start,
		),
	};
	if (all.textEnd - all.textStart <= longest) return all;
	const pairs = marks.slice(1).flatMap((mark, i) => {
		const before = marks[i];
		return before === undefined || before.entity === mark.entity
			? []
			: [{ textStart: before.textStart, textEnd: mark.textEnd }];
	});
	const [closest] = pairs.toSorted((a, b) => a.textEnd - a.textStart - (b.textEnd - b.textStart));
	return closest ?? { textStart: start, textEnd: marks[0]?.textEnd ?? start };
}

/** As much of the passage as can matter: a line of a whole talk without paragraphs costs no more than another. */
function near({ textStart, textEnd }: TextSpan, span: TextSpan): TextSpan {
	return { textStart: Math.max(textStart, span.textStart - reach), textEnd: Math.min(textEnd, span.textEnd + reach) };
}

/** The sentences that the span touches, and those after or before them while they are too short. */
function widened(text: string, passage: TextSpan, span: TextSpan): TextSpan {
	const all = sentences(text.slice(passage.textStart, passage.textEnd)).map((sentence) => ({
		textStart: sentence.textStart + passage.textStart,
		textEnd: sentence.textEnd + passage.textStart,
	}));
	let first = Math.max(
		0,
		all.findLastIndex((sentence) => sentence.textStart <= span.textStart),
	);
	let last = Math.max(
		first,
		all.findLastIndex((sentence) => sentence.textStart < span.textEnd),
	);
	const size = () => (all[last]?.textEnd ?? 0) - (all[first]?.textStart ?? 0);
	const grown = (more: TextSpan | undefined) => more !== undefined && size() + more.textEnd - more.textStart <= longest;
	while (size() < shortest) {
		if (grown(all[last + 1])) last += 1;
		else if (grown(all[first - 1])) first -= 1;
		else break;
	}
	return {
		textStart: Math.min(span.textStart, all[first]?.textStart ?? passage.textStart),
		textEnd: Math.max(span.textEnd, all[last]?.textEnd ?? passage.textEnd),
	};
}

/** A third of the room before the words, the rest after them; no word and no character is cut in two. */
function cut(text: string, whole: TextSpan, span: TextSpan): TextSpan {
	const room = Math.max(0, longest - (span.textEnd - span.textStart));
	const start = Math.max(whole.textStart, Math.min(span.textStart - Math.floor(room / 3), whole.textEnd - longest));
	const end = Math.min(whole.textEnd, Math.max(start + longest, span.textEnd));
	return {
		textStart: atWord(text, start, whole.textStart, 1, span.textStart),
		textEnd: atWord(text, end, whole.textEnd, -1, span.textEnd),
	};
}

/** Moves towards `words` until no Latin word and no surrogate pair is cut; stays where it is at the `edge`. */
function atWord(text: string, at: number, edge: number, step: 1 | -1, words: number): number {
	if (at === edge) return at;
	const cuts = (offset: number) =>
		/^(?:[\p{Script=Latin}\d'’-]{2}|[\ud800-\udbff][\udc00-\udfff])$/u.test(text.slice(offset - 1, offset + 1));
	let offset = at;
	while (offset !== words && cuts(offset)) offset += step;
	return offset;
}
