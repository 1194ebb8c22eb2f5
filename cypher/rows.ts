// One interview as rows to write. Lists and records that the engines keep differently stand as JSON; what is absent is
// null. Reading them back is record.ts.
import { fold } from '#graph/text/fold.ts';
import { type PassagePlace, placesOf } from '#graph/knowledge/links.ts';
import type { Entity, Interview, KnowledgeGraph, Mention, Moment, Relation, TextSpan, Turn } from '#graph/model.ts';
import { untilOf } from '#graph/knowledge/moments.ts';
import { confidenceOf } from '#graph/knowledge/confidence.ts';
import { byCodePoint } from '#graph/text/ordering.ts';
import type { Placed } from '#graph/knowledge/ties.ts';
import type { Contribution } from './contributions.ts';

export type WriteRow = { readonly [name: string]: string | number | null };

export type InterviewRows = {
	readonly interview: WriteRow;
	readonly turns: readonly WriteRow[];
	readonly speakers: readonly WriteRow[];
	readonly mentions: readonly (WriteRow & Placed)[];
	readonly relations: readonly WriteRow[];
	readonly names: readonly WriteRow[];
	readonly contributions: readonly Contribution[];
};

/** `knowledge` is of exactly one interview. */
export function rowsOf(knowledge: KnowledgeGraph): InterviewRows {
	const [interview, another] = knowledge.interviews;
	if (interview === undefined || another !== undefined)
		throw new RangeError(`Interviews are written one by one; this knowledge is of ${knowledge.interviews.length}.`);
	const mentions = mentionRows(knowledge);
	const contributions = contributionsOf(knowledge, mentions);
	const until = untilOf(knowledge.turns);
	return {
		interview: interviewRow(interview, knowledge),
		turns: knowledge.turns.map((turn, at) => turnRow(turn, until[at])),
		speakers: knowledge.turns.flatMap((turn) =>
			turn.speaker === undefined ? [] : [{ turn: turn.id, entity: turn.speaker }],
		),
		mentions,
		relations: knowledge.relations.map((relation, ordinal) => relationRow(relation, interview.id, ordinal)),
		names: contributions.map((contribution) => nameRow(contribution, interview.id)),
		contributions,
	};
}

function interviewRow(interview: Interview, knowledge: KnowledgeGraph): WriteRow {
	return {
		id: interview.id,
		title: interview.title,
		date: interview.published ?? interview.recorded ?? '',
		sha256: interview.source.sha256,
		record: JSON.stringify(interview),
		recording: interview.url ?? null,
		speakers: JSON.stringify(heard(interview, knowledge.turns)),
		turns: knowledge.turns.length,
		entities: knowledge.entities.length,
		mentions: knowledge.mentions.length,
		passages: knowledge.turns.reduce((total, turn) => total + Math.max(1, turn.passages.length), 0),
	};
}

/**
 * Bytes of UTF-8 that an index of words takes from one turn; Neo4j's takes no more than 32,766. A longer turn, as a talk
 * of one speaker may be, is marked and searched without the index.
 */
const mostIndexed = 32_000;

function searchable(text: string): WriteRow {
	const words = fold(text).text;
	return Buffer.byteLength(words) > mostIndexed
		? { words: '', isLong: 1, longWords: words }
		: { words, isLong: null, longWords: null };
}

function turnRow(turn: Turn, until: number | undefined): WriteRow {
	return {
		id: turn.id,
		interview: turn.interview,
		index: turn.index,
		speaker: turn.speaker ?? null,
		speakerLabel: turn.speakerLabel ?? null,
		start: turn.start,
		end: turn.end,
		text: turn.text,
		passages: spans(turn.passages),
		highlights: spans(turn.highlights),
		highlightCount: turn.highlights.length,
		time:
			turn.time === undefined
				? null
				: JSON.stringify([turn.time.start, ...(turn.time.end === undefined ? [] : [turn.time.end])]),
		clock: turn.time === undefined && turn.cues === undefined ? null : clock(turn, until),
		parallel: turn.parallel === undefined ? null : JSON.stringify(turn.parallel),
		characters: turn.text.length,
		...searchable(turn.text),
	};
}

/** `[[id or label, role?], …]` of all who speak, in the order in which they begin. */
function heard({ participants }: Interview, turns: readonly Turn[]): readonly (readonly string[])[] {
	const roles = new Map(
		participants.flatMap(({ entity, label, role }) => [[entity ?? label, role] as const, [label, role] as const]),
	);
	const speakers = new Map<string, readonly string[]>();
	for (const { speaker, speakerLabel } of turns) {
		const key = speaker ?? speakerLabel;
		if (key === undefined || speakers.has(key)) continue;
		const role = roles.get(key) ?? roles.get(speakerLabel ?? '');
		speakers.set(key, role === undefined ? [key] : [key, role]);
	}
	return [...speakers.values()];
}

/** `[until, textStart, textEnd, start, end, …]`, null for what is not known. */
function clock({ cues = [] }: Turn, until: number | undefined): string {
	const all = cues.flatMap(({ textStart, textEnd, time }) => [textStart, textEnd, time.start, time.end ?? null]);
	return JSON.stringify([until ?? null, ...all]);
}

function spans(list: readonly TextSpan[]): string {
	return JSON.stringify(list.flatMap(({ textStart, textEnd }) => [textStart, textEnd]));
}

function mentionRows({ turns, mentions }: KnowledgeGraph): readonly (WriteRow & Placed)[] {
	const places = new Map(turns.map((turn) => [turn.id, placesOf(turn)]));
	return mentions.map((mention) =>
		mentionRow(mention, places.get(mention.turn)?.(mention.textStart) ?? { passage: 0, sentence: 0 }),
	);
}

function mentionRow(mention: Mention, place: PassagePlace): WriteRow & Placed {
	const { turn, entity, start, end, textStart, textEnd, surface, parts, rule, confidence, time } = mention;
	return {
		turn,
		entity,
		start,
		end,
		textStart,
		textEnd,
		surface,
		parts: parts === undefined ? null : JSON.stringify(parts),
		rule,
		confidence,
		moment: time === undefined ? null : moment(time),
		...place,
	};
}

/** `[start, end, estimated]`, the end null where it is not known. */
function moment({ start, end, estimated }: Moment): string {
	return JSON.stringify([start, end ?? null, ...(estimated === true ? [1] : [])]);
}

/** `ordinal`: relations stand in the order in which they were told, which offsets alone don't settle. */
function relationRow(relation: Relation, interview: string, ordinal: number): WriteRow {
	const { subject, object, turn, predicate, start, end, textStart, textEnd, rule } = relation;
	return { a: subject, b: object, interview, ordinal, turn, predicate, start, end, textStart, textEnd, rule };
}

function nameRow(contribution: Contribution, interview: string): WriteRow {
	const { entity, mentions, passages, turns, said, spoken, confidence } = contribution;
	const record = JSON.stringify(entity);
	return { entity: entity.id, interview, record, mentions, passages, turns, said, spoken, confidence };
}

function contributionsOf(knowledge: KnowledgeGraph, mentions: readonly (WriteRow & Placed)[]): readonly Contribution[] {
	const byEntity = Map.groupBy(mentions, (mention) => mention.entity);
	const byMention = Map.groupBy(knowledge.mentions, (mention) => mention.entity);
	const said = new Map<string, number>();
	for (const { speaker } of knowledge.turns) if (speaker !== undefined) said.set(speaker, (said.get(speaker) ?? 0) + 1);
	return knowledge.entities.map((entity: Entity) => {
		const its = byEntity.get(entity.id) ?? [];
		return {
			entity,
			mentions: its.length,
			passages: new Set(its.map(({ turn, passage }) => `${turn} ${passage}`)).size,
			turns: new Set(its.map(({ turn }) => turn)).size,
			said: said.get(entity.id) ?? 0,
			spoken: mostOften(its.map((row) => String(row['surface']))),
			confidence: confidenceOf(byMention.get(entity.id) ?? [], said.has(entity.id)),
			interviews: 1,
		};
	});
}

/** Empty where there is none; of equals, the first by code point. */
function mostOften(surfaces: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const surface of surfaces) counts.set(surface, (counts.get(surface) ?? 0) + 1);
	return [...counts].sort(([a, one], [b, other]) => other - one || byCodePoint(a, b))[0]?.[0] ?? '';
}
