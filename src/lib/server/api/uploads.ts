// A transcript that comes by POST /api/interviews, as a form with a file or as JSON with its text.
import { problem } from '#graph/problem.ts';
import type { Sidecar } from '#graph/model.ts';
import { uploadName } from '#lib/api/interviews.ts';
import type { Staged } from '../audio/staging.ts';
import { saidBeside, type Arrival, type ArrivingAudio } from '../library/arrivals.ts';
import { correctionFrom, type Correction } from '../library/corrections.ts';
import { parseSidecar, sidecarOf } from '../library/sidecar.ts';
import { jsonBodyIn, objectIn, type JsonBody } from '../extraction/json-body.ts';
import type { Library } from '../library/library.ts';
import { formIn, plainName, tooLargeIn, type Form } from './forms.ts';
import { boundaryIn } from './multipart.ts';
import { shaped } from './shaped.ts';

const longestPath = 4096;

/** `staged`: its recording, on the library's disk by now, to be discarded where it isn't kept. */
type Upload = Arrival & { readonly staged?: Staged };

/** The library that takes it. */
type Taking = Pick<Library, 'path' | 'readBody'>;

/** In bytes: JSON of no more than this is taken apart here, within a few milliseconds. */
const atOnce = 256 * 1024;

/** @throws Problem body_type, body_invalid, body_too_large, sidecar_invalid, audio_type, audio_too_large */
export async function arrivalIn(request: Request, { path, readBody }: Taking): Promise<Upload> {
	const type = typeOf(request);
	if (type === 'multipart/form-data') {
		const boundary = boundaryIn(request.headers.get('content-type') ?? '') ?? '';
		return await fromForm(request, boundary, path);
	}
	if (type === 'application/json') {
		const bytes = await bytesIn(request);
		return fromJson(bytes.length <= atOnce ? jsonBodyIn(bytes) : await readBody(bytes));
	}
	throw problem('body_type', { type: type === '' ? 'a body of no type' : type });
}

/** What a user puts right, sent as JSON. @throws Problem body_type, body_invalid, body_too_large, correction_invalid */
export async function correctionIn(request: Request): Promise<Correction> {
	const type = typeOf(request);
	if (type !== 'application/json')
		throw problem('body_type', { type: type === '' ? 'a body of no type' : type, wanted: 'application/json' });
	return correctionFrom(objectIn(await bytesIn(request), 'it is not an object of fields to correct'));
}

function typeOf(request: Request): string {
	return request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
}

async function bytesIn(request: Request): Promise<Uint8Array> {
	try {
		return new Uint8Array(await request.arrayBuffer());
	} catch (error) {
		throw tooLargeIn(error) ?? problem('body_invalid', { reason: 'it was cut short' }, { cause: error });
	}
}

function fromJson({ fields, text: bytes }: JsonBody): Arrival {
	const { name, id } = shaped(uploadName, fields);
	if (bytes === undefined) throw problem('body_invalid', { reason: 'text, the transcript, is missing' });
	const given = sidecarOf(fields, 'the request');
	return { name: plainName(name), bytes, ...beside(given), ...(id === undefined ? {} : { id }) };
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
