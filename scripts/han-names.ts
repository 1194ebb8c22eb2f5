// node scripts/han-names.ts > graph/language/chinese/name-characters.json: how often characters stand in Chinese names of people,
// counted over the names in the dictionary of the npm package @node-rs/jieba (jieba's own, MIT License). Run by hand: the
// numbers are committed.
import { dict } from '@node-rs/jieba/dict.js';
import { compoundSurnames, surnames } from '../graph/language/chinese/surnames.ts';

/** What a character that was never met counts as. */
const unmet = 0.3;
const characters = 6_000;

const counts = {
	family: new Map<string, number>(),
	middle: new Map<string, number>(),
	last: new Map<string, number>(),
	only: new Map<string, number>(),
};

function count(of: Map<string, number>, key: string): void {
	of.set(key, (of.get(key) ?? 0) + 1);
}

for (const line of new TextDecoder().decode(dict).split('\n')) {
	const [word = '', , tag = ''] = line.split(' ');
	// `nrt` are foreign names, `nrfg` titles of people.
	if (tag.trim() !== 'nr') continue;
	const compound = compoundSurnames.find((one) => word.startsWith(one));
	const family = compound ?? (surnames.includes(word.charAt(0)) ? word.charAt(0) : undefined);
	if (family === undefined) continue;
	const given = word.slice(family.length);
	if (given.length < 1 || given.length > 2) continue;
	count(counts.family, family);
	if (given.length === 1) count(counts.only, given);
	else {
		count(counts.middle, given.charAt(0));
		count(counts.last, given.charAt(1));
	}
}

/** Bits by which each is a surprise, rounded, with those of the same surprise together. */
function byBits(of: ReadonlyMap<string, number>): Readonly<Record<string, string>> {
	const total = [...of.values()].reduce((sum, one) => sum + one, 0) + unmet * characters;
	const bits = Map.groupBy(
		[...of].sort(([a], [b]) => (a < b ? -1 : 1)),
		([, times]) => String(Math.round(-Math.log2((times + unmet) / total))),
	);
	return Object.fromEntries(
		[...bits]
			.sort(([a], [b]) => Number(a) - Number(b))
			.map(([key, all]) => [key, all.map(([character]) => character).join(' ')]),
	);
}

const notice =
	'Counted over the names of people in the dictionary of jieba, MIT License, Copyright (c) 2013 Sun Junyi. By place in the name and by bits of surprise.';
const tables = Object.fromEntries(Object.entries(counts).map(([place, of]) => [place, byBits(of)]));
process.stdout.write(`${JSON.stringify({ notice, ...tables }, null, '\t')}\n`);
