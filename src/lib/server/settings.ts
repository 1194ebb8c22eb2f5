// Settings from flags and the environment, read once, checked here. An empty variable counts as unset.
import { resolve } from 'node:path';
import { problem } from '#graph/problem.ts';
import type { EngineSettings } from '#cypher/store.ts';
import type { SettingName } from './every-setting.ts';
import type { Proxy } from './hooks/own-origin.ts';

export type Environment = { readonly [name: string]: string | undefined };

export type Neo4jSettings = Extract<EngineSettings, { engine: 'neo4j' }>;

export function valueOf(environment: Environment, name: SettingName): string | undefined {
	const value = environment[name]?.trim();
	return value === '' ? undefined : value;
}

/** Absolute. */
export function libraryFolder(environment: Environment, flag?: string): string {
	return resolve(flag ?? valueOf(environment, 'COLLOQUY_LIBRARY') ?? 'library');
}

const schemes = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

/** Undefined where the graph lives in the library folder. */
export function neo4jSettings(environment: Environment): Neo4jSettings | undefined {
	const uri = valueOf(environment, 'NEO4J_URI');
	if (uri === undefined) return undefined;
	if (!URL.canParse(uri) || !schemes.includes(new URL(uri).protocol)) {
		throw problem('setting_invalid', {
			name: 'NEO4J_URI',
			value: uri,
			expected: 'an address such as neo4j://127.0.0.1:7687 or bolt://127.0.0.1:7687',
		});
	}
	const database = valueOf(environment, 'NEO4J_DATABASE');
	return {
		engine: 'neo4j',
		uri,
		username: valueOf(environment, 'NEO4J_USERNAME') ?? '',
		password: environment['NEO4J_PASSWORD'] ?? '',
		...(database === undefined ? {} : { database }),
	};
}

export type Listening = {
	readonly host: string;
	/** 0 asks the system for a free one. */
	readonly port: number;
	/** As `knownNames` gives them. */
	readonly names: readonly string[];
	/** Whose word on the origin of a request counts. */
	readonly proxy: Proxy;
};

export function listeningSettings(environment: Environment, flags: { port?: string; host?: string } = {}): Listening {
	const host = flags.host ?? valueOf(environment, 'HOST') ?? '127.0.0.1';
	return {
		host,
		port: portFrom(flags.port === undefined ? 'PORT' : '--port', flags.port ?? valueOf(environment, 'PORT') ?? '3000'),
		names: knownNames(environment, host),
		proxy: proxySettings(environment),
	};
}

/** @throws Problem setting_invalid */
function proxySettings(environment: Environment): Proxy {
	const origin = valueOf(environment, 'ORIGIN');
	const headerNamed = (variable: SettingName): string | undefined => valueOf(environment, variable)?.toLowerCase();
	const [protocolHeader, hostHeader] = [headerNamed('PROTOCOL_HEADER'), headerNamed('HOST_HEADER')];
	const portHeader = headerNamed('PORT_HEADER');
	return {
		...(origin === undefined ? {} : { origin: originFrom(origin) }),
		...(protocolHeader === undefined ? {} : { protocolHeader }),
		...(hostHeader === undefined ? {} : { hostHeader }),
		...(portHeader === undefined ? {} : { portHeader }),
	};
}

function originFrom(value: string): string {
	const origin = /^https?:\/\//i.test(value) && URL.canParse(value) ? new URL(value).origin : undefined;
	if (origin !== undefined) return origin;
	throw problem('setting_invalid', { name: 'ORIGIN', value, expected: 'an address such as https://talks.example.org' });
}

function portFrom(name: string, value: string): number {
	const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
	if (!(port <= 65_535)) throw problem('setting_invalid', { name, value, expected: 'a port, 1 to 65535' });
	return port;
}

/**
 * Names besides loopback ones that a request's Host may have, lower case: `COLLOQUY_HOSTS`, separated by commas or white
 * space, and the one address that the server was told to listen on.
 */
export function knownNames(environment: Environment, host = valueOf(environment, 'HOST')): readonly string[] {
	const listed = (valueOf(environment, 'COLLOQUY_HOSTS') ?? '').split(/[\s,]+/);
	const own = host === undefined || isEveryAddress(host) ? [] : [host];
	return [...listed, ...own].filter((name) => name !== '').map((name) => name.toLowerCase());
}

function isEveryAddress(host: string): boolean {
	return host === '0.0.0.0' || host === '::' || host === '';
}
