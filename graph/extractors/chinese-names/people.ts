// People in Chinese text whom no list holds: a surname with what follows it and no word of the dictionary, or characters that
// write the sounds of a foreign name. How much of a person each is, the table says (person-evidence.ts).
import { couldBeHanName, isAlsoWord } from '../../text/chinese-people.ts';
import { hanPos, hanSurprise, type HanWord } from '../../text/chinese-words.ts';
import { looseHan } from '../../text/chinese-vague.ts';
import { endOfForeign } from '../../text/foreign-names.ts';
import { nameDots } from '../../language/chinese/characters.ts';
import { pattern } from '../../text/pattern.ts';
import { surrounds } from '../../text/evidence.ts';
import type { AddName } from './bodies.ts';
import { personEvidence, type PersonEvidence } from './person-evidence.ts';

const nameDot = pattern()`[${nameDots}]`;

/** Where a name that is judged stands: itself, the characters around it, and its words. */
type Occurrence = { readonly name: string; readonly left: string; readonly right: string; readonly words: number };

/** The rows that hold of an occurrence. */
function rowsOf(of: 'surname' | 'foreign', one: Occurrence, evidence: readonly PersonEvidence[]) {
	return evidence.filter(
		(row) =>
			(row.of === of || row.of === 'both') &&
			(row.shape === undefined || row.shape.test(one.name)) &&
			(row.words === undefined || (row.words === 'one') === (one.words === 1)) &&
			surrounds(row, one.left, one.right),
	);
}

const isContext = ({ before, after }: PersonEvidence): boolean => before !== undefined || after !== undefined;

function sum(rows: readonly PersonEvidence[]): number {
	return rows.reduce((total, { weight }) => total + weight, 0);
}

/** A name that starts with word `at` and ends where a word does. */
export function readPerson(
	text: string,
	words: readonly HanWord[],
	at: number,
	add: AddName,
	evidence: readonly PersonEvidence[] = personEvidence,
): void {
	const first = words[at];
	if (first === undefined) return;
	// The surname is a word of its own, or the dictionary has the whole name: 许多人, 游戏中 are none.
	// 师傅, 巫师, 顾问: callings that the dictionary takes for names.
	if (first.text.length > 1 && /[师傅问员长]$/.test(first.text)) return;
	if (first.text.length > 1 && (first.pos !== 'nr' || first.weight > 11 || /^(.)\1$/u.test(first.text))) return;
	for (let size = 1; size <= 3; size++) {
		const last = words[at + size - 1];
		if (last === undefined || (size > 1 && words[at + size - 2]?.end !== last.start)) return;
		const name = text.slice(first.start, last.end);
		if (name.length > 4) return;
		if (name.length < 2 || !couldBeHanName(name) || (size === 1 && first.pos !== 'nr')) continue;
		// A given name is no frequent word: 高管理, 成本钱.
		if (name.length > 2 && hanSurprise(name.slice(-2)) < 14.5) continue;
		const after = text.slice(last.end, last.end + 4);
		const before = text.slice(Math.max(0, first.start - 6), first.start);
		const rows = rowsOf('surname', { name, left: before, right: after, words: size }, evidence);
		const strong = sum(rows.filter((row) => isContext(row) && row.weight >= 2));
		const weak = sum(rows.filter((row) => isContext(row) && row.weight < 2));
		if (name.length === 2 && strong === 0 && first.pos !== 'nr') continue;
		if (strong === 0 && isAlsoWord(name.charAt(0)) && (weak === 0 || name.length < 3 || name.startsWith('和')))
			continue;
		if (name.length === 2 && strong < 2 && /^(?:n|v|vn|a)$/.test(hanPos(name))) continue;
		const weight = sum(rows);
		if (weight > 0.9 || name.length === 3) add(name, 'person', weight);
	}
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
	if (rows.some(isContext)) add(name, 'person', sum(rows));
}

/** Characters that write sounds and make no frequent word. */
function isSound(word: HanWord | undefined): boolean {
	if (word === undefined || looseHan.test(word.text) || (word.text.length > 1 && word.weight > 9)) return false;
	return endOfForeign(word.text, 0) === word.text.length && !(word.text.length === 1 && word.weight > 13);
}
