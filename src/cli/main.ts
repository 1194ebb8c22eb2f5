// The `colloquy` command: words in, exit code out (exit-codes.ts).
// Errors are told in words on standard error; data alone goes to standard output.
import '#cypher/older-node.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isProblem, problem } from '#graph/problem.ts';
import { isCheckout, packageRoot, version } from '#lib/server/root.ts';
import { commands } from './commands.ts';
import { exitCodeOf } from './exit-codes.ts';
import { helpFor, overview } from './help.ts';
import { openOutput, type Output } from './output.ts';
import { readWords } from './words.ts';

async function main(words: readonly string[], output: Output): Promise<number> {
	const [name = 'help', ...rest] = words;
	if (name === '--version' || name === '-v') return await print(output, `${version}\n`);
	if (name === '--help' || name === '-h') return await print(output, overview());
	if (name === 'help') return await help(rest, output);
	const command = commands.find((one) => one.name === name);
	if (command === undefined) {
		throw problem('usage', { reason: `There is no command “${name}”.`, command: 'colloquy help' });
	}
	if (rest.includes('--help') || rest.includes('-h')) return await print(output, await helpFor(command));
	const parsed = readWords(rest, command.flags, name);
	const { run } = await command.load();
	return (await run(parsed, output)) ?? 0;
}

async function help([name]: readonly string[], output: Output): Promise<number> {
	const command = commands.find((one) => one.name === name);
	if (name !== undefined && command === undefined) {
		throw problem('usage', { reason: `There is no command “${name}”.`, command: 'colloquy help' });
	}
	return await print(output, command === undefined ? overview() : await helpFor(command));
}

async function print(output: Output, text: string): Promise<number> {
	await output.data(text);
	return 0;
}

/** The exit code. COLLOQUY_DEBUG shows the stack of what has no name. */
function explain(error: unknown, output: Output): number {
	if (isProblem(error)) {
		output.say(`colloquy: ${error.message}`);
		return exitCodeOf(error.code);
	}
	const reason = error instanceof Error ? error.message : String(error);
	output.say(`colloquy: unexpected error: ${reason}`);
	if (process.env['COLLOQUY_DEBUG'] !== undefined && error instanceof Error) output.say(error.stack ?? '');
	else output.say('Set COLLOQUY_DEBUG=1 to see where it happened; please include that when you report it.');
	return 1;
}

/** In a clone on an older Node the launcher stands between: when it is gone, however it ended, this process ends too. */
function endWithLauncher(): void {
	if (process.channel === undefined || process.channel === null) return;
	process.on('disconnect', () => {
		// On Windows `kill` ends a process before whoever listens could close anything.
		if (process.platform !== 'win32' || !process.emit('SIGTERM')) process.kill(process.pid, 'SIGTERM');
	});
	process.channel.unref();
}

/** Settings of a clone may stand in its own .env, as .env.example shows; what the environment says wins. */
function readOwnSettings(): void {
	const path = join(packageRoot, '.env');
	if (isCheckout && existsSync(path)) process.loadEnvFile(path);
}

endWithLauncher();
readOwnSettings();
const output = openOutput(process.stdout, process.stderr);
let code: number;
try {
	code = await main(process.argv.slice(2), output);
} catch (error) {
	output.finish();
	code = explain(error, output);
}
// Native engines and drivers may keep threads and sockets that nobody waits for any more.
process.exit(code);
