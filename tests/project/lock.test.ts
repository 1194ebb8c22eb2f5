import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingOptionals, type Lock } from '../../scripts/lock.ts';

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lock;

test('the lock describes every platform that a dependency names, so that npm ci works on each', () => {
	expect(missingOptionals(lock).map(({ path }) => path)).toEqual([]);
});

test('the lock names no registry, so that npm ci asks the one that a machine is set up for', () => {
	// A link leads to a folder of this checkout, not to a registry.
	const addresses = Object.values(lock.packages).flatMap((entry) =>
		'resolved' in entry && !('link' in entry) ? [entry.resolved] : [],
	);
	expect(addresses).toEqual([]);
});
