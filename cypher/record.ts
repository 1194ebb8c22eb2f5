// Rows read back as the model's own types: the one place where JSON that rows.ts wrote is parsed.
import {
	type Entity,
	type Interview,
	type Kind,
	kinds,
	type Labels,
	type Mention,
	type Relation,
	type TextSpan,
	type Time,
	type Turn,
} from '#graph/model.ts';
import type { Row } from './questions.ts';

export function labelsOf(json: string): Labels {
	return JSON.parse(json) as Labels;
}

export function stringsOf(json: string): readonly string[] {
	return JSON.parse(json) as readonly string[];
}

export function kindOf(kind: string): Kind {
	return kinds.find((known) => known === kind) ?? 'concept';
}

/** `[textStart, textEnd, …]` */
export function spansOf(json: string): readonly TextSpan[] {
	const offsets = JSON.parse(json) as readonly number[];
	const spans: TextSpan[] = [];
	for (let i = 0; i + 1 < offsets.length; i += 2)
		spans.push({ textStart: offsets[i] ?? 0, textEnd: offsets[i + 1] ?? 0 });
	return spans;
}

export function timeOf(json: string): Time {
	const [start, end] = JSON.parse(json) as readonly [number, number?];
	return end === undefined ? { start } : { start, end };
}

export function parallelOf(json: string): NonNullable<Turn['parallel']> {
	return JSON.parse(json) as NonNullable<Turn['parallel']>;
}

export function partsOf(json: string): NonNullable<Mention['parts']> {
	return JSON.parse(json) as NonNullable<Mention['parts']>;
}

/** As it was given to the store, whole. */
export function interviewOf(json: string): Interview {
	return JSON.parse(json) as Interview;
}

/** An entity as one interview had it. */
export function entityRecordOf(json: string): Entity {
	return JSON.parse(json) as Entity;
}

export function entityOf(row: Row<'all-entities'>): Entity {
	return {
		id: row.id,
		kind: kindOf(row.kind),
		labels: labelsOf(row.labels),
		aliases: stringsOf(row.aliases),
		asHeard: stringsOf(row.asHeard),
		origin: row.origin === 'lexicon' ? 'lexicon' : 'text',
		...(row.sameAs === null ? {} : { sameAs: row.sameAs }),
	};
}

export function turnOf(row: Row<'turns-of-interview'>): Turn {
	return {
		id: row.turn,
		interview: row.interview,
		index: row.index,
		...(row.speaker === null ? {} : { speaker: row.speaker }),
		...(row.speakerLabel === null ? {} : { speakerLabel: row.speakerLabel }),
		start: row.start,
		end: row.end,
		text: row.text,
		passages: spansOf(row.passages),
		highlights: spansOf(row.highlights),
		...(row.time === null ? {} : { time: timeOf(row.time) }),
		...(row.parallel === null ? {} : { parallel: parallelOf(row.parallel) }),
	};
}

export function mentionOf(row: Row<'mentions-of-interview'>): Mention {
	const { entity, turn, start, end, surface, textStart, textEnd, parts, rule, confidence } = row;
	return {
		entity,
		turn,
		start,
		end,
		surface,
		textStart,
		textEnd,
		...(parts === null ? {} : { parts: partsOf(parts) }),
		rule,
		confidence,
	};
}

export function relationOf(row: Row<'relations-of-interview'>): Relation {
	const { subject, object, turn, start, end, textStart, textEnd, rule } = row;
	return {
		subject,
		predicate: row.predicate as Relation['predicate'],
		object,
		turn,
		start,
		end,
		textStart,
		textEnd,
		rule,
	};
}
