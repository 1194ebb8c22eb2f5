// Rows read back as the model's own types: the one place where JSON that rows.ts wrote is parsed.
import {
	type Cue,
	type Entity,
	type Interview,
	type Kind,
	kinds,
	type Labels,
	type Mention,
	type Moment,
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

/** `[start, end, estimated]` */
export function momentOf(json: string): Moment {
	const [start, end, estimated] = JSON.parse(json) as readonly [number, number | null, 1?];
	return { start, ...(end === null ? {} : { end }), ...(estimated === 1 ? { estimated: true as const } : {}) };
}

/** `[until, textStart, textEnd, start, end, …]` */
export function clockOf(json: string): { readonly until?: number; readonly cues?: readonly Cue[] } {
	const [until = null, ...numbers] = JSON.parse(json) as readonly (number | null)[];
	const cues: Cue[] = [];
	for (let at = 0; at + 3 < numbers.length; at += 4) {
		const [textStart, textEnd, start, end] = numbers.slice(at, at + 4);
		const time = { start: start ?? 0, ...(typeof end === 'number' ? { end } : {}) };
		cues.push({ textStart: textStart ?? 0, textEnd: textEnd ?? 0, time });
	}
	return { ...(until === null ? {} : { until }), ...(cues.length === 0 ? {} : { cues }) };
}

/** `[[id or label, role?], …]` */
export function heardOf(json: string): ReadonlyMap<string, string | undefined> {
	const heard = JSON.parse(json) as readonly (readonly [key: string, role?: string])[];
	return new Map(heard.map(([key, role]) => [key, role]));
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

export function turnOf(row: Row<'turns-of-interviews'>): Turn {
	const { cues } = row.clock === null ? {} : clockOf(row.clock);
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
		...(cues === undefined ? {} : { cues }),
		...(row.parallel === null ? {} : { parallel: parallelOf(row.parallel) }),
	};
}

export function mentionOf(row: Row<'mentions-of-interviews'>): Mention {
	const { entity, turn, start, end, surface, textStart, textEnd, parts, rule, confidence, moment } = row;
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
		...(moment === null ? {} : { time: momentOf(moment) }),
	};
}

export function relationOf(row: Omit<Row<'relations-of-interview'>, 'ordinal'>): Relation {
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
