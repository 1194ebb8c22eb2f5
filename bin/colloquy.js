#!/usr/bin/env node
// Starts the command. Installed as a package, and in a clone that was built and not changed since, it runs dist/, on this
// Node. In any other clone it runs the TypeScript sources, which needs Node 22.18 or later: this one where it is new enough,
// else the one that npm brought (newer-node.js).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { isBuilt } from './built.js';
import { launcherSignals } from './launcher-signals.js';
import { newerNode, nodePackage } from './newer-node.js';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isAtLeast = (wantedMajor, wantedMinor) => major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);

if (!isAtLeast(20, 0)) {
	process.stderr.write(
		`colloquy needs Node 20 or later; this is ${process.versions.node}. https://nodejs.org has newer ones.\n`,
	);
	process.exitCode = 1;
} else if (!existsSync(at('src/cli/main.ts'))) {
	module.enableCompileCache?.();
	await import('../dist/cli.js');
} else if (isBuilt(at(''))) {
	module.enableCompileCache?.(at('node_modules/.cache/colloquy'));
	await import('../dist/cli.js');
} else if (isAtLeast(22, 18)) {
	module.enableCompileCache?.(at('node_modules/.cache/colloquy'));
	await import('../src/cli/main.ts');
} else {
	runWithNewerNode(newerNode(import.meta.url));
}

function runWithNewerNode(node) {
	if (node === undefined) {
		const name = nodePackage(process.platform, process.arch);
		process.stderr.write(
			`Node ${process.versions.node} cannot run the sources, and ${name}, which holds a newer one, is not installed. ` +
				'Run: npm ci --include=optional\nOr use Node 22.18 or later.\n',
		);
		process.exitCode = 1;
		return;
	}
	// The channel tells the child when this process is gone, however it ended.
	const child = spawn(node, process.argv.slice(1), {
		stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
		env: { ...process.env, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? at('node_modules/.cache/colloquy') },
	});
	const { passed, outlived } = launcherSignals(process.platform);
	for (const signal of passed) process.on(signal, () => child.kill(signal));
	for (const signal of outlived) process.on(signal, () => undefined);
	child.on('error', (error) => {
		process.stderr.write(`${node} did not start: ${error.message}\n`);
		process.exitCode = 1;
	});
	child.on('exit', (code, signal) => {
		if (signal === null) process.exit(code ?? 1);
		process.removeAllListeners(signal);
		process.kill(process.pid, signal);
	});
}
