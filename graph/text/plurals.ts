// English plurals, for comparing words: never shown.
import { irregularPlurals } from '../language/english/plurals.ts';

const irregular: ReadonlyMap<string, string> = new Map(
	irregularPlurals.map((pair) => {
		const [many = '', one = ''] = pair.split(' ');
		return [many, one];
	}),
);

/** The singular of a noun in small letters; the word itself where it has no plural's end. */
export function singular(word: string): string {
	const known = irregular.get(word);
	if (known !== undefined) return known;
	if (word.length < 4 || /(?:ss|us|is|ics|ous|news|series|species)$/.test(word)) return word;
	if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
	if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
	return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** The words with the last in the singular: graph databases and graph database are one term. */
export function keyOfWords(words: readonly string[]): string {
	return words
		.map((one, at) => (at === words.length - 1 ? singular(one) : one))
		.join(' ')
		.replace(/-/g, ' ');
}
