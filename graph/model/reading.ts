// The shapes of what people say beside a transcript, and of how it was read: the API gives them, interview.json and the
// report of `ingest` hold them. The types are those of model.ts, accounting.ts, extract.ts, excerpts.ts and how-read.ts.
import * as v from 'valibot';
import { kinds, partKinds } from './kinds.ts';
import {
	advertisement,
	date,
	entityId,
	interviewId,
	labels,
	note,
	offset,
	participant,
	role,
	textSpan,
	time,
} from './colloquy-1.ts';
import { longestExact } from './exact.ts';
import { described } from './shape.ts';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));

export const givenPart = v.pipe(
	v.strictObject({
		start: offset,
		end: offset,
		exact: v.pipe(
			text,
			v.minLength(1),
			v.maxLength(longestExact),
			v.description('The first characters of it: where they no longer stand at its start, it is passed over.'),
		),
		as: v.picklist(partKinds),
		speaker: v.exactOptional(v.pipe(text, v.description('The label of who says it; nobody where absent.'))),
	}),
	v.description('What a stretch of the source is, whatever it looks like.'),
);

export const sidecar = v.strictObject({
	title: v.exactOptional(text),
	language: v.exactOptional(v.pipe(text, v.description('BCP 47: what the text is in, whatever it looks like.'))),
	format: v.exactOptional(
		v.pipe(
			text,
			v.description('Id of the format that reads it, whatever it looks like; /api/interviews/{id}/reading lists them.'),
		),
	),
	published: v.exactOptional(date),
	recorded: v.exactOptional(date),
	url: v.exactOptional(text),
	participants: v.exactOptional(v.array(participant)),
	notSpeakers: v.exactOptional(
		v.pipe(v.array(text), v.description('What looks like a speaker’s label and is none: Remember, Disclaimer.')),
	),
	alsoSpeakers: v.exactOptional(
		v.pipe(v.array(text), v.description('What is a speaker’s label, whatever it looks like: the lines that begin so.')),
	),
	parts: v.exactOptional(v.array(givenPart)),
	drawAdvertisements: v.exactOptional(
		v.pipe(
			v.boolean(),
			v.description('Whether names in advertisements are part of the graph; they are not otherwise.'),
		),
	),
});

export const segmentKind = v.picklist([
	'speech',
	'label',
	'front-matter',
	'heading',
	'summary',
	'image',
	'markup',
	'blank',
	'double',
	'footer',
	'cue',
	'note',
	'advertisement',
]);

export const account = v.pipe(
	v.variant('state', [
		v.strictObject({
			state: v.literal('whole'),
			counts: v.strictObject(v.entriesFromList(segmentKind.options, v.exactOptional(count))),
		}),
		v.strictObject({ state: v.literal('broken'), at: count, found: text }),
	]),
	v.description(
		'What every character of the source is, in UTF-16 code units by kind; the counts add up to its length.',
	),
);

export const kindCounts = v.strictObject(v.entriesFromList(kinds, count));

/** `proven` of `mentions` are borne out by the source. */
export const report = v.strictObject({
	format: text,
	because: text,
	turns: count,
	speakers: count,
	mentions: count,
	proven: count,
	relations: count,
	entities: kindCounts,
	account,
	notes: v.array(note),
	waiting: v.pipe(count, v.description('How much waits for the user: found, and too unsure to be drawn.')),
	unfit: v.pipe(v.array(text), v.description('Ids of decisions that fit nothing in it, as it is now.')),
});

export const speakerExcerpt = v.strictObject({
	index: ordinal,
	text,
	...textSpan.entries,
	cut: v.boolean(),
	time: v.exactOptional(time),
});

export const naming = v.picklist(['given', 'label', 'said']);

export const heardSpeaker = v.pipe(
	v.strictObject({
		label: v.exactOptional(
			v.pipe(text, v.description('As the source writes it; absent for words that nobody is said to have spoken.')),
		),
		entity: v.exactOptional(entityId),
		names: v.exactOptional(labels),
		role: v.exactOptional(role),
		naming: v.exactOptional(
			v.pipe(naming, v.description('How the label came by its name; absent where it names nobody.')),
		),
		turns: count,
		characters: count,
		milliseconds: v.exactOptional(v.pipe(count, v.description('Where the source gives times.'))),
		share: v.pipe(
			v.number(),
			v.minValue(0),
			v.maxValue(1),
			v.description('Of what is said: by time where every turn has one, else by characters.'),
		),
		excerpts: v.array(speakerExcerpt),
	}),
	v.description('One label of the source; two labels may be one person.'),
);

/** What a correction may change, in figures. */
export const readingCounts = v.strictObject({
	turns: count,
	speakers: count,
	entities: count,
	mentions: count,
	proven: count,
});

export const possibleFormat = v.strictObject({
	id: text,
	title: text,
	because: v.exactOptional(v.pipe(text, v.description('Where its shape is recognised.'))),
});

export const foundAdvertisement = v.pipe(
	v.strictObject({
		start: offset,
		end: offset,
		turn: v.pipe(ordinal, v.description('Index of the turn in which it begins.')),
		because: advertisement.entries.because,
		characters: v.pipe(count, v.description('Of its words.')),
		words: v.pipe(text, v.description('The first of them.')),
		exact: v.pipe(text, v.description('What a part of the sidecar begins with that says what this is.')),
		denied: v.exactOptional(v.pipe(v.literal(true), v.description('The user says that it is none.'))),
		...textSpan.entries,
	}),
	v.description('An advertisement that is read out: where it begins and how one could tell. The span is of that turn.'),
);

const by = v.pipe(v.picklist(['content', 'user']), v.description('Who decided: the content, or what was said of it.'));

const characters = v.pipe(count, v.description('In UTF-16 code units, white space at its ends not counted.'));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1), v.description('Of the file.'));
const firstWords = v.pipe(text, v.description('Its first words, on one line.'));
const exact = v.pipe(text, v.description('What a part that is given needs as proof.'));

/** Where words stand in no turn. */
const afterTurn = {
	after: v.exactOptional(v.pipe(ordinal, v.description('The turn before it, where it stands in none.'))),
	speaker: v.exactOptional(v.pipe(text, v.description('The label of who speaks in that turn.'))),
};

/** A note with its size and first words; both absent where it concerns no place. */
export const placedNote = v.strictObject({
	...note.entries,
	size: v.exactOptional(v.strictObject({ characters, share })),
	words: v.exactOptional(firstWords),
	exact: v.exactOptional(exact),
	...afterTurn,
});

export const outsidePlace = v.pipe(
	v.strictObject({
		start: offset,
		end: offset,
		kind: v.pipe(segmentKind, v.description('What most of it is.')),
		characters,
		share,
		words: firstWords,
		exact,
		...afterTurn,
	}),
	v.description('Words that stand in no turn.'),
);

export const coverage = v.pipe(
	v.strictObject({ turns: count, labels: count, outside: count }),
	v.description(
		'Characters of words and times: in turns, as speakers’ labels and times, and in no turn. White space, marks and pictures are none of them.',
	),
);

export const labelGrounds = v.pipe(
	v.strictObject({
		lines: count,
		forms: v.pipe(v.array(text), v.description('How the most of them are written, at most two: `bold-colon`.')),
		signs: v.pipe(v.array(text), v.description('What speaks for them most, at most two: `takes-turns`.')),
	}),
	v.description(
		'Why lines of a text were taken for speakers’ labels; absent where there are none, or the format itself says who speaks.',
	),
);

export const howRead = v.strictObject({
	interview: interviewId,
	title: text,
	format: v.strictObject({
		id: text,
		title: text,
		because: text,
		grounds: v.exactOptional(labelGrounds),
		by,
		takesSpeech: v.pipe(v.boolean(), v.description('Whether parts may be given as speech in it.')),
	}),
	language: v.strictObject({ code: text, by }),
	length: v.pipe(count, v.description('In UTF-16 code units.')),
	account,
	coverage,
	outside: v.pipe(v.array(outsidePlace), v.description('The longest places, in their order.')),
	places: v.pipe(count, v.description('How many places stand in no turn, also those that the list has no room for.')),
	notes: v.array(placedNote),
	counts: readingCounts,
	advertisements: v.array(foundAdvertisement),
	speakers: v.pipe(v.array(heardSpeaker), v.description('Those who speak most first.')),
	labels: v.pipe(count, v.description('How many labels there are, also those that the list has no room for.')),
	notSpeakers: v.pipe(v.array(text), v.description('Labels that the user took for none.')),
	formats: v.pipe(
		v.array(possibleFormat),
		v.description('All that could be asked for; those that recognise the content first, surest first.'),
	),
	given: described(sidecar, 'What people said of it beside the transcript, corrections among it.'),
});
