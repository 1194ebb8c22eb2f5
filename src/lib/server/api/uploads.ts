// A transcript that comes by POST /api/interviews, as a form with a file or as JSON with its text.
import { problem } from '#graph/problem.ts';
import type { Sidecar } from '#graph/model.ts';
import { saidBeside, type Arrival } from '../library/arrivals.ts';
import { correctionFrom, type Correction } from '../library/corrections.ts';
import { parseSidecar, sidecarOf } from '../library/sidecar.ts';
import { bodyLimit } from '../limits.ts';

/** What a form or JSON may say besides the transcript; the fields of a sidecar, and the id. */
type Fields = { readonly [name: string]: unknown };

const longestName = 255;
const longestPath = 4096;

/** @throws Problem body_type, body_invalid, body_too_large, sidecar_invalid */
export async function arrivalIn(request: Request): Promise<Arrival> {
	const type = typeOf(request);
	if (type === 'multipart/form-data') return await fromForm(await formIn(request));
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

async function formIn(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch (error) {
		throw isTooLarge(error)
			? tooLarge(error)
			: problem('body_invalid', { reason: 'it is no whole form' }, { cause: error });
	}
}

async function textIn(request: Request): Promise<string> {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(await request.arrayBuffer());
	} catch (error) {
		throw isTooLarge(error)
			? tooLarge(error)
			: problem('body_invalid', { reason: 'it is not UTF-8, or was cut short' }, { cause: error });
	}
}

/** The adapter ends a body that grows past the limit with an error of status 413, which others may wrap. */
function isTooLarge(error: unknown): boolean {
	if (typeof error !== 'object' || error === null) return false;
	return ('status' in error && error.status === 413) || ('cause' in error && isTooLarge(error.cause));
}

function tooLarge(cause: unknown): Error {
	return problem('body_too_large', { limit: bodyLimit }, { cause });
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

async function fromForm(form: FormData): Promise<Arrival> {
	const files = form.getAll('file');
	const [file] = files;
	if (!(file instanceof File) || files.length > 1) {
		throw problem('body_invalid', {
			reason: files.length > 1 ? 'it has several files; send one a request' : 'it has no file named “file”',
		});
	}
	const [folder, sidecar, id] = ['folder', 'sidecar', 'id'].map((name) => textField(form, name));
	const plain = ['title', 'language', 'format', 'published', 'recorded', 'url'].map((name) => [
		name,
		textField(form, name),
	]);
	const given = sidecar === undefined ? {} : parseSidecar(sidecar, 'sidecar');
	return {
		name: plainName(file.name),
		bytes: new Uint8Array(await file.arrayBuffer()),
		...beside({ ...given, ...sidecarOf(Object.fromEntries(plain), 'the form') }),
		...(folder === undefined || folder.length > longestPath ? {} : { folder }),
		...(id === undefined ? {} : { id }),
	};
}

function beside(given: Sidecar): Pick<Arrival, 'sidecar'> {
	return Object.keys(given).length === 0 ? {} : { sidecar: saidBeside(given) };
}

function textField(form: FormData, name: string): string | undefined {
	const value = form.get(name);
	return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function idFrom(id: unknown): string {
	if (typeof id !== 'string') throw problem('body_invalid', { reason: 'id is not a text' });
	return id;
}

/** The last part of whatever path a program sends, short enough to be kept. */
function plainName(name: string): string {
	const last =
		name
			.split(/[/\\]/)
			.at(-1)
			?.replace(/\p{Cc}/gu, '')
			.trim() ?? '';
	const ending = /.(\.[A-Za-z\d]{1,8})$/.exec(last)?.[1] ?? '';
	return last.length <= longestName ? last : last.slice(0, longestName - ending.length) + ending;
}
