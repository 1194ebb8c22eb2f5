// How a relation is told: a pattern over the tokens of a sentence (tokens.ts) that reads almost as speech.
//
// `{s:P}` is a person who is the subject, `{o:O}` an organization that is the object; letters are the kinds (P person,
// O organization, W work, C concept, E event, L place; N a person by name, U a school, B a body with members, T a work in 《》), several mean
// any of them. A trailing `s` allows a list (皮茨和麦卡洛克). With `^` the name is the subject of its clause, and may stand
// before another verb (he studied at Leeds and joined Quillmark); with `&` it is
// what the clause before says to be something (she is a chemist at Leeds and the author of Low Water). `{_4}` is up to four words within one phrase, without a
// name; `{~4}` may hold prepositions. All else are words: `wrote|came_up_with` one of these, `@post` one of a class
// (word-classes.ts), `?` after it that it may be missing, `!` that a search begins there; `$` that the clause ends.
import type { Predicate } from '../../model.ts';
import type { EvidenceRow } from '../../text/evidence.ts';
import { everywhere, wordClasses, wordsIn } from './word-classes.ts';

export type RelationPattern = EvidenceRow & {
	readonly predicate: Predicate;
	readonly pattern: string;
	/** What is told of its example, in which names stand as in a pattern, {P:Dan}: `subject → object; …`. “I” is `speaker`. */
	readonly says: string;
	/** The list that is the subject holds both sides: the first with each of the others. */
	readonly among?: boolean;
	/** Told by the way, it holds in a question and a denial too: Did Ada Vance, the CEO of Quillmark, come? */
	readonly presupposed?: boolean;
};

export type Slot = {
	readonly is: 'slot';
	readonly side: 's' | 'o';
	readonly letters: string;
	readonly isList: boolean;
	/** Where it is looked for: right here, as the subject of the verb that follows, or as what the clause before says to be something. */
	readonly reads: 'here' | 'verb' | 'copula';
};
export type Words = {
	readonly is: 'words';
	readonly isOptional: boolean;
	/** By first word, longest first; and by last word. */
	readonly byFirst: Phrases;
	readonly byLast: Phrases;
};
export type Gap = { readonly is: 'gap'; readonly most: number; readonly isLoose: boolean };
/** A clause ends here. */
export type End = { readonly is: 'end' };
export type Element = Slot | Words | Gap | End;

export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export type CompiledPattern = Omit<RelationPattern, 'pattern'> & {
	readonly elements: readonly Element[];
	/** Place of the words from which it is read in both directions. */
	readonly anchor: number;
};

export function compilePattern({ pattern, ...row }: RelationPattern): CompiledPattern {
	const written = pattern.split(' ');
	const elements = written.map(elementOf);
	const marked = written.findIndex((one) => one.endsWith('!'));
	const rare = elements.findIndex(
		(one) => one.is === 'words' && !one.isOptional && [...one.byFirst.keys()].every((word) => !everywhere.has(word)),
	);
	const any = elements.findIndex((one) => one.is === 'words' && !one.isOptional);
	return { ...row, elements, anchor: marked >= 0 ? marked : rare >= 0 ? rare : any };
}

function elementOf(written: string): Element {
	const slot = /^\{([so])([\^&]?):([A-Z]+)(s?)\}$/u.exec(written);
	if (slot !== null) {
		const [, side, clause, letters = '', list] = slot;
		return {
			is: 'slot',
			side: side === 's' ? 's' : 'o',
			letters,
			isList: list === 's',
			reads: clause === '^' ? 'verb' : clause === '&' ? 'copula' : 'here',
		};
	}
	if (written === '$') return { is: 'end' };
	const gap = /^\{([_~])(\d+)\}$/u.exec(written);
	if (gap !== null) return { is: 'gap', most: Number(gap[2]), isLoose: gap[1] === '~' };
	const phrases = written
		.replace(/[?!]$/u, '')
		.split('|')
		.flatMap((one) => (one.startsWith('@') ? classOf(one.slice(1)) : [one.replaceAll('_', ' ')]))
		.map(wordsIn)
		.sort((one, other) => other.length - one.length);
	return {
		is: 'words',
		isOptional: written.endsWith('?'),
		byFirst: Map.groupBy(phrases, (phrase) => phrase[0] ?? ''),
		byLast: Map.groupBy(phrases, (phrase) => phrase.at(-1) ?? ''),
	};
}

function classOf(name: string): readonly string[] {
	const words = wordClasses.get(name);
	if (words === undefined) throw new Error(`No class of words is called ${name}.`);
	return words;
}
