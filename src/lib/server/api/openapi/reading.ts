// How an interview was read, and what a reader puts right about it, as JSON Schema.
import { count, kindCounts, many, object, text, to, type Schema } from './shapes.ts';

const share: Schema = { type: 'number', minimum: 0, maximum: 1 };
const by: Schema = { enum: ['content', 'reader'], description: 'Who decided: the content, or what was said of it.' };

const account: Schema = {
	description: 'What every character of the source is, in UTF-16 code units by kind; the counts add up to its length.',
	oneOf: [
		object({ state: { const: 'whole' }, counts: { type: 'object', additionalProperties: count } }),
		object({ state: { const: 'broken' }, at: count, found: text }),
	],
};

export const reportShape = object({
	format: text,
	because: text,
	turns: count,
	speakers: count,
	mentions: count,
	proven: count,
	relations: count,
	entities: kindCounts,
	account,
	notes: many(to('Note')),
	waiting: { ...count, description: 'How much waits for the reader: found, and too unsure to be drawn.' },
	unfit: { ...many(text), description: 'Ids of decisions that fit nothing in it, as it is now.' },
});

const counts = { turns: count, speakers: count, entities: count, mentions: count, proven: count };
const readSummary = object({ title: text, format: text, language: text, ...counts });

/** In a correction, null takes away. */
function orNone(schema: Schema): Schema {
	return { oneOf: [schema, { type: 'null' }] };
}

const said = {
	title: text,
	language: { ...text, description: 'BCP 47.' },
	format: { ...text, description: 'Id of a format; /api/interviews/{id}/reading lists them.' },
	published: to('Date'),
	recorded: to('Date'),
	url: text,
	participants: many(to('Participant')),
	notSpeakers: { ...many(text), description: 'Labels that are no speakers’.' },
};

export const readingSchemas: { readonly [name: string]: Schema } = {
	Correction: {
		type: 'object',
		description:
			'What a reader puts right. null takes a field away: the transcript speaks for itself. A participant stands for its label alone, others stay; one with nothing but its label takes back what was corrected of it. Two labels with one name are one person.',
		properties: Object.fromEntries(Object.entries(said).map(([name, schema]) => [name, orNone(schema)])),
		additionalProperties: false,
		minProperties: 1,
	},
	Corrected: object(
		{
			id: to('InterviewId'),
			outcome: { enum: ['corrected', 'unchanged'] },
			before: readSummary,
			after: readSummary,
			report: reportShape,
		},
		{ behind: { ...text, description: 'Why the graph could not follow; the correction is safe all the same.' } },
	),
	HeardSpeaker: object(
		{
			turns: count,
			characters: count,
			share: { ...share, description: 'Of what is said: by time where every turn has one, else by characters.' },
			excerpts: many(
				object(
					{ index: { type: 'integer', minimum: 1 }, text, textStart: count, textEnd: count, cut: { type: 'boolean' } },
					{ time: to('Time') },
				),
			),
		},
		{
			label: { ...text, description: 'As the source writes it.' },
			entity: to('EntityId'),
			names: to('Labels'),
			role: { enum: ['host', 'guest', 'other'] },
			naming: { enum: ['given', 'label', 'said'], description: 'How the label came by its name.' },
			milliseconds: count,
		},
	),
	HowRead: object({
		interview: to('InterviewId'),
		title: text,
		format: object({ id: text, title: text, because: text, by }),
		language: object({ code: text, by }),
		length: count,
		account,
		notes: many(to('Note')),
		counts: object(counts),
		speakers: many(to('HeardSpeaker')),
		labels: count,
		notSpeakers: many(text),
		formats: many(object({ id: text, title: text }, { because: text })),
		given: { type: 'object', properties: said },
	}),
};
