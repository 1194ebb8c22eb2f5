// Every row of evidence is for its example: with the row the example has the answer that the row gives, and without the row it
// has another. Tables are found by their shape, an exported list of rows with an id and an example, so that none is forgotten.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reachOf, supportOfEvidence } from '../../../scripts/eval/evidence.ts';
import { judges, type Row } from './judges.ts';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
	['../../../graph/extractors/**/*.ts', '../../../graph/speakers/**/*.ts', '../../../graph/text/**/*.ts'],
	{ eager: true },
);

function isTable(value: unknown): value is readonly Row[] {
	return (
		Array.isArray(value) &&
		value.length > 0 &&
		value.every((row: unknown) => typeof row === 'object' && row !== null && 'id' in row && 'example' in row)
	);
}

const exported = Object.values(modules)
	.flatMap((module) => Object.entries(module))
	// An extractor has an id and an example too, and tests of its own.
	.flatMap(([name, value]) =>
		isTable(value) && name !== 'extractors' && name !== 'finders' ? [[name, value] as const] : [],
	);

/** By name; a table that is a part of another is walked there. */
const tables = new Map(
	exported.filter(
		([, rows]) => !exported.some(([, all]) => all.length > rows.length && rows.every((row) => all.includes(row))),
	),
);

test('every table of evidence has a judge, and every judge a table', () => {
	expect([...tables.keys()].sort()).toEqual(Object.keys(judges).sort());
});

test('where the weights for kinds stand, it says how far the listed names go that `npm run evidence` counts', () => {
	const head = readFileSync('graph/extractors/kinds/kinds.ts', 'utf8').replace(/\n\/\/ /g, ' ');
	expect(head).toContain(reachOf(supportOfEvidence()));
});

describe.each([...tables])('%s', (name, rows) => {
	const judge = judges[name];

	test('has each id once', () => {
		expect(rows.map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at)).toEqual([]);
	});

	test.each(rows.map((row) => [row.id, row.example, row] as const))('%s: %s', (_, __, row) => {
		if (judge === undefined) return;
		const [with_, without] = [
			judge.answer(row, rows),
			judge.answer(
				row,
				rows.filter((one) => one !== row),
			),
		];
		const expected = judge.expected(row);
		if (expected !== undefined) expect(with_).toEqual(expected);
		expect(without).not.toEqual(with_);
	});
});
