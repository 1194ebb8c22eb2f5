// Removing interviews and what becomes of them, as the document describes it.
import { answer, asked, failing, get, inPath, type Operation } from './operations.ts';
import { count, object, text, to, type Schema } from './shapes.ts';

const key = inPath('key', 'Under which the bin has it.');
const limit = asked('limit', 'Most rows to give.', { type: 'integer', minimum: 1, maximum: 1000 });
const cursor = asked('cursor', 'The “next” of the answer before.');
const behind = { ...text, description: 'Why the graph could not follow; the folder has changed all the same.' };

export const removeInterview: Operation = {
	operationId: 'removeInterview',
	summary: 'Move an interview into the bin; durable when it answers, also while the graph cannot be asked',
	parameters: [inPath('id', 'The interview’s id.')],
	responses: {
		200: {
			...answer(to('Removed'), 'It is in the bin.'),
			headers: { location: { description: 'Where the bin has it.', schema: text } },
		},
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
				200: {
					...answer(to('Restored'), 'It is in the library.'),
					headers: { location: { description: 'The interview.', schema: text } },
				},
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

export const binSchemas: { readonly [name: string]: Schema } = {
	Removed: object({ id: text, key: { ...text, description: 'Under which the bin has it.' } }, { behind }),
	Restored: object(
		{ id: to('InterviewId') },
		{
			was: { ...text, description: 'The id that it had, where another interview has it now.' },
			setAside: { ...text, description: 'Why it is set aside: it is in the library again, and not in the graph.' },
			behind,
		},
	),
	Binned: object(
		{
			key: text,
			id: { ...text, description: 'Under which it stood in the library.' },
			removed: { ...text, description: 'ISO 8601.' },
			bytes: { ...count, description: 'Of all files in its folder.' },
		},
		{ title: text },
	),
};
