// Addresses that forms are sent to, and what is no form: a page for browsers, JSON for programs, never status 500.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bold, paragraph, run, word } from '../graph/source/documents/archives.ts';
import { openServer, type Server } from './server.ts';

let server: Server;

beforeAll(async () => {
	server = await openServer();
});

afterAll(async () => {
	await server.close();
	expect(server.said()).not.toContain('unexpected error');
});

const urlencoded = 'application/x-www-form-urlencoded';
const html = { accept: 'text/html,application/xhtml+xml' };

function send(path: string, body: BodyInit, headers: Record<string, string>): Promise<Response> {
	return fetch(`${server.address}${path}`, { method: 'POST', body, headers, redirect: 'manual' });
}

type Body = readonly [name: string, type: string, body: string, status: number, code: string];

/** What no address takes as a form. */
const wrong: readonly Body[] = [
	['JSON', 'application/json', '{"language": "zh"}', 415, 'body_type'],
	['plain text', 'text/plain', 'language=zh', 415, 'body_type'],
	['XML', 'application/xml', '<language>zh</language>', 415, 'body_type'],
	['a type that is none', 'x', 'language=zh', 415, 'body_type'],
	['a form without its boundary', 'multipart/form-data', 'x', 422, 'body_invalid'],
	['a form of other parts', 'multipart/form-data; boundary=y', 'x', 422, 'body_invalid'],
	[
		'a form that is cut',
		'multipart/form-data; boundary=y',
		'--y\r\ncontent-disposition: form-data; name="a"\r\n\r\nx',
		422,
		'body_invalid',
	],
	['fields of more than a megabyte', urlencoded, `back=${'x'.repeat(1_100_000)}`, 413, 'body_too_large'],
];

/** And what /decisions takes for no decision. */
const undecided: readonly Body[] = [
	['nothing', urlencoded, '', 422, 'body_invalid'],
	['no decision', urlencoded, 'entity=concept/physics', 422, 'body_invalid'],
	['a decision that nobody knows', urlencoded, 'decision=burn&entity=concept/physics', 422, 'body_invalid'],
	['a decision on nothing', urlencoded, 'decision=dismiss', 422, 'body_invalid'],
	['a decision on what is not there', urlencoded, 'decision=dismiss&entity=concept/nothing', 404, 'entity_unknown'],
	[
		'a decision in an interview that is not there',
		urlencoded,
		'decision=draw&entity=a/b&interview=nobody',
		404,
		'interview_unknown',
	],
	['an undoing of nothing', urlencoded, 'undo=nothing', 404, 'decision_unknown'],
	['fields that every object has', urlencoded, '__proto__=x&constructor=y&toString=z', 422, 'body_invalid'],
	['a hundred thousand fields', urlencoded, 'decision=x&'.repeat(90_000), 422, 'body_invalid'],
];

const cases = [
	...wrong.map((one) => ['/preferences', ...one] as const),
	...[...wrong, ...undecided].map((one) => ['/decisions', ...one] as const),
];

describe('a wrong body', () => {
	test.each(cases)('%s: %s', async (path, _, type, body, status, code) => {
		const program = await send(path, body, { 'content-type': type });
		expect(program.status).toBe(status);
		expect(program.headers.get('content-type')).toBe('application/problem+json');
		const said = (await program.json()) as Record<string, string>;
		expect(Object.keys(said).sort()).toEqual(['code', 'detail', 'status', 'title', 'type']);
		expect(said['code']).toBe(code);
		const browser = await send(path, body, { 'content-type': type, ...html, 'accept-language': 'zh' });
		expect(browser.status).toBe(status);
		expect(browser.headers.get('content-type')).toContain('text/html');
		expect(browser.headers.get('x-content-type-options')).toBe('nosniff');
		const page = await browser.text();
		expect(page).toContain('<html lang="zh-Hans">');
		expect(page).not.toMatch(/\n\s+at /);
	});

	test('to the forms of pages', async () => {
		for (const path of ['/interviews', '/interviews/dan-roberts-2024/reading?/speakers']) {
			const cut = await send(path, 'x', { 'content-type': 'multipart/form-data; boundary=y', ...html });
			expect(cut.status, path).toBe(422);
			expect(await cut.text()).toContain('body_invalid');
			expect((await send(path, '{}', { 'content-type': 'application/json', ...html })).status, path).toBe(415);
		}
		expect((await send('/search', 'q=x', { 'content-type': urlencoded, ...html })).status).toBe(405);
	});

	test('to /api/decisions', async () => {
		for (const [type, body, status] of [
			['application/json', '[]', 422],
			['application/json', 'null', 422],
			['application/json', '{"decision":', 422],
			['application/json', '"\\ud800"', 422],
			['application/json', '{"decision": "dismiss", "entity": 3}', 422],
			['application/json', `{"decision": "dismiss", "entity": "${'x'.repeat(20_000)}"}`, 413],
			[urlencoded, 'decision=dismiss&entity=concept/physics', 415],
		] as const) {
			const answer = await send('/api/decisions', body, { 'content-type': type });
			expect(answer.status, body.slice(0, 60)).toBe(status);
			expect(await answer.json()).toMatchObject({ code: expect.stringMatching(/^body_/) as string });
		}
	});
});

describe('a right one', () => {
	test('keeps what was chosen, as either type of form', async () => {
		const form = new FormData();
		form.set('language', 'zh');
		for (const body of [new URLSearchParams({ language: 'zh', back: '/interviews' }), form]) {
			const answer = await send('/preferences', body, html);
			expect(answer.status).toBe(303);
			expect(answer.headers.get('set-cookie')).toContain('colloquy_language=zh');
		}
	});

	test('leads back, and never to another site', async () => {
		for (const [back, place] of [
			['/search?q=x', '/search?q=x'],
			['//evil.example', '/'],
			['/\\evil.example', '/'],
			['https://evil.example', '/'],
			['/a\r\nset-cookie: b', '/'],
		]) {
			const answer = await send('/preferences', new URLSearchParams({ theme: 'dark', back: back ?? '' }), html);
			expect(answer.headers.get('location')).toBe(place);
		}
	});

	test('decides, and takes back without being told where to go', async () => {
		const fields = { decision: 'dismiss', entity: 'concept/physics', interview: 'dan-roberts-2024' };
		const decided = await send('/decisions', new URLSearchParams(fields), html);
		expect(decided.status).toBe(303);
		const [, done = ''] =
			/^\/interviews\/dan-roberts-2024\/waiting\?done=(.+)$/.exec(decided.headers.get('location') ?? '') ?? [];
		const undone = await send('/decisions', new URLSearchParams({ undo: decodeURIComponent(done) }), html);
		expect(undone.status).toBe(303);
		expect((await server.get('/api/entities/concept/physics')).status).toBe(200);
	});
});

describe('a document in a form', () => {
	function form(name: string, bytes: Uint8Array): FormData {
		const fields = new FormData();
		fields.set('file', new File([new Uint8Array(bytes)], name));
		return fields;
	}

	test('is added with its text; with a password it is refused in words, and nothing is kept', async () => {
		const said = ['Ann', 'Bob', 'Ann', 'Bob'].map((name, at) =>
			paragraph(bold(`${name}:`), run(` ${at} is about OpenAI.`)),
		);
		const added = await server.post('/api/interviews', form('document.docx', word(said.join(''))));
		expect(added.status).toBe(201);
		expect(await added.json()).toMatchObject({ id: 'document', report: { turns: 4, notes: [{ code: 'drawn_text' }] } });
		const locked = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le'));
		const refused = await server.post('/api/interviews', form('locked.docx', locked));
		expect(refused.status).toBe(422);
		expect(await refused.json()).toMatchObject({
			code: 'document_locked',
			detail: expect.stringContaining('Save it without a password') as string,
		});
		expect((await server.get('/api/interviews/locked')).status).toBe(404);
	});
});
