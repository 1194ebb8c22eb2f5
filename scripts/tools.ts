// The tools of a checkout, run by this Node: what stands in node_modules/.bin are links here and .cmd files on Windows,
// which `spawn` doesn't start.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const modules = join(import.meta.dirname, '../node_modules');
/** Whose package bears another name. */
const packages: Readonly<Record<string, string>> = { 'svelte-kit': '@sveltejs/kit', depcruise: 'dependency-cruiser' };

/** The path of the script behind a command: `vitest` → `…/node_modules/vitest/vitest.mjs`. */
export function toolScript(command: string): string {
	const folder = join(modules, packages[command] ?? command);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		bin?: string | Readonly<Record<string, string>>;
	};
	const script = typeof bin === 'string' ? bin : bin?.[command];
	if (script === undefined) throw new Error(`${folder} brings no command ${command}.`);
	return join(folder, script);
}
