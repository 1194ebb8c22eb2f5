// People in Chinese text whom no list holds: a surname with what follows it and no word of the dictionary, or characters that
// write the sounds of a foreign name. How much of a person each is, the table says (person-evidence.ts).
import { couldBeHanName, isAlsoWord, isSurname } from '../../text/chinese-people.ts';
import { hanSurprise, nameMargin, type HanWord, type NameBonus } from '../../text/chinese-words.ts';
import { looseHan } from '../../text/chinese-vague.ts';
import { endOfForeign } from '../../text/foreign-names.ts';
import { nameDots, notLastInNames } from '../../language/chinese/characters.ts';
import { callings, companions, honorifics, offices, titlesAlone } from '../../language/chinese/people.ts';
import { pattern } from '../../text/pattern.ts';
import { surrounds } from '../../text/evidence.ts';
import type { AddName } from './bodies.ts';
import { personEvidence, type PersonEvidence } from './person-evidence.ts';

const nameDot = pattern()`[${nameDots}]`;

/** Where a name that is judged stands: itself, the characters around it, and its words. */
type Occurrence = {
	readonly name: string;
	readonly left: string;
	readonly right: string;
	readonly words: number;
	readonly margin?: number;
};

/** The rows that hold of an occurrence. */
function rowsOf(of: 'surname' | 'foreign', one: Occurrence, evidence: readonly PersonEvidence[]) {
	return evidence.filter(
		(row) =>
			(row.of === of || row.of === 'both') &&
			(row.shape === undefined || row.shape.test(one.name)) &&
			(row.words === undefined || (row.words === 'one') === (one.words === 1)) &&
			(row.margin === undefined || (one.margin ?? 0) >= row.margin) &&
			surrounds(row, one.left, one.right),
	);
}

const isContext = ({ before, after }: PersonEvidence): boolean => before !== undefined || after !== undefined;

function sum(rows: readonly PersonEvidence[]): number {
	return rows.reduce((total, { weight }) => total + weight, 0);
}

/** Bits that words beside a name add to it: they are said of people. */
const told = 3;
const titleAfter = pattern('y')`(?:${honorifics})`;
const callingBefore = pattern()`(?:${callings}|${companions})$`;

/** How much likelier a name is by what stands beside it, and by being said again. `times` gives how often the talk has it. */
export function nameBonus(times: (name: string) => number): NameBonus {
	return (run, start, end) => {
		titleAfter.lastIndex = end;
		const beside = titleAfter.test(run) || callingBefore.test(run.slice(Math.max(0, start - 4), start)) ? told : 0;
		return beside + againBonus(run, start, end, times);
	};
}

/** Times from which on two characters are known for a name by what follows them. */
const leastOfTwo = 4;

/** What is said again with the same character after it is a name with it; where that varies, the name ends before: 高岩之, 高岩自. */
function againBonus(run: string, start: number, end: number, times: (name: string) => number): number {
	const again = times(run.slice(start, end));
	const isLong = end - start > 2;
	if (again < (isLong ? 2 : leastOfTwo)) return 0;
	const short = isLong ? times(run.slice(start, end - 1)) : again;
	const long = isLong ? again : times(run.slice(start, end + 1));
	return isLong === 2 * long > short ? Math.min(6, 2 * Math.log2(again)) : 0;
}

/** Nothing is known of the rest of the talk. */
const alone = nameBonus(() => 0);

/** Last characters of words that the dictionary takes for names or lacks: 高中生, 安全感, 卫健委. */
const noGivenNameEnd = pattern()`[${notLastInNames}]$`;

/** The name that word `at` is, cut with names (`segmentWithNames`): of no dictionary, or one that the dictionary has. */
export function readPerson(
	text: string,
	words: readonly HanWord[],
	at: number,
	add: AddName,
	{ evidence = personEvidence, bonus = alone }: { evidence?: readonly PersonEvidence[]; bonus?: NameBonus } = {},
): void {
	const word = words[at];
	if (word === undefined || (word.pos !== 'name' && word.pos !== 'nr')) return;
	const { text: name, start, end } = word;
	const isListed = word.pos === 'nr';
	if (name.length < 2 || name.length > 4 || noGivenNameEnd.test(name)) return;
	if (isListed ? isWordForAll(word) || !couldBeHanName(name) : isPartOfForeign(text, words, at)) return;
	const after = text.slice(end, end + 4);
	const before = text.slice(Math.max(0, start - 6), start);
	const margin = isListed ? 0 : nameMargin(text, start, end, bonus);
	const one = { name, left: before, right: after, words: isListed ? 1 : 2, margin };
	const rows = rowsOf('surname', one, evidence);
	const strong = sum(rows.filter((row) => isContext(row) && row.weight >= 2));
	// 阳光, 师生: what the dictionary calls a name of two characters is one where a title says so.
	if (isListed && name.length < 3 && strong === 0) return;
	if (name.length < 3 && strong === 0 && margin < ofChance && isAlsoWord(name.charAt(0))) return;
	const beside = sum(rows.filter(isContext));
	add(name, 'person', sum(rows), isListed ? beside : beside + againOf(rows));
}

/** That it looks like a name counts each time, that its surname is a word once. */
function againOf(rows: readonly PersonEvidence[]): number {
	return sum(rows.filter((row) => !isContext(row) && row.weight > 0));
}

/** What the dictionary calls a name, and is a word that everybody says or holds one: 明白, 段时间, 高中生. */
function isWordForAll({ text, weight }: HanWord): boolean {
	const holdsWord =
		text.length === 3 && (hanSurprise(text.slice(1)) < usualWord || hanSurprise(text.slice(0, 2)) < usualWord);
	return weight > 11 || holdsWord || /^(.)\1$/u.test(text);
}

/** Bits up to which a name is no likelier than chance makes it, where its surname is a word too. */
const ofChance = 6;

/** Words that are less of a surprise, in bits, are in no given name. */
const usualWord = 16;

/** A piece of a foreign name: 霍普金 in 约翰霍普金斯, 唐纳德 in 唐纳德·特朗普. */
function isPartOfForeign(text: string, words: readonly HanWord[], at: number): boolean {
	const [word, before, after] = [words[at], words[at - 1], words[at + 1]];
	if (word === undefined || nameDot.test(text.charAt(word.start - 1)) || nameDot.test(text.charAt(word.end)))
		return true;
	const isSounds = endOfForeign(word.text, 0) === word.text.length;
	return (
		(before?.end === word.start && before.text.length === 1 && isSounds && isSound(before)) ||
		(after?.start === word.end && after.text.length === 1 && isRareSound(after))
	);
}

/** 斯 in 霍普金斯: a character that writes sounds and that speech has for nothing else. */
function isRareSound(word: HanWord): boolean {
	return isSound(word) && word.weight < 12;
}

const titleHere = pattern('y')`(?:${offices}|${honorifics}|${titlesAlone})`;

/** A surname with a title, where nothing else is told of the person: 叶部长, 林博士; not 小波教授. */
export function readTitled(text: string, words: readonly HanWord[], at: number, add: AddName): void {
	const [before, first] = [words[at - 1], words[at]];
	if (first === undefined || !isSurname(first.text) || looseHan.test(first.text)) return;
	// 林知远教授: what stands before the title is a given name.
	if (before?.end === first.start && before.text.length === 1 && !looseHan.test(before.text)) return;
	titleHere.lastIndex = first.end;
	const title = titleHere.exec(text)?.[0];
	if (title !== undefined) add(text.slice(first.start, first.end + title.length), 'person', 1.5);
}

/** A foreign name without its first: 罗森布拉特. Characters that write sounds, which the dictionary can't make words of. */
export function readForeign(
	text: string,
	words: readonly HanWord[],
	at: number,
	add: AddName,
	evidence: readonly PersonEvidence[] = personEvidence,
): void {
	const first = words[at];
	if (first === undefined || first.text.length > 2 || (words[at - 1]?.end === first.start && isSound(words[at - 1])))
		return;
	let [size, singles] = [0, 0];
	while (
		size < 6 &&
		isSound(words[at + size]) &&
		(size === 0 || words[at + size - 1]?.end === words[at + size]?.start)
	) {
		if (words[at + size]?.text.length === 1) singles++;
		size++;
	}
	const last = words[at + size - 1];
	if (last === undefined || size < 2 || singles < 2) return;
	const name = text.slice(first.start, last.end);
	if (
		name.length < 2 ||
		name.length > 7 ||
		nameDot.test(text.charAt(first.start - 1)) ||
		nameDot.test(text.charAt(last.end))
	)
		return;
	const [before, after] = [text.slice(Math.max(0, first.start - 6), first.start), text.slice(last.end, last.end + 4)];
	const rows = rowsOf('foreign', { name, left: before, right: after, words: size }, evidence);
	const weight = sum(rows);
	if (rows.some(isContext)) add(name, 'person', weight, weight < 1 ? 0.1 : weight);
}

/** Characters that write sounds and make no frequent word. */
function isSound(word: HanWord | undefined): boolean {
	if (word === undefined || looseHan.test(word.text) || (word.text.length > 1 && word.weight > 9)) return false;
	return endOfForeign(word.text, 0) === word.text.length && !(word.text.length === 1 && word.weight > 13);
}
