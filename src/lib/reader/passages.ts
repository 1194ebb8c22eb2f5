// What the reader page draws of a turn: its passages, cut where mentions, highlights and the quoted words begin and end.
import type { Advertisement, EntityId, Kind, TextSpan } from '#graph/model.ts';
import type { WaitingThing } from '#lib/review-items.ts';
import type { TurnView } from '#lib/api.ts';
import { splitByRanges, type Piece, type Range } from './split-text.ts';

export type TurnMention = TurnView['mentions'][number];
/** A name as it is underlined; `isWaiting`: found, and not in the graph. */
export type Mark = Pick<TurnMention, 'entity' | 'kind' | 'surface' | 'textStart' | 'textEnd' | 'time'> & {
	readonly isWaiting?: true;
};
export type TextRun = {
	readonly from: number;
	readonly text: string;
	readonly highlight: boolean;
	readonly quoted: boolean;
	readonly advertised: boolean;
};
/** A part of a passage; `mention` where an entity is named there. */
export type PassagePart = { readonly from: number; readonly mention?: Mark; readonly runs: readonly TextRun[] };
export type Passage = TextSpan & {
	readonly parts: readonly PassagePart[];
	/** The editor set (nearly) all of it in bold: it is drawn as a pull quote. */
	readonly isPullQuote: boolean;
	/** An advertisement begins in it. */
	readonly advertises: boolean;
};

/** `all` hides every underline; a list hides those kinds. The selected entity is always underlined. */
export type HiddenKinds = 'all' | readonly Kind[];

export function isShown(hidden: HiddenKinds, kind: Kind): boolean {
	return hidden !== 'all' && !hidden.includes(kind);
}

/** Of mentions that overlap, the first and of those the longest: one place in the text is one link. */
function withoutOverlaps(mentions: readonly Mark[]): readonly Mark[] {
	const ordered = [...mentions].sort((a, b) => a.textStart - b.textStart || b.textEnd - a.textEnd);
	const kept: Mark[] = [];
	for (const mention of ordered) if (mention.textStart >= (kept.at(-1)?.textEnd ?? 0)) kept.push(mention);
	return kept;
}

/** Those that overlap none of the others. */
function apartFrom(marks: readonly Mark[], others: readonly TextSpan[]): readonly Mark[] {
	return marks.filter((one) =>
		others.every((other) => other.textEnd <= one.textStart || other.textStart >= one.textEnd),
	);
}

/** What waits as marks, by the index of its turn. */
export function waitingMarks(
	things: readonly WaitingThing[],
	turns: readonly Pick<TurnView, 'index' | 'text'>[],
): ReadonlyMap<number, readonly Mark[]> {
	const texts = new Map(turns.map(({ index, text }) => [index, text]));
	const marks = things.flatMap(({ entity, kind, places }) =>
		places.flatMap(({ turn, textStart, textEnd }) => {
			const surface = texts.get(turn)?.slice(textStart, textEnd);
			return surface === undefined
				? []
				: [{ turn, entity, kind, surface, textStart, textEnd, isWaiting: true as const }];
		}),
	);
	return Map.groupBy(marks, ({ turn }) => turn);
}

const pullQuoteShare = 0.9;

export function passagesOf(
	turn: Pick<TurnView, 'text' | 'passages' | 'highlights' | 'mentions'>,
	{
		hidden,
		selected,
		quote,
		advertised = [],
		only,
		waiting = [],
	}: {
		readonly hidden: HiddenKinds;
		readonly selected?: EntityId | undefined;
		readonly quote?: TextSpan | undefined;
		/** What of the turn is advertisements. */
		readonly advertised?: readonly TextSpan[];
		/** Names that alone are to be underlined: those that are sure. */
		readonly only?: ReadonlySet<EntityId> | undefined;
		/** What was found in it, and is not in the graph. */
		readonly waiting?: readonly Mark[];
	},
): readonly Passage[] {
	const drawn = turn.mentions.filter(({ entity }) => only === undefined || entity === selected || only.has(entity));
	// What is drawn goes before what is not.
	const mentions = withoutOverlaps(
		[...drawn, ...apartFrom(waiting, drawn)].filter(({ kind, entity }) => entity === selected || isShown(hidden, kind)),
	);
	const spans = turn.passages.length > 0 ? turn.passages : [{ textStart: 0, textEnd: turn.text.length }];
	return spans.map(({ textStart, textEnd }) => {
		const text = turn.text.slice(textStart, textEnd);
		const styles = [
			...rangesIn(textStart, turn.highlights, () => 'highlight' as const),
			...rangesIn(textStart, advertised, () => 'advertised' as const),
			...rangesIn(textStart, quote === undefined ? [] : [quote], () => 'quoted' as const),
		];
		const parts = splitByRanges(
			text,
			rangesIn(textStart, mentions, (mention) => mention),
		).map((piece) => partOf(piece, styles, textStart));
		const runs = parts.flatMap((part) => part.runs);
		const bold = runs.reduce((sum, run) => sum + (run.highlight ? run.text.length : 0), 0);
		const advertises = advertised.some((one) => one.textStart >= textStart && one.textStart < textEnd);
		return { textStart, textEnd, parts, isPullQuote: bold > 0 && bold >= text.length * pullQuoteShare, advertises };
	});
}

/** What of a turn is advertisements. */
export function advertisedIn(advertisements: readonly Advertisement[] | undefined, index: number): readonly TextSpan[] {
	return (advertisements ?? []).flatMap(({ pieces }) => pieces.filter(({ turn }) => turn === index));
}

/** Spans of a turn as ranges of the passage that begins at `textStart`. */
function rangesIn<Span extends TextSpan, Value>(
	textStart: number,
	spans: readonly Span[],
	valueOf: (span: Span) => Value,
): readonly Range<Value>[] {
	return spans.map((span) => ({
		from: span.textStart - textStart,
		to: span.textEnd - textStart,
		value: valueOf(span),
	}));
}

function partOf(
	piece: Piece<Mark>,
	styles: readonly Range<'highlight' | 'quoted' | 'advertised'>[],
	textStart: number,
): PassagePart {
	const within = styles.map(({ from, to, value }) => ({ from: from - piece.from, to: to - piece.from, value }));
	const runs = splitByRanges(piece.text, within).map((run) => ({
		from: textStart + piece.from + run.from,
		text: run.text,
		highlight: run.values.includes('highlight'),
		quoted: run.values.includes('quoted'),
		advertised: run.values.includes('advertised'),
	}));
	const mention = piece.values[0];
	return { from: textStart + piece.from, runs, ...(mention === undefined ? {} : { mention }) };
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
