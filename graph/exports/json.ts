// colloquy/1, Colloquy's own form and the only one that loses nothing: colloquy-1.schema.json describes it.
// One item a line, fields always in the same order, what is absent left out: two exports of one library are the same bytes.
import type { Entity, Interview, KnowledgeGraph, Mention, Relation, Turn } from '../model.ts';
import type { Export } from './export.ts';

export const json = {
	id: 'json',
	title: 'Colloquy JSON (colloquy/1)',
	holds: 'everything, each mention with its words and its place in the source',
	mediaType: 'application/json',
	extension: 'json',
	*write({ interviews, turns, entities, mentions, relations }: KnowledgeGraph) {
		yield '{\n"format": "colloquy/1",\n';
		yield* list('interviews', interviews.map(interviewFields));
		yield ',\n';
		yield* list('turns', turns.map(turnFields));
		yield ',\n';
		yield* list('entities', entities.map(entityFields));
		yield ',\n';
		yield* list('mentions', mentions.map(mentionFields));
		yield ',\n';
		yield* list('relations', relations.map(relationFields));
		yield '\n}\n';
	},
} as const satisfies Export;

function* list(name: string, items: readonly object[]): Iterable<string> {
	yield `"${name}": [`;
	for (const [at, item] of items.entries()) yield `${at === 0 ? '\n' : ',\n'}${JSON.stringify(item)}`;
	yield items.length === 0 ? ']' : '\n]';
}

// Fields are named one by one: their order is part of the format, and nothing else of an object gets in.
// JSON.stringify leaves out what is undefined.

function interviewFields({
	id,
	title,
	author,
	language,
	published,
	recorded,
	url,
	origin,
	participants,
	source,
	summary,
	notes,
	advertisements,
}: Interview): object {
	const { name, sha256, length, format } = source;
	return {
		id,
		title,
		author,
		language,
		published,
		recorded,
		url,
		origin,
		participants: participants.map(({ label, entity, name, role }) => ({
			label,
			entity,
			name: name && sorted(name),
			role,
		})),
		source: { name, sha256, length, format },
		summary,
		notes: notes?.map(({ code, turn, start, end, text, labels }) => ({ code, turn, start, end, text, labels })),
		advertisements: advertisements?.map(({ start, end, pieces, because }) => ({
			start,
			end,
			pieces: pieces.map(({ turn, textStart, textEnd }) => ({ turn, textStart, textEnd })),
			because,
		})),
	};
}

function turnFields({
	id,
	interview,
	index,
	speaker,
	speakerLabel,
	start,
	end,
	text,
	passages,
	highlights,
	time,
	cues,
	parallel,
}: Turn): object {
	return {
		id,
		interview,
		index,
		speaker,
		speakerLabel,
		start,
		end,
		text,
		passages: passages.map(({ textStart, textEnd }) => ({ textStart, textEnd })),
		highlights: highlights.map(({ textStart, textEnd }) => ({ textStart, textEnd })),
		time: time && { start: time.start, end: time.end },
		cues: cues?.map(({ textStart, textEnd, time: { start, end } }) => ({ textStart, textEnd, time: { start, end } })),
		parallel: parallel && {
			language: parallel.language,
			text: parallel.text,
			start: parallel.start,
			end: parallel.end,
		},
	};
}

function entityFields({ id, kind, labels, aliases, asHeard, origin, sameAs }: Entity): object {
	return { id, kind, labels: sorted(labels), aliases, asHeard, origin, sameAs };
}

function mentionFields({
	entity,
	turn,
	start,
	end,
	surface,
	textStart,
	textEnd,
	parts,
	rule,
	confidence,
	time,
}: Mention): object {
	const said = time && { start: time.start, end: time.end, estimated: time.estimated };
	return { entity, turn, start, end, surface, textStart, textEnd, parts, rule, confidence, time: said };
}

function relationFields({ subject, predicate, object, turn, start, end, textStart, textEnd, rule }: Relation): object {
	return { subject, predicate, object, turn, start, end, textStart, textEnd, rule };
}

function sorted(labels: { readonly [language: string]: string }): object {
	return Object.fromEntries(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
}
