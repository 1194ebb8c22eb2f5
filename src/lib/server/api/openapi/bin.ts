// The addresses of the bin: what was removed, and what becomes of it.
import { answer, at, cursor, failing, get, inPath, limit, to, type Operation } from './operations.ts';

const key = inPath('key', 'Under which the bin has it.');

export const removeInterview: Operation = {
	operationId: 'removeInterview',
	summary: 'Move an interview into the bin; durable when it answers, also while the graph cannot be asked',
	parameters: [inPath('id', 'The interview’s id.', to('InterviewId'))],
	responses: {
		200: { ...answer('Removed', 'It is in the bin.'), headers: at('Where the bin has it.') },
		...failing(403, 404),
	},
};

export const binPaths: { readonly [path: string]: Operation } = {
	'/api/bin': { get: get('bin', 'What was removed, last first', [limit, cursor], 'BinnedList', 400) },
	'/api/bin/{key}': {
		get: get('binned', 'One removed interview', [key], 'Binned', 404),
		post: {
			operationId: 'restoreInterview',
			summary: 'Put a removed interview back, under another id where its own is taken; durable when it answers',
			parameters: [key],
			responses: {
				200: { ...answer('Restored', 'It is in the library.'), headers: at('The interview.') },
				...failing(403, 404),
			},
		},
		delete: {
			operationId: 'deleteRemoved',
			summary: 'Delete a removed interview and its source for good',
			parameters: [key],
			responses: { 204: { description: 'It is gone.' }, ...failing(403, 404) },
		},
	},
};
