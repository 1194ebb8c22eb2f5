// What `npm run eval` prints of the marked interviews: a line for each interview of a split, one for each language, and how
// far a confidence can be relied on; or only the sums, as the tables of docs/extraction.md or as JSON.
import { extract } from '../../tests/extracting.ts';
import { markedInterviews, type MarkedInterview, type Split } from './corpus.ts';
import { figuresOf, sumOf, type Figures } from './figures.ts';
import type { Share } from './scoring.ts';
import { figuresTable, reliabilityTable, type MeasuredRow } from './tables.ts';

type Measured = MarkedInterview & { readonly figures: ReturnType<typeof figuresOf> };

const columns = {
	precision: 'precision',
	first20: 'of first 20',
	first60: 'of first 60',
	recall: 'recall',
	strict: 'strict',
	kinds: 'kinds',
	doubles: 'doubles',
	identity: 'identity wrong',
	told: 'relations found',
	true: 'relations true',
} as const;

export type Choice = { readonly language?: string; readonly floor?: number };

export function evalByCorpus(split: Split, options: Choice & { readonly verbose: boolean }): string {
	const measured = measuredIn(split, options);
	const lines = [['interview', ...Object.values(columns)].join('\t')];
	for (const one of measured) {
		lines.push(row(one.entry.id, one.figures));
		if (options.verbose) lines.push(...faultsOf(one));
	}
	for (const [language, all] of byLanguage(measured))
		lines.push(...summary(language, sumOf(all.map(({ figures }) => figures)), all.length));
	return lines.join('\n');
}

/** The sums of each split in each language, as Markdown: what was found of what, and what was right of what was said to be sure. */
export function tablesByCorpus(splits: readonly Split[], options: Choice): string {
	const rows = sumsOf(splits, options);
	return `${figuresTable(rows)}\n\n${reliabilityTable(rows)}`;
}

/** The same as JSON: a list of `{name, interviews, figures}`, each figure `{got, of}`. */
export function sumsAsJson(splits: readonly Split[], options: Choice): string {
	return JSON.stringify(sumsOf(splits, options), null, '\t');
}

const languages: Readonly<Record<string, string>> = { en: 'English', zh: 'Chinese' };

function sumsOf(splits: readonly Split[], options: Choice): readonly MeasuredRow[] {
	return splits.flatMap((split) =>
		[...byLanguage(measuredIn(split, options))].map(([language, all]) => ({
			name: `${languages[language] ?? language}, ${split}`,
			interviews: all.length,
			figures: sumOf(all.map(({ figures }) => figures)),
		})),
	);
}

function measuredIn(split: Split, { language, floor }: Choice): readonly Measured[] {
	return markedInterviews(split)
		.filter(({ entry }) => language === undefined || entry.language.startsWith(language))
		.map((one) => measure(one, floor));
}

function byLanguage<One extends { readonly entry: { readonly language: string } }>(
	all: readonly One[],
): ReadonlyMap<string, readonly One[]> {
	return Map.groupBy(all, ({ entry }) => entry.language.slice(0, 2));
}

function measure(one: MarkedInterview, floor: number | undefined): Measured {
	const id = one.entry.id;
	const drawn = extract(one.source, { id, ...(floor !== undefined && { floor }) }).knowledge;
	const all = extract(one.source, { id, floor: 0 }).knowledge;
	return { ...one, figures: figuresOf(drawn, all, one.marks, one.source.text) };
}

function row(name: string, figures: Figures): string {
	const keys = Object.keys(columns) as (keyof typeof columns)[];
	return [name, ...keys.map((key) => share(figures[key]))].join('\t');
}

function summary(language: string, figures: Figures, count: number): readonly string[] {
	return [
		row(`all ${count} in ${language}`, figures),
		`  said to be sure, and right, ${language}: ${figures.reliability
			.map((one, bin) => `${bin * 10}–${bin * 10 + 9} %: ${share(one)}`)
			.join('; ')}`,
	];
}

/** What is wrong and what is missing, by name. */
function faultsOf({ figures: { alignment, listed: all } }: Measured): readonly string[] {
	const { drawn, found } = alignment;
	const wrong = drawn.filter(({ listed }) => listed === undefined);
	const missed = all.filter((one) => one.tier === 'must' && !found.has(one));
	const otherKind = drawn.filter(({ entity, listed }) => listed !== undefined && listed.kind !== entity.kind);
	return [
		`  wrong: ${wrong.map(({ entity, mentions }) => `${entity.id} (${mentions[0]?.rule ?? ''}, ${mentions.length})`).join('; ')}`,
		`  missed: ${missed.map(({ kind, name }) => `${kind} ${name}`).join('; ')}`,
		`  of another kind: ${otherKind.map(({ entity, listed }) => `${entity.id} is ${listed?.kind ?? ''}`).join('; ')}`,
	];
}

/** `3/4 0.75` */
export function share({ got, of }: Share): string {
	return of === 0 ? '–' : `${got}/${of} ${(got / of).toFixed(2)}`;
}
