// One answer that is a single run of something: what costs the square of its length takes minutes here, and runs out of time.
import { expect, test } from 'vitest';
import { extract } from '../../extracting.ts';

test.each(['Word ', 'word', '人', 'WORD', 'http://a.', 'A-B-', '「', '1.2 ', '“A” '])(
	'a turn of nothing but %j is read to its end',
	(unit) => {
		const run = unit.repeat(200_000).slice(0, 200_000);
		const text = `Ann Lee: Yes?\n\nBo Hart: ${run}\n\nAnn Lee: Well.\n\nBo Hart: No.`;
		const { report } = extract({ name: 'run.txt', text, sha256: '' }, { id: 'run' });
		expect([report.account.state, report.turns, report.speakers]).toEqual(['whole', 4, 2]);
	},
);
