// One server for the tests of a file: the sample in a library of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, root, run, sample, serveForLong } from '../cli/command.ts';

export type Server = {
	readonly root: string;
	readonly address: string;
	readonly library: string;
	/** What it said on standard error so far. */
	said(): string;
	get(path: string, headers?: Record<string, string>): Promise<Response>;
	post(path: string, body: BodyInit, headers?: Record<string, string>): Promise<Response>;
	extractSample(): Promise<string>;
	/** Ends it, and leaves its library. */
	end(): Promise<void>;
	close(): Promise<void>;
};

/** In a folder of its own; `below` names one in that. */
export async function openServer(below = '', more: NodeJS.ProcessEnv = {}): Promise<Server> {
	const folder = mkdtempSync(join(tmpdir(), 'colloquy-api-'));
	const library = join(folder, below, 'library');
	const { child, address, ended, said } = await serveForLong(environment(library, more));
	const end = async (): Promise<void> => {
		child.kill('SIGINT');
		await ended;
	};
	return {
		root,
		address,
		library,
		said,
		get: (path, headers = {}) => fetch(`${address}${path}`, { headers }),
		post: (path, body, headers = {}) => fetch(`${address}${path}`, { method: 'POST', body, headers }),
		extractSample: async () => (await run(['extract', sample], environment(library))).out,
		end,
		async close() {
			await end();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
