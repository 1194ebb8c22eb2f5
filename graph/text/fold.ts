// Folding: the one form in which names and text are compared. Names from a list and the words of a talk both pass
// through here, so that a variant of width, case, hyphen, spacing or Chinese script needs no alias of its own.
import type { Folded } from '../model.ts';
import { comparable } from './simplified.ts';

export const other = 0;
export const letter = 1;
export const digit = 2;
export const han = 3;
export type CharacterClass = typeof other | typeof letter | typeof digit | typeof han;

/** What a folded code unit is, as far as words and their bounds go. Kana and Hangul count as Han: they bound no words. */
export function classOf(code: number): CharacterClass {
	if (code < 0x80)
		return (code > 96 && code < 123) || (code > 64 && code < 91) ? letter : code > 47 && code < 58 ? digit : other;
	if (code >= 0x4e00 && code <= 0x9fff) return han;
	if (code < 0x250) return code === 0xd7 || code === 0xf7 || code < 0xc0 ? other : letter;
	if (code < 0x2000) return /\p{L}/u.test(String.fromCharCode(code)) ? letter : other;
	return (code >= 0x3400 && code < 0x4e00) ||
		(code >= 0x3040 && code < 0x3100) ||
		code === 0x3005 ||
		code === 0x3007 ||
		(code >= 0xac00 && code <= 0xd7a3) ||
		(code >= 0xd800 && code <= 0xdfff) ||
		(code >= 0xf900 && code <= 0xfaff)
		? han
		: other;
}

const space = 1,
	hyphen = 2,
	nothing = 3,
	newline = 4;
const newlines = /\n[^\S\n]*\n/;

/** What stands between words and is not compared: white space, hyphens and dashes within words, middle dots of foreign names. */
function separator(code: number): number {
	if (
		code === 32 ||
		code === 9 ||
		code === 13 ||
		code === 0xa0 ||
		code === 0x3000 ||
		(code >= 0x2000 && code <= 0x200a)
	)
		return space;
	if (code === 10 || code === 0x2028 || code === 0x2029) return newline;
	if (code === 45 || (code >= 0x2010 && code <= 0x2013) || code === 0x2212 || code === 0xfe63 || code === 0xff0d)
		return hyphen;
	if (
		code === 0xb7 ||
		code === 0x30fb ||
		code === 0x2022 ||
		code === 0x2027 ||
		code === 0x2219 ||
		code === 0x22c5 ||
		code === 0xff65
	)
		return hyphen;
	if ((code >= 0x200b && code <= 0x200d) || code === 0xad || code === 0xfeff || code === 0x2060) return nothing;
	return 0;
}

const memo = new Map<number, string>();

/** One code point: narrow (NFKC), without diacritics where it is Latin, in lower case. May be empty (a lone accent). */
function narrow(point: number): string {
	const known = memo.get(point);
	if (known !== undefined) return known;
	const plain = String.fromCodePoint(point)
		.normalize('NFKC')
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC');
	const folded = oneScript(
		plain.toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/ß/g, 'ss'),
	);
	memo.set(point, folded);
	return folded;
}

/** Traditional and simplified Chinese are one. */
function oneScript(text: string): string {
	let out = '';
	for (let at = 0; at < text.length; at++) out += String.fromCharCode(comparable(text.charCodeAt(at)));
	return out;
}

/** Units for which the tape keeps its room: one talk of a single turn must not hold it for the life of a server. */
const most = 65_536;

/** Folded units with their places in the source. One tape serves every text, since a talk has thousands of turns. */
class Tape {
	length = 0;
	#units = new Uint16Array(1024);
	#starts = new Int32Array(1024);
	#ends = new Int32Array(1024);
	push(text: string, start: number, end: number): void {
		for (let i = 0; i < text.length; i++) this.put(text.charCodeAt(i), start, end);
	}
	put(unit: number, start: number, end: number): void {
		if (this.length === this.#units.length) this.#grow();
		this.#units[this.length] = unit;
		this.#starts[this.length] = start;
		this.#ends[this.length] = end;
		this.length++;
	}
	/** What stands at `end` belongs to the last unit. */
	lengthen(end: number): void {
		if (this.length > 0) this.#ends[this.length - 1] = end;
	}
	get last(): number {
		return this.#units[this.length - 1] ?? 0;
	}
	written(): { readonly text: string; readonly starts: Int32Array; readonly ends: Int32Array } {
		const [starts, ends] = [this.#starts.slice(0, this.length), this.#ends.slice(0, this.length)];
		const text = fromCodes(this.#units.subarray(0, this.length));
		this.length = 0;
		if (this.#units.length > most) this.#size(1024);
		return { text, starts, ends };
	}
	#grow(): void {
		const [units, starts, ends] = [this.#units, this.#starts, this.#ends];
		this.#size(units.length * 2);
		this.#units.set(units);
		this.#starts.set(starts);
		this.#ends.set(ends);
	}
	#size(size: number): void {
		this.#units = new Uint16Array(size);
		this.#starts = new Int32Array(size);
		this.#ends = new Int32Array(size);
	}
}

const tape = new Tape();

/** Latin words stay apart by one space; everything else closes up (`GPT 4`, `杨-米尔斯`, `AI 模型`). */
function closes(before: number, after: number): boolean {
	return classOf(before) !== classOf(after) || classOf(before) === han || classOf(before) === other;
}

/** As many units as a call may be given. */
const atOnce = 8192;

function fromCodes(units: Uint16Array): string {
	let text = '';
	for (let i = 0; i < units.length; i += atOnce)
		// eslint-disable-next-line no-restricted-syntax -- of a bounded stretch
		text += String.fromCharCode(...units.subarray(i, i + atOnce));
	return text;
}

/**
 * Folds text for matching: narrows full-width forms, lowers case, takes off diacritics, joins wrapped lines, reads
 * traditional Chinese as simplified, and makes one of the ways to write a name with hyphen, space, middle dot or none. An empty line stays, as a line break: no name
 * runs over it. Width folding follows Unicode UAX #15 (NFKC).
 */
export function fold(text: string): Folded {
	let gap = 0; // start of the separators in hand
	let seen = 0; // which kinds of them, as bits
	for (let i = 0; i < text.length;) {
		const code = text.charCodeAt(i);
		const kind = code > 127 || code < 65 ? separator(code) : 0;
		if (kind !== 0) {
			if (seen === 0) gap = i;
			seen |= 1 << kind;
			i++;
			continue;
		}
		const point = code >= 0xd800 && code < 0xdc00 ? (text.codePointAt(i) ?? code) : code;
		const size = point > 0xffff ? 2 : 1;
		const folded = code < 128 || (code >= 0x4e00 && code <= 0x9fff) ? '' : narrow(point);
		const first = folded === '' ? (code > 64 && code < 91 ? code + 32 : comparable(code)) : folded.charCodeAt(0);
		if (seen !== 0 && tape.length > 0) bridge(tape, text.slice(gap, i), seen, gap, i, first);
		seen = 0;
		if (folded !== '') tape.push(folded, i, i + size);
		else if (code < 128 || (code >= 0x4e00 && code <= 0x9fff)) tape.put(first, i, i + size);
		else tape.lengthen(i + size); // a lone accent belongs to its letter
		i += size;
	}
	const { text: folded, starts, ends } = tape.written();
	return {
		text: folded,
		at: (offset) => starts[offset] ?? text.length,
		after: (offset) => (offset === 0 ? 0 : (ends[offset - 1] ?? text.length)),
		broken: (offset) => offset > 0 && offset < starts.length && (starts[offset] ?? 0) > (ends[offset - 1] ?? 0),
	};
}

/** Names that need little: Latin words with single spaces, or Chinese characters alone. */
const latin = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const chinese = /^[\u4e00-\u9fff]+$/;

/** The folded text alone: for the tens of thousands of names of a lexicon, most of them plain. */
export function foldName(name: string): string {
	if (latin.test(name)) return name.toLowerCase();
	return chinese.test(name) ? oneScript(name) : fold(name).text;
}

function bridge(tape: Tape, between: string, seen: number, start: number, end: number, next: number): void {
	const spaced = (seen & ((1 << space) | (1 << newline))) !== 0;
	if ((seen & (1 << newline)) !== 0 && newlines.test(between)) tape.put(10, start, end);
	else if (spaced && (seen & (1 << hyphen)) !== 0 && /^\s.*\s$/s.test(between))
		tape.put(0x2013, start, end); // a dash, no hyphen
	else if ((spaced || (seen & (1 << hyphen)) !== 0) && !closes(tape.last, next)) tape.put(32, start, end);
}

/** True where a word may begin or end at folded offset `offset`: between Latin and Chinese always, inside a word never. */
export function bounded(folded: Folded, offset: number): boolean {
	if (offset <= 0 || offset >= folded.text.length || folded.broken(offset)) return true;
	const before = classOf(folded.text.charCodeAt(offset - 1));
	const after = classOf(folded.text.charCodeAt(offset));
	return before === other || after === other || before === han || after === han;
}
