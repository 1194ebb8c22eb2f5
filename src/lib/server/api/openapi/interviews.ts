// The addresses of interviews: reading them, adding one, putting right how it was read, hearing it.
import * as v from 'valibot';
import { sidecar } from '#graph/model/reading.ts';
import { text } from '#lib/api/scalars.ts';
import { audioKinds, audioNames } from '../../audio/kinds.ts';
import { audioLimit } from '../../limits.ts';
import { removeInterview } from './bin.ts';
import { answer, asked, at, body, cursor, failing, get, inPath, limit, to, type Operation } from './operations.ts';
import { schemaOf } from './schemas.ts';

const interviewId = inPath('id', 'The interview’s id.', to('InterviewId'));
export const ofInterview = asked('interview', 'That interview alone.', to('InterviewId'));

const { title, format, language, published, recorded, url } = sidecar.entries;

/** A form’s fields are texts, and files are what they are. */
const form = v.object({
	file: v.pipe(text, v.metadata({ format: 'binary', description: 'The transcript as it is.' })),
	audio: v.exactOptional(
		v.pipe(
			text,
			v.metadata({
				format: 'binary',
				description: `Its recording (${audioNames}), up to ${audioLimit} bytes; told by its first bytes.`,
			}),
		),
	),
	id: v.exactOptional(text),
	...{ title, format, language, published, recorded, url },
	sidecar: v.exactOptional(v.pipe(text, v.description('The text of <stem>.interview.json.'))),
	folder: v.exactOptional(v.pipe(text, v.description('Where the file was, so that its next state replaces this one.'))),
});

const recording = Object.fromEntries(
	[...new Set(audioKinds.map(({ type }) => type))].map((type) => [type, { schema: {} }]),
);

const addInterview: Operation = {
	operationId: 'addInterview',
	summary: 'Put a transcript into the library; durable when it answers',
	requestBody: {
		required: true,
		content: {
			'multipart/form-data': { schema: schemaOf(form) },
			'application/json': { schema: to('Upload') },
		},
	},
	responses: {
		200: answer('Ingested', 'Replaced, or nothing changed.'),
		201: { ...answer('Ingested', 'Added.'), headers: at('The interview.') },
		...failing(413, 415, 422, 507),
	},
};

const correctInterview: Operation = {
	operationId: 'correctInterview',
	summary: 'Put right how an interview was read; durable when it answers, and nothing changes where it is refused',
	parameters: [interviewId],
	requestBody: body('Correction'),
	responses: {
		200: answer('Corrected', 'What it is now, and what it was.'),
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
		...failing(404, 416),
	},
};

const keepSource: Operation = {
	operationId: 'source',
	summary: 'The file that it was read from, byte for byte as it came, under the name that it had',
	parameters: [interviewId],
	responses: {
		200: { description: 'The file.', content: { 'application/octet-stream': { schema: {} } } },
		...failing(404),
	},
};

export const interviewPaths: { readonly [path: string]: Operation } = {
	'/api/interviews': {
		get: get('interviews', 'All interviews', [limit, cursor], 'InterviewSummaryList'),
		post: addInterview,
	},
	'/api/interviews/{id}': {
		get: get('interview', 'One interview', [interviewId], 'InterviewSummary', 404),
		patch: correctInterview,
		delete: removeInterview,
	},
	'/api/interviews/{id}/reading': {
		get: get(
			'reading',
			'How it was read: format and why, what every character is, who speaks, with a few words of each',
			[interviewId],
			'HowRead',
			404,
		),
	},
	'/api/interviews/{id}/source': { get: keepSource },
	'/api/interviews/{id}/audio': { get: playAudio },
	'/api/interviews/{id}/turns': {
		get: get('turns', 'Its turns in order, with their mentions', [interviewId, limit, cursor], 'TurnViewList', 404),
	},
};
