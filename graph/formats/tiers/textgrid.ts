// Praat's TextGrid, long and short form alike: as Praat itself reads it, only numbers and strings that stand free count.
import type { Source } from '../../model.ts';
import { cell } from '../decoding.ts';
import { cellWords } from '../delimited.ts';
import type { Format, Reading, Recognition } from '../format.ts';
import { ledgerOf, type Ledger } from '../ledger.ts';
import { readTiers } from './read.ts';
import type { Annotation, Tier } from './tier.ts';

export const textGrid: Format = {
	id: 'textgrid',
	title: 'Praat TextGrid',
	decode: cell,
	recognises({ text }: Source): Recognition | undefined {
		return /^\s{0,20}File type = "ooTextFile(?: short)?"\s{1,20}(?:Object class = )?"TextGrid"/.test(text.slice(0, 200))
			? { score: 0.98, because: 'it begins as Praat begins a TextGrid' }
			: undefined;
	},
	read(source, options): Reading {
		const ledger = ledgerOf(source.text);
		return readTiers(source, tiersIn(source.text, ledger), ledger, options);
	},
};

type Token = { readonly string: boolean; readonly start: number; readonly end: number };

/** Strings without their marks, and numbers. What stands before `=`, in brackets or after `!` is for people's eyes. */
function* tokensOf(text: string): Generator<Token> {
	const token = /"([^"]*(?:""[^"]*)*)(?:"|$)|!.*|[^\s"]+/g;
	for (const found of text.matchAll(token)) {
		const [whole, inside] = found;
		if (inside !== undefined) yield { string: true, start: found.index + 1, end: found.index + 1 + inside.length };
		else if (/^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?%?$/.test(whole))
			yield { string: false, start: found.index, end: found.index + whole.length };
	}
}

/** Points in time (TextTier) hold marks and no speech. */
function tiersIn(text: string, ledger: Ledger): readonly Tier[] {
	const tiers: (Tier & { annotations: Annotation[] })[] = [];
	let numbers: number[] = [];
	let named: 'class' | 'name' | 'none' = 'none';
	let isPoints = false;
	for (const { string, start, end } of tokensOf(text)) {
		if (!string) ledger.claim('cue', start, end);
		if (!string) {
			numbers.push(Number(text.slice(start, end).replace('%', '')));
			continue;
		}
		const words = cellWords(text, { start, end });
		if (named === 'class') {
			tiers.push({
				name: words.text,
				labelSpan: { start, end },
				annotations: [],
				...(isPoints ? { is: 'aside' as const } : {}),
			});
			named = 'name';
			numbers = [];
		} else if (numbers.length !== (isPoints ? 1 : 2) && /^(?:Interval|Text)Tier$/.test(words.text)) {
			ledger.claim('front-matter', start, end);
			isPoints = words.text === 'TextTier';
			named = 'class';
		} else if (named === 'name') {
			const [from, to] = numbers.slice(isPoints ? -1 : -2);
			tiers.at(-1)?.annotations.push({
				words,
				...(from === undefined ? {} : { start: from * 1000 }),
				...(to === undefined ? {} : { end: to * 1000 }),
			});
			numbers = [];
		} else ledger.claim('front-matter', start, end);
	}
	return tiers;
}
