// Labels within a line: `… 很早以前。**记者**：多早？`, `In the loft. [Speaker 1] All winter?`. Only those that open other lines.
import type { Span } from '../../model.ts';
import { trimmed } from '../lines.ts';
import { headLength, type BlockLine } from './blocks.ts';
import { leadOf, type Candidate } from './forms.ts';
import { foldLabel, isNameLike } from './names.ts';
import type { Form } from './patterns.ts';

type Inside = {
	readonly shape: RegExp;
	/** Forms of the lines that the same label opens. */
	readonly forms: ReadonlySet<Form> | undefined;
	/** How many. */
	readonly least: number;
};

const bold = /(?<=[^\s（(;；])\s*\*\*\s*([^*：:\s](?:[^*：:\n]{0,38}?[^*：:\s])??)\s*(?:[:：]\s*\*\*|\*\*\s*[：:])/g;
const bracket = /(?<=\S)\s*(?:\[([^[\]\n]{1,40})\](?!\()|【([^【】\n]{1,30})】|\{([^{}\n]{1,40})\})\s*[:：]?/g;
const plain =
	/(?<=[.!?。！？…”"）)]\s?)([^\s:：.!?。！？，,*[\]【】{}][^:：.!?。！？，,*[\]【】{}\n]{0,38})[:：](?!\/\/)/gu;

const insides: readonly Inside[] = [
	{ shape: bold, forms: undefined, least: 1 },
	{ shape: bracket, forms: new Set(['bracket']), least: 1 },
	{ shape: plain, forms: new Set(['colon', 'time-colon', 'letter']), least: 2 },
];

/** The lines, those with a label inside cut in two or more; the same array where there is none. */
export function unchained(
	source: string,
	lines: readonly BlockLine[],
	candidates: readonly Candidate[],
): readonly BlockLine[] {
	const opening = insides.map(({ forms }) => countsOf(candidates, forms));
	return cutAt(source, lines, (content) =>
		insides.flatMap(({ shape, least }, at) => {
			const counts = opening[at];
			return counts === undefined || counts.size === 0
				? []
				: placesIn(source, content, shape, (key) => (counts.get(key) ?? 0) >= least);
		}),
	);
}

/** The lines cut at those of `places` (offsets in the source, in order) that stand within one. */
export function cutAt(
	source: string,
	lines: readonly BlockLine[],
	places: (content: Span) => readonly number[],
): readonly BlockLine[] {
	let cut = false;
	const all = lines.flatMap((line) => {
		const found = line.kind === 'text' || line.kind === 'item' ? places(line.content) : [];
		const within = [...new Set(found)].filter((at) => at > line.content.start).toSorted((a, b) => a - b);
		cut ||= within.length > 0;
		return within.length === 0 ? [line] : pieces(source, line, within);
	});
	return cut ? all : lines;
}

function countsOf(candidates: readonly Candidate[], forms: ReadonlySet<Form> | undefined): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { form, text } of candidates) {
		if (forms === undefined ? form === 'name-only' || form === 'heading' : !forms.has(form)) continue;
		const key = foldLabel(text);
		if (isNameLike(text) || key.length < 12) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

function placesIn(
	source: string,
	{ start, end }: Span,
	shape: RegExp,
	isLabel: (key: string) => boolean,
): readonly number[] {
	const text = source.slice(start, end);
	const from = leadOf(text.slice(0, 300));
	return [...text.matchAll(shape)].flatMap((found) => {
		const label = found.slice(1).find((group) => group !== undefined) ?? '';
		if (found.index < from || !isLabel(foldLabel(label))) return [];
		return [start + found.index + (found[0].length - found[0].trimStart().length)];
	});
}

function pieces(source: string, line: BlockLine, places: readonly number[]): readonly BlockLine[] {
	const starts = [line.content.start, ...places];
	return starts.map((start, at) => {
		const last = at === starts.length - 1;
		const end = starts[at + 1] ?? line.content.end;
		const content = trimmed(source, { start, end });
		return {
			...line,
			...(at === 0 ? {} : { cut: true as const }),
			start: at === 0 ? line.start : start,
			end: last ? line.end : end,
			next: last ? line.next : end,
			content,
			head: source.slice(content.start, Math.min(content.end, content.start + headLength)),
		};
	});
}
