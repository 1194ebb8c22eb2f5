// The HTTP API as a program meets it: the built app behind `colloquy serve`, each answer held against /api/openapi.json.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exports } from '#graph/exports/index.ts';
import { openServer, type Server } from './server.ts';

type Document = {
	readonly paths: Record<string, Record<string, Operation>>;
	readonly components: { readonly schemas: Record<string, object> };
};
type Operation = {
	readonly operationId: string;
	readonly responses: Record<string, { content?: Record<string, { schema: { $ref?: string } }> }>;
};

let server: Server;
let openapi: Document;
let ajv: Ajv2020;

beforeAll(async () => {
	server = await openServer();
	openapi = (await (await server.get('/api/openapi.json')).json()) as Document;
	ajv = new Ajv2020({ strict: true, allErrors: true });
	ajv.addVocabulary(['components']);
	ajv.addSchema({ $id: 'openapi', components: openapi.components });
});

afterAll(async () => {
	await server.close();
});

function shape(path: string, method: string, status: number): ValidateFunction {
	const operation = openapi.paths[path]?.[method];
	const reference = operation?.responses[String(status)]?.content?.[typeOf(status)]?.schema.$ref;
	if (reference === undefined) throw new Error(`/api/openapi.json says nothing of ${method} ${path} with ${status}`);
	return ajv.compile({ $ref: `openapi${reference}` });
}

/** Errors are problem details. */
function typeOf(status: number): string {
	return status < 400 ? 'application/json' : 'application/problem+json';
}

/** Asks, and holds the answer against what the document says of `path`. */
async function ask(path: string, address: string, status = 200): Promise<unknown> {
	const answer = await server.get(address);
	expect(answer.status, address).toBe(status);
	expect(answer.headers.get('content-type')).toBe(typeOf(status));
	const body: unknown = await answer.json();
	const fits = shape(path, 'get', status);
	expect(fits(body), `${address}: ${ajv.errorsText(fits.errors)}`).toBe(true);
	return body;
}

describe('the document', () => {
	test('describes every route that there is, and no other', () => {
		const routes = join(server.root, 'src/routes/api');
		const there = readdirSync(routes, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('+server.ts'))
			.flatMap((name) => {
				const methods = [
					...readFileSync(join(routes, name), 'utf8').matchAll(/export const (GET|POST|PUT|PATCH|DELETE)\b/g),
				];
				const path = `/api/${name.replace(/\/?\+server\.ts$/, '')}`
					.replace('[...pair]', '{a}/{b}')
					.replace(/\[(?:\.\.\.)?(\w+)\]/g, '{$1}');
				return methods.map(([, method = '']) => `${method} ${path}`);
			})
			.filter((route) => !route.endsWith('.json'));
		const told = Object.entries(openapi.paths).flatMap(([path, methods]) =>
			Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
		);
		expect(told.sort()).toEqual(there.sort());
	});

	test('has schemas that compile, names each operation once, and refers to nothing that is missing', () => {
		for (const name of Object.keys(openapi.components.schemas))
			ajv.compile({ $ref: `openapi#/components/schemas/${name}` });
		const names = Object.values(openapi.paths).flatMap((methods) =>
			Object.values(methods).map(({ operationId }) => operationId),
		);
		expect(new Set(names).size).toBe(names.length);
		for (const [, name = ''] of JSON.stringify(openapi).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
			expect(Object.keys(openapi.components.schemas)).toContain(name);
		}
	});
});

describe('each answer is as the document says', () => {
	test.each([
		['/api/health', '/api/health'],
		['/api/interviews', '/api/interviews'],
		['/api/interviews', '/api/interviews?limit=1'],
		['/api/interviews/{id}', '/api/interviews/dan-roberts-2024'],
		['/api/interviews/{id}/turns', '/api/interviews/dan-roberts-2024/turns?limit=50'],
		['/api/interviews/{id}/reading', '/api/interviews/dan-roberts-2024/reading'],
		['/api/interviews/{id}/waiting', '/api/interviews/dan-roberts-2024/waiting?limit=3'],
		['/api/interviews/{id}/waiting', '/api/interviews/dan-roberts-2024/waiting?state=heard,waits'],
		['/api/decisions', '/api/decisions?interview=dan-roberts-2024'],
		['/api/bin', '/api/bin'],
		['/api/graph', '/api/graph'],
		['/api/graph', '/api/graph?interview=dan-roberts-2024&kind=person,work&limit=10&include=concept/physics'],
		['/api/graph', '/api/graph?certainty=all&limit=200'],
		['/api/entities', '/api/entities'],
		['/api/entities', '/api/entities?certainty=sure&limit=3'],
		['/api/entities', '/api/entities?q=%E7%89%A9%E7%90%86&kind=concept&interview=dan-roberts-2024&limit=2'],
		['/api/entities/{id}', '/api/entities/person/dan-roberts'],
		['/api/entities/{id}', '/api/entities/person%2Fdan-roberts?interview=dan-roberts-2024'],
		['/api/entities/{id}/mentions', '/api/entities/person/dan-roberts/mentions?limit=3'],
		['/api/entities/{id}/mentions', '/api/entities/concept%2Fphysics/mentions?speaker=person/dan-roberts'],
		['/api/entities/{id}/quotes', '/api/entities/person/dan-roberts/quotes?limit=100'],
		['/api/entities/{id}/neighbours', '/api/entities/person/dan-roberts/neighbours'],
		['/api/links/{a}/{b}', '/api/links/person/dan-roberts/organization/openai'],
		['/api/links/{a}/{b}', '/api/links/person%2Fdan-roberts/organization%2Fopenai?limit=1'],
		['/api/paths', '/api/paths?from=person/dan-roberts&to=person/sho-yaida'],
		['/api/turns/{id}', '/api/turns/dan-roberts-2024/31'],
		['/api/turns/{id}', '/api/turns/dan-roberts-2024%2F31'],
		['/api/search', '/api/search?q=OpenAI&limit=50'],
	])('%s: %s', async (path, address) => {
		await ask(path, address);
	});

	test.each([
		['/api/interviews/{id}', '/api/interviews/nobody', 404, 'interview_unknown'],
		['/api/interviews/{id}/turns', '/api/interviews/nobody/turns', 404, 'interview_unknown'],
		['/api/interviews/{id}/reading', '/api/interviews/nobody/reading', 404, 'interview_unknown'],
		['/api/interviews/{id}/source', '/api/interviews/nobody/source', 404, 'interview_unknown'],
		['/api/interviews/{id}/waiting', '/api/interviews/nobody/waiting', 404, 'interview_unknown'],
		['/api/interviews/{id}/waiting', '/api/interviews/dan-roberts-2024/waiting?state=asleep', 400, 'parameter_invalid'],
		['/api/interviews', '/api/interviews?cursor=x', 400, 'parameter_invalid'],
		['/api/bin', '/api/bin?limit=0', 400, 'parameter_invalid'],
		['/api/bin/{key}', '/api/bin/nothing', 404, 'removed_unknown'],
		['/api/graph', '/api/graph?certainty=95', 400, 'parameter_invalid'],
		['/api/entities', '/api/entities?certainty=all', 400, 'parameter_invalid'],
		['/api/graph', '/api/graph?limit=abc', 400, 'parameter_invalid'],
		['/api/graph', '/api/graph?limit=0', 400, 'parameter_invalid'],
		['/api/graph', '/api/graph?kind=dragon', 400, 'parameter_invalid'],
		['/api/graph', '/api/graph?interview=nobody', 404, 'interview_unknown'],
		['/api/entities', '/api/entities?limit=-5', 400, 'parameter_invalid'],
		['/api/entities', '/api/entities?limit=100000', 400, 'parameter_invalid'],
		['/api/entities', `/api/entities?q=${'x'.repeat(600)}`, 400, 'parameter_invalid'],
		['/api/entities/{id}', '/api/entities/person/nobody-at-all', 404, 'entity_unknown'],
		['/api/entities/{id}', '/api/entities/nobody', 404, 'entity_unknown'],
		['/api/entities/{id}/mentions', '/api/entities/person/nobody/mentions', 404, 'entity_unknown'],
		['/api/entities/{id}/quotes', '/api/entities/person/nobody/quotes', 404, 'entity_unknown'],
		['/api/entities/{id}/neighbours', '/api/entities/person/nobody/neighbours', 404, 'entity_unknown'],
		['/api/links/{a}/{b}', '/api/links/person/dan-roberts/person/nobody', 404, 'link_unknown'],
		['/api/links/{a}/{b}', '/api/links/person/dan-roberts', 404, 'route_unknown'],
		['/api/paths', '/api/paths?from=person/dan-roberts', 400, 'parameter_invalid'],
		['/api/paths', '/api/paths?from=person/dan-roberts&to=person/nobody', 404, 'entity_unknown'],
		['/api/turns/{id}', '/api/turns/dan-roberts-2024/4711', 404, 'turn_unknown'],
		['/api/turns/{id}', '/api/turns/x', 404, 'turn_unknown'],
		['/api/search', '/api/search', 400, 'parameter_invalid'],
		['/api/export', '/api/export?format=doc', 400, 'export_unknown'],
		['/api/export', '/api/export?format=json&interview=nobody', 404, 'interview_unknown'],
	])('%s: %s is refused', async (path, address, status, code) => {
		expect(await ask(path, address, status)).toMatchObject({ type: `urn:colloquy:problem:${code}`, status, code });
	});

	test.each<[string, string, RequestInit, number, string]>([
		['an address that cannot be read', '/api/turns/%ff', {}, 400, 'address_invalid'],
		['nothing there', '/api/nothing', {}, 404, 'route_unknown'],
		['a method that is not possible', '/api/health', { method: 'PUT' }, 405, 'method_unknown'],
		[
			'another origin',
			'/api/decisions',
			{ method: 'POST', headers: { origin: 'http://evil.example' } },
			403,
			'origin_foreign',
		],
		['a body of no type', '/api/decisions', { method: 'POST', body: new Uint8Array(3) }, 415, 'body_type'],
		['a page that refuses a program', '/preferences', { method: 'POST', body: '{}' }, 415, 'body_type'],
	])('%s is told as problem details, whoever notices it', async (_, address, request, status, code) => {
		const answer = await fetch(`${server.address}${address}`, request);
		const type = answer.headers.get('content-type');
		expect({ status: answer.status, type }).toEqual({ status, type: 'application/problem+json' });
		const said: unknown = await answer.json();
		const fits = ajv.compile({ $ref: 'openapi#/components/schemas/Problem' });
		expect(fits(said), ajv.errorsText(fits.errors)).toBe(true);
		expect(said).toMatchObject({ type: `urn:colloquy:problem:${code}`, status, code });
	});

	test('lists go on from where a cursor points, and meet every row once', async () => {
		const met: string[] = [];
		let cursor = '';
		do {
			const {
				items,
				total,
				next = '',
			} = (await ask('/api/entities', `/api/entities?limit=40${cursor}`)) as {
				items: { id: string }[];
				total: number;
				next?: string;
			};
			met.push(...items.map(({ id }) => id));
			cursor = next === '' ? '' : `&cursor=${next}`;
			if (cursor === '') expect(met).toHaveLength(total);
		} while (cursor !== '');
		expect(new Set(met).size).toBe(met.length);
	});
});

describe('exports', () => {
	test('json is colloquy/1, as its schema says, and equals what extract prints', async () => {
		const schema = (await (await server.get('/api/colloquy-1.schema.json')).json()) as object;
		const fits = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
		const answer = await server.get('/api/export?format=json');
		expect(answer.headers.get('content-disposition')).toContain('colloquy.json');
		const text = await answer.text();
		expect(fits(JSON.parse(text)), JSON.stringify(fits.errors?.slice(0, 3))).toBe(true);
		expect(text).toBe(await server.extractSample());
	});

	test.each(exports)('$id is a file of its type', async ({ id, mediaType, extension }) => {
		const answer = await server.get(`/api/export?format=${id}&interview=dan-roberts-2024`);
		expect(answer.status).toBe(200);
		expect(answer.headers.get('content-type')).toBe(`${mediaType}; charset=utf-8`);
		expect(answer.headers.get('content-disposition')).toContain(`filename="dan-roberts-2024.${extension}"`);
		expect((await answer.text()).length).toBeGreaterThan(1000);
	});
});
