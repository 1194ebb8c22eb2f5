// npm run eval [-- --split train|development|test|all] [--language en|zh] [--floor 0–100] [--verbose | --table | --json]: how
// well `extract` does on the marked interviews of tests/corpus, by figures that count noise as well as what is missed. `--table`
// prints only the sums, as docs/extraction.md has them; `--json` the same as data.
// npm run eval -- DIR [--lexicon none] [--verbose]: how well `extract` does on every transcript in DIR that has a
// `<stem>.gold.json` beside it. Prints a line for each and one for all together. `--sample` instead of DIR: the sample,
// by its marks (`--marks second`: the second annotator's). `--without dan-roberts-2024`: the lexicon without the lines that
// were written because of that interview.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { parseArgs } from 'node:util';
import { join as joined } from '../graph/lexicon/join.ts';
import { kinds, type LexiconEntry } from '../graph/model.ts';
import { packsIn } from '../src/lib/server/lexicon/packs.ts';
import { extract } from '../tests/extracting.ts';
import { decode } from '../graph/source/source.ts';
import { evalByCorpus, share, sumsAsJson, tablesByCorpus } from './eval/by-corpus.ts';
import { splits, type Split } from './eval/corpus.ts';
import { marksOfSample } from './eval/sample.ts';
import { score, type Marks, type Score, type Share } from './eval/scoring.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		lexicon: { type: 'string' },
		verbose: { type: 'boolean', default: false },
		sample: { type: 'boolean', default: false },
		marks: { type: 'string', default: 'first' },
		without: { type: 'string' },
		split: { type: 'string', default: 'development' },
		language: { type: 'string' },
		floor: { type: 'string' },
		table: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
	},
});
const asked = splits.filter((one) => values.split === 'all' || one === values.split);
if (!values.sample && positionals.length === 0 && asked.length > 0) {
	process.stdout.write(`${byCorpus(asked)}\n`);
	process.exit(0);
}
const folder = values.sample ? 'interviews' : positionals[0];
if (folder === undefined) {
	process.stderr.write(
		'npm run eval -- DIR|--sample [--marks first|second] [--lexicon none | --without INTERVIEW] [--verbose]\n',
	);
	process.exit(2);
}

const lexicon = lexiconAsked();
const names = readdirSync(folder).sort();
const scores = names
	.filter((name) =>
		values.sample
			? name === 'dan-roberts-2024.md'
			: names.includes(`${parse(name).name}.gold.json`) && !name.endsWith('.gold.json'),
	)
	.map((name) => ({ name, score: scoreOf(folder, name) }));
process.stdout.write(
	`${['file', ...kinds, 'mentions', 'kind right', 'per 1,000', 'list', 'split', 'turns', 'speakers'].join('\t')}\n`,
);
for (const one of scores) print(one.name, [one.score]);
print(
	'all',
	scores.map((one) => one.score),
);

function byCorpus(chosen: readonly Split[]): string {
	const { language, floor, verbose } = values;
	const choice = { ...(language !== undefined && { language }), ...(floor !== undefined && { floor: Number(floor) }) };
	// What nobody works on comes first, as people read it.
	if (values.table) return tablesByCorpus(chosen.toReversed(), choice);
	if (values.json) return sumsAsJson(chosen.toReversed(), choice);
	return chosen.map((split) => evalByCorpus(split, { verbose, ...choice })).join('\n\n');
}

function scoreOf(from: string, name: string): Score {
	const bytes = readFileSync(join(from, name));
	const marks: Marks = values.sample
		? marksOfSample(`tests/graph/marks/dan-roberts-2024.${values.marks === 'second' ? 'second.' : ''}marks.json`)
		: JSON.parse(readFileSync(join(from, `${parse(name).name}.gold.json`), 'utf8'));
	const source = { name, text: decode(bytes, name), sha256: createHash('sha256').update(bytes).digest('hex') };
	const { knowledge } = extract(source, { id: parse(name).name, ...lexicon });
	return score(marks, knowledge);
}

function lexiconAsked(): { readonly lexicon?: readonly LexiconEntry[] } {
	if (values.lexicon === 'none') return { lexicon: [] };
	if (values.without === undefined) return {};
	const entries = [...packsIn().values()].flat().map(({ entry }) => entry);
	return { lexicon: joined(entries.filter(({ source }) => source !== values.without)) };
}

function print(name: string, all: readonly Score[]): void {
	const sum = (pick: (score: Score) => Share | undefined): Share => {
		const shares = all.flatMap((one) => pick(one) ?? []);
		return {
			got: shares.reduce((total, one) => total + one.got, 0),
			of: shares.reduce((total, one) => total + one.of, 0),
		};
	};
	const total = (pick: (score: Score) => number): number => all.reduce((before, one) => before + pick(one), 0);
	const per = (count: number): string =>
		(
			(1000 * count) /
			Math.max(
				1,
				total((one) => one.words),
			)
		).toFixed(1);
	const cells = [
		...kinds.map((kind) => share(sum((one) => one.found[kind]))),
		share(sum((one) => one.mentions)),
		share(sum((one) => one.kinds)),
		per(total((one) => one.entities)),
		per(total((one) => one.listed)),
		String(total((one) => one.split.length)),
		all.length === 1 ? `${sum((one) => one.turns).got}/${sum((one) => one.turns).of}` : '',
		all.every((one) => one.speakers) ? 'right' : 'wrong',
	];
	process.stdout.write(`${[name, ...cells].join('\t')}\n`);
	if (values.verbose && all.length === 1)
		for (const one of all)
			process.stdout.write(`  missed: ${one.missed.join('; ')}\n  split: ${one.split.join('; ')}\n`);
}
