// A transcript that comes by POST /api/interviews, as a form with a file or as JSON with its text.
import { problem } from '#graph/problem.ts';
import type { Sidecar } from '#graph/model.ts';
import type { Staged } from '../audio/staging.ts';
import { saidBeside, type Arrival, type ArrivingAudio } from '../library/arrivals.ts';
import { correctionFrom, type Correction } from '../library/corrections.ts';
import { parseSidecar, sidecarOf } from '../library/sidecar.ts';
import { formIn, plainName, tooLargeIn, type Form } from './forms.ts';
import { boundaryIn } from './multipart.ts';

/** What a form or JSON may say besides the transcript; the fields of a sidecar, and the id. */
type Fields = { readonly [name: string]: unknown };

const longestPath = 4096;

/** `staged`: its recording, on the library's disk by now, to be discarded where it isn't kept. */
type Upload = Arrival & { readonly staged?: Staged };

/** `folder` is the library's. @throws Problem body_type, body_invalid, body_too_large, sidecar_invalid, audio_type, audio_too_large */
export async function arrivalIn(request: Request, folder: string): Promise<Upload> {
	const type = typeOf(request);
	if (type === 'multipart/form-data') {
		const boundary = boundaryIn(request.headers.get('content-type') ?? '') ?? '';
		return await fromForm(request, boundary, folder);
	}
	if (type === 'application/json')
		return fromFields(fieldsIn(await textIn(request), 'it is not an object with name and text'));
	throw problem('body_type', { type: type === '' ? 'a body of no type' : type });
}

/** What a reader puts right, sent as JSON. @throws Problem body_type, body_invalid, body_too_large, correction_invalid */
export async function correctionIn(request: Request): Promise<Correction> {
	const type = typeOf(request);
	if (type !== 'application/json')
		throw problem('body_type', { type: type === '' ? 'a body of no type' : type, wanted: 'application/json' });
	return correctionFrom(fieldsIn(await textIn(request), 'it is not an object of fields to correct'));
}

function typeOf(request: Request): string {
	return request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
}

async function textIn(request: Request): Promise<string> {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(await request.arrayBuffer());
	} catch (error) {
		const reason = 'it is not UTF-8, or was cut short';
		throw tooLargeIn(error) ?? problem('body_invalid', { reason }, { cause: error });
	}
}

function fieldsIn(text: string, otherwise: string): Fields {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw problem('body_invalid', { reason: `it is not JSON (${reason})` }, { cause: error });
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw problem('body_invalid', { reason: otherwise });
	}
	return value as Fields;
}

function fromFields(fields: Fields): Arrival {
	const { name, text, id } = fields;
	if (typeof name !== 'string' || name.trim() === '')
		throw problem('body_invalid', { reason: 'name, the file’s name, is missing' });
	if (typeof text !== 'string') throw problem('body_invalid', { reason: 'text, the transcript, is missing' });
	const given = sidecarOf(fields, 'the request');
	const bytes = new TextEncoder().encode(text);
	return { name: plainName(name), bytes, ...beside(given), ...(id === undefined ? {} : { id: idFrom(id) }) };
}

async function fromForm(request: Request, boundary: string, folder: string): Promise<Upload> {
	const form = await formIn(request, boundary, folder);
	try {
		return arrivalOf(form);
	} catch (error) {
		await form.audio?.staged.discard();
		throw error;
	}
}

function arrivalOf({ file, audio, fields }: Form): Upload {
	if (file === undefined && audio !== undefined) throw problem('audio_alone', { source: audio.name });
	if (file === undefined) throw problem('body_invalid', { reason: 'it has no file named “file”' });
	const [folder, sidecar, id] = ['folder', 'sidecar', 'id'].map((name) => fields[name]);
	const plain = ['title', 'language', 'format', 'published', 'recorded', 'url'].map((name) => [name, fields[name]]);
	const given = sidecar === undefined ? {} : parseSidecar(sidecar, 'sidecar');
	return {
		name: plainName(file.name),
		bytes: file.bytes,
		...beside({ ...given, ...sidecarOf(Object.fromEntries(plain), 'the form') }),
		...(folder === undefined || folder.length > longestPath ? {} : { folder }),
		...(id === undefined ? {} : { id }),
		...(audio === undefined ? {} : { audio: arriving(audio), staged: audio.staged }),
	};
}

function arriving({ name, staged }: NonNullable<Form['audio']>): ArrivingAudio {
	return { name, path: staged.path, stage: () => Promise.resolve(staged) };
}

function beside(given: Sidecar): Pick<Arrival, 'sidecar'> {
	return Object.keys(given).length === 0 ? {} : { sidecar: saidBeside(given) };
}

function idFrom(id: unknown): string {
	if (typeof id !== 'string') throw problem('body_invalid', { reason: 'id is not a text' });
	return id;
}
