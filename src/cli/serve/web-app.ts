// The web app: SvelteKit's build, made here first where this is a clone and its sources are newer.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { problem } from '#graph/problem.ts';
import { isCheckout, packageRoot } from '#lib/server/root.ts';
import { valueOf } from '#lib/server/settings.ts';
import type { Answerer } from './listening.ts';

const built = join(packageRoot, 'build', 'handler.js');

/** What the build is made from. */
const sources = ['src', 'graph', 'static', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];

type Loading = {
	readonly bodyLimit: number;
	readonly host: string;
	readonly say: (line: string) => void;
	readonly signal: AbortSignal;
};

/** Builds where needed, and loads. @throws Problem web_build_failed */
export async function loadWebApp({ bodyLimit, host, say, signal }: Loading): Promise<Answerer> {
	if (isCheckout && isStale()) {
		say('Building the web app (needed once after its sources change)…');
		await build(signal);
	}
	if (!existsSync(built))
		throw problem('web_build_failed', { reason: `${built} is missing; install the package again` });
	// The app's own guard knows the address by this, also where a flag gave it.
	process.env['HOST'] = host;
	// The adapter reads these when it is loaded. Its own limit counts what is read, also of a body that names no length.
	process.env['BODY_SIZE_LIMIT'] = String(bodyLimit);
	process.env['PROTOCOL_HEADER'] = valueOf(process.env, 'PROTOCOL_HEADER') ?? 'x-forwarded-proto';
	const { handler } = (await import(pathToFileURL(built).href)) as { handler: Answerer };
	await loadRoutes();
	return handler;
}

/**
 * Everything that routes load when they are first asked for. Node never tries a module again that it could not open, so
 * a moment without a file left to open would take a route away until the next start.
 */
async function loadRoutes(): Promise<void> {
	const chunks = join(dirname(built), 'server', 'chunks');
	const modules = ['entries', 'nodes'].flatMap((kind) =>
		readdirSync(join(chunks, kind), { recursive: true, encoding: 'utf8' }).map((name) => join(chunks, kind, name)),
	);
	await Promise.all(modules.filter((name) => name.endsWith('.js')).map((name) => import(pathToFileURL(name).href)));
}

function isStale(): boolean {
	if (!existsSync(built)) return true;
	const since = statSync(built).mtimeMs;
	return sources.some((name) => isNewer(join(packageRoot, name), since));
}

function isNewer(path: string, since: number): boolean {
	const found = statSync(path, { throwIfNoEntry: false });
	if (found === undefined) return false;
	if (!found.isDirectory()) return found.mtimeMs > since;
	return readdirSync(path).some((name) => isNewer(join(path, name), since));
}

/** As a process of its own: Vite and its plugins leave nothing behind in the server. */
async function build(signal: AbortSignal): Promise<void> {
	const vite = join(packageRoot, 'node_modules', 'vite', 'bin', 'vite.js');
	if (!existsSync(vite)) throw problem('web_build_failed', { reason: 'Vite is not installed; run npm ci' });
	const { status, output } = await runToEnd(process.execPath, [vite, 'build', '--logLevel', 'warn'], signal);
	if (status !== 0) throw problem('web_build_failed', { reason: lastLines(output) });
}

function runToEnd(
	command: string,
	words: readonly string[],
	signal: AbortSignal,
): Promise<{ readonly status: number; readonly output: string }> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, words, {
			cwd: packageRoot,
			stdio: ['ignore', 'pipe', 'pipe'],
			signal,
			// Whatever this process runs in: with NODE_ENV=test the app would be built for development.
			env: { ...process.env, NODE_ENV: 'production' },
		});
		let output = '';
		const keep = (chunk: Buffer): void => {
			output += chunk.toString();
		};
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		child.on('error', reject);
		child.on('close', (status) => resolve({ status: status ?? 1, output }));
	});
}

function lastLines(output: string): string {
	const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
	return lines.slice(-4).join(' ').trim() || 'Vite gave no reason';
}
