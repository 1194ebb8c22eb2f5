// Putting right how an interview was read, as a program does it: PATCH, and what the reading tells.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServer, type Server } from './server.ts';

let server: Server;
let fits: (name: string) => ValidateFunction;

const talk = [
	'SPEAKER_00: Good evening. We are at the harbour tonight.',
	'SPEAKER_01: Thank you. I run the tide gauges here.',
	'SPEAKER_02: Could you say what a tide gauge is?',
	'SPEAKER_01: A float in a pipe, with a pen on it.',
].join('\n\n');

beforeAll(async () => {
	server = await openServer();
	const { components } = (await (await server.get('/api/openapi.json')).json()) as { components: object };
	const ajv = new Ajv2020({ strict: false, validateFormats: false });
	ajv.addSchema({ $id: 'openapi', components });
	fits = (name) => ajv.compile({ $ref: `openapi#/components/schemas/${name}` });
});

afterAll(async () => {
	await server.close();
});

async function add(fields: Record<string, unknown>): Promise<{ status: number; body: Record<string, unknown> }> {
	const answer = await server.post('/api/interviews', JSON.stringify({ text: talk, ...fields }), {
		'content-type': 'application/json',
	});
	return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

async function patch(id: string, body: unknown, headers: Record<string, string> = {}) {
	const answer = await fetch(`${server.address}/api/interviews/${id}`, {
		method: 'PATCH',
		headers: { 'content-type': 'application/json', ...headers },
		body: typeof body === 'string' ? body : JSON.stringify(body),
	});
	return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

const read = async (path: string): Promise<unknown> => (await server.get(path)).json();

describe('PATCH /api/interviews/{id}', () => {
	test('names a speaker everywhere, is as the document says, and is taken back by null', async () => {
		await add({ name: 'harbour.txt' });
		const named = await patch('harbour', {
			title: 'At the harbour',
			participants: [{ label: 'SPEAKER_01', name: { en: 'Ada Vance', zh: '阿达·万斯' }, role: 'guest' }],
		});
		expect(named).toMatchObject({
			status: 200,
			body: { outcome: 'corrected', before: { title: 'harbour' }, after: { title: 'At the harbour', speakers: 3 } },
		});
		const asDescribed = fits('Corrected');
		expect(asDescribed(named.body), JSON.stringify(asDescribed.errors)).toBe(true);
		expect(await read('/api/turns/harbour/2')).toMatchObject({
			speaker: { id: 'person/ada-vance', labels: { en: 'Ada Vance', zh: '阿达·万斯' }, label: 'SPEAKER_01' },
		});
		expect(await read('/api/entities/person/ada-vance')).toMatchObject({ said: 2 });
		expect(await read('/api/interviews/harbour/reading')).toMatchObject({ given: { title: 'At the harbour' } });
		const cleared = await patch('harbour', { title: null, participants: null });
		expect(cleared.body).toMatchObject({ after: { title: 'harbour' } });
		expect((await server.get('/api/entities/person/ada-vance')).status).toBe(404);
		expect((await patch('harbour', { title: null })).body).toMatchObject({
			outcome: 'unchanged',
			report: { turns: 4 },
		});
	});

	test('reads it as another format, or tells why not and leaves it', async () => {
		await add({ name: 'mill.txt', text: '00:01 We walked to the mill.\n00:04 And then?\n00:05 Home.\n00:09 Good.' });
		const before = await read('/api/interviews/mill/reading');
		expect(before).toMatchObject({ format: { id: 'timed-lines', by: 'content' } });
		expect(await patch('mill', { format: 'text' })).toMatchObject({
			status: 200,
			body: { before: { format: 'timed-lines' }, after: { format: 'text' } },
		});
		expect(await patch('mill', { format: null })).toMatchObject({ body: { after: { format: 'timed-lines' } } });
		const unfit = await patch('mill', { format: 'webvtt' });
		expect(unfit).toMatchObject({ status: 422, body: { code: 'format_unfit' } });
		expect(unfit.body['detail']).toContain('Lines with times (timed-lines)');
		expect(await patch('mill', { format: 'docx' })).toMatchObject({ status: 422, body: { code: 'format_unlisted' } });
		expect(await read('/api/interviews/mill/reading')).toEqual(before);
	});

	test.each<[string, unknown, Record<string, string>, number, string]>([
		['a field that there is not', { titel: 'x' }, {}, 422, 'correction_invalid'],
		['nothing at all', {}, {}, 422, 'correction_invalid'],
		['a list', [], {}, 422, 'body_invalid'],
		['half a JSON', '{"title":', {}, 422, 'body_invalid'],
		['another type', 'title=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'body_type'],
		['a language that is none', { language: '??' }, {}, 422, 'correction_invalid'],
		['a title that is a number', { title: 3 }, {}, 422, 'correction_invalid'],
		['an address that runs something', { url: 'javascript:alert(1)' }, {}, 422, 'correction_invalid'],
		['people that are no list', { participants: { label: 'SPEAKER_00' } }, {}, 422, 'correction_invalid'],
		[
			'somebody who is nobody',
			{ participants: [{ label: 'SPEAKER_00', entity: 'person/nobody-at-all' }] },
			{},
			422,
			'correction_invalid',
		],
		['another origin', { title: 'x' }, { origin: 'https://elsewhere.example' }, 403, 'origin_foreign'],
	])('refuses %s', async (_, body, headers, status, code) => {
		expect(await patch('dan-roberts-2024', body, headers)).toMatchObject({ status, body: { code } });
		expect(await read('/api/interviews/dan-roberts-2024')).toMatchObject({ turns: 46, language: 'zh' });
	});

	test('does not know what is not there', async () => {
		expect(await patch('nobody', { title: 'x' })).toMatchObject({ status: 404, body: { code: 'interview_unknown' } });
	});
});

describe('POST /api/interviews', () => {
	test('takes the format and the language from those who know them', async () => {
		const added = await add({
			name: 'quay.txt',
			text: `${talk}\n\nSPEAKER_02: Of course.`,
			format: 'markdown',
			language: 'zh',
		});
		expect(added).toMatchObject({ status: 201, body: { report: { format: 'markdown' } } });
		expect(await read('/api/interviews/quay')).toMatchObject({ language: 'zh', source: { format: 'markdown' } });
		const form = new FormData();
		form.set('file', new File([`${talk}\n\nSPEAKER_00: And a pen.`], 'quay-2.txt'));
		form.set('format', 'markdown');
		const answer = await server.post('/api/interviews', form);
		expect(await answer.json()).toMatchObject({ report: { format: 'markdown', turns: 5 } });
	});

	test('keeps what was corrected when the same comes again', async () => {
		const fields = { name: 'pier.txt', title: 'On the pier', text: `${talk}\n\nSPEAKER_02: Goodbye.` };
		await add(fields);
		await patch('pier', { title: 'At the pier', language: 'en-GB' });
		expect(await add(fields)).toMatchObject({ status: 200, body: { outcome: 'unchanged' } });
		expect(await read('/api/interviews/pier')).toMatchObject({ title: 'At the pier', language: 'en-GB' });
	});

	test.each([
		[{ format: 'docx' }, 'format_unlisted'],
		[{ format: 'srt' }, 'format_unfit'],
		[{ language: 'so-called english' }, 'sidecar_invalid'],
	])('refuses %j, and keeps nothing', async (fields, code) => {
		const { status, body } = await add({ name: 'none.txt', text: `${talk} None.`, ...fields });
		expect({ status, code: body['code'] }).toEqual({ status: 422, code });
		expect((await server.get('/api/interviews/none')).status).toBe(404);
	});
});
