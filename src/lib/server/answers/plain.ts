// Rows of the store as what pages and the API show.
import type { EntityId, TextSpan } from '#graph/model.ts';
import {
	entityOf,
	interviewOf,
	kindOf,
	labelsOf,
	partsOf,
	relationOf,
	spansOf,
	timeOf,
	turnOf,
} from '#cypher/record.ts';
import { byCodePoint } from '#cypher/contributions.ts';
import type { Row } from '#cypher/questions.ts';
import type {
	EntitySummary,
	InterviewSummary,
	MentionLine,
	RelationLine,
	Speaker,
	StripTurn,
	TurnView,
} from '#lib/api.ts';
import { excerptOf } from './excerpt.ts';

export type EntityRow = Row<'all-entities'>;
type Place = Pick<
	Row<'strip'>,
	'turn' | 'interview' | 'interviewTitle' | 'index' | 'speaker' | 'speakerLabel' | 'speakerLabels' | 'time'
>;

export function summaryOf(row: EntityRow): EntitySummary {
	const { id, kind, labels, aliases, asHeard } = entityOf(row);
	const { mentions, turns, interviews, said } = row;
	return { id, kind, labels, aliases, asHeard, mentions, turns, interviews, speaks: said > 0 };
}

/** The same entity where nobody asked about mentions it. */
export function unmentioned(row: EntityRow): EntityRow {
	return { ...row, mentions: 0, passages: 0, turns: 0, interviews: 0, said: 0, spoken: '' };
}

export function speakerOf({
	speaker,
	speakerLabel,
	speakerLabels,
}: Pick<Place, 'speaker' | 'speakerLabel' | 'speakerLabels'>): Speaker {
	return {
		...(speaker === null ? {} : { id: speaker }),
		...(speakerLabel === null ? {} : { label: speakerLabel }),
		...(speakerLabels === null ? {} : { labels: labelsOf(speakerLabels) }),
	};
}

/** Where a line stands: what every line of evidence shows. */
export function placeOf(row: Place) {
	const { turn, interview, interviewTitle, index, time } = row;
	return {
		turn,
		interview,
		interviewTitle,
		index,
		speaker: speakerOf(row),
		...(time === null ? {} : { time: timeOf(time) }),
	};
}

/** The bounds of a passage in its turn, from the turn's list of all. */
export function passageOf(row: { readonly text: string; readonly passages: string }, passage: number): TextSpan {
	return spansOf(row.passages)[passage] ?? { textStart: 0, textEnd: row.text.length };
}

export function interviewSummaryOf({ record, turns, entities, mentions }: Row<'interview'>): InterviewSummary {
	return { ...interviewOf(record), turns, entities, mentions };
}

export function stripTurnOf(row: Row<'strip'>): StripTurn {
	const { index, characters, time } = row;
	return { id: row.turn, index, speaker: speakerOf(row), characters, ...(time === null ? {} : { time: timeOf(time) }) };
}

export function turnViewOf(row: Row<'turn'>, mentions: readonly Row<'mentions-of-interview'>[]): TurnView {
	const { id, interview, index, text, start, end, passages, highlights, time, parallel } = turnOf(row);
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
		...(parallel === undefined ? {} : { parallel: { language: parallel.language, text: parallel.text } }),
		mentions: mentions.map(({ entity, kind, surface, start, end, textStart, textEnd, rule, confidence }) => ({
			entity,
			kind: kindOf(kind),
			surface,
			start,
			end,
			textStart,
			textEnd,
			rule,
			confidence,
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
	};
}

/** The order in which the two ends of a link are kept. */
export function inOrder(a: EntityId, b: EntityId): readonly [EntityId, EntityId] {
	return byCodePoint(a, b) <= 0 ? [a, b] : [b, a];
}
