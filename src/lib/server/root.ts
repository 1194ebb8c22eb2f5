// Where this program's own files are: the folder of its package.json, in a checkout and in an installed package alike,
// whichever bundle asks.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Manifest = { readonly name: string; readonly version: string };

function manifestIn(folder: string): Manifest | undefined {
	const path = join(folder, 'package.json');
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : undefined;
}

function find(): { readonly folder: string; readonly version: string } {
	let folder = dirname(fileURLToPath(import.meta.url));
	for (;;) {
		const manifest = manifestIn(folder);
		if (manifest?.name === 'colloquy') return { folder, version: manifest.version };
		const above = dirname(folder);
		if (above === folder) throw new Error('Colloquy’s own package.json is missing: install it again.');
		folder = above;
	}
}

const found = find();

/** Absolute. */
export const packageRoot: string = found.folder;
export const version: string = found.version;

/** True where the TypeScript sources are here too: a clone, not an installed package. */
export const isCheckout: boolean = existsSync(join(packageRoot, 'src', 'cli', 'main.ts'));
