// Organizations by their last word: 青岚大学; not 我们大学, 科技公司. What stands before that word must be a name.
import { looseHan, vagueHan, vagueHanModifiers } from '../../text/chinese-vague.ts';
import { hanSurprise, type HanWord } from '../../text/chinese-words.ts';
import { noPlaces } from '../../language/chinese/places.ts';
import { numerals } from '../../language/chinese/characters.ts';
import { pattern } from '../../text/pattern.ts';
import { bodyEndings, weakBodyEndings } from '../../language/chinese/bodies.ts';
import { isAct } from './acts.ts';
import type { AddName } from './bodies.ts';

const organizations = pattern()`(?:${bodyEndings}|${weakBodyEndings})$`;

/** Last words that end terms too: a name stands right before them. */
const weakEnding = pattern()`^(?:${weakBodyEndings}|基金|科学|银行|联盟|[^小中]学会)$`;

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
	const weak = weakEnding.test(suffix);
	// 投资管理公司, 环境保护研究所: a verbal noun that stands right before the last word says what the body does.
	let says = true;
	for (let before = at - 1; before >= 0; before--) {
		const word = words[before];
		if (word === undefined || word.end !== start || last.end - word.start > 11) break;
		// 三网融合公司: what counts makes no name.
		if (counts.test(word.text)) return;
		if (looseHan.test(word.text) || isModifier(words, before) || isAct(word, { says, proper })) break;
		if (word.pos !== 'vn') says = false;
		if (weak && word.text.length > 1 && !/^(?:n[srzt]|name)$/.test(word.pos)) break;
		start = word.start;
		if (
			(/^(?:n[srzt]|name|\?)$/.test(word.pos) && !mistaken.has(word.text)) ||
			isRareCharacter(word) ||
			isNameOfWorks(word, suffix)
		)
			proper = true;
	}
	const latin = latinBefore(text, start).match(/(?<![A-Za-z])[A-Z][\w&.-]*(?: [A-Z][\w&.-]*)*\s?$/)?.[0];
	if (latin !== undefined && !weak) start -= latin.length;
	if ((proper || latin !== undefined) && last.end - start - suffix.length >= (weak ? 2 : 1) && last.end - start > 3)
		add(text.slice(start, last.end), 'organization', weak ? 1.2 : 2);
}

function isRareCharacter({ text, pos, weight }: HanWord): boolean {
	return text.length === 1 && weight < (/^[vx]$/.test(pos) ? 11 : 14) && !counts.test(text);
}

/** 大 in 大学; but 长溪 are two characters of a name. */
function isModifier(words: readonly HanWord[], at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	return word !== undefined && vagueHanModifiers.has(word.text) && (word.text.length > 1 || next?.text.length !== 1);
}

/** 海棠 in 海棠纺织厂: what the works make is said already. */
function isNameOfWorks({ text, pos }: HanWord, suffix: string): boolean {
	return /^.{2}厂$/u.test(suffix) && pos === 'n' && !vagueHan.has(text) && hanSurprise(text) > 16;
}

const mistaken = new Set(noPlaces);

const counts = pattern()`^[${numerals}]$`;

/** The Latin letters, digits, marks and spaces that end at `end`, as many as a name has. */
function latinBefore(text: string, end: number): string {
	let start = end;
	while (start > Math.max(0, end - longestLatin) && /[\w&.\s-]/.test(text.charAt(start - 1))) start--;
	return text.slice(start, end);
}
