// A disk of its own for a test, as root on Linux can make one.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
// Its folders are deleted last: what is registered later runs before.
import './folder.ts';

const mounted: string[] = [];
afterEach(() => {
	for (const folder of mounted.splice(0)) execFileSync('umount', ['-l', folder]);
});

/** Unmounted when the test ends. */
export function mount(folder: string): void {
	execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', folder], { stdio: 'ignore' });
	mounted.push(folder);
}

/** From now on nothing can be written to it, by whomever; or all again. */
export function remount(folder: string, how: 'ro' | 'rw'): void {
	execFileSync('mount', ['-o', `remount,${how}`, folder], { stdio: 'ignore' });
}

/** Others, and root in some containers, may not. */
export function canMount(): boolean {
	const folder = mkdtempSync(join(tmpdir(), 'colloquy-disk-'));
	try {
		mount(folder);
		execFileSync('umount', ['-l', mounted.pop() ?? folder]);
		return true;
	} catch {
		return false;
	} finally {
		rmdirSync(folder);
	}
}
