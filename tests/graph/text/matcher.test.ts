// The automaton alone: every occurrence of every name, and nothing else.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { compile } from '#graph/text/matcher.ts';

function hitsOf(names: readonly string[], text: string): readonly string[] {
	const flat = compile(names).find(text);
	const hits: string[] = [];
	for (let at = 0; at < flat.length; at += 3) hits.push(`${names[flat[at] ?? 0]}@${flat[at + 1]}-${flat[at + 2]}`);
	return hits;
}

/** What is meant, said as slowly as can be. */
function slowly(names: readonly string[], text: string): readonly string[] {
	const hits: string[] = [];
	for (const name of new Set(names)) {
		if (name === '') continue;
		for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
			hits.push(`${name}@${at}-${at + name.length}`);
	}
	return hits.sort();
}

describe('the matcher', () => {
	test('finds names within names, by their end, longer before shorter', () => {
		expect(hitsOf(['神经网络', '生物神经网络', '网络'], '与生物神经网络相比')).toEqual([
			'生物神经网络@1-7',
			'神经网络@3-7',
			'网络@5-7',
		]);
	});

	test('finds a name that begins inside the failed start of another', () => {
		expect(hitsOf(['noam shazeer', 'am br'], 'noam brown')).toEqual(['am br@2-7']);
	});

	test('finds nothing where there is nothing to find', () => {
		expect(hitsOf([], '缩放定律')).toEqual([]);
		expect(hitsOf([''], '缩放定律')).toEqual([]);
		expect(hitsOf(['缩放定律'], '')).toEqual([]);
	});

	test('finds more than a first buffer holds', () => {
		expect(hitsOf(['a', 'aa'], 'a'.repeat(5000))).toHaveLength(9999);
	});

	test('agrees with a plain search, for any names and any text', () => {
		const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '神', '经', '𠮷'), maxLength: 5 });
		fc.assert(
			fc.property(
				fc.array(short, { maxLength: 12 }),
				fc.string({ unit: fc.constantFrom('a', 'b', 'c', '神', '经', '𠮷'), maxLength: 80 }),
				(names, text) => {
					expect([...new Set(hitsOf(names, text))].sort()).toEqual(slowly(names, text));
				},
			),
		);
	});

	test('agrees with a plain search for thousands of names', () => {
		const names = Array.from(
			{ length: 4000 },
			(_, i) => `${(i * 7919).toString(36)}${String.fromCharCode(0x4e00 + (i % 3000))}`,
		);
		const text = names.filter((_, i) => i % 37 === 0).join('的');
		expect([...new Set(hitsOf(names, text))].sort()).toEqual(slowly(names, text));
	});
});
