// The Node that npm brought for a checkout: one package a platform, each holding the program itself, named by
// scripts/node/package.json. Nothing has to be run to install them, as the `node` package on npm would.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * @param {string} platform as process.platform
 * @param {string} arch as process.arch
 */
export function nodePackage(platform, arch) {
	const name = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
	return `${name}-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

/**
 * The path of the program, for a file at `from` (a path or a file: URL); undefined where it is not installed.
 * @param {string | URL} from
 * @param {string} [platform]
 * @param {string} [arch]
 * @returns {string | undefined}
 */
export function newerNode(from, platform = process.platform, arch = process.arch) {
	try {
		// By way of the package that asks for it: pnpm shows it to nobody else.
		const asker = createRequire(from).resolve('colloquy-node/package.json');
		const found = createRequire(asker).resolve(`${nodePackage(platform, arch)}/package.json`);
		/** @type {{ bin: { node: string } }} */
		const { bin } = JSON.parse(readFileSync(found, 'utf8'));
		// It says itself where the program is: bin/node, or bin/node.exe on Windows.
		const program = join(dirname(found), bin.node);
		return existsSync(program) ? program : undefined;
	} catch {
		return undefined;
	}
}
