// The table of `npm run eval`: a line for each interview of a split, one for each language, and how far a confidence can be
// relied on.
import { extract } from '../../tests/extracting.ts';
import { markedInterviews, type MarkedInterview, type Split } from './corpus.ts';
import { figuresOf, sumOf, type Figures } from './figures.ts';
import type { Share } from './scoring.ts';

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

export function evalByCorpus(
	split: Split,
	options: { readonly language?: string; readonly floor?: number; readonly verbose: boolean },
): string {
	const measured = markedInterviews(split)
		.filter(({ entry }) => options.language === undefined || entry.language.startsWith(options.language))
		.map((one) => measure(one, options.floor));
	const lines = [['interview', ...Object.values(columns)].join('\t')];
	for (const one of measured) {
		lines.push(row(one.entry.id, one.figures));
		if (options.verbose) lines.push(...faultsOf(one));
	}
	for (const [language, all] of Map.groupBy(measured, ({ entry }) => entry.language.slice(0, 2)))
		lines.push(...summary(language, sumOf(all.map(({ figures }) => figures)), all.length));
	return lines.join('\n');
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
