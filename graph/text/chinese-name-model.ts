// How likely some characters are a Chinese person's name: a surname and one or two characters more, by how often each stands
// there in names (language/chinese/name-characters.json, made by scripts/han-names.ts). In the same bits as the dictionary's
// words, so that a name and the words that its characters make elsewhere compete: 刘海舟 and 刘海.
import counted from '../language/chinese/name-characters.json' with { type: 'json' };
import { compoundSurnames } from '../language/chinese/surnames.ts';

type Bits = ReadonlyMap<string, number>;

function read(byBits: Readonly<Record<string, string>>): Bits {
	return new Map(
		Object.entries(byBits).flatMap(([bits, all]) => all.split(' ').map((one) => [one, Number(bits)] as const)),
	);
}

type Tables = { readonly family: Bits; readonly middle: Bits; readonly last: Bits; readonly only: Bits };
let tables: Tables | undefined;

function names(): Tables {
	tables ??= {
		family: read(counted.family),
		middle: read(counted.middle),
		last: read(counted.last),
		only: read(counted.only),
	};
	return tables;
}

/** A character of no counted name. */
const unmet = 17;
/** One word of 64 in running talk is the name of a person, and one such name of six has two characters. */
const [ofThree, ofTwo] = [6.3, 8.6];

const compound = new Map(Map.groupBy(compoundSurnames, (one) => one.charAt(0)));

/** The surnames that may stand at a place, by their length. */
export function surnamesAt(text: string, at: number): readonly number[] {
	const first = text.charAt(at);
	const lengths: number[] = names().family.has(first) ? [1] : [];
	const second = compound.get(first);
	if (second?.some((one) => text.startsWith(one, at)) === true) lengths.unshift(2);
	return lengths;
}

/** How surprising it is that a person of this name is named here, in bits; `family` is the length of the surname. */
export function nameBits(text: string, at: number, end: number, family: number): number {
	const { family: families, middle, last, only } = names();
	const bits = families.get(text.slice(at, at + family)) ?? unmet;
	const given = at + family;
	if (end - given === 1) return ofTwo + bits + (only.get(text.charAt(given)) ?? unmet);
	return ofThree + bits + (middle.get(text.charAt(given)) ?? unmet) + (last.get(text.charAt(given + 1)) ?? unmet);
}
