// Where LadybugDB's module is loaded from, in folders laid out as npm and pnpm lay them out. The files in them are empty:
// what is asked is which one is chosen; tests/package loads the real one with no install script run.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ladybugFile } from '#cypher/engines/ladybug/module.ts';

const platform = `core-${process.platform}-${process.arch}`;
let folder = '';

beforeEach(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), 'colloquy-module-')));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

function put(path: string, { binary }: { readonly binary: boolean }): string {
	const at = join(folder, path);
	mkdirSync(at, { recursive: true });
	writeFileSync(join(at, 'index.js'), '');
	if (binary) writeFileSync(join(at, 'lbugjs.node'), '');
	return at;
}

function link(target: string, path: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	symlinkSync(target, join(folder, path), 'junction');
}

const chosen = (): string => ladybugFile(join(folder, 'main.js'));

test('where the install script ran, or built a binary for this machine, the package itself is loaded', () => {
	const core = put('node_modules/@ladybugdb/core', { binary: true });
	put(`node_modules/@ladybugdb/${platform}`, { binary: true });
	expect(chosen()).toBe(join(core, 'index.js'));
});

test.each(['node_modules', 'node_modules/@ladybugdb/core/node_modules'])(
	"where it did not run, the platform's package is loaded from %s",
	(there) => {
		put('node_modules/@ladybugdb/core', { binary: false });
		const other = put(`${there}/@ladybugdb/${platform}`, { binary: true });
		expect(chosen()).toBe(join(other, 'index.js'));
	},
);

test("pnpm shows the platform's package to LadybugDB's alone, and it is found", () => {
	const store = 'node_modules/.pnpm';
	const core = put(`${store}/core/node_modules/@ladybugdb/core`, { binary: false });
	const native = put(`${store}/native/node_modules/@ladybugdb/${platform}`, { binary: true });
	link(native, `${store}/core/node_modules/@ladybugdb/${platform}`);
	link(core, 'node_modules/@ladybugdb/core');
	expect(chosen()).toBe(join(native, 'index.js'));
});

test('with no binary for this platform, what is missing is named', () => {
	put('node_modules/@ladybugdb/core', { binary: false });
	const missing = `neither @ladybugdb/core nor @ladybugdb/${platform} is installed with a binary`;
	expect(chosen).toThrow(missing);
	put(`node_modules/@ladybugdb/${platform}`, { binary: false });
	expect(chosen).toThrow(missing);
});
