// Every format, from its own fixtures: what edits, programs, networks and people who mean harm make of a file. Whatever it
// is, it is read whole and proven, or refused by a problem with a code, and the same way twice. COLLOQUY_FUZZ_SEED asks for
// other damage, COLLOQUY_FUZZ_ROUNDS for more of it.
import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '#graph/formats/index.ts';
import type { Measured } from '../hostile/measure.ts';
import { fixtures } from './fuzz/fixtures.ts';
import { foundIn, wrongWith } from './fuzz/judging.ts';
import { mutated, mutations, restructurings } from './fuzz/mutations.ts';
import { damages, damaged, written, writings } from './fuzz/writings.ts';

const seed = Number(process.env['COLLOQUY_FUZZ_SEED'] ?? 8);
/** Of each format. */
const rounds = Number(process.env['COLLOQUY_FUZZ_ROUNDS'] ?? 30);
const timeout = 60_000 + 1_000 * rounds;

const texts = fixtures.map(({ text }) => text);
const formatIds = formats.map(({ id }) => id);

/** The first few of each format, to be read again when everything else was. */
const few = 2;
const before: (readonly [bytes: Uint8Array, found: string])[] = [];

function isJson(own: readonly string[]): boolean {
	return own.every((text) => /^\s*[[{]["{[\s]/.test(text));
}

describe(`files damaged in ${rounds} ways each, seed ${seed}`, () => {
	test.each(formatIds.map((format, at) => [format, at] as const))(
		'%s: whole and proven, or refused',
		(format, at) => {
			const own = fixtures.filter((one) => one.format === format).map(({ text }) => text);
			const inputs = fc.record({
				text: fc.constantFrom(...own),
				all: fc.oneof(
					{ weight: 3, arbitrary: fc.array(mutations([...own, ...texts]), { minLength: 1, maxLength: 5 }) },
					{ weight: isJson(own) ? 3 : 0, arbitrary: fc.array(restructurings, { minLength: 1, maxLength: 5 }) },
				),
				writing: writings,
				asked: fc.option(fc.constantFrom(...formatIds), { freq: 6, nil: undefined }),
				isDeep: fc.boolean(),
			});
			const last = before.length + few;
			fc.assert(
				fc.property(inputs, ({ text, all, writing, asked, isDeep }) => {
					const bytes = written(mutated(text, all), writing);
					expect(wrongWith(bytes, { isDeep, ...(asked !== undefined && { format: asked }) })).toEqual([]);
					if (isDeep && before.length < last) before.push([bytes, foundIn(bytes)]);
				}),
				// Others for each, or all would meet the same damage.
				{ seed: seed * 1_000 + at, numRuns: rounds },
			);
		},
		timeout,
	);

	test('the same is found in each after all the others were read', { timeout }, () => {
		for (const [bytes, found] of before.toReversed()) expect(foundIn(bytes)).toBe(found);
	});

	test('archives, documents and recordings are told by name or refused, however damaged they are', { timeout }, () => {
		const heads = [
			'PK\u0003\u0004\u0014word/document.xml',
			'PK\u0003\u0004mimetypeapplication/epub+zip',
			'%PDF-1.7\n',
			'{\\rtf1',
			'ID3',
			'OggS',
		];
		const inside = fc.constantFrom(...texts);
		const containers = fc.oneof(
			fc
				.record({ head: fc.constantFrom(...heads), text: inside })
				.map(({ head, text }) => Buffer.from(head + text, 'latin1')),
			inside.map((text) => gzipSync(text)),
		);
		fc.assert(
			fc.property(
				containers,
				damages,
				(bytes, all) => void expect(wrongWith(all.reduce<Uint8Array>(damaged, bytes), { isDeep: false })).toEqual([]),
			),
			{ seed, numRuns: rounds },
		);
	});

	test('a piece of any of them costs twice as much where it stands twice as often', { timeout: 2 * timeout }, () => {
		const pieces = String(Math.ceil(rounds / 4));
		const words = ['tests/graph/hostile/measure.ts', 'visits', String(seed), pieces];
		const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 2 ** 26 });
		expect(status, stderr.slice(-2_000)).toBe(0);
		const { texts: measured, steep, dear } = JSON.parse(stdout) as Measured;
		expect(measured).toBeGreaterThan(rounds / 8);
		expect({ steep, dear }).toEqual({ steep: [], dear: [] });
	});
});
