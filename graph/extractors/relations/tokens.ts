// A sentence as tokens: words, names by kind, and the words that stand for whoever speaks, is spoken to or was named just
// before. What people say between the words that matter (um, you know, 那个; he was, he was) is taken out once, here, so that
// no pattern has to allow for it. A Chinese character is a token; what is in brackets is none.
import type { EntityId, Kind, TextSpan } from '../../model.ts';
import { pattern } from '../../text/pattern.ts';
import { addWords } from './words.ts';
import { bodiesWithMembers, patternPhrases, schools, spokenAside } from './word-classes.ts';

/** Letters of kinds; further a U for a school and a B for a body with members. */
export const letterOf: { readonly [kind in Kind]: string } = {
	person: 'P',
	organization: 'O',
	work: 'W',
	concept: 'C',
	event: 'E',
	place: 'L',
};

/** How a token names somebody: by a name, or by I, we, you, or he and she. */
export type NamedBy = 'name' | 'I' | 'we' | 'you' | 'he';

export type Token = {
	/** In small letters; empty where a name stands. */
	readonly word: string;
	readonly name?: { readonly entity: EntityId; readonly letters: string; readonly by: NamedBy };
	/** A comma that may belong to what was said aside, and part nothing. */
	readonly isByAside?: boolean;
	/** A date was taken out after it. */
	readonly isPhraseEnd?: boolean;
	/** Its place among all tokens of the sentence, those taken out among them. */
	readonly place: number;
};

export type SentenceTokens = {
	/** Without what is said aside. */
	readonly tokens: readonly Token[];
	readonly all: readonly Token[];
	readonly isQuestion: boolean;
};

export type NameInText = TextSpan & {
	readonly entity: EntityId;
	readonly kind: Kind;
	/** What it is called: by its last words a school or a band is known. */
	readonly labels: readonly string[];
	/** In 《》. */
	readonly isTitled?: boolean;
};

/** Who is meant by a pronoun. */
export type People = {
	readonly speaker: EntityId | undefined;
	readonly addressee: EntityId | undefined;
	/** Whom he or she (他, 她) stands for, if one person fits. */
	antecedent(pronoun: string): EntityId | undefined;
	/** Told of each person that is named, in order. */
	named(entity: EntityId): void;
};

/** By word, how it names somebody; those after the bar say whose something is. */
const pronouns = new Map<string, readonly [by: NamedBy, isPossessive: boolean]>(
	(
		[
			['I', 'i me myself 我 | my'],
			['we', 'we us 我们 咱们 | our'],
			['you', 'you 你 您 | your'],
			['he', 'he him she 他 她 | his her'],
		] as const
	).flatMap(([by, words]) => {
		const [plain = '', possessive = ''] = words.split(' | ');
		return [
			...plain.split(' ').map((word) => [word, [by, false]] as const),
			...possessive.split(' ').map((word) => [word, [by, true]] as const),
		];
	}),
);

/** Any of them. */
export const pronoun = pattern('iu')`[${[...pronouns.keys()]
	.map((word) => word.charAt(0))
	.filter((first) => /\p{Script=Han}/u.test(first))
	.join('')}]|\b(?:${[...pronouns.keys()].filter((word) => /^[a-z]/u.test(word)).join('|')})\b`;

/**
 * The tokens of a sentence; `names` are those in it, in order. Nothing where no word of it is one that `tells`. Linear.
 */
export function tokensOf(
	text: string,
	span: TextSpan,
	names: readonly NameInText[],
	people: People,
	tells: (word: string) => boolean = () => true,
): SentenceTokens | undefined {
	const pieces = piecesOf(text, span, names);
	if (!pieces.some((piece) => typeof piece === 'string' && tells(piece))) {
		for (const piece of pieces) if (typeof piece !== 'string') meet(piece, people);
		return undefined;
	}
	const all = readAll(pieces, people);
	const end = text.slice(Math.max(span.textStart, span.textEnd - 8), span.textEnd);
	return { tokens: withoutAsides(all), all, isQuestion: /[?？]["”’'」』）)*_\s]*$/u.test(end) };
}

/** Words, and the names between them. */
type Piece = string | NameInText;

function piecesOf(text: string, span: TextSpan, names: readonly NameInText[]): readonly Piece[] {
	const pieces: Piece[] = [];
	const words = pieces as string[];
	let at = span.textStart;
	for (const name of names) {
		if (name.textStart < at || name.textEnd > span.textEnd) continue;
		addWords(words, text.slice(at, name.textStart));
		const surface = text.slice(name.textStart, name.textEnd);
		if (name.kind === 'concept' && isToldWith(surface)) addWords(words, surface);
		else pieces.push(text.charAt(name.textStart - 1) === '《' ? { ...name, isTitled: true } : name);
		at = name.textEnd;
	}
	addWords(words, text.slice(at, span.textEnd));
	return pieces;
}

/** CEO may be drawn as a concept, and “played bass”; here they are words. */
function isToldWith(surface: string): boolean {
	const phrase = surface.toLowerCase();
	return (
		patternPhrases.has(phrase) || (phrase === surface && phrase.split(' ').some((word) => patternPhrases.has(word)))
	);
}

const meet = ({ kind, entity }: NameInText, people: People): void => {
	if (kind === 'person') people.named(entity);
};

/** Between quotation marks “I” is somebody else; what is in brackets is passed over. */
function readAll(pieces: readonly Piece[], people: People): readonly Token[] {
	const all: Token[] = [];
	let isQuoted = false;
	let brackets = 0;
	for (const [at, piece] of pieces.entries()) {
		if (typeof piece !== 'string') {
			meet(piece, people);
			if (brackets === 0) all.push({ word: '', name: nameOf(piece), place: all.length });
		} else if (piece === '(') brackets++;
		else if (piece === ')') brackets = Math.max(0, brackets - 1);
		else if (piece === '"') isQuoted = !isQuoted;
		else if (piece === '“' || piece === '”') isQuoted = piece === '“';
		else if (brackets === 0) {
			const around = [pieces[at - 1], pieces[at + 1]].map((one) => (typeof one === 'string' ? one : undefined));
			readWord(all, piece, around, isQuoted ? undefined : people);
		}
	}
	return all;
}

function nameOf({ entity, kind, labels, isTitled }: NameInText): NonNullable<Token['name']> {
	if (kind !== 'organization')
		return { entity, letters: letterOf[kind] + (isTitled === true && kind === 'work' ? 'T' : ''), by: 'name' };
	const isOf = (words: RegExp): boolean => labels.some((label) => words.test(label));
	return { entity, letters: `O${isOf(schools) ? 'U' : ''}${isOf(bodiesWithMembers) ? 'B' : ''}`, by: 'name' };
}

function readWord(
	all: Token[],
	word: string,
	[before, after]: readonly (string | undefined)[],
	people: People | undefined,
): void {
	const [by, isPossessive] = pronouns.get(word) ?? [undefined, false];
	const isNone =
		(word === '我' && (before === '自' || after === '国')) || (word === '他' && (before === '其' || after === '人'));
	const name = by === undefined || isNone || people === undefined ? undefined : standsFor(by, people, word);
	all.push(name === undefined ? { word, place: all.length } : { word, name, place: all.length });
	if (isPossessive && (word !== 'her' || (after !== undefined && /^\p{L}/u.test(after))))
		all.push({ word: "'s", place: all.length });
}

function standsFor(by: NamedBy, people: People, word: string): Token['name'] {
	const entity = by === 'he' ? people.antecedent(word) : by === 'you' ? people.addressee : people.speaker;
	return entity === undefined ? undefined : { entity, letters: 'P', by };
}

const isComma = (token: Token | undefined): boolean => token?.word === ',';

/** What remains when asides, adverbs and restarts are taken out, with the commas around them. */
function withoutAsides(all: readonly Token[]): readonly Token[] {
	const kept: Token[] = [];
	for (let at = 0; at < all.length; at++) {
		const length = asideAt(all, at);
		if (length > 0) {
			at += length - 1;
			const last = all[at]?.word ?? '';
			const before = kept.at(-1);
			if (isComma(before) && isComma(all[at + 1])) at++;
			if (before !== undefined && isComma(before)) kept[kept.length - 1] = { ...before, isByAside: true };
			else if (before?.name !== undefined && /^\d|ties$|^(?:years?|months?|decades?|年)$/u.test(last))
				kept[kept.length - 1] = { ...before, isPhraseEnd: true };
			continue;
		}
		const token = all[at];
		if (token === undefined || (isComma(token) && (kept.length === 0 || isComma(kept.at(-1))))) continue;
		kept.push(token);
		dropRestart(kept);
	}
	return kept;
}

/** How many tokens from here are said aside; 0 if none. */
function asideAt(all: readonly Token[], at: number): number {
	const word = all[at]?.word ?? '';
	const asides = spokenAside.get(word);
	if (asides !== undefined)
		for (const aside of asides) if (aside.every((one, next) => all[at + next]?.word === one)) return aside.length;
	if (word.length < 2) return 0;
	if (mayBeAside.has(word)) return isComma(all[at + 1]) && (at === 0 || isComma(all[at - 1])) ? 1 : 0;
	if (word.endsWith('ly') && word.length > 4 && !notAdverbs.has(word)) return 1;
	return dateAt(all, at, word);
}

const mayBeAside: ReadonlySet<string> = new Set(['like', 'well', 'right', 'okay', 'so']);
const notAdverbs: ReadonlySet<string> = new Set(['family', 'reply', 'supply', 'apply', 'assembly']);

/** “in 1961”, “in the 1960s”, “for ten years”, 1961年 */
function dateAt(all: readonly Token[], at: number, word: string): number {
	const ahead = (places: number): string => all[at + places]?.word ?? '';
	if (/^(?:19|20)\d\d$/u.test(word)) return ahead(1) === '年' ? 2 : 0;
	if (beforeDate.has(word)) {
		const size = ahead(1) === 'the' ? 2 : 1;
		if (/^(?:\d{2,4}s?|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)$/u.test(ahead(size))) return size + 1;
	}
	if (word !== 'for') return 0;
	const years = [2, 3, 4].find((size) => /^(?:years?|months?|decades?)$/u.test(ahead(size)));
	return years === undefined ? 0 : years + 1;
}

const beforeDate: ReadonlySet<string> = new Set(['in', 'since', 'until', 'till', 'from']);

/** “He was, he was”: of what is said twice in a row, the second stays. */
function dropRestart(kept: Token[]): void {
	for (let size = 1; size <= 4; size++) {
		const first = kept.length - size;
		const gap = isComma(kept[first - 1]) ? 1 : 0;
		const before = first - gap - size;
		if (before < 0) return;
		let same = 0;
		while (same < size && isSame(kept[before + same], kept[first + same])) same++;
		if (same < size || (size === 1 && !isStutter(kept[first], gap))) continue;
		kept.splice(before, size + gap);
		return;
	}
}

const isSame = (one: Token | undefined, other: Token | undefined): boolean =>
	one?.word === other?.word && one?.name?.entity === other?.name?.entity && !isComma(one);

/** A single word said twice; 妈妈 is no stutter. */
const isStutter = (token: Token | undefined, gap: number): boolean =>
	token !== undefined && token.word !== '' && (gap === 1 || /^[a-z我你他她]/u.test(token.word));
