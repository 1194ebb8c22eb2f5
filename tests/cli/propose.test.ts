import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { endpoint, fails, says } from '../library/llm/endpoint.ts';
import { environment, newFolder, run } from './command.ts';

const secret = 'sk-very-secret';
const proposals = [
	{ turn: 2, quote: 'reef ecology', name: 'Reef ecology', kind: 'concept' },
	{ turn: 2, quote: 'marine botany', name: 'Marine botany', kind: 'concept' },
];

function talk(folder: string): string {
	const path = join(folder, 'talk.md');
	writeFileSync(path, 'Ann: What do you work on?\n\nBob: On reef ecology, mostly.\n\nAnn: Where?\n\nBob: At sea.\n');
	return path;
}

function model(folder: string, url: string): NodeJS.ProcessEnv {
	return environment(join(folder, 'library'), {
		COLLOQUY_LLM_URL: url,
		COLLOQUY_LLM_MODEL: 'small',
		COLLOQUY_LLM_KEY: secret,
		COLLOQUY_LLM_PRICE: '0.5',
	});
}

describe('colloquy propose', () => {
	test('needs a model, and says which settings name one', async () => {
		const folder = newFolder();
		const { code, out, err } = await run(['propose', talk(folder)], environment(join(folder, 'library')));
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain('COLLOQUY_LLM_URL is missing');
	});

	test('says what it would cost and asks nothing before it is told to', async () => {
		const folder = newFolder();
		const { url, requests } = await endpoint(says({ proposals }));
		const { code, out, err } = await run(['propose', talk(folder)], model(folder, url));
		expect({ code, out, requests }).toEqual({ code: 2, out: '', requests: [] });
		expect(err).toMatch(/would be sent to small at http:\S+\/v1: 1 request, about \d+ input .* about 0\.0\d+\./);
		expect(err).toContain('--yes');
		expect(existsSync(join(folder, 'library'))).toBe(false);
	});

	test('prints what stands in the source and what it refused; again, it asks nothing', async () => {
		const folder = newFolder();
		const { url, requests } = await endpoint(says({ proposals }));
		const first = await run(['propose', talk(folder), '--yes'], model(folder, url));
		expect(first).toMatchObject({ code: 0 });
		expect(
			first.out
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line) as unknown),
		).toMatchObject([
			{ state: 'accepted', surface: 'reef ecology', turn: 2 },
			{ state: 'refused', reason: 'words not in that turn', quote: 'marine botany' },
		]);
		expect(first.err).toContain('2 proposals: 1 found in the source');
		const again = await run(['propose', talk(folder)], model(folder, url));
		expect(again).toMatchObject({ code: 0, out: first.out });
		expect(requests).toHaveLength(1);
		expect(readdirSync(join(folder, 'library'))).toEqual(['proposals']);
	});

	test('takes an interview of the library, and leaves its graph as it was', async () => {
		const folder = newFolder();
		const { url } = await endpoint(says({ proposals }));
		const env = model(folder, url);
		await run(['ingest', talk(folder)], env);
		const before = await run(['export', '--format', 'json'], env);
		expect((await run(['propose', 'talk', '--yes'], env)).out).toContain('"accepted"');
		expect(await run(['export', '--format', 'json'], env)).toEqual(before);
		expect((await run(['check'], env)).code).toBe(0);
		expect(await run(['propose', 'nobody', '--yes'], env)).toMatchObject({ code: 1, out: '' });
	});

	test('tells of a refusal without the key', async () => {
		const folder = newFolder();
		const { url } = await endpoint(fails(401, `Incorrect API key provided: ${secret}`));
		const { code, out, err } = await run(['propose', talk(folder), '--yes'], model(folder, url));
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toContain('refused the request (401 Incorrect API key provided: …)');
		expect(err).not.toContain(secret);
	});
});
