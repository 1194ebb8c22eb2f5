import { describe, expect, test } from 'vitest';
import { refusal } from '#lib/server/hooks/guard.ts';
import { ownOrigin, type Proxy } from '#lib/server/hooks/own-origin.ts';
import { knownNames, libraryFolder, listeningSettings, neo4jSettings } from '#lib/server/settings.ts';

function asked(
	method: string,
	headers: Record<string, string>,
	names: readonly string[] = [],
	proxy: Proxy = {},
): string | undefined {
	const header = (name: string): string | undefined => headers[name];
	return refusal({ method, header, own: ownOrigin(header, proxy) }, names)?.code;
}

describe('who may read', () => {
	test.each(['127.0.0.1:3000', 'localhost:3000', 'LOCALHOST', '[::1]:3000', '127.1.2.3', 'colloquy.localhost:80'])(
		'%s may be asked',
		(host) => {
			expect(asked('GET', { host })).toBeUndefined();
		},
	);

	test.each([
		'evil.example',
		'localhost.evil.example',
		'127.0.0.1.evil.example',
		'192.168.1.5:3000',
		'',
		'127.0.0.1:99999',
		'127.0.0.1:3000/..//',
		'evil.example/.localhost',
		'user@localhost',
		'localhost?',
	])('%s may not', (host) => {
		expect(asked('GET', { host })).toBe('host_unknown');
	});

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
	const writing = ['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'];
	test.each([
		['our own page', { origin: 'http://127.0.0.1:3000' }, undefined],
		['a program', {}, undefined],
		['the browser’s own bar', { 'sec-fetch-site': 'none' }, undefined],
		['our own page that hides its origin', { 'sec-fetch-site': 'same-origin' }, undefined],
		['a page of another site', { origin: 'http://evil.example' }, 'origin_foreign'],
		['a page of another port', { origin: 'http://127.0.0.1:8080' }, 'origin_foreign'],
		['a page of no port', { origin: 'http://127.0.0.1' }, 'origin_foreign'],
		['a page of another scheme', { origin: 'https://127.0.0.1:3000' }, 'origin_foreign'],
		['a page of another scheme altogether', { origin: 'ftp://127.0.0.1:3000' }, 'origin_foreign'],
		['a page of another name for this machine', { origin: 'http://localhost:3000' }, 'origin_foreign'],
		['a page without an origin', { origin: 'null' }, 'origin_foreign'],
		['two origins', { origin: 'http://127.0.0.1:3000, http://evil.example' }, 'origin_foreign'],
		['an empty origin', { origin: '' }, 'origin_foreign'],
		['a page of another site that hides its origin', { 'sec-fetch-site': 'cross-site' }, 'origin_foreign'],
		['a page of another port that hides its origin', { 'sec-fetch-site': 'same-site' }, 'origin_foreign'],
		['a browser that says what nobody knows', { 'sec-fetch-site': 'x' }, 'origin_foreign'],
		[
			'a page of another scheme that says a proxy changed it',
			{ origin: 'https://127.0.0.1:3000', 'x-forwarded-proto': 'https' },
			'origin_foreign',
		],
	])('%s', (_, headers, code) => {
		for (const method of writing) expect(asked(method, { host, ...headers })).toBe(code);
		for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(asked(method, { host, ...headers })).toBeUndefined();
	});

	describe('behind a proxy', () => {
		const { proxy } = listeningSettings({ PROTOCOL_HEADER: 'X-Forwarded-Proto' });
		test.each([
			['https', 'https://127.0.0.1:3000', undefined],
			['HTTPS, http', 'https://127.0.0.1:3000', undefined],
			['http', 'https://127.0.0.1:3000', 'origin_foreign'],
			['https', 'http://127.0.0.1:3000', 'origin_foreign'],
			['javascript', 'http://127.0.0.1:3000', undefined],
		])('that was named, its word on the scheme counts: %s, %s', (scheme, origin, code) => {
			expect(asked('POST', { host, origin, 'x-forwarded-proto': scheme }, [], proxy)).toBe(code);
		});

		test('the origin that was set counts, whatever the request says', () => {
			const set = listeningSettings({ ORIGIN: 'https://Talks.example.org/', COLLOQUY_HOSTS: 'talks.example.org' });
			const from = (origin: string, name: string): string | undefined =>
				asked('POST', { host: name, origin }, set.names, set.proxy);
			expect(from('https://talks.example.org', 'talks.example.org')).toBeUndefined();
			expect(from('https://talks.example.org', host)).toBeUndefined();
			expect(from('http://127.0.0.1:3000', host)).toBe('origin_foreign');
			expect(() => listeningSettings({ ORIGIN: 'talks.example.org' })).toThrow('ORIGIN is');
		});

		test('its host and port count where their headers were named', () => {
			const named = listeningSettings({ HOST_HEADER: 'x-host', PORT_HEADER: 'x-port' }).proxy;
			const headers = { host, 'x-host': 'talks.example.org', 'x-port': '8443' };
			expect(asked('POST', { ...headers, origin: 'http://talks.example.org:8443' }, [], named)).toBeUndefined();
			expect(asked('POST', { ...headers, origin: `http://${host}` }, [], named)).toBe('origin_foreign');
		});
	});
});

describe('settings', () => {
	test('have defaults that are safe, and an empty variable is none', () => {
		expect(listeningSettings({ HOST: '', PORT: ' ' })).toEqual({
			host: '127.0.0.1',
			port: 3000,
			names: ['127.0.0.1'],
			proxy: {},
		});
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
		expect(() => listeningSettings({ PORT: port })).toThrow(`PORT is “${port}”. It must be a port, 1 to 65535`);
	});

	test.each(['127.0.0.1:7687', 'http://127.0.0.1', 'neo4j'])('refuse the database %s', (uri) => {
		expect(() => neo4jSettings({ NEO4J_URI: uri })).toThrow('NEO4J_URI is');
	});
});
