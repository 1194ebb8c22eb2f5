// A sentence as tokens: words, names by kind, and the words that stand for whoever speaks, is spoken to or was named just
// before. A Chinese character is a token; what is in brackets is none.
import type { EntityId, Kind, TextSpan } from '../../model.ts';
import { pattern } from '../../text/pattern.ts';
import type { NamedBy, SentenceTokens, Token } from './token.ts';
import { addWords } from './words.ts';
import { withoutAsides } from './asides.ts';
import { bodiesWithMembers, houses, patternPhrases, resumed, schools } from './word-classes.ts';

/** Letters of kinds; further a U for a school, a B for a body with members, an H for one in a house, a T for a title. */
export const letterOf: { readonly [kind in Kind]: string } = {
	person: 'P',
	organization: 'O',
	work: 'W',
	concept: 'C',
	event: 'E',
	place: 'L',
};

export type NameInText = TextSpan & {
	readonly entity: EntityId;
	readonly kind: Kind;
	/** What it is called: by its last words a school or a band is known. */
	readonly labels: readonly string[];
	/** In 《》 or quotation marks, or of several words. */
	readonly isTitled?: boolean;
	/** Of a person, where the first name tells. */
	readonly isWoman?: boolean;
};

/** Who is meant by a pronoun. */
export type People = {
	readonly speaker: EntityId | undefined;
	readonly addressee: EntityId | undefined;
	/** Whom he or she (他, 她) stands for, if one person fits. */
	antecedent(pronoun: string): EntityId | undefined;
	/** Told of each person that is named, in order. */
	named(entity: EntityId, isWoman?: boolean): void;
	/** Told of each semicolon: who was named before it is meant less. */
	parted(): void;
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

/** He and she, 他 and 她. */
export const thirdPerson = pattern('iu')`\b(?:he|she|him|his|her)\b|(?<!其)[他她](?!们|人)`;

const asks = /[?？]["”’'」』）)*_\s]*$/u;
/** What only asks whether it was told rightly: you studied at Yale, right? */
const confirms =
	/(?:, (?:right|correct|yeah|yes|huh|no|isn['’]t it|wasn['’]t it|aren['’]t you|weren['’]t you|didn['’]t you|don['’]t you)|[，,]\s?(?:对吧|对吗|对不对|是吧|是吗|没错吧)|对吧|是吧)\s?[?？]["”’'」』）)*_\s]*$/iu;

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
		for (const piece of pieces)
			if (typeof piece !== 'string') meet(piece, people);
			else if (pronouns.get(piece)?.[0] === 'he') people.antecedent(piece);
		return undefined;
	}
	const all = readAll(pieces, people);
	const end = text.slice(Math.max(span.textStart, span.textEnd - 24), span.textEnd);
	return { tokens: withoutAsides(all), all, isQuestion: asks.test(end) && !confirms.test(end) };
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
		else pieces.push(isTitle(text.charAt(name.textStart - 1), surface) ? { ...name, isTitled: true } : name);
		at = name.textEnd;
	}
	addWords(words, text.slice(at, span.textEnd));
	return pieces;
}

/** In marks of a title, or of several words. */
const isTitle = (before: string, surface: string): boolean =>
	(before !== '' && '《“"『「_*'.includes(before)) || /^[《“「『]|\S\s\S/u.test(surface);

/** CEO may be drawn as a concept, and “played bass”; here they are words. */
function isToldWith(surface: string): boolean {
	const phrase = surface.toLowerCase();
	return (
		patternPhrases.has(phrase) || (phrase === surface && phrase.split(' ').some((word) => patternPhrases.has(word)))
	);
}

const meet = ({ kind, entity, isWoman }: NameInText, people: People): void => {
	if (kind === 'person') people.named(entity, isWoman);
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
		} else if (brackets === 0 && resumes(all, piece, pieces[at + 1])) {
			if (all.at(-1)?.word === ',') all.pop();
		} else if (piece === '(') brackets++;
		else if (piece === ')') brackets = Math.max(0, brackets - 1);
		else if (piece === '"') isQuoted = !isQuoted;
		else if (piece === '“' || piece === '”') isQuoted = piece === '“';
		else if (brackets === 0) {
			if (piece === ';') people.parted();
			const around = [pieces[at - 1], pieces[at + 1]].map((one) => (typeof one === 'string' ? one : undefined));
			readWord(all, piece, around, isQuoted ? undefined : people);
		}
	}
	return all;
}

/** “Quillmark, they released” and 黄永玉他写: a pronoun right after a name means that name, and says nothing more. */
function resumes(all: readonly Token[], word: string, next: Piece | undefined): boolean {
	const isDirect = all.at(-1)?.name?.by === 'name';
	const isAfterComma = all.at(-1)?.word === ',' && all.at(-2)?.name?.by === 'name';
	if (!isDirect && !isAfterComma) return false;
	return (isDirect ? resumed.right : resumed.afterComma).has(word) && next !== '的' && next !== '自';
}

function nameOf({ entity, kind, labels, isTitled }: NameInText): NonNullable<Token['name']> {
	const isOf = (words: RegExp): boolean => labels.some((label) => words.test(label));
	const more =
		kind === 'organization'
			? `${isOf(schools) ? 'U' : ''}${isOf(bodiesWithMembers) ? 'B' : ''}${isOf(houses) ? 'H' : ''}`
			: kind === 'work' && isTitled === true
				? 'T'
				: '';
	return { entity, letters: letterOf[kind] + more, by: 'name' };
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
