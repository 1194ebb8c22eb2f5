// A clone that was built runs what was built, for as long as nothing changed that it was made from.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { isBuilt, mark } from '../../bin/built.js';

const build = 1_000;
let root: string;

function put(path: string, seconds: number): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), '');
	// The folder of a file changes with what it holds, and not with what the file holds.
	for (let each = path; each !== '.'; each = dirname(each)) utimesSync(join(root, each), seconds, seconds);
}

const sources = ['graph/text/fold.ts', 'cypher/write.ts', 'src/cli/main.ts', 'static/icon.svg'];
const files = ['package.json', 'package-lock.json', 'rolldown.config.js', 'svelte.config.js', 'vite.config.ts'];

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'colloquy-built-'));
	for (const path of [...sources, ...files]) put(path, build - 1);
	put(`dist/${mark}`, build);
	return () => rmSync(root, { recursive: true });
});

test('it was built, and nothing changed since', () => {
	expect(isBuilt(root)).toBe(true);
});

test.each([...sources, ...files])('%s changed since', (path) => {
	utimesSync(join(root, path), build + 1, build + 1);
	expect(isBuilt(root)).toBe(false);
});

test('a source was taken away since', () => {
	rmSync(join(root, 'graph/text/fold.ts'));
	expect(isBuilt(root)).toBe(false);
});

test('the build was cut short', () => {
	rmSync(join(root, 'dist', mark));
	expect(isBuilt(root)).toBe(false);
});
