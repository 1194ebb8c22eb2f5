// What the user may look through in an interview, as pages and the API show it: each thing with the first lines that
// say it. Made from an extraction, in the process that extracts.
import type { Words } from '#graph/review/decisions.ts';
import type { Extraction } from '#graph/extract.ts';
import type { KnowledgeGraph, Turn } from '#graph/model.ts';
import { clockOf, untilOf } from '#graph/knowledge/moments.ts';
import type { ReviewItem } from '#graph/review/review.ts';
import { placesOf } from '#graph/knowledge/links.ts';
import type { WaitingItem, WaitingThing, WordsLine } from '#lib/review-items.ts';
import { excerptOf } from '../../answers/excerpt.ts';

/** An item, and every place that it is about. */
export type Kept = { readonly item: WaitingItem; readonly words: readonly Words[] };

/**
 * What is kept, as JSON in UTF-8, made where it was extracted: a line of what waits, as the graph draws it, and a line of
 * everything. `open`: how much of it waits for a decision.
 */
export type PackedReview = { readonly open: number; readonly bytes: Uint8Array };

/** Lines of each thing that are shown; the rest is counted. */
const lines = 3;
/** Places that a decision remembers. */
const mostWords = 500;
/** Things of each state that are kept, surest first: more than anybody looks through before the first are decided. */
const mostItems = 1_000;

export function keptOf({ knowledge, review }: Pick<Extraction, 'knowledge' | 'review'>): readonly Kept[] {
	const { lineAt, textOf } = linesOf(knowledge);
	return surest(review).map(({ mentions, ...item }: ReviewItem): Kept => {
		const quotes = mentions.slice(0, lines).flatMap((one) => lineAt({ ...one, entity: item.entity }) ?? []);
		const words = mentions.slice(0, mostWords).flatMap(({ turn, textStart, textEnd }) => {
			const surface = textOf(turn).slice(textStart, textEnd);
			return surface === '' ? [] : [{ turn, textStart, textEnd, surface }];
		});
		return { item: { ...item, mentions: mentions.length, quotes }, words };
	});
}

function surest(review: readonly ReviewItem[]): readonly ReviewItem[] {
	const counts = new Map<ReviewItem['state'], number>();
	return review.filter(({ state }) => {
		const count = (counts.get(state) ?? 0) + 1;
		counts.set(state, count);
		return count <= mostItems;
	});
}

/** Where what waits stands, for the graph and the text. */
export function thingsOf({ knowledge, review }: Pick<Extraction, 'knowledge' | 'review'>): readonly WaitingThing[] {
	const turns = new Map(knowledge.turns.map((turn) => [turn.index, turn]));
	const known = new Map<number, ReturnType<typeof placesOf>>();
	const placeIn = (turn: Turn): ReturnType<typeof placesOf> => {
		const place = known.get(turn.index) ?? placesOf(turn);
		known.set(turn.index, place);
		return place;
	};
	return surest(review.filter(({ state }) => state === 'waits')).map(
		({ entity, kind, labels, confidence, mentions }) => ({
			entity,
			kind,
			labels,
			confidence,
			mentions: mentions.length,
			places: mentions.slice(0, mostWords).flatMap(({ turn: index, textStart, textEnd }) => {
				const turn = turns.get(index);
				return turn === undefined ? [] : [{ turn: index, textStart, textEnd, ...placeIn(turn)(textStart) }];
			}),
		}),
	);
}

export function packedReview(
	kept: readonly Kept[],
	{ open, things }: { readonly open: number; readonly things: readonly WaitingThing[] },
): PackedReview {
	return { open, bytes: Buffer.from(`${JSON.stringify(things)}\n${JSON.stringify(kept)}`) };
}

type Unpacked = { readonly things: readonly WaitingThing[]; readonly kept: readonly Kept[] };

export function reviewIn({ bytes }: PackedReview): Unpacked {
	const [things = '', kept = ''] = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString().split('\n');
	return { things: JSON.parse(things) as Unpacked['things'], kept: JSON.parse(kept) as Unpacked['kept'] };
}

type WordsSpan = Omit<Words, 'surface'> & { readonly entity: string };

/** Makes lines of an interview: words with who says them, and what stands around. */
export function linesOf(knowledge: KnowledgeGraph) {
	const until = untilOf(knowledge.turns);
	const turns = new Map(knowledge.turns.map((turn, place) => [turn.index, { turn, until: until[place] }]));
	const recording = knowledge.interviews[0]?.url;
	const labels = new Map(knowledge.entities.map((entity) => [entity.id, entity.labels]));
	const lineAt = ({ turn: index, textStart, textEnd, entity }: WordsSpan): WordsLine | undefined => {
		const found = turns.get(index);
		if (found === undefined) return undefined;
		const { turn, until } = found;
		const { id, interview, speaker, speakerLabel, text } = turn;
		const time = clockOf({ ...turn, ...(until === undefined ? {} : { until }) })({ textStart, textEnd });
		const called = speaker === undefined ? undefined : labels.get(speaker);
		return {
			turn: id,
			interview,
			index,
			speaker: {
				...(speaker === undefined ? {} : { id: speaker }),
				...(speakerLabel === undefined ? {} : { label: speakerLabel }),
				...(called === undefined ? {} : { labels: called }),
			},
			surface: text.slice(textStart, textEnd),
			textStart,
			textEnd,
			...(time === undefined ? {} : { time }),
			...(recording === undefined ? {} : { recording }),
			excerpt: excerptOf(text, passageOf(turn, textStart), [{ textStart, textEnd, entity }]),
		};
	};
	return { lineAt, textOf: (index: number): string => turns.get(index)?.turn.text ?? '' };
}

function passageOf({ passages, text }: Turn, at: number) {
	return passages.find((one) => one.textStart <= at && at < one.textEnd) ?? { textStart: 0, textEnd: text.length };
}
