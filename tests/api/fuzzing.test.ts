// Every operation of the API, from its own document: what it asks for and what nobody should send, in an order that a seed
// decides. COLLOQUY_FUZZ_SEED asks the same again, COLLOQUY_FUZZ_ROUNDS for longer.
import { Agent, request } from 'node:http';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { environment, run } from '../cli/command.ts';
import { random } from '../generate.ts';
import { operationsOf, type Document, type Operation } from './fuzz/document.ts';
import { judgeFor, type Answer } from './fuzz/judging.ts';
import { requestFor, type Asked } from './fuzz/requests.ts';
import { drawFrom, valuesOf, type Known } from './fuzz/values.ts';
import { captions, wav } from '../recording.ts';
import { openServer, type Server } from './server.ts';

const usual = 8;
const seed = Number(process.env['COLLOQUY_FUZZ_SEED'] ?? usual);
const rounds = Number(process.env['COLLOQUY_FUZZ_ROUNDS'] ?? 12);

let server: Server;
/** Nothing that is asked of them could be wrong. */
const takesNothing = ['/api/health', '/api/backup'];

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

beforeAll(async () => {
	server = await openServer('recognisable-place');
	const form = new FormData();
	form.set('file', new File([captions], 'heard.vtt'));
	form.set('audio', new File([wav({ seconds: 16 })], 'heard.wav'));
	expect((await server.post('/api/interviews', form)).status).toBe(201);
	for (let number = 0; number < 4; number += 1) {
		const body = JSON.stringify({
			name: `gone-${number}.md`,
			text: `Ann: Number ${number}.\n\nBob: Yes.\n\nAnn: Good.\n`,
		});
		await server.post('/api/interviews', body, { 'content-type': 'application/json' });
		expect((await fetch(`${server.address}/api/interviews/gone-${number}`, { method: 'DELETE' })).status).toBe(200);
	}
});

afterAll(async () => {
	agent.destroy();
	await server.close();
});

function ask({ method, path, headers, body }: Asked): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const { hostname, port } = new URL(server.address);
		const length = body === undefined ? {} : { 'content-length': String(body.length) };
		const asking = request({ hostname, port, method, path, agent, headers: { ...headers, ...length } }, (answer) => {
			const pieces: Buffer[] = [];
			answer.on('data', (piece: Buffer) => pieces.push(piece));
			answer.on('error', reject);
			answer.on('end', () =>
				resolve({
					path,
					status: answer.statusCode ?? 0,
					type: answer.headers['content-type'] ?? '',
					text: Buffer.concat(pieces).toString('utf8'),
				}),
			);
		});
		asking.on('error', reject);
		asking.end(body);
	});
}

function shown({ method, path, headers, body }: Asked): string {
	const sent = body === undefined ? '' : `\n${JSON.stringify(Buffer.from(body).toString('utf8').slice(0, 2_000))}`;
	return `${method} ${path.slice(0, 1_000)} ${JSON.stringify(headers)}${sent}`;
}

type Row = { readonly id: string };
type Waiting = { readonly state: string; readonly entity: string; readonly surface?: string };

async function rows<Item>(path: string): Promise<{ readonly items: readonly Item[]; readonly next?: string }> {
	return (await (await server.get(path)).json()) as { items: Item[]; next?: string };
}

/** What there is to be asked for now. */
async function look(): Promise<Known> {
	const [interviews, entities, decisions, removed] = await Promise.all([
		rows<Row>('/api/interviews?limit=20'),
		rows<Row>('/api/entities?limit=12'),
		rows<Row>('/api/decisions'),
		rows<{ readonly key: string }>('/api/bin?limit=20'),
	]);
	const ids = interviews.items.map(({ id }) => id);
	const waiting = await Promise.all(ids.slice(0, 3).map(wishesIn));
	return {
		InterviewId: ids,
		EntityId: entities.items.map(({ id }) => id),
		TurnId: ids.flatMap((id) => [`${id}/1`, `${id}/3`, `${id}/99`]),
		recording: ['heard'],
		removable: ids.filter((id) => id !== 'heard' && id !== 'dan-roberts-2024'),
		binned: removed.items.map(({ key }) => key),
		wish: waiting.flat(),
		decision: decisions.items.map(({ id }) => id),
		cursor: entities.next === undefined ? [] : [entities.next],
	};
}

/** What can be decided there, as JSON. */
async function wishesIn(interview: string): Promise<readonly string[]> {
	const { items } = await rows<Waiting>(`/api/interviews/${encodeURIComponent(interview)}/waiting?limit=50`);
	return items.map(({ state, entity, surface }) => {
		const decision = { waits: 'draw', sounds: 'same', heard: 'apart' }[state] ?? 'dismiss';
		return JSON.stringify({ decision, entity, interview, surface });
	});
}

describe(`every operation of the API, ${rounds} times, seed ${seed}`, () => {
	test(
		'answers as its document says, whatever it is asked, and the library stays whole',
		async () => {
			const document = (await (await server.get('/api/openapi.json')).json()) as Document;
			const operations = operationsOf(document);
			const draw = drawFrom(random(seed));
			let known = await look();
			const values = valuesOf(document, draw, () => known);
			const judge = judgeFor(document, ['recognisable-place', server.root, `${dirname(server.root)}/`]);
			const met = new Map<Operation, Set<string>>(operations.map((one) => [one, new Set()]));
			/** What chance has not asked rightly and wrongly yet, of an operation that can be asked both ways. */
			const isOneSided = (): boolean =>
				[...met].some(([{ path }, kinds]) => !takesNothing.includes(path) && !(kinds.has('2xx') && kinds.has('4xx')));
			const goesOn = (round: number): boolean =>
				round <= rounds || (seed === usual && round <= 5 * rounds && isOneSided());
			for (let round = 1; goesOn(round); round += 1) {
				for (const operation of operations) {
					const asked = requestFor(operation, values, draw, round % 2 === 0);
					const answer = await ask(asked);
					const told = `seed ${seed}, round ${round}: ${shown(asked)}\n→ ${answer.status} ${answer.text.slice(0, 1_000)}`;
					expect(judge(operation, answer), told).toEqual([]);
					met.get(operation)?.add(`${Math.floor(answer.status / 100)}xx`);
					if (operation.method !== 'GET') known = await look();
				}
			}
			// Both what is right and what is wrong was asked of each, by the seed that is always asked: else it would prove little.
			for (const [{ method, path }, kinds] of seed === usual ? met : [])
				if (!takesNothing.includes(path))
					expect([...kinds], `${method} ${path}`).toEqual(expect.arrayContaining(['2xx', '4xx']));
			expect((await server.get('/api/health')).status).toBe(200);
			expect(server.said()).not.toContain('unexpected error');
			await server.end();
			const check = await run(['check'], environment(server.library));
			expect(check).toMatchObject({ code: 0, err: '' });
			expect(check.out).toMatch(/: all words verified; the graph in LadybugDB [\d.]+ matches the library\.\n$/);
		},
		rounds * 60_000,
	);
});
