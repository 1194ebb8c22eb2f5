// The tables of docs/extraction.md, as the script writes them.
import { describe, expect, test } from 'vitest';
import type { Figures } from '../../scripts/eval/figures.ts';
import { figuresTable, reliabilityTable } from '../../scripts/eval/tables.ts';

const none = { got: 0, of: 0 };
const figures: Figures = {
	precision: { got: 17, of: 20 },
	first20: { got: 20, of: 20 },
	first60: { got: 17, of: 20 },
	recall: { got: 1, of: 3 },
	strict: { got: 0, of: 3 },
	kinds: { got: 16, of: 17 },
	doubles: { got: 0, of: 17 },
	identity: { got: 1, of: 40 },
	told: { got: 0, of: 5 },
	true: none,
	reliability: [{ got: 1, of: 8 }, ...Array.from({ length: 8 }, () => none), { got: 9, of: 9 }],
};
const row = { name: 'English, test', interviews: 2, figures };

describe('the tables', () => {
	test('tell a share with two figures, and its counts where they say more; nothing of nothing is no share', () =>
		expect(figuresTable([row]).split('\n')).toEqual([
			"|  | interviews | precision | of the 20 most mentioned | of the first 60 | recall | of its kind, once | kinds | drawn twice | mentions under another's name | relations found | relations true |",
			'| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
			'| English, test | 2 | .85 (17/20) | 1.00 | .85 | .33 (1/3) | .00 | .94 | .00 | .03 | .00 (0/5) | – |',
		]));

	test('leave out of a row what it has none of to tell', () =>
		expect(
			figuresTable([row], ['precision', 'kinds'], () => ['kinds'])
				.split('\n')
				.at(-1),
		).toBe('| English, test | 2 | .85 (17/20) | – |'));

	test('say of how many who were said to be so sure how many are right', () =>
		expect(reliabilityTable([row]).split('\n').at(-1)).toBe(
			`| English, test | 13 % of 8 |${' – |'.repeat(8)} 100 % of 9 |`,
		));
});
