// Where the process that holds the graph begins: in the sources where they run as they are, else in what was made of them.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

const source = (): string => join(packageRoot(), 'cypher', 'process', 'main.ts');

export function entry(): string {
	const runsSources = Boolean(process.features.typescript) && existsSync(source());
	return runsSources ? source() : join(packageRoot(), 'dist', 'graph.js');
}

/** As this process has it, and where compiled code is kept, so that the next start is quicker. */
export function environment(): NodeJS.ProcessEnv {
	const here = existsSync(source()) ? join(packageRoot(), 'node_modules', '.cache', 'colloquy') : undefined;
	const cache = module.getCompileCacheDir?.() ?? here;
	return { ...process.env, ...(cache === undefined ? {} : { NODE_COMPILE_CACHE: cache }) };
}
