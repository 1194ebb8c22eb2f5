// The shapes of src/lib/api.ts as JSON Schema, for programs. Tests hold them against the real answers.
import knowledge from '#graph/exports/colloquy-1.schema.json' with { type: 'json' };
import { binSchemas } from './bin.ts';
import { decidingSchemas } from './deciding.ts';
import { readingSchemas, reportShape } from './reading.ts';
import {
	count,
	flag,
	kindCounts,
	listOf,
	many,
	moved,
	number,
	object,
	shared,
	text,
	to,
	type Schema,
} from './shapes.ts';

const names = many(text);
const span = { textStart: to('Offset'), textEnd: to('Offset') };

/** Where words stand. */
const place = {
	turn: to('TurnId'),
	interview: to('InterviewId'),
	interviewTitle: text,
	index: { type: 'integer', minimum: 1 },
	speaker: to('Speaker'),
};

/** When the words are said, and where that can be heard. */
const heard = { time: to('Moment'), recording: { ...text, description: 'Address of the interview’s recording.' } };

const strength = { passages: count, sentences: count, strength: number };
const summary = {
	id: to('EntityId'),
	kind: to('Kind'),
	labels: to('Labels'),
	aliases: names,
	asHeard: names,
	mentions: count,
	turns: count,
	interviews: count,
	speaks: flag,
};

const interview = shared['Interview'] as {
	readonly properties: Record<string, Schema>;
	readonly required: readonly string[];
};

export const schemas: { readonly [name: string]: Schema } = {
	...shared,
	...decidingSchemas,
	Problem: {
		...object(
			{ code: text, message: text },
			{ id: { ...text, description: 'Under which the server’s output has the details.' } },
		),
		description: 'What was found, what was expected, what to do. Programs read the code.',
	},
	Health: object({
		status: { const: 'ok' },
		version: text,
		library: text,
		engine: object({ name: { enum: ['LadybugDB', 'Neo4j'] }, version: text }),
		interviews: count,
		setAside: {
			...count,
			description: 'Interviews that are in the folder and not in the graph; /api/interviews names them.',
		},
	}),
	SetAside: {
		...object({ id: { ...text, description: 'The name of its folder.' }, code: text, message: text }),
		description:
			'An interview that is in the library’s folder and not in its graph, and why. Nothing of it is deleted.',
	},
	Speaker: object({}, { id: to('EntityId'), label: text, labels: to('Labels') }),
	InterviewSummary: {
		type: 'object',
		properties: { ...interview.properties, turns: count, entities: count, mentions: count },
		required: [...interview.required, 'turns', 'entities', 'mentions'],
		additionalProperties: false,
	},
	EntitySummary: object(summary),
	EntityDetail: object(
		{
			...summary,
			origin: { enum: ['lexicon', 'text'] },
			bySpeaker: many(object({ speaker: to('Speaker'), mentions: count })),
			order: many(to('Voices')),
			surfaces: many(object({ surface: text, mentions: count })),
			rules: many(object({ rule: text, mentions: count, confidence: { type: 'integer', minimum: 0, maximum: 100 } })),
			relations: many(to('RelationLine')),
			said: count,
		},
		{ sameAs: text },
	),
	Voices: object(
		{
			interview: to('InterviewId'),
			interviewTitle: text,
			voices: many(
				object(
					{
						speaker: to('Speaker'),
						turn: to('TurnId'),
						index: { type: 'integer', minimum: 1 },
						...span,
						mentions: count,
						turns: count,
					},
					{ time: to('Moment') },
				),
			),
		},
		{
			only: {
				enum: ['speaker', 'host', 'guest'],
				description: 'One side alone ever names it: one speaker of several, or the hosts or the guests alone.',
			},
		},
	),
	RelationLine: object(
		{
			subject: to('EntityId'),
			subjectLabels: to('Labels'),
			predicate: moved(knowledge.$defs.relation.properties.predicate),
			object: to('EntityId'),
			objectLabels: to('Labels'),
			turn: to('TurnId'),
			...span,
			text,
			rule: text,
		},
		heard,
	),
	Excerpt: object({
		text,
		textStart: to('Offset'),
		before: flag,
		after: flag,
		marks: many(object({ ...span, entity: text }, { rule: text })),
	}),
	MentionLine: object(
		{
			entity: to('EntityId'),
			...place,
			surface: text,
			start: to('Offset'),
			end: to('Offset'),
			...span,
			rule: text,
			confidence: { type: 'integer', minimum: 0, maximum: 100 },
			excerpt: to('Excerpt'),
		},
		{ parts: moved(knowledge.$defs.mention.properties.parts), ...heard },
	),
	QuoteLine: object({ ...place, highlight: flag, ...span, text }, heard),
	Neighbour: object({ entity: to('EntitySummary'), ...strength }),
	LinkLine: object({ ...place, rule: { enum: ['same sentence', 'same passage'] }, excerpt: to('Excerpt') }, heard),
	LinkDetail: object({
		a: to('EntitySummary'),
		b: to('EntitySummary'),
		...strength,
		evidence: listOf('LinkLine'),
		relations: many(to('RelationLine')),
	}),
	Path: object({
		entities: many(to('EntitySummary')),
		steps: many(object({ a: to('EntityId'), b: to('EntityId'), strength: number }, { evidence: to('LinkLine') })),
	}),
	TurnView: object(
		{
			id: to('TurnId'),
			interview: to('InterviewId'),
			index: { type: 'integer', minimum: 1 },
			speaker: to('Speaker'),
			text,
			start: to('Offset'),
			end: to('Offset'),
			passages: many(to('TextSpan')),
			highlights: many(to('TextSpan')),
			mentions: many(
				object(
					{
						...span,
						entity: to('EntityId'),
						kind: to('Kind'),
						surface: text,
						start: to('Offset'),
						end: to('Offset'),
						rule: text,
						confidence: { type: 'integer', minimum: 0, maximum: 100 },
					},
					{ time: to('Moment') },
				),
			),
		},
		{ time: to('Time'), cues: many(to('Cue')), parallel: object({ language: text, text }) },
	),
	SearchHit: {
		oneOf: [
			object({ type: { const: 'entity' }, entity: to('EntitySummary'), matched: text }),
			object({ type: { const: 'turn' }, ...place, excerpt: to('Excerpt') }, heard),
		],
	},
	Graph: {
		description: 'graphology’s own form, graph.export().',
		...object({
			options: object({ type: { const: 'undirected' }, multi: { const: false }, allowSelfLoops: { const: false } }),
			attributes: object({
				entities: count,
				links: count,
				shown: count,
				mentions: count,
				kinds: kindCounts,
				fingerprint: text,
			}),
			nodes: many(
				object({
					key: to('EntityId'),
					attributes: object({
						labels: to('Labels'),
						kind: to('Kind'),
						mentions: count,
						speaks: flag,
						spoken: text,
						x: { type: 'number' },
						y: { type: 'number' },
					}),
				}),
			),
			edges: many(
				object({
					key: text,
					source: to('EntityId'),
					target: to('EntityId'),
					undirected: { const: true },
					attributes: object({ ...strength, weight: number }),
				}),
			),
		}),
	},
	Ingested: object(
		{ id: to('InterviewId'), outcome: { enum: ['added', 'replaced', 'unchanged'] } },
		{
			namesake: { ...to('InterviewId'), description: 'Another interview that has the id which the name would give.' },
			kept: { ...text, description: 'Where the source that was replaced stands now, in the library’s folder.' },
			audio: { ...text, description: 'Where the recording that came with it stands now, in the library’s folder.' },
			behind: { ...text, description: 'Why the graph could not follow; the interview is safe all the same.' },
			report: reportShape,
		},
	),
	...binSchemas,
	...readingSchemas,
	...Object.fromEntries(
		[
			'InterviewSummary',
			'TurnView',
			'EntitySummary',
			'MentionLine',
			'QuoteLine',
			'Neighbour',
			'SearchHit',
			'WaitingItem',
			'Decision',
			'SetAside',
			'Binned',
		].map((name) => [`${name}List`, listOf(name)]),
	),
	InterviewSummaryList: object(
		{ items: many(to('InterviewSummary')), total: count, setAside: to('SetAsideList') },
		{ next: { ...text, description: 'The cursor of what follows.' } },
	),
};
