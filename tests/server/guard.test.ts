import { describe, expect, test } from 'vitest';
import { refusal } from '#lib/server/hooks/guard.ts';
import { knownNames, libraryFolder, listeningSettings, neo4jSettings } from '#lib/server/settings.ts';

const asked = (method: string, headers: Record<string, string>, names: readonly string[] = []): string | undefined =>
	refusal({ method, header: (name) => headers[name] }, names)?.code;

describe('who may read', () => {
	test.each(['127.0.0.1:3000', 'localhost:3000', 'LOCALHOST', '[::1]:3000', '127.1.2.3', 'colloquy.localhost:80'])(
		'%s may be asked',
		(host) => {
			expect(asked('GET', { host })).toBeUndefined();
		},
	);

	test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.1.5:3000', ''])(
		'%s may not',
		(host) => {
			expect(asked('GET', { host })).toBe('host_unknown');
		},
	);

	test('a name that was listed may be asked, with and without a port', () => {
		const names = knownNames({ COLLOQUY_HOSTS: 'Colloquy.example.org, other:8080', HOST: '0.0.0.0' });
		expect(asked('GET', { host: 'colloquy.example.org' }, names)).toBeUndefined();
		expect(asked('GET', { host: 'colloquy.example.org:3000' }, names)).toBeUndefined();
		expect(asked('GET', { host: 'other:8080' }, names)).toBeUndefined();
		expect(asked('GET', { host: 'other:9090' }, names)).toBe('host_unknown');
		expect(asked('GET', { host: '0.0.0.0' }, names)).toBe('host_unknown');
	});

	test('the one address that the server was told to listen on may be asked', () => {
		expect(
			asked('GET', { host: '192.168.1.5:3000' }, listeningSettings({ HOST: '192.168.1.5' }).names),
		).toBeUndefined();
	});
});

describe('who may write', () => {
	const host = '127.0.0.1:3000';
	test.each([
		['our own page', { origin: 'http://127.0.0.1:3000' }, undefined],
		['our own page behind a proxy that speaks TLS', { origin: 'https://127.0.0.1:3000' }, undefined],
		['a program', {}, undefined],
		['the browser’s own bar', { 'sec-fetch-site': 'none' }, undefined],
		['a page of another site', { origin: 'http://evil.example' }, 'origin_foreign'],
		['a page of another port', { origin: 'http://127.0.0.1:8080' }, 'origin_foreign'],
		['a page without an origin', { origin: 'null' }, 'origin_foreign'],
		['a page of another site that hides its origin', { 'sec-fetch-site': 'cross-site' }, 'origin_foreign'],
	])('%s', (_, headers, code) => {
		for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) expect(asked(method, { host, ...headers })).toBe(code);
		expect(asked('GET', { host, ...headers })).toBeUndefined();
	});
});

describe('settings', () => {
	test('have defaults that are safe, and an empty variable is none', () => {
		expect(listeningSettings({ HOST: '', PORT: ' ' })).toEqual({ host: '127.0.0.1', port: 3000, names: ['127.0.0.1'] });
		expect(libraryFolder({})).toBe(`${process.cwd()}/library`);
		expect(neo4jSettings({ NEO4J_URI: '' })).toBeUndefined();
	});

	test('are won by flags', () => {
		expect(listeningSettings({ PORT: '4000', HOST: '0.0.0.0' }, { port: '0', host: '127.0.0.1' })).toMatchObject({
			port: 0,
			host: '127.0.0.1',
		});
		expect(libraryFolder({ COLLOQUY_LIBRARY: '/a' }, '/b')).toBe('/b');
	});

	test.each(['80a', '-1', '65536', '1e3'])('refuse the port %s', (port) => {
		expect(() => listeningSettings({ PORT: port })).toThrow(`PORT is “${port}”; it must be a port, 1 to 65535`);
	});

	test.each(['127.0.0.1:7687', 'http://127.0.0.1', 'neo4j'])('refuse the database %s', (uri) => {
		expect(() => neo4jSettings({ NEO4J_URI: uri })).toThrow('NEO4J_URI is');
	});
});
