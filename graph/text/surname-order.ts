// Where the surname stands, and of how many words it is: Zhou Yueqing is Yueqing Zhou, and Juan Martin Del Prado goes by Del Prado.
import { isCommon } from './frequency.ts';
import { isGivenName } from './given-names.ts';
import { keyOf } from './name-key.ts';
import { nameParticles } from '../language/english/names.ts';
import { pattern } from './pattern.ts';

const particle = pattern('i')`^${nameParticles}$`;
const plain = /^(?:\p{Ll}{1,3}[-’'])?\p{Lu}[\p{L}\p{M}’'-]*$/u;

/** The key of the name with its surname at the other end; undefined where a word of the language is in it, as in no such name. */
export function surnameElsewhere(words: readonly string[]): string | undefined {
	const [first, second] = words;
	if (first === undefined || second === undefined || words.length > 2) return undefined;
	if (!words.every((word) => plain.test(word) && !isCommon(word, 0.3))) return undefined;
	return keyOf(`${second} ${first}`);
}

/** The surnames of several words by which somebody with a full name of three or more may go: Olmedo Riquelme, van den Brule. */
export function compoundSurnames(name: string): readonly string[] {
	const words = name.replace(/["“”()]/g, '').split(/\s+/);
	const [given = ''] = words;
	if (words.length < 3 || words.length > 6 || !words.every((word) => plain.test(word) || particle.test(word)))
		return [];
	if (!isGivenName(given) && words.some((word) => !particle.test(word) && isCommon(word, 0.3))) return [];
	return words.flatMap((word, at) => {
		const rest = words.slice(at);
		return at === 0 || rest.length < 2 || (isGivenName(word) && !/["“(]/.test(name)) ? [] : [rest.join(' ')];
	});
}
