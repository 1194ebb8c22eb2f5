// npm run evidence: of each row of evidence for a kind, its weight, of how many listed occurrences it holds (tests/eval and the
// sample's marks), and how many of those names are of its kind.
import { reachOf, supportOfEvidence } from './eval/evidence.ts';

const rows = supportOfEvidence();
process.stdout.write(`${['table', 'row', 'kind', 'weight', 'holds', 'agrees'].join('\t')}\n`);
for (const { table, id, kind, weight, holds, agrees } of rows)
	process.stdout.write(`${[table, id, kind, weight, holds, agrees].join('\t')}\n`);
process.stderr.write(`\n${reachOf(rows)}\n`);
