// What the first page makes a browser load: script only, compressed as a server would send it.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { figure } from './timing.ts';

type Chunk = {
	readonly file: string;
	readonly imports?: readonly string[];
	readonly dynamicImports?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;

const client = new URL('../../.svelte-kit/output/client/', import.meta.url);

/** The files of a chunk and of all that it imports at once. */
function files(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
	const chunk = manifest[key];
	if (chunk === undefined || seen.has(chunk.file)) return seen;
	seen.add(chunk.file);
	for (const next of chunk.imports ?? []) files(manifest, next, seen);
	return seen;
}

function kilobytes(paths: Iterable<string>): number {
	return (
		[...paths].reduce((total, path) => total + gzipSync(readFileSync(new URL(path, client)), { level: 9 }).length, 0) /
		1024
	);
}

/** Needs `npm run build` first. The first page is the layout, the explorer, and what the explorer imports to draw. */
export function benchPage(): string[] {
	const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', client), 'utf8')) as Manifest;
	const draws = (key: string) =>
		manifest[key]?.dynamicImports?.some((file) => file.startsWith('src/lib/sigma/')) === true;
	const shell = /(\/start\.js|\/app\.js|\/nodes\/[012]\.js)$/;
	const entries = Object.keys(manifest).filter(
		(key) => shell.test(key) || draws(key) || key.startsWith('src/lib/sigma/'),
	);
	const needed = new Set<string>();
	for (const key of entries) files(manifest, key, needed);
	const all = readdirSync(new URL('_app/immutable/', client), { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('.js'),
	);
	return [
		'script, compressed',
		`  first page, with Sigma   ${figure(kilobytes(needed))} kB (aim: under 200)`,
		`  all pages together       ${figure(kilobytes(all.map((path) => `_app/immutable/${path}`)))} kB`,
	];
}
