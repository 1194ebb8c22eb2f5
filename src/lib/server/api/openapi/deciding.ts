// What waits for the reader and the decisions on it, as the document describes them.
import { kinds } from '#graph/model.ts';
import { count, flag, many, object, text, to, type Schema } from './shapes.ts';

const sure: Schema = { type: 'integer', minimum: 0, maximum: 100 };
const span = { textStart: to('Offset'), textEnd: to('Offset') };
const turnIndex: Schema = { type: 'integer', minimum: 1 };

export const states = ['waits', 'sounds', 'heard', 'drawn', 'dismissed', 'apart', 'proposed'];

export const decideOperation = {
	operationId: 'decide',
	summary: 'Decide on what waits, or on what is drawn; the graph follows',
	requestBody: { required: true, content: { 'application/json': { schema: to('DecisionRequest') } } },
};

export const undoOperation = {
	operationId: 'undo',
	summary: 'Take a decision back, by a further line of the log',
};

const request: Schema = {
	description:
		'What the reader decides. “draw”, “apart” and “same” are about what waits in an interview (or was heard there), “dismiss” also about what is drawn.',
	...object(
		{ decision: { enum: ['draw', 'dismiss', 'apart', 'same'] }, entity: to('EntityId') },
		{
			interview: { ...to('InterviewId'), description: 'Where it waits. Without it, a thing is dismissed everywhere.' },
			everywhere: { ...flag, description: 'Whether it holds for every interview of the library.' },
			kind: { enum: kinds, description: 'Of what is drawn, where it is another than was found.' },
			surface: { ...text, description: 'The spelling that is set apart, or is the same.' },
		},
	),
};

export const decidingSchemas: { readonly [name: string]: Schema } = {
	DecisionRequest: request,
	WordsLine: object(
		{
			turn: to('TurnId'),
			interview: to('InterviewId'),
			index: turnIndex,
			speaker: to('Speaker'),
			surface: text,
			...span,
			excerpt: to('Excerpt'),
		},
		{ time: to('Moment'), recording: text },
	),
	WaitingItem: object(
		{
			state: {
				enum: states,
				description:
					'“waits”, “sounds” (like the entity, misheard) and “proposed” (by a language model) are not drawn and want a decision; “heard” is drawn as the entity; the others were decided.',
			},
			entity: to('EntityId'),
			kind: to('Kind'),
			labels: to('Labels'),
			rule: text,
			confidence: sure,
			mentions: count,
			quotes: many(to('WordsLine')),
		},
		{
			surface: { ...text, description: 'The spelling in question.' },
			decision: { ...text, description: 'Id of the decision that made it so.' },
			everywhere: flag,
			model: text,
			why: text,
		},
	),
	Decision: {
		description:
			'A line of the library’s log. Decisions are never rewritten: an “undo” names the one that it takes back.',
		...object(
			{
				id: text,
				at: { ...text, description: 'ISO 8601.' },
				decision: { enum: ['draw', 'dismiss', 'apart', 'same', 'undo'] },
			},
			{
				interview: to('InterviewId'),
				entity: to('EntityId'),
				name: text,
				kind: to('Kind'),
				surface: text,
				words: many(object({ turn: turnIndex, ...span, surface: text })),
				of: { ...text, description: 'Id of the decision that is taken back.' },
				undone: { ...flag, description: 'Whether a later one took it back; in the list alone.' },
				behind: { ...text, description: 'Why the graph could not follow; the decision is safe all the same.' },
			},
		),
	},
};
