// While somebody's file is read, however it was made, everybody else is answered.
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostile } from '../hostile-texts.ts';
import { openServer, type Server } from './server.ts';

let server: Server;

beforeAll(async () => {
	server = await openServer('', { COLLOQUY_EXTRACTION_SECONDS: '6' });
	// The process that extracts is begun with the first file.
	await upload('warm.txt', 'Ann: Have you read it?\n\nBob: Yes.\n\nAnn: And?\n\nBob: Well.\n');
});

afterAll(async () => {
	await server.close();
});

async function upload(file: string, text: string): Promise<number> {
	const form = new FormData();
	form.set('file', new File([text], file));
	const answer = await server.post('/api/interviews', form);
	await answer.text();
	return answer.status;
}

/** Milliseconds between two questions: a server that stops for a second has fifty of them waiting. */
const often = 20;
const fewWait = 50;

/** While the upload is under way it is asked again and again, whether it has answered or not: the most that waited at once. */
async function waitingDuring(upload: Promise<number>): Promise<{ readonly status: number; readonly most: number }> {
	const asked: Promise<void>[] = [];
	let isDone = false;
	let waiting = 0;
	let most = 0;
	let failed = 0;
	const done = upload.finally(() => (isDone = true));
	const ask = async (): Promise<void> => {
		most = Math.max(most, ++waiting);
		const isWell = await server.get('/api/health').then(
			async (health) => (await health.text()) !== '' && health.status === 200,
			() => false,
		);
		waiting -= 1;
		failed += isWell ? 0 : 1;
	};
	while (!isDone) {
		asked.push(ask());
		await wait(often);
	}
	await Promise.all(asked);
	expect(failed).toBe(0);
	return { status: await done, most };
}

describe('the server answers others while it reads', () => {
	test.each(Object.entries(hostile))('%s', async (_, made) => {
		const { file, text } = made(1_000_000);
		const { status, most } = await waitingDuring(upload(file, text));
		// Kept, or refused for a reason.
		expect([201, 413, 422]).toContain(status);
		expect(most).toBeLessThan(fewWait);
	});

	test('JSON of megabytes that is nothing but brackets', async () => {
		const body = `{"name":"a.md","text":"b","participants":[${'[1,{"a":2}],'.repeat(3_000_000)}0]}`;
		const sent = server.post('/api/interviews', body, { 'content-type': 'application/json' });
		const { status, most } = await waitingDuring(sent.then((answer) => answer.status));
		expect(status).toBe(422);
		expect(most).toBeLessThan(fewWait);
	});
});

test('whatever was refused, the next file is taken in', async () => {
	const text = 'Ann: Have you seen the reef?\n\nBob: Yes.\n\nAnn: When?\n\nBob: In May.\n';
	expect(await upload('after.txt', text)).toBe(201);
});
