// A real Neo4j on this machine, for `npm run neo4j` and the tests. The first of these that works: the server that
// NEO4J_URI names; Docker; a JDK 17 or later with Neo4j's jars from Maven Central, kept in .cache/neo4j; as root on
// Debian, the same with the JDK and Maven installed first.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import neo4j from 'neo4j-driver';

export type RunningNeo4j = {
	readonly uri: string;
	readonly username: string;
	readonly password: string;
	readonly database: string | undefined;
	stop(): Promise<void>;
};

type Tell = (line: string) => void;

const version = '5.26.30';
const cache = resolve(import.meta.dirname, '../.cache/neo4j');
const username = 'neo4j';
const password = 'colloquy-on-this-machine';
/** Milliseconds; a cold start on a busy machine takes a minute. */
const patience = 120_000;

/**
 * Starts a server that is empty and that only this machine reaches, unless NEO4J_URI names one.
 * @throws Error in whose message stands what to install, where none can be had
 */
export async function startNeo4j({
	port,
	tell = () => undefined,
}: { port?: number; tell?: Tell } = {}): Promise<RunningNeo4j> {
	const { NEO4J_URI: uri, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
	if (uri !== undefined && uri !== '')
		return {
			uri,
			username: NEO4J_USERNAME ?? '',
			password: NEO4J_PASSWORD ?? '',
			database: NEO4J_DATABASE,
			stop: () => Promise.resolve(),
		};
	const bolt = port ?? (await freePort());
	if (succeeds('docker', ['info'])) return inDocker(bolt, tell);
	const java = findJava() ?? installJava(tell);
	if (java !== undefined && haveJars(tell)) return inJava(java, bolt, tell);
	throw new Error(
		'No Neo4j can be had on this machine. Name a server with NEO4J_URI, start Docker, or install a JDK 17 or later ' +
			'and Maven (on Debian and Ubuntu: apt-get install default-jdk-headless maven).',
	);
}

async function inDocker(port: number, tell: Tell): Promise<RunningNeo4j> {
	tell('Starting neo4j:5-community in Docker.');
	const name = `colloquy-neo4j-${port}`;
	const address = `127.0.0.1:${port}`;
	// The advertised address is what neo4j:// goes on with, and from outside of the container.
	const settings = { NEO4J_AUTH: `${username}/${password}`, NEO4J_server_bolt_advertised__address: address };
	const env = Object.entries(settings).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
	const words = [
		'run',
		'--rm',
		'--detach',
		'--name',
		name,
		'--publish',
		`${address}:7687`,
		...env,
		'neo4j:5-community',
	];
	const started = spawnSync('docker', words, { encoding: 'utf8' });
	if (started.status !== 0) throw new Error(`Docker could not start neo4j:5-community: ${started.stderr.trim()}`);
	const stop = () => Promise.resolve(void spawnSync('docker', ['rm', '--force', name]));
	return answering({ uri: `neo4j://${address}`, username, password, database: 'neo4j', stop });
}

async function inJava(java: string, port: number, tell: Tell): Promise<RunningNeo4j> {
	tell(`Starting Neo4j ${version} with ${java}.`);
	const home = mkdtempSync(join(tmpdir(), 'colloquy-neo4j-'));
	const conf = join(home, 'conf');
	mkdirSync(conf);
	const settings = [
		`server.bolt.listen_address=127.0.0.1:${port}`,
		`server.bolt.advertised_address=127.0.0.1:${port}`,
		'server.http.enabled=false',
		'server.memory.pagecache.size=128m',
		'dbms.usage_report.enabled=false',
	];
	writeFileSync(join(conf, 'neo4j.conf'), settings.join('\n'));
	const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
		(name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
	);
	const log = join(home, 'console.log');
	const server = spawn(
		java,
		[
			...opens,
			'-Xmx1g',
			'-cp',
			`${cache}/lib/*`,
			'org.neo4j.server.CommunityEntryPoint',
			`--home-dir=${home}`,
			`--config-dir=${conf}`,
		],
		{ stdio: ['ignore', openSync(log, 'w'), openSync(log, 'a')] },
	);
	const end = () => server.kill('SIGKILL');
	process.once('exit', end);
	const stop = async () => {
		await ended(server);
		process.off('exit', end);
		rmSync(home, { recursive: true, force: true });
	};
	const running = { uri: `neo4j://127.0.0.1:${port}`, username, password, database: 'neo4j', stop };
	try {
		await passwordSet(running.uri, server);
		return await answering(running);
	} catch (cause) {
		const said = readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' ');
		await stop();
		throw new Error(`Neo4j ${version} did not come up: ${said || String(cause)}`, { cause });
	}
}

/** A new server wants its first password changed before it does anything else. */
async function passwordSet(uri: string, server: ChildProcess): Promise<void> {
	await until(
		() => server.exitCode !== null,
		async () => {
			const driver = neo4j.driver(uri.replace('neo4j:', 'bolt:'), neo4j.auth.basic(username, 'neo4j'));
			try {
				await driver.executeQuery(
					'ALTER CURRENT USER SET PASSWORD FROM $old TO $new',
					{ old: 'neo4j', new: password },
					{ database: 'system' },
				);
			} finally {
				await driver.close();
			}
		},
	);
}

async function answering(running: RunningNeo4j): Promise<RunningNeo4j> {
	await until(
		() => false,
		async () => {
			const driver = neo4j.driver(running.uri, neo4j.auth.basic(running.username, running.password));
			try {
				await driver.executeQuery('RETURN 1', {}, running.database === undefined ? {} : { database: running.database });
			} finally {
				await driver.close();
			}
		},
	);
	return running;
}

/** Tries again and again; gives up with the last error once time is over, or there is nothing left to wait for. */
async function until(over: () => boolean, attempt: () => Promise<void>): Promise<void> {
	const start = Date.now();
	for (;;) {
		try {
			await attempt();
			return;
		} catch (error) {
			if (over() || Date.now() - start > patience) throw error;
			await new Promise((next) => setTimeout(next, 500));
		}
	}
}

async function ended(server: ChildProcess): Promise<void> {
	if (server.exitCode !== null || server.signalCode !== null) return;
	const exit = new Promise((done) => server.once('exit', done));
	server.kill('SIGTERM');
	const timer = setTimeout(() => server.kill('SIGKILL'), 20_000);
	await exit;
	clearTimeout(timer);
}

function findJava(): string | undefined {
	const home = process.env['JAVA_HOME'];
	const java = home === undefined || home === '' ? 'java' : join(home, 'bin', 'java');
	const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
	const [, major] = /version "(\d+)/.exec(stderr ?? '') ?? [];
	return Number(major) >= 17 ? java : undefined;
}

function installJava(tell: Tell): string | undefined {
	if (!mayInstall()) return undefined;
	tell('Installing a JDK and Maven with apt-get.');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync('apt-get', ['update', '-qq'], { env });
	spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'default-jdk-headless', 'maven'], { env });
	return findJava();
}

function mayInstall(): boolean {
	return process.getuid?.() === 0 && succeeds('apt-get', ['--version']);
}

function haveJars(tell: Tell): boolean {
	const pom = pomOf(version);
	const kept = join(cache, 'pom.xml');
	if (existsSync(join(cache, 'lib')) && existsSync(kept) && readFileSync(kept, 'utf8') === pom) return true;
	if (!succeeds('mvn', ['--version'])) {
		if (!mayInstall()) return false;
		spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'maven'], {
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		});
	}
	tell(`Fetching Neo4j ${version} from Maven Central (123 MB, once).`);
	rmSync(cache, { recursive: true, force: true });
	mkdirSync(cache, { recursive: true });
	writeFileSync(kept, pom);
	const words = ['-B', '-q', 'dependency:copy-dependencies', '-DoutputDirectory=arriving'];
	if (spawnSync('mvn', words, { cwd: cache, stdio: 'ignore' }).status !== 0) return false;
	renameSync(join(cache, 'arriving'), join(cache, 'lib'));
	return true;
}

function pomOf(version: string): string {
	const dependency = (group: string, artifact: string, version: string) =>
		`<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
	return `<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion><groupId>colloquy</groupId><artifactId>neo4j</artifactId><version>1</version>
<dependencies>${dependency('org.neo4j', 'neo4j', version)}${dependency('org.neo4j', 'neo4j-bolt', version)}${dependency('org.slf4j', 'slf4j-nop', '2.0.17')}</dependencies>
</project>
`;
}

function succeeds(command: string, words: readonly string[]): boolean {
	return spawnSync(command, words, { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function freePort(): Promise<number> {
	return new Promise((found, failed) => {
		const server = createServer();
		server.once('error', failed);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => {
				found(typeof address === 'object' && address !== null ? address.port : 0);
			});
		});
	});
}

if (import.meta.main) {
	const say = (line: string) => void process.stderr.write(`${line}\n`);
	try {
		const running = await startNeo4j({ tell: say });
		say('Neo4j answers until Ctrl-C. Its data goes with it. In another terminal:');
		process.stdout.write(
			`NEO4J_URI=${running.uri} NEO4J_USERNAME=${running.username} NEO4J_PASSWORD=${running.password} npm start\n`,
		);
		const stop = () => void running.stop().then(() => process.exit(0));
		process.once('SIGINT', stop);
		process.once('SIGTERM', stop);
		setInterval(() => undefined, 2 ** 30);
	} catch (error) {
		say(error instanceof Error ? error.message : String(error));
		process.exitCode = 1;
	}
}
