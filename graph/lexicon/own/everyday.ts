// Names that are also everyday words: found wherever the word stands, unless the user says in what company they count.
import { foldName } from '../../text/fold.ts';
import { demandOf, everyday } from '../../text/casing.ts';
import { kindOf } from '../gazetteer.ts';
import { simplified } from '../../text/simplified.ts';
import { perMillion } from '../../text/frequency.ts';
import { hanSurprise } from '../../text/chinese-words.ts';
import type { LexiconEntry } from '../../model.ts';

/** Times in a million words of speech; in bits for Chinese. */
const often = 5;
const expected = 13.5;

/** Names of the entry that need company and have none asked for. */
export function everydayNames(entry: LexiconEntry): readonly string[] {
	const asked = new Set((entry.only ?? []).flatMap(({ names }) => names.map(foldName)));
	const names = [entry.en, entry.zh, ...(entry.aliases ?? []), ...(entry.heard ?? [])].filter(
		(name) => name !== undefined,
	);
	return [...new Set(names)].filter((name) => !asked.has(foldName(name)) && isEveryday(name, entry));
}

function isEveryday(name: string, { id, cased = [] }: LexiconEntry): boolean {
	if (/^\p{Script=Han}+$/u.test(name)) return name.length === 1 || hanSurprise(simplified(name)) < expected;
	const demand = demandOf(name, kindOf(id), cased.includes(name));
	if (demand === 'exact' || demand === 'capitals' || /[^\p{L}]/u.test(name)) return false;
	return everyday.has(name.toLowerCase()) || perMillion(name) >= often;
}
