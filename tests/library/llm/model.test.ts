import { describe, expect, test } from 'vitest';
import { isProblem } from '#graph/problem.ts';
import { openModel } from '#lib/server/llm/model.ts';
import { closesMidBody, endpoint, fails, hangs, hangsMidBody, says, sends, type Reply } from './endpoint.ts';

const part = { text: '[1] Dan: Noam Brown works on test-time compute.' };
const noam = { turn: 1, quote: 'Noam Brown', name: 'Noam Brown', kind: 'person' };
const good = says({ proposals: [noam] });
const secret = 'sk-very-secret';

async function asked(...replies: readonly Reply[]) {
	const server = await endpoint(...replies);
	const model = openModel({ url: server.url, model: 'small', key: secret }, { timeout: 300, retries: 2 });
	const answer = await model.ask(part).catch((error: unknown) => {
		if (!isProblem(error)) throw error;
		return { code: error.code, message: error.message };
	});
	return { answer, requests: server.requests };
}

describe('a model that behaves', () => {
	test('is sent the part, the schema and the key, and its proposals come back', async () => {
		const { answer, requests } = await asked(good);
		expect(answer).toEqual({ proposals: [noam], malformed: 0 });
		expect(requests).toHaveLength(1);
		expect(requests[0]?.headers.authorization).toBe(`Bearer ${secret}`);
		expect(requests[0]?.body).toMatchObject({
			model: 'small',
			messages: [{ role: 'system' }, { role: 'user', content: part.text }],
			response_format: { type: 'json_schema' },
		});
	});

	test('may fence its JSON, and a proposal that is none is counted while the others stand', async () => {
		const wrong = [{ ...noam, kind: 'colour' }, { ...noam, turn: 'one' }, { quote: 'Noam' }, 'Noam', null];
		const text = `\`\`\`json\n${JSON.stringify({ proposals: [...wrong, { ...noam, extra: 1 }] })}\n\`\`\``;
		expect((await asked(says(text))).answer).toEqual({ proposals: [noam], malformed: 5 });
	});

	test('may know no schema: it is asked again without', async () => {
		const { answer, requests } = await asked(fails(400, 'response_format is unknown'), good);
		expect(answer).toEqual({ proposals: [noam], malformed: 0 });
		expect(requests[1]?.body).not.toHaveProperty('response_format');
	});
});

describe('what passes is waited for', () => {
	test.each([
		['a rate limit', fails(429, 'slow down', { 'retry-after-ms': '5' })],
		['a server error', fails(500, 'oops', { 'retry-after-ms': '5' })],
		['a body that breaks off', closesMidBody],
		['silence', hangs],
		['a body that stalls', hangsMidBody],
	])('%s, then good', async (_, bad) => {
		const { answer, requests } = await asked(bad, good);
		expect(answer).toEqual({ proposals: [noam], malformed: 0 });
		expect(requests).toHaveLength(2);
	});

	test('as long as Retry-After says, where the client by itself would come back sooner', async () => {
		let first = 0;
		const server: Reply = (response) => {
			if (first !== 0) return (performance.now() - first > 990 ? good : fails(403, 'too early'))(response);
			first = performance.now();
			return fails(503, 'loading', { 'retry-after': '1' })(response);
		};
		expect((await asked(server)).answer).toEqual({ proposals: [noam], malformed: 0 });
	});
});

describe('what does not pass says what it is, without the key', () => {
	test.each<readonly [string, Reply, string, number]>([
		['a rate limit', fails(429, 'quota', { 'retry-after-ms': '1' }), 'llm_limited', 3],
		['a rate limit for an hour', fails(429, 'quota', { 'retry-after': '3600' }), 'llm_limited', 1],
		[
			'a rate limit for years',
			fails(429, 'quota', { 'retry-after': 'Fri, 31 Dec 2199 23:59:59 GMT' }),
			'llm_limited',
			1,
		],
		['server errors', fails(500, 'oops', { 'retry-after-ms': '1' }), 'llm_away', 3],
		['silence', hangs, 'llm_away', 3],
		['bodies that break off', closesMidBody, 'llm_away', 3],
		['a key that is refused', fails(401, `Incorrect API key: ${secret}`), 'llm_refused', 1],
		['no permission', fails(403), 'llm_refused', 1],
		['an unknown model', fails(404, 'model not found'), 'llm_refused', 1],
		['a redirect', fails(307, 'there', { location: 'http://127.0.0.1:9/' }), 'llm_refused', 1],
		['a model that chats', says('Here are the names: Noam Brown'), 'llm_answer_unreadable', 1],
		['JSON of another schema', says({ names: [noam] }), 'llm_answer_unreadable', 1],
		['an answer cut at the limit', says('{"proposals": [{"tu', 'length'), 'llm_answer_unreadable', 1],
		['no choices', sends('{"choices": []}'), 'llm_answer_unreadable', 1],
		['choices that are none', sends('{"choices": "x"}'), 'llm_answer_unreadable', 1],
		['nothing', sends('null'), 'llm_answer_unreadable', 1],
		['no JSON', sends('{"choices": [{'), 'llm_answer_unreadable', 1],
		['a page', sends('<html>'), 'llm_answer_unreadable', 1],
		['a huge answer', says('x'.repeat(5_000_000)), 'llm_answer_unreadable', 1],
	])('%s', async (_, reply, code, requests) => {
		const done = await asked(reply);
		expect(done.answer).toMatchObject({ code });
		expect(JSON.stringify(done.answer)).not.toContain(secret);
		expect(done.requests).toHaveLength(requests);
	});

	test('nobody there', async () => {
		const model = openModel({ url: 'http://127.0.0.1:1023/v1', model: 'small' }, { timeout: 300, retries: 0 });
		await expect(model.ask(part)).rejects.toThrow(/ECONNREFUSED|bad port/);
	});
});
