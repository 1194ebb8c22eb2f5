// Files that the build makes of lists of words. A package brings them in dist/; a checkout makes each at its first use and
// keeps it, named after what it was made of.
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt, rulesVersion } from '../library/rules.ts';
import { isCheckout, packageRoot } from '../root.ts';

const cache = join(packageRoot, 'node_modules', '.cache', 'colloquy');

type Making = {
	readonly make: () => Uint8Array;
	/** Of a package that its contents come from. */
	readonly version?: string;
};

/** The path of `<name>.bin`. In a checkout it is made where there is none for the sources as they are. */
export function madeFile(name: string, { make, version = '' }: Making): string {
	if (isBuilt || !isCheckout) return join(packageRoot, 'dist', `${name}.bin`);
	// The rules hold the packs and lists, and all code that may have a part in compiling them.
	const own = `${name}-${version}${rulesVersion()}.bin`;
	const path = join(cache, own);
	mkdirSync(cache, { recursive: true });
	const others = readdirSync(cache).filter((one) => /[0-9a-f]{32}\.bin$/.test(one) && one.startsWith(`${name}-`));
	if (others.includes(own)) return path;
	// Several processes may come here at once: each writes a file of its own, and the last to take its place wins.
	const draft = join(cache, `${own}.${process.pid}`);
	writeFileSync(draft, make());
	renameSync(draft, path);
	for (const old of others) rmSync(join(cache, old), { force: true });
	return path;
}
