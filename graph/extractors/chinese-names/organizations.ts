// Organizations by their last word: 青岚大学; not 我们大学, 科技公司. What stands before that word must be a name.
import { looseHan, vagueHanModifiers } from '../../text/chinese-vague.ts';
import type { HanWord } from '../../text/chinese-words.ts';
import { pattern } from '../../text/pattern.ts';
import { bodyEndings, weakBodyEndings } from '../../language/chinese/bodies.ts';
import type { AddName } from './bodies.ts';

const organizations = pattern()`(?:${bodyEndings}|${weakBodyEndings})$`;

/** Longest Latin part of a body's name, in UTF-16 code units. */
const longestLatin = 60;

/** What ends with word `at` and a word for a body: 青岚大学; not 我们大学, 科技公司. */
export function readOrganization(text: string, words: readonly HanWord[], place: number, add: AddName): void {
	let at = place;
	const last = words[at];
	if (last === undefined) return;
	const suffix = text.slice(Math.max(0, last.end - 4), last.end).match(organizations)?.[0];
	if (suffix === undefined || (suffix.length < last.text.length && !last.text.endsWith(suffix))) return;
	// 海洋生物学 is a field, 农业科学家 a calling.
	if (/[学家]/.test(text.charAt(last.end)) && /(?:科学|生物|物理|科技)$/.test(suffix)) return;
	while ((words[at]?.start ?? 0) > last.end - suffix.length) at--;
	if (last.pos === 'nt' && last.text.length > 3) add(last.text, 'organization', 2);
	let [start, proper] = [words[at]?.start ?? last.start, false];
	const weak = /^(?:资本|科技|生物|智能|基金|科学|银行|联盟)$/.test(suffix);
	for (let before = at - 1; before >= 0; before--) {
		const word = words[before];
		if (word === undefined || word.end !== start || last.end - word.start > 11) break;
		if (
			looseHan.test(word.text) ||
			vagueHanModifiers.has(word.text) ||
			(word.text.length > 1 && /^(?:v|x|l)$/.test(word.pos))
		)
			break;
		if (weak && word.text.length > 1 && !/^(?:ns|nr|nz|nt)$/.test(word.pos)) break;
		start = word.start;
		if (/^(?:ns|nr|nz|nt|\?)$/.test(word.pos) || (word.text.length === 1 && word.weight < 14)) proper = true;
	}
	const latin = latinBefore(text, start).match(/(?<![A-Za-z])[A-Z][\w&.-]*(?: [A-Z][\w&.-]*)*\s?$/)?.[0];
	if (latin !== undefined && !weak) start -= latin.length;
	if ((proper || latin !== undefined) && last.end - start - suffix.length >= (weak ? 2 : 1) && last.end - start > 3)
		add(text.slice(start, last.end), 'organization', weak ? 1.2 : 2);
}

/** The Latin letters, digits, marks and spaces that end at `end`, as many as a name has. */
function latinBefore(text: string, end: number): string {
	let start = end;
	while (start > Math.max(0, end - longestLatin) && /[\w&.\s-]/.test(text.charAt(start - 1))) start--;
	return text.slice(start, end);
}
