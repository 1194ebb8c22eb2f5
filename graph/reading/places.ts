// Where what a reading tells of stands, how much it is, and its first words: so that nothing is left out silently.
import { exactAt } from '../model/exact.ts';
import type { Account, HowRead, Note, Segment, SegmentKind, Span, Transcript, TranscriptTurn } from '../model.ts';
import { wordy } from '../formats/parts.ts';
import { firstWords } from '../formats/sizes.ts';

/** How much of the words is in turns. */
export function coverageOf(account: Account): HowRead['coverage'] {
	if (account.state === 'broken') return { turns: 0, labels: 0, outside: 0 };
	const { counts } = account;
	const sum = (kinds: Iterable<SegmentKind>): number => [...kinds].reduce((all, kind) => all + (counts[kind] ?? 0), 0);
	return { turns: sum(['speech', 'advertisement']), labels: sum(['label', 'cue']), outside: sum([...wordy, 'double']) };
}

/** What ends a stretch of words that stand in no turn. */
const closing: ReadonlySet<SegmentKind> = new Set(['speech', 'advertisement', 'label']);

type Place = HowRead['outside'][number];

/** Words between two turns, or before or after all, that stand in none. */
export function outsideIn(text: string, { segments, turns }: Transcript): readonly Place[] {
	const places: Place[] = [];
	let open: Segment[] = [];
	const before = turnBefore(turns);
	const flush = (): void => {
		const [first, last] = [open[0], open.at(-1)];
		if (first !== undefined && last !== undefined) {
			const span = { start: first.start, end: last.end };
			const characters = open.reduce((sum, { start, end }) => sum + text.slice(start, end).trim().length, 0);
			places.push({
				...span,
				kind: mostOf(open),
				characters,
				share: characters / text.length,
				words: firstWords(
					open
						.slice(0, 40)
						.map(({ start, end }) => text.slice(start, end))
						.join(' '),
				),
				exact: exactAt(text, span),
				...before(span.start),
			});
		}
		open = [];
	};
	for (const segment of segments) {
		if (closing.has(segment.kind)) flush();
		else if (wordy.has(segment.kind)) open.push(segment);
	}
	flush();
	return places;
}

function mostOf(segments: readonly Segment[]): SegmentKind {
	const sizes = new Map<SegmentKind, number>();
	for (const { kind, start, end } of segments) sizes.set(kind, (sizes.get(kind) ?? 0) + end - start);
	return [...sizes].reduce<readonly [SegmentKind, number]>(
		(most, one) => (one[1] > most[1] ? one : most),
		['note', 0],
	)[0];
}

/** Asked for places in their order; one reading of the turns. */
function turnBefore(turns: readonly TranscriptTurn[]): (at: number) => Pick<Place, 'after' | 'speaker'> {
	let next = 0;
	let last: TranscriptTurn | undefined;
	return (at) => {
		for (let turn = turns[next]; turn !== undefined && turn.start < at; turn = turns[++next]) last = turn;
		if (last === undefined) return {};
		return { after: last.index, ...(last.speakerLabel === undefined ? {} : { speaker: last.speakerLabel }) };
	};
}

export function placedNote(note: Note, text: string, turns: readonly TranscriptTurn[]): HowRead['notes'][number] {
	if (note.end <= note.start) return note;
	const span: Span = { start: note.start, end: note.end };
	const turn = note.turn === undefined ? undefined : turns[note.turn - 1];
	const whole = turn !== undefined && turn.start === span.start && turn.end === span.end;
	const written = text.slice(span.start, span.end);
	return {
		...note,
		size: { characters: written.trim().length, share: written.trim().length / text.length },
		words: firstWords(whole ? turn.text : written),
		exact: exactAt(text, span),
		...(note.turn === undefined ? turnBefore(turns)(span.start) : {}),
	};
}
