// A form as it comes: the transcript and the fields into memory, a recording onto the disk.
import { isProblem, problem, type Problem } from '#graph/problem.ts';
import { stageAudio, type Staged } from '../audio/staging.ts';
import { bodyLimit, uploadLimit } from '../limits.ts';
import { BrokenForm, collect, partsOf, type Part } from './multipart.ts';

export type Form = {
	readonly file?: { readonly name: string; readonly bytes: Uint8Array };
	readonly audio?: { readonly name: string; readonly staged: Staged };
	/** Those that say something. */
	readonly fields: { readonly [name: string]: string };
};

const longestName = 255;

/** @throws Problem body_invalid, body_too_large, audio_type, audio_too_large */
export async function formIn(request: Request, boundary: string, folder: string): Promise<Form> {
	let form: Form = { fields: {} };
	try {
		if (request.body === null || boundary === '') throw new BrokenForm('it is no whole form');
		for await (const part of partsOf(request.body, boundary)) form = await withPart(form, part, folder);
		return form;
	} catch (error) {
		await form.audio?.staged.discard();
		if (isProblem(error)) throw error;
		const tooLarge = tooLargeIn(error);
		if (tooLarge !== undefined) throw tooLarge;
		const reason = error instanceof BrokenForm ? error.message : 'it is no whole form';
		throw problem('body_invalid', { reason }, { cause: error });
	}
}

async function withPart(form: Form, { name, filename, bytes }: Part, folder: string): Promise<Form> {
	if (name === 'file' && filename !== undefined) {
		if (form.file !== undefined) throw new BrokenForm('it has several files; send one a request');
		return { ...form, file: { name: filename, bytes: await small(bytes) } };
	}
	if (name === 'audio' && filename !== undefined) {
		// A field of a form that nothing was chosen for is sent all the same, empty.
		if (filename === '') return form;
		if (form.audio !== undefined) throw new BrokenForm('it has several recordings; send one a request');
		const said = plainName(filename);
		return { ...form, audio: { name: said, staged: await stageAudio(folder, said, bytes) } };
	}
	const value = new TextDecoder().decode(await small(bytes));
	return value.trim() === '' || filename !== undefined ? form : { ...form, fields: { ...form.fields, [name]: value } };
}

async function small(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	return await collect(bytes, bodyLimit, () => problem('body_too_large', { limit: bodyLimit }));
}

/**
 * That a body was larger than it may be, where that is why it could not be read: what reads a body wraps what ended it.
 * The adapter's own limit, the largest, ends one with an error of status 413.
 */
export function tooLargeIn(error: unknown): Problem | undefined {
	if (isProblem(error)) return error.code === 'body_too_large' ? error : undefined;
	if (typeof error !== 'object' || error === null) return undefined;
	if ('status' in error && error.status === 413)
		return problem('body_too_large', { limit: uploadLimit }, { cause: error });
	return 'cause' in error ? tooLargeIn(error.cause) : undefined;
}

/** The last part of whatever path a program sends, short enough to be kept. */
export function plainName(name: string): string {
	const last =
		name
			.split(/[/\\]/)
			.at(-1)
			?.replace(/\p{Cc}/gu, '')
			.trim() ?? '';
	const ending = /.(\.[A-Za-z\d]{1,8})$/.exec(last)?.[1] ?? '';
	return last.length <= longestName ? last : last.slice(0, longestName - ending.length) + ending;
}
