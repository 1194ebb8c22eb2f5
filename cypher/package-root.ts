// The folder of the package that this code is part of, wherever a bundler has put the code itself: in a checkout, in
// build/ or dist/ of it, or in node_modules. It is found by walking up to Colloquy's own package.json.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

let found: string | undefined;

/** Absolute. */
export function packageRoot(): string {
	found ??= above(import.meta.dirname);
	return found;
}

function above(start: string): string {
	for (let at = start; ; at = dirname(at)) {
		const path = join(at, 'package.json');
		if (existsSync(path) && /"name":\s*"colloquy"/.test(readFileSync(path, 'utf8'))) return at;
		if (dirname(at) === at)
			throw new Error(`No package.json of Colloquy stands above ${start}, so its own files cannot be found.`);
	}
}
