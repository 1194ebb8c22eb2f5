// LadybugDB's module, loaded from where its binary lies. The npm package brings JavaScript alone; the binary comes in a
// package for this platform, which holds the same JavaScript too, and an install script copies it over. Where install
// scripts don't run (pnpm 10, npm 12, `npm ci --ignore-scripts`) there is no copy, and the platform's package is loaded as
// it is. Nothing is copied from here: node_modules may be read-only, another user's, or shared by many projects.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Core from '@ladybugdb/core';
import { problem } from '#graph/problem.ts';

export type Ladybug = typeof Core;

const core = '@ladybugdb/core';

/** @throws Problem graph_engine_missing */
export function loadLadybug(): Ladybug {
	try {
		// The module's name is known only now, so its type has to be said: both packages hold the same files.
		return createRequire(import.meta.url)(ladybugFile(import.meta.url)) as Ladybug;
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw problem('graph_engine_missing', { reason }, { cause });
	}
}

/**
 * The file to load, for a module at `from` (a path or a file: URL): the package's own where its install script ran or
 * built a binary for this machine, else the platform's.
 * @throws Error where no binary is installed
 */
export function ladybugFile(from: string | URL): string {
	const main = createRequire(from).resolve(core);
	if (hasBinary(main)) return main;
	// Asked for from the package itself: pnpm lets nobody else see what it depends on.
	const platform = `${core}-${process.platform}-${process.arch}`;
	const other = resolved(platform, main);
	if (other !== undefined && hasBinary(other)) return other;
	throw new Error(`neither ${core} nor ${platform} is installed with a binary`);
}

function hasBinary(main: string): boolean {
	return existsSync(join(dirname(main), 'lbugjs.node'));
}

function resolved(name: string, from: string): string | undefined {
	try {
		return createRequire(from).resolve(name);
	} catch {
		return undefined;
	}
}
