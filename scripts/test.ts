// `npm test`: everything. Brings a real Neo4j and a real Chromium where it can; where it can't, says what to install,
// runs the rest, and ends by listing what did not run. With CI=true a part that did not run is a failure.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtainChromium } from './chromium.ts';
import { startNeo4j } from './neo4j.ts';
import { toolScript } from './tools.ts';

type Outcome = { readonly part: string; readonly state: 'passed' | 'failed' | 'did not run'; readonly why?: string };

const quick = process.argv.includes('--quick');
const results = mkdtempSync(join(tmpdir(), 'colloquy-test-'));
const outcomes: Outcome[] = [];
let passed = 0;
let failed = 0;

function run(words: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, words, {
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, ...env },
		});
		child.on('exit', (code) => {
			resolve(code ?? 1);
		});
		child.on('error', () => {
			resolve(1);
		});
	});
}

async function part(
	name: string,
	command: string,
	words: readonly string[],
	env: NodeJS.ProcessEnv = {},
): Promise<void> {
	console.log(`\n── ${name} ──`);
	const started = Date.now();
	const code = await run([toolScript(command), ...words], env);
	outcomes.push({ part: name, state: code === 0 ? 'passed' : 'failed' });
	console.log(
		`── ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${String(Math.round((Date.now() - started) / 1000))} s`,
	);
}

async function tests(project: string, title: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
	const file = join(results, `${project}.json`);
	await part(
		title,
		'vitest',
		['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
		env,
	);
	try {
		const counted = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
		passed += counted.numPassedTests;
		failed += counted.numFailedTests;
	} catch {
		// The runner ended before it could count: the part is already among the failed.
		failed += 1;
	}
}

function didNotRun(part: string, why: string): void {
	outcomes.push({ part, state: 'did not run', why });
	console.log(`\n!! ${part} did not run: ${why}`);
}

async function neo4jTests(): Promise<void> {
	const title = 'engine contract on a real Neo4j';
	const neo4j = await startNeo4j().catch((error: unknown) =>
		error instanceof Error ? error : new Error(String(error)),
	);
	if (neo4j instanceof Error) {
		didNotRun(title, neo4j.message);
		return;
	}
	try {
		await tests('neo4j', title, {
			NEO4J_URI: neo4j.uri,
			NEO4J_USERNAME: neo4j.username,
			NEO4J_PASSWORD: neo4j.password,
			...(neo4j.database === undefined ? {} : { NEO4J_DATABASE: neo4j.database }),
		});
	} finally {
		await neo4j.stop();
	}
}

await part('types', 'svelte-kit', ['sync']);
const typesOfAll = () =>
	part('types of every file', 'svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']);
if (quick) {
	await typesOfAll();
	await tests('unit', 'unit');
} else {
	// Each keeps one core busy.
	await Promise.all([
		(async () => {
			await typesOfAll();
			await part('build', 'vite', ['build', '--logLevel', 'warn']);
		})(),
		(async () => {
			await part('lint', 'eslint', ['.']);
			await part('format', 'prettier', ['--check', '--log-level', 'warn', '.']);
			const code = ['graph', 'cypher', 'src', 'tests', 'scripts'];
			await part('walls', 'depcruise', ['--config', '.dependency-cruiser.js', ...code]);
		})(),
	]);
	await tests('unit', 'unit');
	await tests('library', 'libraries, and the engine contract on LadybugDB');
	await tests('cost', 'what text and memory cost');
	await neo4jTests();
	await tests('command', 'the command and the HTTP API');
	const browser = obtainChromium(console.log);
	if (browser.path === undefined) didNotRun('browser tests', browser.why);
	else await tests('browser', 'the app in a real Chromium', { CHROMIUM: browser.path });
	await tests('package', 'the packed package');
}

console.log('\n── summary ──');
for (const outcome of outcomes) {
	console.log(`${outcome.state.padEnd(12)} ${outcome.part}${outcome.why === undefined ? '' : `: ${outcome.why}`}`);
}
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
const missing = outcomes.some(({ state }) => state === 'did not run');
if (outcomes.some(({ state }) => state === 'failed')) process.exitCode = 1;
if (missing && process.env['CI'] === 'true') {
	console.log('CI=true: a part that did not run is a failure.');
	process.exitCode = 1;
}
