// The built server on a port of its own with a new library (the sample is put in by itself), and a Chromium to read it with.
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Axe from 'axe-core';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';

type Options = BrowserContextOptions & {
	/** For pages whose errors are the point. */
	readonly quiet?: boolean;
};

export type Sample = Awaited<ReturnType<typeof startSample>>;

const root = new URL('../..', import.meta.url);
const axe = readFileSync(new URL('node_modules/axe-core/axe.min.js', root), 'utf8');

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => {
				resolve(typeof address === 'object' && address !== null ? address.port : 0);
			});
		});
	});
}

async function answering(address: string, server: ChildProcess): Promise<void> {
	while (server.exitCode === null) {
		const answer = await fetch(`${address}/api/health`).catch(() => undefined);
		if (answer?.ok === true) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`The server ended with ${String(server.exitCode)} before it answered.`);
}

/** `graphics`: how Chromium draws; the graph needs WebGL, which software can do, other pages are quicker without. */
export async function startSample({ graphics = ['--disable-gpu'] }: { readonly graphics?: readonly string[] } = {}) {
	const library = await mkdtemp(join(tmpdir(), 'colloquy-pages-'));
	const port = await freePort();
	const address = `http://127.0.0.1:${String(port)}`;
	const { NEO4J_URI: _neo4j, ...inherited } = process.env;
	const environment = { ...inherited, COLLOQUY_LIBRARY: library, HOST: '127.0.0.1', PORT: String(port) };
	const server = spawn(process.execPath, ['bin/colloquy.js', 'serve'], {
		cwd: root,
		env: environment,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	await answering(address, server);
	const executablePath = findChromium();
	const browser = await chromium.launch({
		...(executablePath === undefined ? {} : { executablePath }),
		args: ['--no-sandbox', ...graphics, '--disable-background-networking', '--no-first-run'],
	});
	const complaints: string[] = [];

	function listen(page: Page): void {
		page.on('console', (message) => {
			if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
		});
		page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
		page.on('request', (request) => {
			const url = request.url();
			if (!url.startsWith(address) && !url.startsWith('data:')) complaints.push(`${page.url()} asks ${url}`);
		});
	}

	async function visit(
		path: string,
		{ quiet = false, ...options }: Options = {},
	): Promise<{ page: Page; status: number | undefined }> {
		await Promise.all(browser.contexts().map((context) => context.close()));
		const context = await browser.newContext({
			locale: 'zh-CN',
			viewport: { width: 1440, height: 900 },
			colorScheme: 'light',
			...options,
		});
		await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
		const page = await context.newPage();
		page.setDefaultTimeout(15_000);
		if (!quiet) listen(page);
		const answer = await page.goto(address + path);
		if (options.javaScriptEnabled !== false) await page.locator('html[data-live]').waitFor({ state: 'attached' });
		return { page, status: answer?.status() };
	}

	return {
		address,
		visit,
		open: async (path: string, options: Options = {}): Promise<Page> => (await visit(path, options)).page,
		answer: async <Row>(path: string): Promise<Row> => (await fetch(address + path)).json() as Promise<Row>,
		complaints: (): readonly string[] => complaints,
		/** What axe holds to be serious or worse, as `rule: element`. */
		seriousViolations: async (page: Page): Promise<readonly string[]> => {
			await page.evaluate(axe);
			return page.evaluate(async () => {
				const { violations } = await (globalThis as unknown as { axe: typeof Axe }).axe.run(document);
				return violations
					.filter(({ impact }) => impact === 'serious' || impact === 'critical')
					.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
			});
		},
		stop: async (): Promise<void> => {
			await browser.close();
			const ended = new Promise((resolve) => server.once('exit', resolve));
			server.kill('SIGTERM');
			await ended;
			await rm(library, { recursive: true, force: true });
		},
	};
}
