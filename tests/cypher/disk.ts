// A disk of its own for a test, as root on Linux can make one, and ways to fill it.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

const mounted: string[] = [];
afterEach(() => {
	for (const folder of mounted.splice(0)) unmount(folder);
});

/** An empty folder on a disk of so many megabytes; it goes when the test ends. */
export function disk(megabytes: number): string {
	const folder = mkdtempSync(join(tmpdir(), 'colloquy-disk-'));
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'tmpfs', folder], { stdio: 'ignore' });
	} catch (error) {
		rmSync(folder, { recursive: true });
		throw error;
	}
	mounted.push(folder);
	return folder;
}

function unmount(folder: string): void {
	execFileSync('umount', ['-l', folder]);
	rmSync(folder, { recursive: true });
}

/** Others than root, and root in some containers, may not. */
export function canMount(): boolean {
	try {
		disk(1);
	} catch {
		return false;
	}
	unmount(mounted.pop() ?? '');
	return true;
}

/** Writes a file until so many bytes are left; other processes may be writing too. */
export function fill(path: string, left = 0): void {
	const descriptor = openSync(path, 'w');
	try {
		for (;;) {
			const { bavail, bsize } = statfsSync(path);
			const room = bavail * bsize - left;
			if (room <= 0) return;
			writeSync(descriptor, Buffer.alloc(Math.min(room, 2 ** 20)));
		}
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
	} finally {
		closeSync(descriptor);
	}
}
