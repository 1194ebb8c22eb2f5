// The addresses of what waits for the user, and of the decisions on it.
import { states } from '#lib/api/parameters.ts';
import { answer, asked, body, cursor, failing, get, inPath, limit, to, type Operation } from './operations.ts';
import { schemaOf } from './schemas.ts';

export const decidingPaths: { readonly [path: string]: Operation } = {
	'/api/interviews/{id}/waiting': {
		get: get(
			'waiting',
			'What waits for the user, surest first, with its words; then what was decided',
			[
				inPath('id', 'The interview’s id.', to('InterviewId')),
				asked('state', 'Those alone; several separated by commas.', schemaOf(states)),
				limit,
				cursor,
			],
			'WaitingItemList',
			404,
		),
	},
	'/api/decisions': {
		get: get(
			'decisions',
			'The user’s decisions, in the order in which they were made',
			[asked('interview', 'That interview alone.', to('InterviewId')), limit, cursor],
			'DecisionList',
		),
		post: {
			operationId: 'decide',
			summary: 'Decide on what waits, or on what is drawn; the graph follows',
			requestBody: body('DecisionRequest'),
			responses: { 201: answer('Decision', 'The decision, durable.'), ...failing(404, 409, 413, 415, 422, 507) },
		},
	},
	'/api/decisions/{id}': {
		delete: {
			operationId: 'undo',
			summary: 'Take a decision back, by a further line of the log',
			parameters: [inPath('id', 'The decision’s id.')],
			responses: { 200: answer('Decision', 'The undoing.'), ...failing(404, 507) },
		},
	},
};
