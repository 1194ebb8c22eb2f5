// The shapes of colloquy/1, once. From here come the types of model.ts, colloquy-1.schema.json (scripts/schema.ts) and the
// parts of /api/openapi.json that the API shares with exports. Fields stand in the order in which exports write them.
import * as v from 'valibot';
import { advertisementSigns, kinds, predicates } from './kinds.ts';
import { described } from './shape.ts';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));

export const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.description('UTF-16 code units.'));

export const date = v.pipe(
	v.string(),
	v.regex(/^\d{4}(-\d{2}(-\d{2}(T.+)?)?)?$/),
	v.description('ISO 8601, as much of it as is known.'),
	v.examples(['2024', '2024-10-22']),
);

/** Exactly one slash; the kind in the id is that of its birth and may differ from `kind`. */
export const entityId = v.pipe(
	v.string(),
	v.regex(new RegExp(`^(${kinds.join('|')})/[^/]+$`)),
	v.description('kind/slug. The kind in an id is that of its birth; an id stays when the kind is corrected.'),
	v.examples(['person/noam-brown']),
);

export const interviewId = v.pipe(v.string(), v.regex(/^[^/]+$/), v.examples(['dan-roberts-2024']));

export const turnId = v.pipe(
	v.string(),
	v.regex(/^[^/]+\/[1-9]\d*$/),
	v.description('<interview>/<index>'),
	v.examples(['dan-roberts-2024/31']),
);

export const kind = v.picklist(kinds);

export const labels = v.pipe(
	v.record(v.string(), v.string()),
	v.description('BCP 47 language to name.'),
	v.examples([{ en: 'physics', zh: '物理学' }]),
);

export const names = v.array(v.string());

/** In a mention, and of a thing as sure as its surest mention. */
export const confidence = v.pipe(
	v.number(),
	v.integer(),
	v.minValue(0),
	v.maxValue(100),
	v.description(
		'How sure: of 100 things like it, how many belong in an index; of a misheard name, how sure it is that this one is meant. That the words stand in the source says nothing of it: every mention is proven.',
	),
);

export const textSpan = v.pipe(
	v.strictObject({ textStart: offset, textEnd: offset }),
	v.description("A stretch of the turn's text."),
);

export const time = v.pipe(
	v.strictObject({ start: count, end: v.exactOptional(count) }),
	v.description('Milliseconds from the start of the recording.'),
);

export const cue = v.pipe(
	v.strictObject({ ...textSpan.entries, time }),
	v.description('Words of a turn that the source times by themselves.'),
);

export const moment = v.pipe(
	v.strictObject({ ...time.entries, estimated: v.exactOptional(v.literal(true)) }),
	v.description(
		"When words are said, in milliseconds from the start of the recording: their cue's time. Estimated: reckoned from how far into the turn they stand, since the source times only the turn.",
	),
);

export const role = v.picklist(['host', 'guest', 'other']);

export const participant = v.pipe(
	v.strictObject({
		label: text,
		entity: v.exactOptional(entityId),
		name: v.exactOptional(labels),
		role: v.exactOptional(role),
	}),
	v.description('Who speaks under which label of the source.'),
);

export const note = v.pipe(
	v.strictObject({
		code: v.picklist([
			'double_across_label',
			'no_speaker',
			'unread_text',
			'perhaps_labels',
			'lost_characters',
			'control_characters',
			'drawn_text',
			'part_passed_over',
			'labels_passed_over',
		]),
		turn: v.exactOptional(v.pipe(ordinal, v.description('Index of the turn it concerns.'))),
		start: offset,
		end: offset,
		text,
		labels: v.exactOptional(
			v.pipe(v.array(text), v.description('The labels that it concerns: those that lines may begin with.')),
		),
	}),
	v.description('Something to know about the reading.'),
);

/** In UTF-16 code units of `turn.text`. */
const piece = v.pipe(
	v.strictObject({ turn: v.pipe(ordinal, v.description('Index of the turn.')), ...textSpan.entries }),
	v.description('What of a turn belongs to it.'),
);

export const advertisement = v.pipe(
	v.strictObject({
		start: offset,
		end: offset,
		pieces: v.pipe(v.array(piece), v.minLength(1)),
		because: v.pipe(
			v.array(v.picklist(advertisementSigns)),
			v.minLength(1),
			v.description('What tells that it is one; “given” where the user says so.'),
		),
	}),
	v.description(
		'An advertisement that is read out. Its words stay in their turns; names in it are not part of the graph, unless the user wants them.',
	),
);

const source = v.pipe(
	v.strictObject({
		name: text,
		sha256: v.pipe(text, v.regex(/^[0-9a-f]{64}$/), v.description('Of its bytes.')),
		length: v.pipe(count, v.description('Of its text, in UTF-16 code units.')),
		format: text,
	}),
	v.description('The file as it came.'),
);

export const interview = v.pipe(
	v.strictObject({
		id: interviewId,
		title: text,
		author: v.exactOptional(text),
		language: v.pipe(text, v.description('BCP 47.')),
		published: v.exactOptional(date),
		recorded: v.exactOptional(date),
		url: v.exactOptional(v.pipe(text, v.description('Of the recording.'))),
		origin: v.exactOptional(v.pipe(text, v.description('The page that the transcript came from.'))),
		participants: v.array(participant),
		source,
		summary: v.exactOptional(v.pipe(v.array(text), v.description("The editor's summary, a paragraph each."))),
		notes: v.exactOptional(v.array(note)),
		advertisements: v.exactOptional(v.pipe(v.array(advertisement), v.description('Absent where there are none.'))),
	}),
	v.description('One interview.'),
);

const parallel = v.pipe(
	v.strictObject({ language: text, text, start: offset, end: offset }),
	v.description('The same words in another language.'),
);

export const turn = v.pipe(
	v.strictObject({
		id: turnId,
		interview: interviewId,
		index: ordinal,
		speaker: v.exactOptional(described(entityId, 'Absent where unknown; always among the entities.')),
		speakerLabel: v.exactOptional(v.pipe(text, v.description('What the source wrote.'))),
		start: offset,
		end: offset,
		text: v.pipe(text, v.description('For reading: wrapped lines joined, markup gone.')),
		passages: v.pipe(v.array(textSpan), v.description('Its paragraphs.')),
		highlights: v.pipe(v.array(textSpan), v.description('What the source set in bold.')),
		time: v.exactOptional(time),
		cues: v.exactOptional(
			v.pipe(v.array(cue), v.description('Where the source times its words more finely than the turn.')),
		),
		parallel: v.exactOptional(parallel),
	}),
	v.description('What one speaker says until another speaks.'),
);

export const origin = v.pipe(
	v.picklist(['lexicon', 'text']),
	v.description('Where its identity comes from: a lexicon entry, or rules over the text.'),
);

export const entity = v.pipe(
	v.strictObject({
		id: entityId,
		kind,
		labels,
		aliases: names,
		asHeard: v.pipe(v.array(text), v.description('Spellings under which it was misheard.')),
		origin,
		sameAs: v.exactOptional(text),
	}),
	v.description('A person, an organization, a work, a concept, an event or a place that is named.'),
);

export const parts = v.pipe(
	v.array(v.strictTuple([offset, offset])),
	v.description('The pieces in the source where more than white space and inline markup stands between them.'),
);

export const mention = v.pipe(
	v.strictObject({
		entity: entityId,
		turn: turnId,
		start: offset,
		end: offset,
		surface: v.pipe(text, v.minLength(1), v.description('turn.text.slice(textStart, textEnd)')),
		textStart: offset,
		textEnd: offset,
		parts: v.exactOptional(parts),
		rule: v.pipe(text, v.description('The rule that made it.')),
		confidence,
		time: v.exactOptional(described(moment, 'Absent where the source has no times.')),
	}),
	v.description(
		'A span of the source that names an entity. Proven: its pieces, decoded as the format says, white space and markup folded, equal the surface.',
	),
);

export const predicate = v.picklist(predicates);

export const relation = v.pipe(
	v.strictObject({
		subject: entityId,
		predicate,
		object: entityId,
		turn: turnId,
		start: offset,
		end: offset,
		textStart: offset,
		textEnd: offset,
		rule: text,
	}),
	v.description('What a passage says of two entities.'),
);

/** All that one export holds. */
export const colloquy1 = v.strictObject({
	format: v.literal('colloquy/1'),
	interviews: v.array(interview),
	turns: v.array(turn),
	entities: v.array(entity),
	mentions: v.array(mention),
	relations: v.array(relation),
});
