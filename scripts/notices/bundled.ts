// Which packages of others the built files contain, read from what the bundlers themselves say went in.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of a bundler's output that is read here: Vite's and Rolldown's. */
type Output =
	| { readonly type: 'chunk'; readonly moduleIds: readonly string[] }
	| { readonly type: 'asset'; readonly originalFileNames: readonly string[] };
export type Bundle = { readonly [file: string]: Output };

/** Node's servers of files and requests, which stand inside the files that the adapter copies into build/. */
const insideAdapter = ['sirv', 'totalist', 'mrmime', '@polka/url'];
const adapter = '@sveltejs/adapter-node';

/**
 * The folder of the package that a module belongs to, from `node_modules/` on: `node_modules/n3`. Undefined for a file
 * of this project. `module` is a path or a bundler's id, with the slashes of any system.
 */
export function packageFolder(module: string): string | undefined {
	const path = module.replaceAll('\\', '/');
	return /(?:^|\/)(node_modules\/.*)/.exec(path)?.[1]?.match(/^.*node_modules\/(?:@[^/]+\/)?[^/?]+/)?.[0];
}

/** Folders of the packages in a bundle, fonts and other assets included; each once, in order. */
export function foldersIn(bundle: Bundle): string[] {
	return foldersOf(
		Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : output.originalFileNames)),
	);
}

function foldersOf(modules: readonly string[]): string[] {
	const folders = modules.map(packageFolder).filter((folder) => folder !== undefined);
	return [...new Set(folders)].sort();
}

/** Notes for `appFolders` what the page and its server hold: Vite builds in another process than Rolldown. */
export function noteBundled(folder: string) {
	return {
		name: 'note-bundled',
		writeBundle(this: { readonly environment: { readonly name: string } }, _: unknown, bundle: Bundle): void {
			mkdirSync(folder, { recursive: true });
			writeFileSync(join(folder, `${this.environment.name}.json`), JSON.stringify(foldersIn(bundle)));
		},
	};
}

/**
 * Of the app in `build`: what Vite noted, and what the adapter added to the server, which only its source maps tell.
 * @throws Error where `vite build` has not run
 */
export function appFolders(noted: string, build: string): string[] {
	const read = (name: string) => JSON.parse(readFileSync(join(noted, `${name}.json`), 'utf8')) as string[];
	const inServer = readdirSync(build, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.map'))
		.flatMap((name) => (JSON.parse(readFileSync(join(build, name), 'utf8')) as { sources: string[] }).sources);
	const inside = [adapter, ...insideAdapter].map((name) => `node_modules/${name}/`);
	return foldersOf([...read('client'), ...read('ssr'), ...inServer, ...inside]);
}
