// The server that these tests may empty: the one that NEO4J_URI names (`npm test` starts one and names it), else one of
// their own. One that holds anything else than Colloquy's is refused.
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll } from 'vitest';
import type { EngineSettings } from '#cypher/store.ts';
import { type RunningNeo4j, startNeo4j } from '../../../scripts/neo4j.ts';

export type Server = {
	readonly settings: Extract<EngineSettings, { engine: 'neo4j' }>;
	readonly port: number;
	/** Straight to the server, past everything of ours. */
	ask(statement: string, parameters?: Record<string, unknown>): Promise<readonly Record<string, unknown>[]>;
};

/** To be called in a `describe`, or at the top of a file. */
export function useServer(): () => Server {
	let running: RunningNeo4j | undefined;
	let driver: Driver | undefined;
	let server: Server | undefined;
	beforeAll(async () => {
		running = await startNeo4j();
		const { uri, username, password, database } = running;
		const direct = neo4j.driver(uri, username === '' ? undefined : neo4j.auth.basic(username, password), {
			disableLosslessIntegers: true,
		});
		driver = direct;
		const ask: Server['ask'] = async (statement, parameters = {}) =>
			(await direct.executeQuery(statement, parameters, database === undefined ? {} : { database })).records.map(
				(record) => record.toObject(),
			);
		const [foreign] = await ask('MATCH (n) WHERE NOT n:Colloquy RETURN count(n) AS nodes');
		if (foreign?.['nodes'] !== 0)
			throw new Error(`${uri} holds what isn't Colloquy's. Name a database that tests may empty.`);
		const settings = {
			engine: 'neo4j' as const,
			uri,
			username,
			password,
			...(database === undefined ? {} : { database }),
		};
		server = { settings, port: Number(new URL(uri.replace(/^[^:]+:/, 'http:')).port || 7687), ask };
	});
	afterAll(async () => {
		await driver?.close();
		await running?.stop();
	});
	return () => {
		if (server === undefined) throw new Error('The server is asked for before it is up.');
		return server;
	};
}
