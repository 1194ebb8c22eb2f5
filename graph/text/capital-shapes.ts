// What a word's letters say by themselves: a capital, a shape that no sentence start explains, an address; and whether a sentence
// begins with it.
import { domainEndings, measuredUnits } from '../language/english/endings.ts';
import { attachedArticles, shortTitles } from '../language/english/names.ts';
import { titleOpeners } from '../language/english/small-words.ts';
import { pattern } from './pattern.ts';
import type { WordSpan } from './word-span.ts';

export function isCapital(text: string): boolean {
	return (
		/^\p{Lu}/u.test(text) ||
		/^\p{Ll}{1,2}\p{Lu}/u.test(text) ||
		(/^\d+\p{Lu}{2}/u.test(text) && !measure.test(text)) ||
		(/[-’']\p{Lu}/u.test(text) && withArticle.test(text))
	);
}

/** 512GB is no name. */
const measure = pattern()`^\d+${measuredUnits}$`;

/** al-Rashid, d’Alembert. */
const withArticle = pattern('u')`^${attachedArticles}[-’']\p{Lu}`;

const amount = /^(?: (?:%|percent|million|billion|trillion|thousand|hundred|times|years|hours|minutes|miles)|%)/;
const unitAfter = pattern()`^\s?${measuredUnits}\b`;
const unit = pattern()`^${measuredUnits}$`;

/** The GB of 8 GB: a unit after a number. */
export function isUnit(text: string, { text: word, start }: WordSpan): boolean {
	return unit.test(word) && /\d\+?\s?$/.test(text.slice(Math.max(0, start - 3), start));
}

/** A number that a name ends with: Larkvane 2.5, Part II, Unit 60A; no amount, such as 2.5 million, and no year. */
export function isNumber(text: string, { text: number, start }: WordSpan): boolean {
	if (/^[IVX]+$/.test(number)) return true;
	if (!/^(?:\d{1,3}(?:\.\d{1,2}){0,2}|[2-9]000|\d{1,4}\p{Lu})$/u.test(number)) return false;
	const rest = text.slice(start + number.length, start + number.length + 12);
	return !amount.test(rest) && !unitAfter.test(rest);
}

const titleOpening = pattern()`^${titleOpeners}$`;

/** On the Balcony, A Short Winter: a small word with a capital that no sentence gives it opens a title. */
export function opensTitle(text: string, word: WordSpan | undefined): boolean {
	if (word === undefined || !titleOpening.test(word.text) || opensSentence(text, word.start)) return false;
	if (/^ \p{Lu}{2}/u.test(text.slice(word.start + word.text.length, word.start + word.text.length + 3))) return false;
	return /(?:\p{L}|\p{Lu}[\p{L}’'-]{0,30},) $/u.test(text.slice(Math.max(0, word.start - 34), word.start));
}

/** Camel case, acronyms, digits, domains: shapes that no sentence start explains. */
export function isShaped(text: string): boolean {
	return /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}\d|\d\p{Lu}/u.test(text) || isDomain(text);
}

const domain = pattern('iu')`^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.${domainEndings}(?:\/\S*)?$`;

export function isDomain(text: string): boolean {
	return domain.test(text);
}

const abbreviated = pattern('u')`(?:^|[\s(“"])(?:${shortTitles}|vs|\p{Lu})\.\s$`;

/** Whether the word at `start` begins a sentence, a quotation or a remark. */
export function opensSentence(text: string, start: number): boolean {
	const before = text.slice(Math.max(0, start - 12), start);
	if (abbreviated.test(before)) return false;
	return (
		start === 0 ||
		/(?:[.!?…:\n;]|--|—|[“"‘([*>]|(?:^|\s)['-])[”"’)\]]{0,11}\s{0,11}$/u.test(before) ||
		(start <= before.length && before.trim() === '')
	);
}
