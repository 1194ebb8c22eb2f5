// Every address of the API, what it takes and what it gives.
import { sureFrom } from '#graph/model/certainty.ts';
import { exports } from '#graph/exports/index.ts';
import { certainty, drawnCertainty, entities, kindsAsked, words as wordsShape } from '#lib/api/parameters.ts';
import { binPaths } from './bin.ts';
import { decidingPaths } from './deciding.ts';
import { interviewPaths, ofInterview } from './interviews.ts';
import { asked, cursor, failing, get, inPath, limit, to, type Operation, type Parameter } from './operations.ts';
import { schemaOf } from './schemas.ts';

const entityId = inPath(
	'id',
	'The entity’s id as it is, person/noam-brown; %2F for its slash works too.',
	to('EntityId'),
);

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
	asked('q', 'Words, in any language.', schemaOf(wordsShape), isRequired);

export const paths: { readonly [path: string]: Operation } = {
	'/api/health': { get: get('health', 'Whether the graph can be asked', [], 'Health') },
	...interviewPaths,
	...binPaths,
	...decidingPaths,
	'/api/graph': {
		get: get(
			'graph',
			'The strongest entities and the links among them; up to 500 without a limit',
			[
				ofInterview,
				asked('kind', 'These kinds alone; several separated by commas.', schemaOf(kindsAsked)),
				asked(
					'certainty',
					`How sure: “sure” (confidence of ${sureFrom} or more), “likely” (all that is drawn; the default), “all” (also what waits for a decision, as many of the surest as the limit says).`,
					schemaOf(certainty),
				),
				limit,
				asked('include', 'Ids of entities to draw whatever their strength.', schemaOf(entities)),
			],
			'Graph',
			404,
		),
	},
	'/api/entities': {
		get: get(
			'entities',
			'Entities by any of their names; without words, the most mentioned first',
			[
				words(false),
				asked('kind', 'That kind alone.', to('Kind')),
				asked(
					'certainty',
					`“sure” (confidence of ${sureFrom} or more) or “likely” (all that is drawn; the default).`,
					schemaOf(drawnCertainty),
				),
				ofInterview,
				limit,
				cursor,
			],
			'EntitySummaryList',
		),
	},
	'/api/entities/{id}': { get: get('entity', 'One entity', [entityId, ofInterview], 'EntityDetail', 404) },
	'/api/entities/{id}/mentions': {
		get: get(
			'mentions',
			'Every mention of it, in order, with its words',
			[entityId, ofInterview, asked('speaker', 'By that person alone.', to('EntityId')), limit, cursor],
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
			[
				inPath('a', 'An entity’s id.', to('EntityId')),
				inPath('b', 'The other’s.', to('EntityId')),
				ofInterview,
				limit,
				cursor,
			],
			'LinkDetail',
			404,
		),
	},
	'/api/paths': {
		get: get(
			'path',
			'The shortest chain of links from one entity to another, of several the strongest, with a passage for each step',
			[asked('from', 'An entity’s id.', to('EntityId'), true), asked('to', 'The other’s.', to('EntityId'), true)],
			'Path',
			404,
			422,
		),
	},
	'/api/turns/{id}': {
		get: get(
			'turn',
			'One turn with its mentions',
			[inPath('id', 'interview/index, as it is.', to('TurnId'))],
			'TurnView',
			404,
		),
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
