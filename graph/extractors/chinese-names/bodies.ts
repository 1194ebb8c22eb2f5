// What the last word of a Chinese name says: bodies (国家统计局, 青岛海洋馆, 海洋生态委员会), old shops (鹤鸣堂), and places
// within a town (永嘉路, 天安门). What stands before that word must be a name or a qualifier: 这条路 and 食堂 name nothing.
import type { Kind } from '../../model.ts';
import { hanPos, type HanWord } from '../../text/chinese-words.ts';
import { isAct } from './acts.ts';
import { looseHan, vagueHan, vagueHanModifiers } from '../../text/chinese-vague.ts';
import { likelyBodyEndings, publicBodies } from '../../language/chinese/bodies.ts';
import { landsBeforeBody, streetEndings } from '../../language/chinese/places.ts';
import { countingCharacters } from '../../language/chinese/characters.ts';
import { pattern } from '../../text/pattern.ts';

export type NameCandidate = { readonly name: string; readonly kind: Kind; readonly weight: number };
/** Adds what one place says of a name; `again` is what a further place adds, where that is less. */
export type AddName = (name: string, kind: Kind, weight: number, again?: number) => void;

/** Bodies that a land, a town or a name stands before. */
const bodies = pattern()`${publicBodies}$`;
/** Bodies that any two qualifiers make a name of. */
const committees = /(?:委员会|协会|联合会|理事会|管理局|研究会|公会|商会|促进会)$/;
const lands = pattern()`^${landsBeforeBody}$`;
const shops = /^\p{Script=Han}{2}[堂斋坊轩阁]$/u;
/** 西路, 三街: what stands before it is a town or a name. */
const streets = pattern()`^(?:[东西南北中][一二三四五]?)?${streetEndings}$`;
const goingTo = /(?:[在到去往住]|位于|来到|从|、)$/;

/** What ends with word `at` of a text. `weight` as other signs have it: 2 makes a name. */
export function bodiesAt(text: string, words: readonly HanWord[], at: number): readonly NameCandidate[] {
	const last = words[at];
	if (last === undefined) return [];
	return [
		bodyAt(text, words, at, last),
		likelyBodyAt(text, words, at, last),
		shopAt(text, words, at, last),
		siteAt(text, words, at, last),
	].flatMap((one) => one ?? []);
}

function bodyAt(text: string, words: readonly HanWord[], at: number, last: HanWord): NameCandidate | undefined {
	const tail = text.slice(Math.max(0, last.end - 5), last.end);
	const suffix = (bodies.exec(tail) ?? committees.exec(tail))?.[0];
	if (suffix === undefined || last.end - suffix.length > last.start + 3) return undefined;
	if (last.pos === 'nt' && last.text.length > 3) return { name: last.text, kind: 'organization', weight: 2 };
	let [start, proper, qualifiers, says] = [last.start, false, 0, true];
	for (let before = at - 1; before >= 0; before--) {
		const word = words[before];
		if (word === undefined || word.end !== start || last.end - word.start > 12) break;
		const isLand = lands.test(word.text) || /^n[srtz]$/.test(word.pos);
		const isWord = /^(?:n|vn?|a|\?)$/.test(word.pos) || word.text.length === 1;
		if (
			!isLand &&
			(!isWord ||
				isAct(word, { says, proper: qualifiers > 0 || proper }) ||
				looseHan.test(word.text) ||
				vagueHanModifiers.has(word.text))
		)
			break;
		start = word.start;
		if (isLand) proper = true;
		if (word.pos !== 'vn') says = false;
		if (word.end <= last.end - suffix.length) qualifiers++;
	}
	const name = text.slice(start, last.end);
	if (name.length < 5 || name.length <= suffix.length) return undefined;
	const isNamed = proper || (committees.test(name) && qualifiers > 1);
	return isNamed ? { name, kind: 'organization', weight: 2 } : undefined;
}

const likely = pattern()`(?:${likelyBodyEndings})$`;
/** Shortest and longest of such a name, in characters, and most words before its last. */
const [shortest, longest, mostBefore] = [3, 10, 4];

/** What ends as bodies do, and other things too: 营建署, 山海影业. Said once it needs a name or an unknown word in it. */
function likelyBodyAt(text: string, words: readonly HanWord[], at: number, last: HanWord): NameCandidate | undefined {
	const suffix = likely.exec(last.text)?.[0];
	if (suffix === undefined || (last.text !== suffix && hanPos(last.text) !== 'nt' && last.text.length < 3))
		return undefined;
	let [start, isProper] = [last.start, last.pos === 'nt'];
	for (let before = at - 1; before >= Math.max(0, at - mostBefore); before--) {
		const word = words[before];
		if (word === undefined || word.end !== start || last.end - word.start > longest) break;
		if (looseHan.test(word.text) || vagueHan.has(word.text) || vagueHanModifiers.has(word.text)) break;
		if (!/^(?:n|n[rstz]|vn|a|\?)$/.test(word.pos) && (word.text.length > 1 || word.pos === 'v')) break;
		start = word.start;
		if (/^(?:n[rstz]|\?)$/.test(word.pos) || word.text.length === 1) isProper = true;
	}
	const name = text.slice(start, last.end);
	if (name.length < shortest || start === last.start) return undefined;
	return { name, kind: 'organization', weight: isProper ? 1 : 0.5 };
}

/** Three characters that make no words together, the last of them an old word for a shop; told by being said again. */
function shopAt(text: string, words: readonly HanWord[], at: number, last: HanWord): NameCandidate | undefined {
	const name = text.slice(last.end - 3, last.end);
	if (last.text.length > 1 || !shops.test(name) || hanPos(name) !== '?' || hanPos(name.slice(1)) !== '?')
		return undefined;
	const [before, first] = [words[at - 1], words[at - 2]];
	const isLoose =
		before?.end === last.start &&
		(before.text.length === 2 || (before.text.length === 1 && first?.end === before.start && first.text.length === 1));
	return isLoose && !looseHan.test(name.charAt(0)) ? { name, kind: 'organization', weight: 1 } : undefined;
}

const counted = pattern()`[\d${countingCharacters}]`;

/** A street or square by its last word, or a place that the dictionary has in three characters and more. */
function siteAt(text: string, words: readonly HanWord[], at: number, last: HanWord): NameCandidate | undefined {
	if (last.pos === 'ns' && last.text.length > 2 && !vagueHan.has(last.text) && !/^[大小新老各全]/.test(last.text))
		return { name: last.text, kind: 'place', weight: 2 };
	if (!streets.test(last.text)) return undefined;
	let [start, place] = [last.start, at];
	for (let before = at - 1; before >= 0 && last.start - start < 2; before--) {
		const word = words[before];
		if (word === undefined || word.end !== start || last.start - word.start > 3) break;
		if (looseHan.test(word.text) || vagueHan.has(word.text) || vagueHanModifiers.has(word.text)) break;
		if (word.text.length > 1 && !/^(?:ns|nr|nz|\?)$/.test(word.pos)) break;
		if (counted.test(word.text)) break;
		[start, place] = [word.start, before];
	}
	const name = text.slice(start, last.end);
	if (last.start - start < 2 || /^(?:n|v|l|vn)$/.test(hanPos(name))) return undefined;
	const before = text.slice(Math.max(0, start - 3), start);
	const isTold = goingTo.test(before) || (words[place - 1]?.end === start && words[place - 1]?.pos === 'ns');
	return { name, kind: 'place', weight: isTold ? 2 : 1.2 };
}
