// Rows of the store as what pages and the API show.
import type { EntityId, Moment, TextSpan } from '#graph/model.ts';
import { clockOf as clockFor } from '#graph/knowledge/moments.ts';
import {
	clockOf,
	entityOf,
	interviewOf,
	kindOf,
	labelsOf,
	momentOf,
	partsOf,
	relationOf,
	spansOf,
	timeOf,
	turnOf,
} from '#cypher/record.ts';
import { byCodePoint } from '#graph/text/ordering.ts';
import type { Row } from '#cypher/questions.ts';
import type {
	EntitySummary,
	InterviewSummary,
	MentionLine,
	RelationLine,
	Speaker,
	TimelineTurn,
	TurnView,
} from '#lib/api.ts';
import { excerptOf } from './excerpt.ts';

export type EntityRow = Row<'all-entities'>;
type TurnColumns = Pick<
	Row<'timeline'>,
	'turn' | 'interview' | 'interviewTitle' | 'index' | 'speaker' | 'speakerLabel' | 'speakerLabels' | 'recording'
>;

export function summaryOf(row: EntityRow): EntitySummary {
	const { id, kind, labels, aliases, asHeard } = entityOf(row);
	const { mentions, turns, interviews, said, confidence } = row;
	return { id, kind, labels, aliases, asHeard, mentions, turns, interviews, confidence, speaks: said > 0 };
}

/** The same entity where nobody asked about mentions it. */
export function unmentioned(row: EntityRow): EntityRow {
	return { ...row, mentions: 0, passages: 0, turns: 0, interviews: 0, said: 0, spoken: '' };
}

export function speakerOf({
	speaker,
	speakerLabel,
	speakerLabels,
}: Pick<TurnColumns, 'speaker' | 'speakerLabel' | 'speakerLabels'>): Speaker {
	return {
		...(speaker === null ? {} : { id: speaker }),
		...(speakerLabel === null ? {} : { label: speakerLabel }),
		...(speakerLabels === null ? {} : { labels: labelsOf(speakerLabels) }),
	};
}

/** When words of a turn are said. */
export function timeIn(
	{ text, time, clock }: { readonly text: string; readonly time: string | null; readonly clock: string | null },
	span: TextSpan,
): { readonly time?: Moment } {
	const known = { ...(time === null ? {} : { time: timeOf(time) }), ...(clock === null ? {} : clockOf(clock)) };
	const moment = clockFor({ text, ...known })(span);
	return moment === undefined ? {} : { time: moment };
}

/** As `mentionLineOf` has it. */
export function timeOfMention(moment: string | null): { readonly time?: Moment } {
	return moment === null ? {} : { time: momentOf(moment) };
}

function recordingOf({ recording }: { readonly recording: string | null }): { readonly recording?: string } {
	return recording === null ? {} : { recording };
}

/** Where a line stands: what every line of evidence shows. */
export function placeOf(row: TurnColumns) {
	const { turn, interview, interviewTitle, index } = row;
	return {
		turn,
		interview,
		interviewTitle,
		index,
		speaker: speakerOf(row),
		...recordingOf(row),
	};
}

/** The bounds of a passage in its turn, from the turn's list of all. */
export function passageOf(row: { readonly text: string; readonly passages: string }, passage: number): TextSpan {
	return spansOf(row.passages)[passage] ?? { textStart: 0, textEnd: row.text.length };
}

export function interviewSummaryOf({ record, turns, entities, mentions }: Row<'interview'>): InterviewSummary {
	return { ...interviewOf(record), turns, entities, mentions };
}

export function timelineTurnOf(row: Row<'timeline'>): TimelineTurn {
	const { index, characters, time } = row;
	return { id: row.turn, index, speaker: speakerOf(row), characters, ...(time === null ? {} : { time: timeOf(time) }) };
}

export function turnViewOf(row: Row<'turn'>, mentions: readonly Row<'mentions-of-interview'>[]): TurnView {
	const { id, interview, index, text, start, end, passages, highlights, time, cues, parallel } = turnOf(row);
	return {
		id,
		interview,
		index,
		speaker: speakerOf(row),
		text,
		start,
		end,
		passages,
		highlights,
		...(time === undefined ? {} : { time }),
		...(cues === undefined ? {} : { cues }),
		...(parallel === undefined ? {} : { parallel: { language: parallel.language, text: parallel.text } }),
		mentions: mentions.map(({ entity, kind, surface, start, end, textStart, textEnd, rule, confidence, moment }) => ({
			entity,
			kind: kindOf(kind),
			surface,
			start,
			end,
			textStart,
			textEnd,
			rule,
			confidence,
			...timeOfMention(moment),
		})),
	};
}

export function mentionLineOf(row: Row<'mentions-of-entity'>): MentionLine {
	const { entity, surface, start, end, textStart, textEnd, parts, rule, confidence } = row;
	return {
		entity,
		...placeOf(row),
		surface,
		start,
		end,
		textStart,
		textEnd,
		...(parts === null ? {} : { parts: partsOf(parts) }),
		rule,
		confidence,
		...timeOfMention(row.moment),
		excerpt: excerptOf(row.text, passageOf(row, row.passage), [{ textStart, textEnd, entity, rule }]),
	};
}

export function relationLineOf(row: Row<'relations-from'>): RelationLine {
	const { subject, predicate, object, turn, textStart, textEnd, rule } = relationOf(row);
	return {
		subject,
		subjectLabels: labelsOf(row.subjectLabels),
		predicate,
		object,
		objectLabels: labelsOf(row.objectLabels),
		turn,
		textStart,
		textEnd,
		text: row.text.slice(textStart, textEnd),
		rule,
		...timeIn(row, { textStart, textEnd }),
		...recordingOf(row),
	};
}

/** The order in which the two ends of a link are kept. */
export function inOrder(a: EntityId, b: EntityId): readonly [EntityId, EntityId] {
	return byCodePoint(a, b) <= 0 ? [a, b] : [b, a];
}
