// Every row of evidence decides its example: with the row the answer is one, without it the other.
import { describe, expect, test } from 'vitest';
import { advertisementsIn } from '#graph/advertisements/find.ts';
import { signs, type Sign } from '#graph/advertisements/signs.ts';
import { advertisementSigns, type TranscriptTurn } from '#graph/model.ts';

function turnOf(line: string, index: number): TranscriptTurn {
	const [, speakerLabel, text = line] = /^(\w+): (.*)$/.exec(line) ?? [];
	const of = { index, start: 0, end: 0, text, runs: [], passages: [], highlights: [] };
	return speakerLabel === undefined ? of : { ...of, speakerLabel };
}

/** An example with a label is a turn of a talk between Host and Guest; one without is a talk without labels. */
function found(example: string, rows: readonly Sign[]): number {
	const isLabelled = /^\w+: /.test(example);
	const lines = isLabelled ? ['Host: How are you?', 'Guest: Well.', example, 'Guest: I see.'] : [example];
	const turns = lines.map((line, at) => turnOf(line, at + 1));
	return advertisementsIn(turns, [], rows).reduce(
		(sum, { pieces }) => pieces.reduce((all, { textStart, textEnd }) => all + textEnd - textStart, sum),
		0,
	);
}

describe('a sign of an advertisement', () => {
	test.each(signs.map((sign) => [sign.id, sign] as const))('%s decides its example', (_, sign) => {
		const with_ = found(sign.example, signs);
		const without = found(
			sign.example,
			signs.filter((one) => one !== sign),
		);
		if (sign.weight > 0) expect(with_).toBeGreaterThan(without);
		else expect(with_).toBeLessThan(without);
	});

	test('has a name of its own, and the user is told each that speaks for one', () => {
		const ids = signs.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const told = signs.filter(({ weight }) => weight > 0).map(({ id }) => id);
		expect(['given', ...told]).toEqual([...advertisementSigns]);
	});
});
