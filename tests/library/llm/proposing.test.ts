import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { groundOf } from '#lib/server/library/extraction.ts';
import { estimateOf, tokensIn } from '#lib/server/llm/estimate.ts';
import { judge } from '#lib/server/llm/grounding.ts';
import { openModel } from '#lib/server/llm/model.ts';
import { partsOf } from '#lib/server/llm/parts.ts';
import { ask, planFor } from '#lib/server/llm/proposing.ts';
import { modelSettings } from '#lib/server/llm/settings.ts';
import { newFolder } from '../folder.ts';
import { endpoint, fails, says } from './endpoint.ts';

const text = `**Ann:** Have you read *The Bitter
Lesson* by Rich Sutton?

**Bob:** Yes. 测试时计算（test-time compute）是 OpenAI 的 o1 的核心。

**Ann:** And the reef's start?
`;
const bytes = new TextEncoder().encode(text);

const ground = () => groundOf({ id: 'talk', name: 'talk.md', bytes, given: {} });

const proposal = (turn: number, quote: string, name = quote) => ({ turn, quote, name, kind: 'concept' as const });

describe('a proposal', () => {
	test.each([
		['over a broken line, in emphasis', 1, 'the bitter lesson', 'The Bitter\nLesson'],
		['in Chinese, closed up', 2, '测试时计算', '测试时计算'],
		['of other width and case', 2, 'ＴＥＳＴ-time compute', 'test-time compute'],
	])('stands where its words stand: %s', async (_, turn, quote, words) => {
		const on = await ground();
		const [judged] = judge([proposal(turn, quote)], on);
		if (judged?.state !== 'accepted') throw new Error(JSON.stringify(judged));
		expect(on.source.text.slice(judged.start, judged.end)).toBe(words);
		expect(judged.surface).toBe(words.replace('\n', ' '));
	});

	test.each([
		['invented words', 1, 'Richard S. Sutton', 'words not in that turn'],
		['words of another turn', 1, 'test-time compute', 'words not in that turn'],
		['a piece of a word', 3, 'art', 'words not in that turn'],
		['nothing but marks', 1, '?', 'words not in that turn'],
		['a turn that is not', 9, 'reef', 'no such turn'],
	])('is refused: %s', async (_, turn, quote, reason) => {
		expect(judge([proposal(turn, quote)], await ground())).toMatchObject([{ state: 'refused', reason }]);
	});

	test('says which thing of the graph it would be', async () => {
		const [judged] = judge([proposal(2, 'OpenAI')], await ground());
		expect(judged).toMatchObject({ state: 'accepted', entity: 'organization/openai' });
	});
});

describe('parts', () => {
	const turn = (index: number, words: string) => ({ ...blank, index, text: words });
	const blank = { start: 0, end: 0, runs: [], passages: [], highlights: [], speakerLabel: 'Ann' };

	test('lose nothing, and none is too long for a small model, however long a turn is', () => {
		const turns = [turn(1, 'A sentence of five words. '.repeat(900)), turn(2, '字'.repeat(20_000)), turn(3, 'Yes.')];
		const parts = partsOf(turns);
		expect(Math.max(...parts.map((part) => part.text.length))).toBeLessThan(6_100);
		const said = parts.map((part) => part.text.replace(/^\[\d+\] Ann: /gm, '')).join('');
		expect(said.replace(/\s/g, '')).toBe(turns.map((one) => one.text.replace(/\s/g, '')).join(''));
	});

	test('cost what their words cost, and money only where a price is given', () => {
		expect(tokensIn('缩放定律 laws')).toBe(6);
		expect(estimateOf([{ text: 'word '.repeat(400) }])).toMatchObject({ requests: 1, answered: 200 });
		expect(estimateOf([], { asked: 1, answered: 1 }).cost).toBe(0);
		const priced = estimateOf([{ text: 'word '.repeat(400) }], { asked: 1, answered: 10 });
		expect(priced.cost).toBeCloseTo((priced.asked + 2_000) / 1_000_000);
	});
});

describe('asking about an interview', () => {
	const found = { turn: 1, quote: 'Rich Sutton', name: 'Rich Sutton', kind: 'person' };
	const long = Array.from({ length: 3 }, (_, at) => ({
		index: at + 1,
		text: `Rich Sutton ${'said so. '.repeat(550)}`,
		start: 0,
		end: 0,
		runs: [],
		passages: [],
		highlights: [],
	}));

	async function askAll(url: string, folder: string, retries = 0) {
		const settings = { url, model: 'small' };
		const plan = await planFor(long, folder, settings);
		const model = openModel(settings, { timeout: 2_000, retries });
		return { plan, asked: await ask(plan, model, { folder, interview: 'talk', model: 'small' }) };
	}

	test('asks each part once, ever: a second run sends nothing and says the same', async () => {
		const folder = newFolder();
		const { url, requests } = await endpoint(says({ proposals: [found] }));
		const first = await askAll(url, folder);
		expect(first.plan.estimate.requests).toBe(3);
		const second = await askAll(url, folder);
		expect(second.plan.estimate.requests).toBe(0);
		expect(second.asked).toEqual(first.asked);
		expect(requests).toHaveLength(3);
		expect(readdirSync(join(folder, 'proposals')).every((name) => /^[\da-f]{64}\.json$/.test(name))).toBe(true);
	});

	test('goes on past an answer that cannot be read, and asks for that one again next time', async () => {
		const folder = newFolder();
		const { url, requests } = await endpoint(says('chat'), says({ proposals: [found] }));
		const { asked } = await askAll(url, folder);
		expect(asked).toMatchObject({ proposals: [found, found], unread: [{ code: 'llm_answer_unreadable' }] });
		expect((await askAll(url, folder)).asked.unread).toEqual([]);
		expect(requests).toHaveLength(4);
	});

	test('keeps what was answered before the model went away', async () => {
		const folder = newFolder();
		const { url } = await endpoint(says({ proposals: [found] }), fails(500));
		await expect(askAll(url, folder)).rejects.toMatchObject({ code: 'llm_away' });
		expect((await planFor(long, folder, { url, model: 'small' })).estimate.requests).toBe(2);
		expect((await planFor(long, folder, { url, model: 'other' })).estimate.requests).toBe(3);
	});

	test('takes a kept answer that was spoilt by hand for none', async () => {
		const folder = newFolder();
		const { url } = await endpoint(says({ proposals: [] }));
		await askAll(url, folder);
		for (const name of readdirSync(join(folder, 'proposals'))) writeFileSync(join(folder, 'proposals', name), '{');
		expect((await planFor(long, folder, { url, model: 'small' })).estimate.requests).toBe(3);
	});
});

describe('settings', () => {
	const good = { COLLOQUY_LLM_URL: 'http://127.0.0.1:11434/v1/', COLLOQUY_LLM_MODEL: 'small' };

	test('are an address and a model; key and price where there are any', () => {
		expect(modelSettings(good)).toEqual({ url: 'http://127.0.0.1:11434/v1', model: 'small' });
		const more = { COLLOQUY_LLM_KEY: 'k', COLLOQUY_LLM_PRICE: '0.15/0.6' };
		expect(modelSettings({ ...good, ...more })).toMatchObject({ key: 'k', price: { asked: 0.15, answered: 0.6 } });
	});

	test.each([
		[{}, 'llm_unset'],
		[{ COLLOQUY_LLM_URL: good.COLLOQUY_LLM_URL }, 'llm_unset'],
		[{ ...good, COLLOQUY_LLM_URL: 'sk-secret' }, 'setting_invalid'],
		[{ ...good, COLLOQUY_LLM_URL: 'https://me:sk-secret@example.org/v1' }, 'setting_invalid'],
		[{ ...good, COLLOQUY_LLM_URL: 'https://example.org/v1?key=sk-secret' }, 'setting_invalid'],
		[{ ...good, COLLOQUY_LLM_PRICE: 'cheap' }, 'setting_invalid'],
	])('%j is %s, and no secret is shown', (environment, code) => {
		expect(() => modelSettings(environment)).toThrowError(expect.objectContaining({ code }) as Error);
		expect(() => modelSettings(environment)).not.toThrowError(/secret/);
	});
});
