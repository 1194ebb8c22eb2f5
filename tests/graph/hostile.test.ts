// A text of twice the length may cost about twice as much, whatever it is made of: runs of every class of token, in both
// languages, in one turn and in many, and whole files of one thing. Counted is what code and patterns do, never time.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Measured } from './hostile/measure.ts';

function measured(what: 'visits' | 'steps'): Measured {
	for (let tries = 1; ; tries++) {
		// With its threads, V8 crashed in one of fourteen runs while it was asked for its own counters.
		const flags = what === 'steps' ? ['--single-threaded'] : [];
		const { status, signal, stdout, stderr } = spawnSync(
			process.execPath,
			[...flags, 'tests/graph/hostile/measure.ts', what],
			{ encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
		);
		if (status === 0) return JSON.parse(stdout) as Measured;
		// A crash of the engine says nothing of what was measured.
		if (signal !== 'SIGSEGV' || tries === 3)
			throw new Error(`measuring ${what} failed (${signal ?? `code ${String(status)}`}): ${stderr.slice(-2000)}`);
	}
}

describe('hostile text', () => {
	test.each([
		['no place in the code is visited', 'visits'],
		['no pattern takes steps', 'steps'],
	] as const)('%s the square of its length, nor too often for one character', (_, what) => {
		const { texts, steep, dear } = measured(what);
		expect(texts).toBeGreaterThan(70);
		expect({ steep, dear }).toEqual({ steep: [], dear: [] });
	});
});
