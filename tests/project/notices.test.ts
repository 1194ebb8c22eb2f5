import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { foldersIn, packageFolder } from '../../scripts/notices/bundled.ts';
import { noticeOf, noticesText } from '../../scripts/notices/notices.ts';

const root = mkdtempSync(join(tmpdir(), 'colloquy-notices-'));
writeFileSync(join(root, 'LICENSE'), 'MIT License\n\nCopyright (c) 2026 Us\n\nPermission is hereby granted');
afterAll(() => {
	rmSync(root, { recursive: true, force: true });
});

function install(name: string, about: object, files: Readonly<Record<string, string>> = {}): string {
	const folder = `node_modules/${name}`;
	mkdirSync(join(root, folder), { recursive: true });
	writeFileSync(join(root, folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...about }));
	for (const [file, text] of Object.entries(files)) writeFileSync(join(root, folder, file), text);
	return folder;
}

describe('the package that a bundled module belongs to', () => {
	test.each([
		['a path', '/home/ann/colloquy/node_modules/n3/src/N3Store.js', 'node_modules/n3'],
		['a path on Windows', 'C:\\Users\\Ann Lee\\colloquy\\node_modules\\n3\\src\\N3Store.js', 'node_modules/n3'],
		['a package of a scope', '../node_modules/@polka/url/build.js', 'node_modules/@polka/url'],
		['a package within another', 'node_modules/a/node_modules/@b/c/d.js', 'node_modules/a/node_modules/@b/c'],
		['a virtual module', '\0/x/node_modules/n3/lib/index.js?commonjs-module', 'node_modules/n3'],
		['a file of this project', '/home/ann/colloquy/graph/extract.ts', undefined],
	])('is told from %s', (_, module, folder) => expect(packageFolder(module)).toBe(folder));

	test('is told from fonts that were copied, once', () => {
		const font = {
			type: 'asset',
			originalFileNames: ['node_modules/@fontsource-variable/inter/files/a.woff2'],
		} as const;
		const code = {
			type: 'chunk',
			moduleIds: ['src/a.ts', '/x/node_modules/@fontsource-variable/inter/index.js'],
		} as const;
		expect(foldersIn({ 'a.woff2': font, 'a.js': code })).toEqual(['node_modules/@fontsource-variable/inter']);
	});
});

describe('the notice of a package', () => {
	test('is its own text, with what stands in NOTICE', () => {
		const folder = install('whole', { license: 'Apache-2.0' }, { 'LICENSE.md': 'Apache\r\nwords\n', NOTICE: 'By Ann' });
		expect(noticeOf(root, folder)).toEqual({
			name: 'whole',
			version: '1.0.0',
			license: 'Apache-2.0',
			text: 'Apache\nwords\n\nBy Ann',
		});
	});

	test('is MIT’s words with the author where the package names it and brings no text', () => {
		const { text } = noticeOf(root, install('bare', { license: 'MIT', author: { name: 'Ann Lee' } }));
		expect(text).toBe('MIT License\n\nCopyright (c) Ann Lee\n\nPermission is hereby granted');
	});

	test.each([
		['GPL-3.0-only', /copyleft is built in and its licence is GPL-3.0-only: one of MIT/],
		[undefined, /copyleft is built in and its licence is not given/],
		['BSD-3-Clause', /copyleft is built in and holds no text of its licence/],
	])('stops the build for %s without a text', (license, message) =>
		expect(() => noticeOf(root, install('copyleft', { license }))).toThrow(message),
	);

	test('is shared by packages with the same words', () => {
		const of = (name: string) => ({ name, version: '1.0.0', license: 'MIT', text: 'the words' });
		const text = noticesText([of('b'), of('c'), of('a')]);
		expect(text.match(/the words/g)).toHaveLength(1);
		expect(text).toContain('a 1.0.0 (MIT)\nb 1.0.0 (MIT)\nc 1.0.0 (MIT)\n\nthe words');
	});
});
