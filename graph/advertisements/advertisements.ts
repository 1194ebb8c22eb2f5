// The advertisements of a transcript: those that are found, but for what the user says of them. Their words stay in their
// turns; the account of characters tells them apart, and rules that look for names don't see them.
import type {
	Advertisement,
	GivenPart,
	Segment,
	Sidecar,
	Source,
	TextSpan,
	Transcript,
	TranscriptTurn,
} from '../model.ts';
import { overlaid } from '../formats/overlay.ts';
import { sourceSpan, textOffset } from '../text/runs.ts';
import { advertisementsIn } from './find.ts';

type Piece = TextSpan & { readonly turn: number };
/** `turn` is a place. */
type Marked = { readonly pieces: readonly Piece[]; readonly because: Advertisement['because'] };

/** `turns` are the transcript's in simplified characters. What they have is told in `advertisements` and `segments`. */
export function withAdvertisements(
	transcript: Transcript,
	turns: readonly TranscriptTurn[],
	{ text }: Pick<Source, 'text'>,
	sidecar: Sidecar = {},
): Transcript {
	const participants = [...(sidecar.participants ?? []), ...transcript.participants];
	const parts = (sidecar.parts ?? []).filter(({ start, exact }) => text.startsWith(exact, start));
	const given = parts.filter((part) => part.as === 'advertisement').flatMap((part) => marked(turns, part));
	const others = parts.flatMap((part) => piecesOf(turns, part));
	const found = advertisementsIn(turns, participants);
	const left = found.map(({ pieces, because }) => ({
		pieces: pieces.flatMap((piece) => without(piece, others)),
		because,
	}));
	const all = [...given, ...left].filter(({ pieces }) => pieces.length > 0);
	const speech = parts.filter((part) => part.as === 'speech').flatMap((part) => piecesOf(turns, part));
	const denied = found.filter(({ pieces }) => pieces.every((piece) => speech.reduce(leaving, [piece]).length === 0));
	if (all.length + denied.length === 0) return transcript;
	const advertisements = all.flatMap((one) => placed(turns, one)).toSorted((a, b) => a.start - b.start);
	const claims = all.flatMap(({ pieces }) => pieces.flatMap((piece) => claimsOf(turns, piece)));
	return {
		...transcript,
		advertisements,
		deniedAdvertisements: denied.flatMap((one) => placed(turns, one)),
		segments: overlaid(transcript.segments, claims),
	};
}

/** The turns without what is advertised in them: blank, so that every offset stays. */
export function silenced(
	turns: readonly TranscriptTurn[],
	advertisements: readonly Advertisement[] = [],
): readonly TranscriptTurn[] {
	if (advertisements.length === 0) return turns;
	const byTurn = Map.groupBy(
		advertisements.flatMap(({ pieces }) => pieces),
		({ turn }) => turn,
	);
	return turns.map((turn) => {
		const own = byTurn.get(turn.index);
		return own === undefined ? turn : own.reduce(blanked, turn);
	});
}

function blanked(turn: TranscriptTurn, { textStart, textEnd }: TextSpan): TranscriptTurn {
	const { text, links = [] } = turn;
	const blank = text.slice(textStart, textEnd).replace(/[^\n]/g, ' ');
	const kept = links.filter((link) => link.textEnd <= textStart || link.textStart >= textEnd);
	return {
		...turn,
		text: text.slice(0, textStart) + blank + text.slice(textEnd),
		...(turn.links === undefined ? {} : { links: kept }),
	};
}

function marked(turns: readonly TranscriptTurn[], part: GivenPart): readonly Marked[] {
	const pieces = piecesOf(turns, part);
	return pieces.length === 0 ? [] : [{ pieces, because: ['given'] }];
}

/** What stands in turns of a stretch of the source. */
function piecesOf(turns: readonly TranscriptTurn[], { start, end }: GivenPart): readonly Piece[] {
	return turns.flatMap((turn, at) => {
		if (turn.end <= start || turn.start >= end) return [];
		const textStart = textOffset(turn, start);
		const textEnd = textOffset(turn, end);
		return textEnd > textStart ? [{ turn: at, textStart, textEnd }] : [];
	});
}

function without(piece: Piece, others: readonly Piece[]): readonly Piece[] {
	return others.reduce(leaving, [piece]);
}

function leaving(left: readonly Piece[], other: Piece): readonly Piece[] {
	return left.flatMap((one) => (one.turn === other.turn ? restOf(one, other) : [one]));
}

function restOf(one: Piece, { textStart, textEnd }: TextSpan): readonly Piece[] {
	if (textEnd <= one.textStart || textStart >= one.textEnd) return [one];
	return [
		{ ...one, textEnd: textStart },
		{ ...one, textStart: textEnd },
	].filter((each) => each.textEnd > each.textStart);
}

function placed(turns: readonly TranscriptTurn[], { pieces, because }: Marked): readonly Advertisement[] {
	const spans = pieces.flatMap(({ turn, textStart, textEnd }) => {
		const known = turns[turn];
		const span = known === undefined ? undefined : sourceSpan(known, textStart, textEnd);
		return known === undefined || span === undefined
			? []
			: [{ span, piece: { turn: known.index, textStart, textEnd } }];
	});
	if (spans.length === 0) return [];
	const start = spans.reduce((least, { span }) => Math.min(least, span.start), Infinity);
	const end = spans.reduce((most, { span }) => Math.max(most, span.end), 0);
	return [{ start, end, pieces: spans.map(({ piece }) => piece), because }];
}

/** The stretches of the source that a piece's words are. */
function claimsOf(turns: readonly TranscriptTurn[], { turn, textStart, textEnd }: Piece): readonly Segment[] {
	const known = turns[turn];
	if (known === undefined) return [];
	return known.runs.flatMap((run) => {
		const span = sourceSpan(known, Math.max(textStart, run.textStart), Math.min(textEnd, run.textEnd));
		if (span === undefined || run.textEnd <= textStart || run.textStart >= textEnd) return [];
		return [{ kind: 'advertisement', start: span.start, end: span.end }];
	});
}
