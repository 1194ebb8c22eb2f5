// Words with their part of speech, by wink-nlp's small English model (MIT, no network, the same answer every time). It is
// loaded when the first English talk asks.
import { createRequire } from 'node:module';
import type tagger from 'wink-nlp';
import type { WinkMethods } from 'wink-nlp';
import { owners as people } from '../language/english/people.ts';
import { pattern } from './pattern.ts';
import { isMostlyHan } from './scripts.ts';
import { taggerModel } from './tagger-model.ts';

/** A word or mark of a text; `pos` is a universal part of speech: NOUN, PROPN, ADJ, VERB … */
export type Token = { readonly start: number; readonly end: number; readonly text: string; readonly pos: string };

let nlp: WinkMethods | undefined;

function loaded(): WinkMethods {
	const winkNLP = createRequire(import.meta.url)('wink-nlp') as typeof tagger;
	return winkNLP(taggerModel(), ['sbd', 'pos']);
}

/** Most characters read at once: the tagger's own tables are kept small. */
const most = 20_000;

/** No word is as long as this; the tagger takes the square of its length for what has no space in it. */
const longestWord = 120;

const tagged = new WeakMap<{ readonly text: string }, readonly Token[]>();

/** The words of a turn, read once; as `tag`. None of a turn that is mostly Chinese. */
export function tokensOf(turn: { readonly text: string }): readonly Token[] {
	const known = tagged.get(turn) ?? (isMostlyHan(turn.text) ? [] : tag(turn.text));
	tagged.set(turn, known);
	return known;
}

/** The words of a text in order, with offsets in UTF-16 code units; none of a run without spaces that is no word. Linear. */
export function tag(text: string): readonly Token[] {
	nlp ??= loaded();
	const tokens: Token[] = [];
	let from = 0;
	for (const { 0: run, index } of text.matchAll(/\S+/g)) {
		if (run.length <= longestWord) continue;
		read(nlp, text, from, index, tokens);
		from = index + run.length;
	}
	read(nlp, text, from, text.length, tokens);
	return tokens;
}

function read(tagger: WinkMethods, text: string, start: number, end: number, tokens: Token[]): void {
	for (let from = start; from < end;) {
		const to = Math.min(end, cut(text, from));
		append(tagger, text, from, to, tokens);
		from = to;
	}
}

function append({ readDoc, its }: WinkMethods, text: string, from: number, to: number, tokens: Token[]): void {
	const piece = text.slice(from, to);
	const words = readDoc(piece).tokens();
	const values = words.out(its.value);
	const tags = words.out(its.pos);
	const first = tokens.length;
	let at = 0;
	values.forEach((value, place) => {
		const found = piece.indexOf(value, at);
		// The tagger never changes a word; where it would, what it says has no place in the text.
		if (found < 0) return;
		at = found + value.length;
		tokens.push({ start: from + found, end: from + at, text: value, pos: String(tags[place] ?? 'X') });
	});
	for (const token of joined(tokens.splice(first), text)) tokens.push(token);
}

/** Kinds of people whose possessive makes a term of what follows: women's health, buyer's remorse. */
const owners = pattern('i')`^${people}$`;

/** Words with a hyphen between them are one, and so is the possessive of `owners`. */
function joined(tokens: readonly Token[], text: string): readonly Token[] {
	const words: Token[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const [token, before, after] = [tokens[at], words.at(-1), tokens[at + 1]];
		if (token === undefined) break;
		const isTight = before !== undefined && before.end === token.start;
		if (isTight && token.text === '-' && after?.start === token.end && isWord(before.text) && isWord(after.text)) {
			words[words.length - 1] = { ...after, start: before.start, text: text.slice(before.start, after.end) };
			at++;
		} else if (isTight && /^['’]s?$/.test(token.text) && owners.test(before.text)) {
			words[words.length - 1] = {
				start: before.start,
				end: token.end,
				text: text.slice(before.start, token.end),
				pos: 'ADJ',
			};
		} else words.push(token);
	}
	return words;
}

function isWord(text: string): boolean {
	return /^\p{L}.*\p{L}$/u.test(text);
}

/** Where a piece that starts at `from` ends: at a line's or sentence's end where there is one. */
function cut(text: string, from: number): number {
	if (text.length - from <= most) return text.length;
	const window = text.slice(from, from + most);
	const end = Math.max(window.lastIndexOf('\n'), window.lastIndexOf('. '), window.lastIndexOf('? '));
	const space = end > 0 ? end : window.lastIndexOf(' ');
	return from + (space > 0 ? space + 1 : most);
}
