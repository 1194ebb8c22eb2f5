// An error that nobody caught ends the server, in order. It is thrown into the real command from outside, by a module that
// Node loads before it.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWire } from '../api/wire.ts';
import { environment, newFolder, run, sample, serve, start } from './command.ts';

/** SIGUSR2 throws; `what` is a statement. */
function throwing(what: string): NodeJS.ProcessEnv {
	const code = `process.on('SIGUSR2', () => { ${what} })`;
	return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}

describe('serve', () => {
	test.each([
		['an error that nobody caught', "throw new Error('a wheel came off')"],
		['a promise that nobody waited for', "Promise.reject(new Error('a wheel came off'))"],
	])('closes the library in order after %s', async (_, what) => {
		const library = join(newFolder(), 'library');
		const server = await serve(environment(library, throwing(what)));
		expect((await fetch(`${server.address}/api/health`)).status).toBe(200);
		server.child.kill('SIGUSR2');
		const { code, out, err } = await server.ended;
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toMatch(/unexpected error [\da-f]{8}: /);
		expect(err).toContain(`Colloquy stopped because of an unexpected error (a wheel came off)`);
		expect(existsSync(join(library, 'lock'))).toBe(false);
		// The graph was closed cleanly: nothing is made anew.
		expect(await run(['export', '-f', 'csv-nodes'], environment(library))).toMatchObject({ code: 0, err: '' });
	});

	test('ends also where it fails before everything can be asked, or while it is being closed', async () => {
		const library = join(newFolder(), 'library');
		const early = start(['serve', '--port', '0'], environment(library, throwing("throw new Error('early')")));
		await early.until(({ err }) => err.includes('the sample interview was added'));
		early.child.kill('SIGUSR2');
		expect(await early.ended).toMatchObject({ code: 1 });
		expect(existsSync(join(library, 'lock'))).toBe(false);
		const late = await serve(environment(library, throwing("throw new Error('late')")));
		// What is still being sent keeps it from closing at once.
		const { socket } = openWire(late.address);
		socket.write(
			`POST /api/interviews HTTP/1.1\r\nHost: ${new URL(late.address).host}\r\nContent-Type: application/json\r\n` +
				'Expect: 100-continue\r\nContent-Length: 99\r\n\r\n',
		);
		await once(socket, 'data');
		late.child.kill('SIGINT');
		await late.until(({ err }) => err.includes('Closing the library'));
		late.child.kill('SIGUSR2');
		expect((await late.ended).code).toBe(1);
		expect(existsSync(join(library, 'lock'))).toBe(false);
		expect(await run(['ingest', sample], environment(library))).toMatchObject({ code: 0 });
	});
});
