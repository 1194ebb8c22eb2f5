// Every address of the API, what it takes and what it gives.
import { exports } from '#graph/exports/index.ts';
import { kinds } from '#graph/model.ts';
import { audioLimit } from '../../limits.ts';
import { audioKinds, audioNames } from '../../audio/kinds.ts';
import { binPaths, removeInterview } from './bin.ts';
import { decideOperation, states, undoOperation } from './deciding.ts';
import { answer, asked, failing, get, inPath, type Operation, type Parameter } from './operations.ts';
import { text, to, type Schema } from './shapes.ts';

const entityId = inPath('id', 'The entity’s id as it is, person/noam-brown; %2F for its slash works too.');
const interviewId = inPath('id', 'The interview’s id.');
const limit = asked('limit', 'Most rows to give.', { type: 'integer', minimum: 1, maximum: 1000 });
const cursor = asked('cursor', 'The “next” of the answer before.');
const ofInterview = asked('interview', 'That interview alone.');
const kind: Schema = { enum: kinds };

/** What decides how it is read, where its content is not to. */
const asRead = {
	format: { ...text, description: 'Id of the format that is to read it; else its content decides.' },
	language: { ...text, description: 'BCP 47; else its content decides.' },
};

const upload: Schema = {
	type: 'object',
	properties: {
		name: { ...text, description: 'Of the file; it makes the id.' },
		text: { ...text, description: 'The transcript.' },
		id: { ...text, description: 'The id that it is to have; an interview of that id is replaced.' },
		title: text,
		...asRead,
		published: to('Date'),
		recorded: to('Date'),
		url: text,
		participants: { type: 'array', items: to('Participant') },
	},
	required: ['name', 'text'],
};

const form: Schema = {
	type: 'object',
	properties: {
		file: { ...text, format: 'binary', description: 'The transcript as it is.' },
		audio: {
			...text,
			format: 'binary',
			description: `Its recording (${audioNames}), up to ${audioLimit} bytes; told by its first bytes.`,
		},
		id: text,
		title: text,
		...asRead,
		published: to('Date'),
		recorded: to('Date'),
		url: text,
		sidecar: { ...text, description: 'The text of <stem>.interview.json.' },
		folder: { ...text, description: 'Where the file was, so that its next state replaces this one.' },
	},
	required: ['file'],
};

const recording = Object.fromEntries(
	[...new Set(audioKinds.map(({ type }) => type))].map((type) => [type, { schema: {} }]),
);

const addInterview: Operation = {
	operationId: 'addInterview',
	summary: 'Put a transcript into the library; durable when it answers',
	requestBody: {
		required: true,
		content: { 'multipart/form-data': { schema: form }, 'application/json': { schema: upload } },
	},
	responses: {
		200: answer(to('Ingested'), 'Replaced, or nothing changed.'),
		201: {
			...answer(to('Ingested'), 'Added.'),
			headers: { location: { description: 'The interview.', schema: text } },
		},
		...failing(413, 415, 422, 507),
	},
};

const correctInterview: Operation = {
	operationId: 'correctInterview',
	summary: 'Put right how an interview was read; durable when it answers, and nothing changes where it is refused',
	parameters: [interviewId],
	requestBody: { required: true, content: { 'application/json': { schema: to('Correction') } } },
	responses: {
		200: answer(to('Corrected'), 'What it is now, and what it was.'),
		...failing(404, 413, 415, 422, 507),
	},
};

const playAudio: Operation = {
	operationId: 'audio',
	summary: 'Its recording, whole or a range of it (Range, If-Range; ETag)',
	parameters: [interviewId],
	responses: {
		200: { description: 'The recording.', content: recording },
		206: { description: 'The range that was asked for.', content: recording },
		304: { description: 'What the caller has is what there is.' },
		416: { description: 'There is nothing at that range.' },
		...failing(404),
	},
};

const exportLibrary: Operation = {
	operationId: 'export',
	summary: 'The graph in a format of other tools, as a file',
	parameters: [asked('format', 'Of the export.', { enum: exports.map(({ id }) => id) }, true), ofInterview],
	responses: {
		200: {
			description: 'The file.',
			content: Object.fromEntries(exports.map(({ mediaType }) => [mediaType, { schema: {} }])),
		},
		...failing(404),
	},
};

const backUp: Operation = {
	operationId: 'backup',
	summary: 'The whole library but for what is derived, as it stands between two changes',
	responses: {
		200: {
			description: 'A bag (RFC 8493) in a tar file; one that ends without its manifests is not whole.',
			content: { 'application/x-tar': { schema: {} } },
		},
		...failing(403, 422),
	},
};

const words = (isRequired: boolean): Parameter =>
	asked('q', 'Words, in any language.', { ...text, maxLength: 500 }, isRequired);

export const paths: { readonly [path: string]: Operation } = {
	'/api/health': { get: get('health', 'Whether the graph can be asked', [], 'Health') },
	'/api/interviews': {
		get: get('interviews', 'All interviews', [limit, cursor], 'InterviewSummaryList'),
		post: addInterview,
	},
	'/api/interviews/{id}': {
		get: get('interview', 'One interview', [interviewId], 'InterviewSummary', 404),
		patch: correctInterview,
		delete: removeInterview,
	},
	...binPaths,
	'/api/interviews/{id}/reading': {
		get: get(
			'reading',
			'How it was read: format and why, what every character is, who speaks, with a few words of each',
			[interviewId],
			'HowRead',
			404,
		),
	},
	'/api/interviews/{id}/audio': { get: playAudio },
	'/api/interviews/{id}/turns': {
		get: get('turns', 'Its turns in order, with their mentions', [interviewId, limit, cursor], 'TurnViewList', 404),
	},
	'/api/interviews/{id}/waiting': {
		get: get(
			'waiting',
			'What waits for the reader, surest first, with its words; then what was decided',
			[interviewId, asked('state', 'Those alone; several separated by commas.', { enum: states }), limit, cursor],
			'WaitingItemList',
			404,
		),
	},
	'/api/decisions': {
		get: get(
			'decisions',
			'The reader’s decisions, in the order in which they were made',
			[ofInterview, limit, cursor],
			'DecisionList',
		),
		post: {
			...decideOperation,
			responses: { 201: answer(to('Decision'), 'The decision, durable.'), ...failing(404, 409, 413, 415, 422, 507) },
		},
	},
	'/api/decisions/{id}': {
		delete: {
			...undoOperation,
			parameters: [inPath('id', 'The decision’s id.')],
			responses: { 200: answer(to('Decision'), 'The undoing.'), ...failing(404, 507) },
		},
	},
	'/api/graph': {
		get: get(
			'graph',
			'The strongest entities and the links among them; up to 500 without a limit',
			[
				ofInterview,
				asked('kind', 'These kinds alone; several separated by commas.', { type: 'array', items: kind }),
				limit,
				asked('include', 'Ids of entities to draw whatever their strength.', { type: 'array', items: text }),
			],
			'Graph',
			404,
		),
	},
	'/api/entities': {
		get: get(
			'entities',
			'Entities by any of their names; without words, the most mentioned first',
			[words(false), asked('kind', 'That kind alone.', kind), ofInterview, limit, cursor],
			'EntitySummaryList',
		),
	},
	'/api/entities/{id}': { get: get('entity', 'One entity', [entityId, ofInterview], 'EntityDetail', 404) },
	'/api/entities/{id}/mentions': {
		get: get(
			'mentions',
			'Every mention of it, in order, with its words',
			[entityId, ofInterview, asked('speaker', 'By that person alone.'), limit, cursor],
			'MentionLineList',
			404,
		),
	},
	'/api/entities/{id}/quotes': {
		get: get(
			'quotes',
			'What that person said, highlights first',
			[entityId, ofInterview, limit, cursor],
			'QuoteLineList',
			404,
		),
	},
	'/api/entities/{id}/neighbours': {
		get: get(
			'neighbours',
			'What it is linked with, strongest first',
			[entityId, ofInterview, limit, cursor],
			'NeighbourList',
			404,
		),
	},
	'/api/links/{a}/{b}': {
		get: get(
			'link',
			'The passages that mention both',
			[inPath('a', 'An entity’s id.'), inPath('b', 'The other’s.'), ofInterview, limit, cursor],
			'LinkDetail',
			404,
		),
	},
	'/api/paths': {
		get: get(
			'path',
			'The shortest chain of links from one entity to another, of several the strongest, with a passage for each step',
			[asked('from', 'An entity’s id.', text, true), asked('to', 'The other’s.', text, true)],
			'Path',
			404,
			422,
		),
	},
	'/api/turns/{id}': {
		get: get('turn', 'One turn with its mentions', [inPath('id', 'interview/index, as it is.')], 'TurnView', 404),
	},
	'/api/search': {
		get: get(
			'search',
			'Entities by their names, then turns by their words',
			[words(true), ofInterview, limit, cursor],
			'SearchHitList',
		),
	},
	'/api/export': { get: exportLibrary },
	'/api/backup': { get: backUp },
};
