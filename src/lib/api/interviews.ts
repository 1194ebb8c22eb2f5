// The shapes of interviews and their turns, and of what can be done with them: adding, correcting, removing, putting back.
import * as v from 'valibot';
import {
	confidence,
	entityId,
	interview,
	interviewId,
	kind,
	mention,
	moment,
	offset,
	textSpan,
	turn,
} from '#graph/model/colloquy-1.ts';
import { readingCounts, report, sidecar } from '#graph/model/reading.ts';
import { described } from '#graph/model/shape.ts';
import { listEntries, listOf } from './lists.ts';
import { speaker } from './passages.ts';
import { count, text } from './scalars.ts';

export const interviewSummary = v.strictObject({
	...interview.entries,
	turns: count,
	entities: count,
	mentions: count,
});

export const setAside = v.pipe(
	v.strictObject({
		id: v.pipe(text, v.description('The name of its folder, which need not be an id that an interview can have.')),
		code: v.pipe(text, v.description('Of the problem that keeps it out.')),
		message: text,
	}),
	v.description(
		'An interview that is in the library’s folder and not in its graph, and why. Nothing of it is deleted.',
	),
);

export const setAsideList = listOf(setAside);

export const interviewSummaryList = v.strictObject({ ...listEntries(interviewSummary), setAside: setAsideList });

const { id, interview: ofInterview, index, start, end, passages, highlights, time, cues } = turn.entries;

export const turnView = v.strictObject({
	id,
	interview: ofInterview,
	index,
	speaker,
	text,
	start,
	end,
	passages,
	highlights,
	time,
	cues,
	parallel: v.exactOptional(v.strictObject({ language: text, text })),
	mentions: v.array(
		v.strictObject({
			...textSpan.entries,
			entity: entityId,
			kind,
			surface: mention.entries.surface,
			start: offset,
			end: offset,
			rule: text,
			confidence,
			time: v.exactOptional(moment),
		}),
	),
});

const behind = v.exactOptional(
	v.pipe(text, v.description('Why the graph could not follow; what was asked for is done all the same.')),
);

export const ingested = v.strictObject({
	id: interviewId,
	outcome: v.picklist(['added', 'replaced', 'unchanged']),
	namesake: v.exactOptional(described(interviewId, 'Another interview that has the id which the name would give.')),
	kept: v.exactOptional(
		v.pipe(text, v.description('Of the source that was replaced: where the library keeps it now.')),
	),
	audio: v.exactOptional(
		v.pipe(text, v.description('Of the recording that came with it: where the library keeps it now.')),
	),
	report: v.exactOptional(described(report, 'Absent where nothing changed.')),
	behind,
});

const readSummary = v.strictObject({ title: text, format: text, language: text, ...readingCounts.entries });

export const corrected = v.strictObject({
	id: interviewId,
	outcome: v.picklist(['corrected', 'unchanged']),
	before: readSummary,
	after: readSummary,
	report,
	behind,
});

export const removed = v.strictObject({
	id: v.pipe(text, v.description('Of the interview, or the name of its folder.')),
	key: v.pipe(text, v.description('Under which the bin has it.')),
	behind,
});

export const restored = v.strictObject({
	id: interviewId,
	was: v.exactOptional(v.pipe(text, v.description('The id that it had, where another interview has it now.'))),
	setAside: v.exactOptional(
		v.pipe(text, v.description('Why it is set aside: it is in the library again, and not in the graph.')),
	),
	behind,
});

export const binned = v.strictObject({
	key: v.pipe(text, v.description('The name of its folder in the bin: when it was removed, and its id.')),
	id: v.pipe(text, v.description('Under which it stood in the library.')),
	title: v.exactOptional(v.pipe(text, v.description('Absent where its interview.json says none, or cannot be read.'))),
	removed: v.pipe(text, v.description('ISO 8601.')),
	bytes: v.pipe(count, v.description('Of all files in its folder.')),
});

/** What people may say of an interview, each field of it nullable. */
const {
	title,
	language,
	format,
	published,
	recorded,
	url,
	participants,
	notSpeakers,
	alsoSpeakers,
	parts,
	drawAdvertisements,
} = sidecar.entries;

export const correction = v.pipe(
	v.strictObject({
		title: orNone(title),
		language: orNone(language),
		format: orNone(format),
		published: orNone(published),
		recorded: orNone(recorded),
		url: orNone(url),
		participants: orNone(participants),
		notSpeakers: orNone(notSpeakers),
		alsoSpeakers: orNone(alsoSpeakers),
		parts: orNone(parts),
		drawAdvertisements: orNone(drawAdvertisements),
	}),
	v.minEntries(1),
	v.description(
		'What a user puts right. null takes a field away: the transcript speaks for itself. A participant stands for its label alone, others stay; one with nothing but its label takes back what was corrected of it. Two labels with one name are one person.',
	),
);

/** In a correction, null takes away. */
function orNone<S extends v.GenericSchema>(field: v.ExactOptionalSchema<S, undefined>) {
	return v.exactOptional(v.nullable(field.wrapped));
}

/** What an interview sent as JSON is called. */
export const uploadName = v.object({
	name: v.pipe(text, v.regex(/\S/), v.description('The file’s name: it makes the id.'), v.examples(['talk.md'])),
	id: v.exactOptional(v.pipe(text, v.description('The id that it is to have; an interview of that id is replaced.'))),
});

/** An interview sent as JSON. Fields of other programs are passed over. */
export const upload = v.object({
	...uploadName.entries,
	text: v.pipe(text, v.description('The transcript.')),
	...sidecar.entries,
});
