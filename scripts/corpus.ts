// npm run corpus [-- --split train|development|test] [--language en|zh]: brings the texts of the marked interviews into the
// folder that COLLOQUY_CORPUS names, each from its repository at the commit that tests/corpus/manifest.json gives. Where
// COLLOQUY_CORPUS_MIRROR names a folder of git directories, they are asked first. Run again, it brings what is missing.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bringCorpus, type Outcome } from './corpus/bring.ts';
import { mirrorOrigin, webOrigin } from './corpus/origins.ts';
import type { CorpusEntry } from './eval/corpus.ts';

const { values } = parseArgs({ options: { split: { type: 'string' }, language: { type: 'string' } } });
const folder = process.env['COLLOQUY_CORPUS'];
const mirror = process.env['COLLOQUY_CORPUS_MIRROR'];

if (folder === undefined) {
	process.stderr.write(
		'COLLOQUY_CORPUS is not set: name a folder outside of this one, where the texts are to stand.\n',
	);
	process.exit(2);
}

const manifest: readonly CorpusEntry[] = JSON.parse(readFileSync('tests/corpus/manifest.json', 'utf8'));
const wanted = manifest.filter(
	({ split, language }) =>
		(values.split === undefined || split === values.split) && language.startsWith(values.language ?? ''),
);
const origins = [...(mirror === undefined ? [] : [mirrorOrigin(mirror)]), webOrigin()];
const outcomes = await bringCorpus(wanted, { folder, origins }, tell);
const count = (state: Outcome['state']): number => outcomes.filter((one) => one.state === state).length;
process.stdout.write(
	`${folder}: ${count('brought')} brought, ${count('there')} were there, ${count('failed')} of ${outcomes.length} failed.\n` +
		'They are other people’s: tests/corpus/manifest.json gives each one’s licence. Pass none on.\n',
);
process.exitCode = count('failed') === 0 ? 0 : 1;

function tell(outcome: Outcome): void {
	if (outcome.state === 'brought') process.stdout.write(`${outcome.entry.id}: brought\n`);
	if (outcome.state === 'failed') process.stderr.write(`${outcome.entry.id}: ${outcome.why.join('; ')}\n`);
}
