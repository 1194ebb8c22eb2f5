// Traditional and simplified Chinese are one: 強化學習 is 强化学习. Rules and lists are written in simplified characters, and a
// text is read in them, a unit for a unit, so that every offset stays; what the source wrote is what is shown.
import table from '../language/chinese/traditional.json' with { type: 'json' };
import { sameInNames, beforeWork } from '../language/chinese/characters.ts';
import { pattern } from './pattern.ts';

const first = 0x4e00;
const last = 0x9fff;

/** Those of which simplified writing keeps the traditional one for some words: 乾隆. */
const kept = '乾';

function tableOf(pairs: string): Uint16Array {
	const codes = new Uint16Array(last - first + 1).map((_, at) => first + at);
	for (let at = 0; at < pairs.length; at += 2) codes[pairs.charCodeAt(at) - first] = pairs.charCodeAt(at + 1);
	return codes;
}

const forComparing = tableOf(table.pairs + sameInNames);
const forReading = tableOf(table.pairs + kept + kept);

/** The code unit by which names are compared; itself for whatever is no Chinese character. */
export function comparable(code: number): number {
	return code < first || code > last ? code : (forComparing[code - first] ?? code);
}

/** The text in simplified characters, of the same length; the very same string where it has no traditional one. */
export function simplified(text: string): string {
	let done = 0;
	let out = '';
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < first || code > last) continue;
		const plain = forReading[code - first] ?? code;
		if (plain === code) continue;
		out += text.slice(done, at) + String.fromCharCode(plain);
		done = at + 1;
	}
	return done === 0 ? text : out + text.slice(done);
}

/** Whether a text is written in traditional characters: a quarter of them differ there, hardly one in simplified writing. */
export function isTraditional(text: string): boolean {
	let [chinese, traditional] = [0, 0];
	for (let at = 0; at < text.length && at < 100_000; at++) {
		const code = text.charCodeAt(at);
		if (code < first || code > last) continue;
		chinese++;
		if (forReading[code - first] !== code) traditional++;
	}
	return traditional * 20 > chinese;
}

/** Characters that simplified writing has too, in other words; and the marks of an essay's title, which it writes 《》. */
const byWord = pattern(
	'g',
)`甚(?=么)|瞭(?=解)|(?<![${beforeWork}])著(?![作名称者述录有《])|乾(?![坤隆])|藉(?=[由此着])|(?<=[回答反])覆|[妳牠祂〈〉]`;
const words: Readonly<Record<string, string>> = {
	甚: '什',
	瞭: '了',
	著: '着',
	乾: '干',
	藉: '借',
	覆: '复',
	妳: '你',
	牠: '它',
	祂: '他',
	'〈': '《',
	'〉': '》',
};

/** The same for a text that is written in traditional characters, where the word decides about some of them: 沿著, 著作. */
export function simplifiedByWord(text: string): string {
	return simplified(text).replace(byWord, (character) => words[character] ?? character);
}
