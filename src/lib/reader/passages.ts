// What the reader draws of a turn: its passages, cut where mentions, highlights and the quoted words begin and end.
import type { EntityId, Kind, TextSpan } from '#graph/model.ts';
import type { StripTurn, TurnView } from '#lib/api.ts';
import { splitByRanges } from './split-text.ts';

export type TurnMention = TurnView['mentions'][number];
export type TextRun = {
	readonly from: number;
	readonly text: string;
	readonly highlight: boolean;
	readonly quoted: boolean;
};
/** A part of a passage; `mention` where an entity is named there. */
export type PassagePart = { readonly from: number; readonly mention?: TurnMention; readonly runs: readonly TextRun[] };
export type Passage = TextSpan & {
	readonly parts: readonly PassagePart[];
	/** The editor set (nearly) all of it in bold: it is drawn as one set-off quote. */
	readonly setOff: boolean;
};

/** `none` hides every mark; a list hides those kinds. The selected entity is always marked. */
export type HiddenKinds = 'all' | readonly Kind[];

export function isMarked(hidden: HiddenKinds, kind: Kind): boolean {
	return hidden !== 'all' && !hidden.includes(kind);
}

/** Of mentions that overlap, the first and of those the longest: one place in the text is one link. */
function withoutOverlaps(mentions: readonly TurnMention[]): readonly TurnMention[] {
	const ordered = [...mentions].sort((a, b) => a.textStart - b.textStart || b.textEnd - a.textEnd);
	const kept: TurnMention[] = [];
	for (const mention of ordered) if (mention.textStart >= (kept.at(-1)?.textEnd ?? 0)) kept.push(mention);
	return kept;
}

const setOffShare = 0.9;

export function passagesOf(
	turn: Pick<TurnView, 'text' | 'passages' | 'highlights' | 'mentions'>,
	about: {
		readonly hidden: HiddenKinds;
		readonly selected?: EntityId | undefined;
		readonly quote?: TextSpan | undefined;
	},
): readonly Passage[] {
	const drawn = withoutOverlaps(
		turn.mentions.filter(({ kind, entity }) => entity === about.selected || isMarked(about.hidden, kind)),
	);
	const spans = turn.passages.length > 0 ? turn.passages : [{ textStart: 0, textEnd: turn.text.length }];
	return spans.map((passage) => {
		const { textStart, textEnd } = passage;
		const at = <Value>(spans: readonly TextSpan[], value: (span: TextSpan) => Value) =>
			spans.map((span) => ({ from: span.textStart - textStart, to: span.textEnd - textStart, value: value(span) }));
		const text = turn.text.slice(textStart, textEnd);
		const tinted = [
			...at(turn.highlights, () => 'highlight' as const),
			...at(about.quote === undefined ? [] : [about.quote], () => 'quoted' as const),
		];
		const outer = splitByRanges(
			text,
			drawn.map((mention) => ({
				from: mention.textStart - textStart,
				to: mention.textEnd - textStart,
				value: mention,
			})),
		);
		const parts = outer.map((piece): PassagePart => {
			const inner = tinted.map(({ from, to, value }) => ({ from: from - piece.from, to: to - piece.from, value }));
			const runs = splitByRanges(piece.text, inner).map((run) => ({
				from: textStart + piece.from + run.from,
				text: run.text,
				highlight: run.values.includes('highlight'),
				quoted: run.values.includes('quoted'),
			}));
			const mention = piece.values[0];
			return { from: textStart + piece.from, runs, ...(mention === undefined ? {} : { mention }) };
		});
		const bold = parts.flatMap(({ runs }) => runs).reduce((sum, run) => sum + (run.highlight ? run.text.length : 0), 0);
		return { textStart, textEnd, parts, setOff: bold > 0 && bold >= text.length * setOffShare };
	});
}

/** `14-29` → a span; `undefined` for anything else, since addresses are typed by hand too. */
export function spanFrom(written: string | null): TextSpan | undefined {
	const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(written ?? '') ?? [];
	if (from === undefined || to === undefined || Number(from) >= Number(to)) return undefined;
	return { textStart: Number(from), textEnd: Number(to) };
}

/** `31` → 31; `undefined` for what is no turn's number. */
export function indexFrom(written: string | null): number | undefined {
	return written !== null && /^[1-9]\d{0,8}$/.test(written) ? Number(written) : undefined;
}

/** One block of the strip in shares of the whole talk, 0 to 1. */
export type Block = { readonly turn: StripTurn; readonly from: number; readonly to: number };

export function blocksOf(strip: readonly StripTurn[]): readonly Block[] {
	const total = strip.reduce((sum, { characters }) => sum + Math.max(1, characters), 0);
	let passed = 0;
	return strip.map((turn) => {
		const from = passed / total;
		passed += Math.max(1, turn.characters);
		return { turn, from, to: passed / total };
	});
}

/** Where a place in a turn lies on the strip, 0 to 1. */
export function placeOf(
	blocks: readonly Block[],
	place: { readonly index: number; readonly textStart: number },
): number | undefined {
	const block = blocks.find(({ turn }) => turn.index === place.index);
	if (block === undefined) return undefined;
	return block.from + (block.to - block.from) * Math.min(1, place.textStart / Math.max(1, block.turn.characters));
}
