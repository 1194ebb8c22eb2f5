// Files as people have them, with a piece of each again and again: a line, a paragraph, an element. A seed decides which.
import fc from 'fast-check';
import { fixtures } from '../formats/fuzz/fixtures.ts';
import { mutated } from '../formats/fuzz/mutations.ts';
import type { Run } from './runs.ts';

/** By the fixture, and the piece that is repeated. */
export function piecesOf(seed: number, count: number): readonly (readonly [name: string, make: Run])[] {
	const pieces = fc.record({
		fixture: fc.constantFrom(...fixtures),
		unit: fc.constantFrom('line' as const, 'paragraph' as const, 'element' as const),
		at: fc.nat(10_000),
	});
	return fc.sample(pieces, { seed, numRuns: count }).flatMap(({ fixture: { name, text }, unit, at }) => {
		const repeated = (times: number): string => mutated(text, [{ does: 'repeat', unit, at, times }]);
		const size = repeated(1).length - text.length;
		if (size < 1) return [];
		return [[`${unit} of ${name} at ${at}`, (length: number) => repeated(Math.ceil((4 * length) / size))] as const];
	});
}
