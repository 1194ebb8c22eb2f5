// Whether extraction got slower. Characters a second differ from machine to machine, so each language is timed beside a tagger
// of that language in the same run, and that ratio is held to the one in kept.json; `--keep` writes the ratios of this run there.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Source } from '#graph/model.ts';
import { extract } from '../extracting.ts';
import { hourOf, names, taggersOf, tagging } from './taggers.ts';
import type { Language } from './talk.ts';
import { figure, processor, quantile, race } from './timing.ts';

type Ratios = Readonly<Record<Language, number>>;

const keptIn = fileURLToPath(new URL('kept.json', import.meta.url));
const rounds = 21;

/** The tagger reads the text so often in a round: it is quicker, and what takes longer is timed more evenly. */
const readings = 8;

/** Of the rounds, the tenth that was disturbed least: on a busy machine its ratio stays within three in a hundred. */
const undisturbed = 0.1;

/** From so much more than was kept on, extraction is called slower; less is the machine. */
const noise = 1.1;

/** `rate`: thousand characters a second; `ratio`: of the time for extraction to the tagger's for the same text. */
type Timed = { readonly characters: number; readonly rate: number; readonly ratio: number };

export function benchThroughput({ keep }: { readonly keep: boolean }): string[] {
	const kept: Ratios = JSON.parse(readFileSync(keptIn, 'utf8'));
	const timed = { en: timeOf('en'), zh: timeOf('zh') };
	const lines = (['en', 'zh'] as const).map((language) => lineFor(language, timed[language], kept[language]));
	if (keep) {
		const ratios: Ratios = { en: rounded(timed.en.ratio), zh: rounded(timed.zh.ratio) };
		writeFileSync(keptIn, `${JSON.stringify(ratios, null, '\t')}\n`);
		lines.push(`  kept in ${keptIn}`);
	}
	return ['throughput of extraction, beside a tagger of the language in the same run: processor time', ...lines];
}

function timeOf(language: Language): Timed {
	const text = hourOf(language);
	const source: Source = { name: 'hour.md', text, sha256: '' };
	const tag = taggersOf(language, text)[tagging[language]];
	const tasks = {
		extraction: () => extract(source, { id: 'hour' }),
		tagger: () => Array.from({ length: readings }, () => tag?.()),
	};
	const { extraction = [], tagger = [] } = race(tasks, rounds, processor);
	const spent = quantile(extraction, undisturbed);
	return {
		characters: text.length,
		rate: text.length / spent,
		ratio: (readings * spent) / quantile(tagger, undisturbed),
	};
}

function lineFor(language: Language, { characters, rate, ratio }: Timed, kept: number): string {
	const change = ratio / kept;
	const verdict = change > noise ? 'SLOWER' : change * noise < 1 ? 'faster' : 'as before';
	return (
		`  ${names[language]}, ${characters} characters: ${figure(rate)} thousand a second; ${figure(ratio)} times as long as ` +
		`${tagging[language]}; kept ${figure(kept)}: ${figure(change)} times that, ${verdict}`
	);
}

function rounded(ratio: number): number {
	return Number(ratio.toPrecision(3));
}
