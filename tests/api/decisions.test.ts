// Decisions over HTTP: as a program sends them, as a form without script does, and as an attacker would like to.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { environment, run, serveForLong } from '../cli/command.ts';
import { openServer, type Server } from './server.ts';

const text = `Mara Lindqvist: How did the mill begin?

Tobias Okafor: Brightloom paid for it at first. We used Audiloom then. Audiloom was new.

Mara Lindqvist: Did you say Audeloom?

Tobias Okafor: Yes. Threadmoor came later.
`;
const brightloom = { interview: 'mill', entity: 'organization/brightloom' };
const asJson = { 'content-type': 'application/json' };

type Decision = { readonly id: string; readonly decision: string; readonly undone?: boolean };
type Item = { readonly state: string; readonly entity: string; readonly decision?: string };

let server: Server;

beforeAll(async () => {
	server = await openServer();
	const added = await server.post('/api/interviews', JSON.stringify({ name: 'mill.txt', text }), asJson);
	expect(added.status).toBe(201);
});

afterAll(async () => {
	await server.close();
});

const decide = (wish: object, headers: Record<string, string> = {}): Promise<Response> =>
	server.post('/api/decisions', JSON.stringify(wish), { ...asJson, ...headers });
const undo = (id: string, headers: Record<string, string> = {}): Promise<Response> =>
	fetch(`${server.address}/api/decisions/${id}`, { method: 'DELETE', headers });
const items = async (query = ''): Promise<readonly Item[]> => {
	const answer = await server.get(`/api/interviews/mill/waiting${query}`);
	return ((await answer.json()) as { items: readonly Item[] }).items;
};
const isThere = async (entity: string): Promise<boolean> =>
	(await server.get(`/api/entities/${entity}`)).status === 200;

describe('a decision', () => {
	test('is made, is as the document says, shows at once, and is undone', async () => {
		expect(await isThere(brightloom.entity)).toBe(false);
		const answer = await decide({ ...brightloom, decision: 'draw', kind: 'person' });
		expect(answer.status).toBe(201);
		const decision = (await answer.json()) as Decision;
		const document = (await (await server.get('/api/openapi.json')).json()) as { components: object };
		const ajv = new Ajv2020({ strict: true, allErrors: true });
		ajv.addVocabulary(['components']);
		ajv.addSchema({ $id: 'openapi', components: document.components });
		const fits = ajv.compile({ $ref: 'openapi#/components/schemas/Decision' });
		expect(fits(decision), ajv.errorsText(fits.errors)).toBe(true);
		expect(await (await server.get('/api/entities/organization/brightloom')).json()).toMatchObject({
			kind: 'person',
			origin: 'text',
			rules: [{ rule: 'user', mentions: 1, confidence: 100 }],
		});
		expect(await items('?state=drawn')).toMatchObject([{ entity: brightloom.entity, decision: decision.id }]);
		const back = await undo(decision.id);
		expect(back.status).toBe(200);
		expect(await back.json()).toMatchObject({ decision: 'undo', of: decision.id, interview: 'mill' });
		expect(await isThere(brightloom.entity)).toBe(false);
		const listed = (await (await server.get('/api/decisions?interview=mill')).json()) as { items: Decision[] };
		expect(listed.items.map(({ decision, undone }) => `${decision} ${String(undone)}`)).toEqual([
			'draw true',
			'undo false',
		]);
	});

	test('sets a misheard name apart', async () => {
		const wish = { interview: 'mill', entity: 'work/audiloom', decision: 'apart', surface: 'Audeloom' };
		const { id } = (await (await decide(wish)).json()) as Decision;
		expect(await (await server.get('/api/entities/work/audiloom')).json()).toMatchObject({ asHeard: [], mentions: 2 });
		expect((await items('?state=waits')).map(({ entity }) => entity)).toContain('work/audeloom');
		await undo(id);
		expect(await (await server.get('/api/entities/work/audiloom')).json()).toMatchObject({ asHeard: ['Audeloom'] });
	});

	test.each([
		['no JSON', '{"decision":', 422, 'body_invalid'],
		['no object', '7', 422, 'body_invalid'],
		['no decision', '{"entity":"work/audiloom"}', 422, 'body_invalid'],
		['a decision that there isn’t', '{"decision":"delete","entity":"work/audiloom"}', 422, 'body_invalid'],
		['an undo, which has its own way', '{"decision":"undo","of":"x"}', 422, 'body_invalid'],
		['no entity', '{"decision":"draw"}', 422, 'body_invalid'],
		[
			'a kind that there isn’t',
			'{"decision":"draw","entity":"work/x","interview":"mill","kind":"dragon"}',
			422,
			'body_invalid',
		],
		[
			'no spelling to set apart',
			'{"decision":"apart","entity":"work/audiloom","interview":"mill"}',
			422,
			'body_invalid',
		],
		['a name without end', JSON.stringify({ decision: 'draw', entity: 'x'.repeat(600) }), 422, 'body_invalid'],
		['a body without end', JSON.stringify({ decision: 'draw', entity: 'x'.repeat(20_000) }), 413, 'body_too_large'],
		[
			'an interview that isn’t there',
			'{"decision":"draw","entity":"work/x","interview":"nobody"}',
			404,
			'interview_unknown',
		],
		['a thing that doesn’t wait', '{"decision":"draw","entity":"work/x","interview":"mill"}', 409, 'decision_unfit'],
		['a thing that isn’t there', '{"decision":"dismiss","entity":"work/x"}', 404, 'entity_unknown'],
		[
			'one who speaks',
			'{"decision":"dismiss","entity":"person/mara-lindqvist","interview":"mill"}',
			409,
			'decision_unfit',
		],
		[
			'what an address would be',
			'{"decision":"draw","entity":"../../etc/passwd","interview":"mill"}',
			409,
			'decision_unfit',
		],
	])('of %s is refused', async (_, body, status, code) => {
		const before = await (await server.get('/api/decisions')).json();
		const answer = await server.post('/api/decisions', body, asJson);
		expect(answer.status).toBe(status);
		expect(await answer.json()).toMatchObject({ code });
		expect(await (await server.get('/api/decisions')).json()).toEqual(before);
	});

	test('in a form of the API is refused, and so is undoing nothing', async () => {
		const form = await server.post('/api/decisions', new URLSearchParams({ decision: 'draw' }));
		expect(form.status).toBe(415);
		expect((await undo('nothing')).status).toBe(404);
	});

	test.each(['http://evil.example', 'null'])('from a page of %s is refused, whatever way it takes', async (origin) => {
		expect((await decide({ ...brightloom, decision: 'draw' }, { origin })).status).toBe(403);
		expect((await undo('x', { origin })).status).toBe(403);
		const form = new URLSearchParams({ ...brightloom, decision: 'draw', back: 'mill' });
		expect((await server.post('/decisions', form, { origin })).status).toBe(403);
		expect(await isThere(brightloom.entity)).toBe(false);
	});
});

describe('a form without script', () => {
	const send = (fields: Record<string, string>): Promise<Response> =>
		fetch(`${server.address}/decisions`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

	test('decides and leads back to the page, which says so and offers to undo', async () => {
		const answer = await send({ ...brightloom, decision: 'draw', kind: 'work', back: 'mill' });
		expect(answer.status).toBe(303);
		const location = answer.headers.get('location') ?? '';
		expect(location).toMatch(/^\/interviews\/mill\/waiting\?done=[\w-]+$/);
		const page = await (await server.get(location, { 'accept-language': 'en' })).text();
		expect(page).toContain('Brightloom was added to the graph.');
		const id = location.split('=')[1] ?? '';
		expect(page).toContain(`value="${id}"`);
		const back = await send({ undo: id, back: 'mill' });
		expect(back.status).toBe(303);
		expect(await isThere(brightloom.entity)).toBe(false);
	});

	test('that makes no sense is told so in words', async () => {
		const answer = await send({ decision: 'draw', back: 'mill' });
		expect(answer.status).toBe(422);
		expect(await answer.text()).toContain('entity');
	});
});

test('a server killed while decisions come in loses none that it acknowledged', { timeout: 240_000 }, async () => {
	const folder = mkdtempSync(join(tmpdir(), 'colloquy-decisions-'));
	const env = environment(join(folder, 'library'));
	const acknowledged: string[] = [];
	const wishes = [
		{ ...brightloom, decision: 'draw' },
		{ ...brightloom, decision: 'dismiss' },
		{ interview: 'mill', entity: 'organization/threadmoor', decision: 'draw' },
		{ interview: 'mill', entity: 'organization/threadmoor', decision: 'dismiss' },
	];
	try {
		for (let round = 0; round < 4; round++) {
			const { child, address, ended } = await serveForLong(env);
			if (round === 0)
				await fetch(`${address}/api/interviews`, {
					method: 'POST',
					headers: asJson,
					body: JSON.stringify({ name: 'mill.txt', text }),
				});
			const sending = (async () => {
				for (let at = 0; ; at++) {
					const body = JSON.stringify(wishes[at % wishes.length]);
					const answer = await fetch(`${address}/api/decisions`, { method: 'POST', headers: asJson, body });
					if (answer.status === 201) acknowledged.push(((await answer.json()) as Decision).id);
				}
			})().catch(() => undefined);
			await wait(300 + Math.random() * 700);
			child.kill('SIGKILL');
			await Promise.all([ended, sending]);
			const lines = readFileSync(join(folder, 'library/decisions.jsonl'), 'utf8').split('\n');
			for (const id of acknowledged) expect(lines.filter((line) => line.includes(id))).toHaveLength(1);
		}
		expect(acknowledged.length).toBeGreaterThan(0);
		const check = await run(['check'], env);
		expect(check.code, check.err).toBe(0);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});

describe('what waits, in the graph of everything that was found', () => {
	test('waits, is drawn by a decision, and waits again once that is undone', async () => {
		type Graph = {
			readonly attributes: { readonly certainty: { readonly likely: number; readonly all: number } };
			readonly nodes: readonly {
				readonly key: string;
				readonly attributes: { readonly waiting?: readonly string[] };
			}[];
		};
		const graph = async (query = ''): Promise<Graph> =>
			(await (await server.get(`/api/graph?certainty=all${query}`)).json()) as Graph;
		const its = ({ nodes }: Graph) => nodes.find(({ key }) => key === brightloom.entity)?.attributes.waiting;
		const before = await graph('&interview=mill');
		expect(its(before)).toEqual(['mill']);
		expect(its(await graph())).toEqual(['mill']);
		const { id } = (await (await decide({ ...brightloom, decision: 'draw' })).json()) as Decision;
		const after = await graph('&interview=mill');
		expect(after.nodes.map(({ key }) => key)).toContain(brightloom.entity);
		expect(its(after)).toBeUndefined();
		expect(after.attributes.certainty).toMatchObject({
			likely: before.attributes.certainty.likely + 1,
			all: before.attributes.certainty.all,
		});
		await undo(id);
		expect(its(await graph('&interview=mill'))).toEqual(['mill']);
	});
});
