// Words that somebody said: who, where, when, with what marked, and how they tie two entities.
import * as v from 'valibot';
import { entityId, interviewId, labels, moment, textSpan, turnId } from '#graph/model/colloquy-1.ts';
import { count, measure, ordinal, text } from './scalars.ts';

export const speaker = v.pipe(
	v.strictObject({ id: v.exactOptional(entityId), label: v.exactOptional(text), labels: v.exactOptional(labels) }),
	v.description('Who speaks: a person, or a label that stands for nobody who is known.'),
);

/** Where words stand. */
export const place = {
	turn: turnId,
	interview: interviewId,
	interviewTitle: text,
	index: ordinal,
	speaker,
};

/** When the words are said, and where that can be heard. */
export const heard = {
	time: v.exactOptional(moment),
	recording: v.exactOptional(v.pipe(text, v.description('Address of the interview’s recording.'))),
};

export const excerpt = v.pipe(
	v.strictObject({
		text,
		textStart: textSpan.entries.textStart,
		before: v.boolean(),
		after: v.boolean(),
		marks: v.array(
			v.strictObject({
				...textSpan.entries,
				entity: v.pipe(text, v.description('Its id; empty where words that were searched for are marked.')),
				rule: v.exactOptional(text),
			}),
		),
	}),
	v.description(
		'A line of a passage with the words marked: marks count in its text, which starts at textStart of the turn.',
	),
);

/** How two entities are tied: passages that mention both, sentences among them, and how much more often than by chance. */
export const strength = { passages: count, sentences: count, strength: measure };
