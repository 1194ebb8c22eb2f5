// Neo4j, over Bolt: for those who have a server, a cluster or Aura. Its driver retries what passes by itself; a server
// that stays away is `database_away`, and the next question simply tries again.
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { problem } from '#graph/problem.ts';
import { schema } from '../../catalog.ts';
import type { Engine, Run, Value, Values } from '../../engine.ts';

export type Neo4jSettings = {
	readonly uri: string;
	readonly username: string;
	readonly password: string;
	readonly database?: string;
};

/** How long, in milliseconds, somebody waits before a page says that the database is away. */
const patience = { connection: 3_000, acquisition: 4_000, retries: 2_500 };

export async function openNeo4j(settings: Neo4jSettings): Promise<Engine> {
	const driver = connect(settings);
	const { uri } = settings;
	const database = settings.database === undefined || settings.database === '' ? {} : { database: settings.database };
	const inSession = async <Result>(work: (session: Session) => Promise<Result>): Promise<Result> => {
		const session = driver.session(database);
		try {
			return await work(session);
		} catch (error) {
			throw translated(error, uri);
		} finally {
			await session.close().catch(() => undefined);
		}
	};
	const agent = await driver.getServerInfo(database).then(
		(info) => info.agent ?? '',
		async (error: unknown) => {
			await driver.close();
			throw translated(error, uri);
		},
	);
	return {
		id: 'neo4j',
		name: 'Neo4j',
		version: agent.replace(/^Neo4j\//, ''),
		address: uri,
		found: 'kept',
		setUp: () =>
			inSession(async (session) => {
				for (const text of schema('neo4j')) await session.run(text);
				await session.run('CALL db.awaitIndexes(60)');
			}),
		run: (text, parameters) =>
			inSession((session) => session.executeRead((transaction) => runner(transaction)(text, parameters))),
		inTransaction: (work) => inSession((session) => session.executeWrite((transaction) => work(runner(transaction)))),
		close: () => driver.close(),
	};
}

function connect({ uri, username, password }: Neo4jSettings): Driver {
	try {
		return neo4j.driver(uri, username === '' ? undefined : neo4j.auth.basic(username, password), {
			disableLosslessIntegers: true,
			userAgent: 'colloquy',
			connectionTimeout: patience.connection,
			connectionAcquisitionTimeout: patience.acquisition,
			maxTransactionRetryTime: patience.retries,
		});
	} catch (cause) {
		throw problem('database_setting', { address: uri, reason: reasonOf(cause) }, { cause });
	}
}

function runner(transaction: ManagedTransaction): Run {
	return async (text, parameters) => {
		const { records } = await transaction.run(text, integers(parameters));
		return records.map((record) => record.toObject() as Values);
	};
}

/** JavaScript's numbers would arrive as floats; all of ours are integers. */
function integers(value: Value | Values): unknown {
	if (typeof value === 'number') return neo4j.int(value);
	if (Array.isArray(value)) return value.map(integers);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, integers(each)]));
}

/** The driver's own codes; see `neo4jError.code` in its documentation. */
function translated(error: unknown, address: string): unknown {
	if (!(error instanceof neo4j.Neo4jError)) return error;
	const reason = shortened(error.message);
	const { code } = error;
	if (code === 'ServiceUnavailable' || code === 'SessionExpired' || code.startsWith('Neo.TransientError.'))
		return problem('database_away', { address, reason }, { cause: error });
	if (code.startsWith('Neo.ClientError.Security.') || code === 'Neo.ClientError.Database.DatabaseNotFound')
		return problem('database_refused', { address, reason }, { cause: error });
	return problem('graph_failed', { engine: 'Neo4j', statement: code, reason }, { cause: error });
}

/** The driver says at length what may be wrong, and at the end what is. */
function shortened(message: string): string {
	const [, cause] = /Caused by: (.+)$/s.exec(message) ?? [];
	return (cause ?? message.replace(/ Known routing table: .*$/s, '')).split('\n', 1)[0]?.replace(/[.\s]+$/, '') ?? '';
}

function reasonOf(cause: unknown): string {
	return cause instanceof Error ? cause.message : String(cause);
}
