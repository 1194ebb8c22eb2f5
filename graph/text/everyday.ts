// Words of English that are never names by themselves, however they are capitalised.

import { isCommon } from './frequency.ts';
import { isGivenName } from './given-names.ts';
import * as english from '../language/english/everyday.ts';

/** Words that only bind, point or answer; at the start of a sentence their capital says nothing. */
export const binding: ReadonlySet<string> = new Set(english.binding);

/** Words that often open a sentence, and stand in names too: Good Ground, Second Life. */
export const opening: ReadonlySet<string> = new Set([...english.opening, ...english.interjections]);

const sound = /^(?:[hm]+|u+[hm]+|o+h+|a+h+|e+h*|e+r+m*|m+[hm]*)$/;

/** Uh-huh, Mm-Hmm, hmmm: sounds, in any spelling and number; not the HMM in capitals. */
function isSound(word: string): boolean {
	return (
		/\p{Ll}/u.test(word) &&
		word
			.toLowerCase()
			.split(/[-‐‑]/)
			.every((part) => sound.test(part) || opening.has(part))
	);
}

/** An adverb of a word of the language: admittedly, luckily. No first name is one. */
function isAdverb(word: string): boolean {
	const stem = word.match(/^(.{3,})ly$/)?.[1];
	if (stem === undefined || isGivenName(word)) return false;
	return [stem, stem.replace(/i$/, 'y'), `${stem}le`, `${stem}l`].some((one) => isCommon(one, 0.5));
}

/** Whether a word alone, however it is written, names nothing: it opens what is said, answers, or is a mere sound. */
export function opensOnly(word: string): boolean {
	const bare = word.toLowerCase();
	return opening.has(bare) || isSound(word) || isAdverb(bare);
}

/** Your Honor, His Majesty: of these words the second. */
export const addresses: ReadonlySet<string> = new Set(english.addresses);

/** Days, months, feasts, nations' adjectives and tongues, ranks: capitals that name nothing an index lists. */
export const unlisted: ReadonlySet<string> = new Set(english.unlisted);

/** Roles that stand before or after a name and are no part of it. */
export const roles: ReadonlySet<string> = new Set(english.roles);
