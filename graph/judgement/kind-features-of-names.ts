// What a name itself says of its kind: its shape, its first and last words, and what dictionaries know of it.
import { kindOfHan } from '../extractors/kinds/chinese-kinds.ts';
import { latinShape } from '../extractors/kinds/latin-evidence.ts';
import { shapeEvidence, shapeOf } from '../extractors/kinds/shape-evidence.ts';
import { isSurname } from '../text/chinese-people.ts';
import { hanPos, segment } from '../text/chinese-words.ts';
import { isCommon, isProper } from '../text/frequency.ts';
import { isGivenName } from '../text/given-names.ts';
import { singular } from '../text/plurals.ts';
import { compoundOf, isPerson, kindsOfName } from '../text/wordnet.ts';
import type { Candidate } from './candidate.ts';

/** Tells that a feature holds. */
export type Tell = (feature: string) => void;

export function tellName(candidate: Candidate, tell: Tell): void {
	if (/\p{Script=Han}/u.test(candidate.name)) tellHanName(candidate.name, tell);
	else tellLatinName(candidate, tell);
}

function tellLatinName({ name, words }: Candidate, tell: Tell): void {
	const shape = shapeOf(name);
	for (const row of shapeEvidence) {
		if (!row.shape(shape)) continue;
		if (row.kind !== 'listed') tell(`shape: ${row.id}`);
		else for (const kind of kindsOfName(shape.bare)) tell(`shape: ${row.id}, a ${kind}`);
	}
	const latin = latinShape(name);
	if (latin.word !== undefined) tell(`one word: ${latin.word}`);
	if (latin.term !== undefined) tell(`several words: ${latin.term}`);
	const [first = '', last = ''] = [words[0], words.at(-1)];
	tell(words.length > 3 ? 'more words' : `words: ${words.length}`);
	tell(`last word ${singular(last)}`);
	if (words.length > 1) tell(`first word ${first}`);
	if (/^\P{Lu}+$/u.test(name)) tell('small letters');
	if (/^[\p{Lu}\p{N}&.-]{2,}s?$/u.test(name)) tell('capitals');
	if (/\p{Ll}\p{Lu}/u.test(name)) tell('capitals within a word');
	if (/\d/.test(name)) tell(/^\p{Lu}+-?\d/u.test(name) ? 'letters and a number' : 'a number');
	if (/\p{L}\p{Ll}+\s\d/u.test(name)) tell('a word and a number');
	if (words.length > 1 && isGivenName(first)) tell('a first name first');
	if (words.length > 1 && words.every((word) => isCommon(word, 0.3))) tell('words of the language');
	if (words.length === 1) {
		if (isGivenName(last)) tell('a first name');
		if (isCommon(last, 0.3)) tell('a word of the language');
		else if (isProper(last)) tell('a word that speech writes with a capital');
		else if (!isCommon(last, 0)) tell('never heard');
	}
	const known = compoundOf([...words.slice(0, -1), singular(last)].join(' '));
	if (known !== undefined) tell(`dictionary: a ${known}`);
	if (isPerson(singular(last))) tell('last word a kind of person');
	if (last.length > 4) tell(`ending -${last.slice(-3)}`);
	if (/s$/.test(last) && isCommon(singular(last))) tell('plural');
}

function tellHanName(name: string, tell: Tell): void {
	const last = kindOfHan(name);
	if (last !== undefined) tell(`last characters of a ${last}`);
	tell(`last character ${name.slice(-1)}`);
	if (name.length > 2) tell(`last characters ${name.slice(-2)}`);
	if (name.length > 3) tell(`last characters ${name.slice(-3)}`);
	tell(name.length > 5 ? 'more characters' : `characters: ${name.length}`);
	tell(`word class ${hanPos(name).slice(0, 2)}`);
	const words = segment(name);
	if (words.length > 1) {
		tell(`class of the first word ${words[0]?.pos.slice(0, 2) ?? ''}`);
		tell(`class of the last word ${words.at(-1)?.pos.slice(0, 2) ?? ''}`);
		tell(`last word ${words.at(-1)?.text ?? ''}`);
	}
	if (isSurname(name.charAt(0)) && name.length < 4 && name.length > 1) tell('a surname first');
	if (/[·・•]/.test(name)) tell('a middle dot');
	if (/\p{Script=Latin}/u.test(name)) tell('Latin and Chinese');
	if (/\d/.test(name)) tell('a number');
}
