// What becomes of the process that extracts, whatever a file does to it: the one that asked goes on.
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { unpack } from '#cypher/packed.ts';
import { isProblem } from '#graph/problem.ts';
import type { Frame } from '#lib/server/extraction/frames.ts';
import { extractionLimits, secondsFor } from '#lib/server/extraction/limits.ts';
import type { Request } from '#lib/server/extraction/process.ts';
import { startWorker, type Memory, type Worker } from '#lib/server/extraction/worker.ts';
import { makeWorkers } from '#lib/server/extraction/workers.ts';
import { asMarkdown, talk } from '../../bench/talk.ts';

const all = makeWorkers(extractionLimits({}));
const begun: Worker[] = [];
afterEach(() => {
	for (const one of begun.splice(0)) one.end();
});
afterAll(() => all.rest());

function worker(memory: Memory = { megabytes: 1_024 }): Worker {
	const made = startWorker(memory);
	begun.push(made);
	return made;
}

const asking = (text: string, name = 'talk.md'): Frame<Request> => ({
	message: { task: 'read', asked: { id: 'talk', name, given: {}, decisions: [] } },
	bytes: [new TextEncoder().encode(text)],
});
const short = asking(asMarkdown(talk('en', 500)));
/** Some seconds of reading, on any machine. */
const long = asking(asMarkdown(talk('en', 2_000_000)), 'long.md');

const change = { lane: 'change' } as const;
const look = { lane: 'look' } as const;

async function refusal(asked: Promise<unknown>): Promise<unknown> {
	const error: unknown = await asked.then(
		() => undefined,
		(reason: unknown) => reason,
	);
	if (!isProblem(error)) throw new Error(`no problem: ${String(error)}`);
	return { code: error.code, about: error.about };
}

describe('a worker', () => {
	test('gives the graph as bytes, and the report as it is', async () => {
		const { message, bytes } = await all.ask(short, change);
		const { turns, mentions } = unpack({ id: 'talk', bytes: bytes[0] ?? new Uint8Array() });
		expect(mentions.length).toBeGreaterThan(0);
		expect(message.message).toMatchObject({ report: { turns: turns.length, mentions: mentions.length } });
	});

	test('tells what is wrong with a source as the problem that it is', async () => {
		expect(await refusal(all.ask(asking('\n \n'), change))).toMatchObject({
			code: 'source_empty',
			about: { source: 'talk.md' },
		});
	});

	test('that takes too long is ended, and told', async () => {
		const one = worker();
		expect(await refusal(one.ask(long, { seconds: 1 }))).toEqual({
			code: 'extraction_timeout',
			about: { source: 'long.md', seconds: 1 },
		});
		expect(one.isFit()).toBe(false);
	});

	test('that needs more memory than it may have takes nobody with it', async () => {
		const one = worker({ megabytes: 32 });
		expect(await refusal(one.ask(long, { seconds: 60 }))).toEqual({
			code: 'extraction_memory',
			about: { source: 'long.md', megabytes: 32 },
		});
		expect(one.isFit()).toBe(false);
	});

	test.each(['SIGKILL', 'SIGABRT'] as const)('that ends by %s is told, and is not asked again', async (signal) => {
		const one = worker();
		const asked = refusal(one.ask(long, { seconds: 60 }));
		process.kill(one.pid ?? 0, signal);
		expect(await asked).toEqual({ code: 'extraction_ended', about: { source: 'long.md', reason: signal } });
		expect(one.isFit()).toBe(false);
	});

	test('that holds much after its answer is not asked again, so that the memory comes back', async () => {
		const one = worker({ megabytes: 1_024, held: 1 });
		expect((await one.ask(short, { seconds: 60 })).message.state).toBe('done');
		expect(one.isFit()).toBe(false);
	});
});

describe('two lanes', () => {
	test('let a page ask while a long upload is read', async () => {
		const order: string[] = [];
		const closing = new AbortController();
		const upload = refusal(all.ask(long, { ...change, signal: closing.signal })).then(() => order.push('upload'));
		await all.ask(short, look).then(() => order.push('page'));
		closing.abort();
		await upload;
		expect(order).toEqual(['page', 'upload']);
	});

	test('let an upload in while pages ask for what takes long, and end those when the library closes', async () => {
		const closing = new AbortController();
		const pages = [1, 2, 3].map(() => refusal(all.ask(long, { ...look, signal: closing.signal })));
		expect((await all.ask(short, change)).message.state).toBe('done');
		closing.abort();
		for (const page of await Promise.all(pages)) expect(page).toMatchObject({ code: 'closing' });
	});

	test('have another worker where one was ended', async () => {
		expect((await all.ask(short, look)).message.state).toBe('done');
	});
});

describe('limits', () => {
	test('grow with the size of a transcript', () => {
		const limits = { seconds: 60, megabytes: 1_024 };
		expect(secondsFor(1_000, limits)).toBe(60);
		expect(secondsFor(2 ** 20, limits)).toBe(60);
		expect(secondsFor(64 * 2 ** 20, limits)).toBe(1_005);
	});

	test('can be set, to numbers alone', async () => {
		expect(extractionLimits({ COLLOQUY_EXTRACTION_SECONDS: '5', COLLOQUY_EXTRACTION_MEMORY: '900' })).toEqual({
			seconds: 5,
			megabytes: 900,
		});
		for (const value of ['0', '-1', '1.5', 'long', '99999999'])
			expect(
				await refusal(Promise.resolve().then(() => extractionLimits({ COLLOQUY_EXTRACTION_SECONDS: value }))),
			).toMatchObject({
				code: 'setting_invalid',
			});
	});
});
