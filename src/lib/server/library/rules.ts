// Which rules and words made the graph: a hash of the code that makes it. Other code, another graph: it is rebuilt.
// Nobody has to remember to raise a number. The bundles carry the hash of the sources that they were made from.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../root.ts';

/** Written in by rolldown.config.js; absent where the sources run as they are. */
declare const COLLOQUY_RULES: string | undefined;

/** True in a bundle that the build made: what the build made beside it is of the same rules. */
export const isBuilt: boolean = typeof COLLOQUY_RULES === 'string';

let version: string | undefined;

export function rulesVersion(): string {
	if (typeof COLLOQUY_RULES === 'string') return COLLOQUY_RULES;
	version ??= hashOfRules(packageRoot);
	return version;
}

/** What stands in these folders and has no part in what the graph holds: what only reads it, asks it, checks or explains. */
const aside: readonly RegExp[] = [
	/^graph\/exports\//,
	// Types and shapes; the lists of kinds and the limits alone are more.
	/^graph\/model(?:\.ts$|\/(?!(?:kinds|each-kind|limits)\.ts))/,
	/^graph\/problem(?:\/|\.ts$)/,
	/^graph\/lexicon\/own\/import\//,
	/^graph\/lexicon\/(?:checks\.ts|released\.txt|unambiguous\.txt)$/,
	/^graph\/language\/authorities\.ts$/,
	/^cypher\/queries\//,
	/^cypher\/questions\.ts$/,
	/\.md$/,
];

/** Of everything that decides what is in the graph and how it is stored. `root`: the folder of package.json. */
export function hashOfRules(root: string): string {
	const hash = createHash('sha256');
	for (const folder of ['graph', 'cypher']) {
		const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
		for (const name of names.map((one) => `${folder}/${one.replaceAll('\\', '/')}`).sort()) {
			if (!/\.[a-z]+$/.test(name) || aside.some((pattern) => pattern.test(name))) continue;
			hash
				.update(`${name}\0`)
				.update(readFileSync(join(root, name)))
				.update('\0');
		}
	}
	return hash.digest('hex').slice(0, 32);
}
