// Where the process that holds the graph begins: in the sources where they run as they are, else in what was made of them.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

export function entry(): string {
	const source = join(packageRoot(), 'cypher', 'process', 'main.ts');
	return existsSync(source) ? source : join(packageRoot(), 'dist', 'graph.js');
}

/** As this process has it, and where compiled code is kept, so that the next start is quicker. */
export function environment(): NodeJS.ProcessEnv {
	const cache = module.getCompileCacheDir?.();
	return { ...process.env, ...(cache === undefined ? {} : { NODE_COMPILE_CACHE: cache }) };
}
