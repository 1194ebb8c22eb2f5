// The shapes of entities and of what is said of them.
import * as v from 'valibot';
import {
	confidence,
	entityId,
	interviewId,
	kind,
	labels,
	moment,
	names,
	origin,
	predicate,
	textSpan,
	turnId,
} from '#graph/model/colloquy-1.ts';
import { heard, speaker, strength } from './passages.ts';
import { count, ordinal, text } from './scalars.ts';

export const entitySummary = v.pipe(
	v.strictObject({
		id: entityId,
		kind,
		labels,
		aliases: names,
		asHeard: names,
		mentions: v.pipe(count, v.description('In the interviews asked about, as are turns and interviews.')),
		turns: count,
		interviews: count,
		confidence: v.pipe(
			confidence,
			v.description('Of 100 things like it, how many belong in an index; in the surest of the interviews asked about.'),
		),
		speaks: v.pipe(v.boolean(), v.description('Whether it speaks in at least one turn.')),
	}),
	v.description('An entity, and how often it is mentioned.'),
);

export const speakerCount = v.pipe(
	v.strictObject({ speaker, mentions: count }),
	v.description('How often one speaker mentions an entity.'),
);

export const voice = v.pipe(
	v.strictObject({
		speaker,
		turn: turnId,
		index: ordinal,
		...textSpan.entries,
		time: v.exactOptional(moment),
		mentions: count,
		turns: count,
	}),
	v.description('One speaker’s part in an entity’s story: the words that first mention it, and how often they do.'),
);

export const voices = v.pipe(
	v.strictObject({
		interview: interviewId,
		interviewTitle: text,
		voices: v.array(voice),
		only: v.exactOptional(
			v.pipe(
				v.picklist(['speaker', 'host', 'guest']),
				v.description('One side alone ever names it: one speaker of several, or the hosts or the guests alone.'),
			),
		),
	}),
	v.description('Who mentions an entity in an interview, in the order of their first mentions.'),
);

export const relationLine = v.pipe(
	v.strictObject({
		subject: entityId,
		subjectLabels: labels,
		predicate,
		object: entityId,
		objectLabels: labels,
		turn: turnId,
		...textSpan.entries,
		text,
		rule: text,
		...heard,
	}),
	v.description('What a passage says of two entities, with its words.'),
);

export const entityDetail = v.strictObject({
	...entitySummary.entries,
	origin,
	sameAs: v.exactOptional(text),
	bySpeaker: v.array(speakerCount),
	order: v.pipe(v.array(voices), v.description('Interview by interview: who mentioned it first, who followed.')),
	surfaces: v.pipe(
		v.array(v.strictObject({ surface: text, mentions: count })),
		v.description('As spoken, most often first.'),
	),
	rules: v.pipe(
		v.array(v.strictObject({ rule: text, mentions: count, confidence })),
		v.description('By which rules it is mentioned, most often first, and the highest confidence of those mentions.'),
	),
	relations: v.array(relationLine),
	said: v.pipe(count, v.description('Of a speaker: turns spoken.')),
});

export const neighbour = v.strictObject({ entity: entitySummary, ...strength });
