// How a relation is told: a pattern over the tokens of a sentence (tokens.ts) that reads almost as speech.
//
// `{s:P}` is a person who is the subject, `{o:O}` an organization that is the object, `{x:W}` a work that is neither; letters are
// the kinds (P person, O organization, W work, C concept, E event, L place; N a person by name, R by name or he, G by we, U a
// school, B a body with members, H one in a house, T a title), several mean any of them. A trailing `s` allows a list
// (皮茨和麦卡洛克). With `^` the name is the subject of its clause, and may stand before another verb (he studied at Leeds and
// joined Quillmark); with `&` it is what the clause before says to be something (she is a chemist at Leeds and the author of
// Low Water); with `%` whoever the sentence is about. `{_4}` is up to four words within one phrase, without a name; `{~4}` may
// hold prepositions, `{+4}` also “and”. All else are words: `wrote|came_up_with` one of these, `@post` one of a class
// (word-classes.ts), `?` after it that it may be missing, `!` that a search begins there; `$` that the clause ends or begins, `-了|过` first
// of all that none of these stands before.
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
	/** Told of how it began; whether it holds still is told elsewhere: she joined Quillmark. */
	readonly beginning?: boolean;
	/** Its words say nothing of when: 在远帆工作 is “worked at” beside words of the past. */
	readonly tenseless?: boolean;
};

const marks = { here: '', verb: '^', copula: '&', topic: '%' } as const;
const gaps = { phrase: '_', prepositions: '~', and: '+' } as const;

/** The name of what is written so. */
function keyOf<Key extends string>(written: { readonly [key in Key]: string }, mark: string, unless: Key): Key {
	for (const key in written) if (written[key] === mark) return key;
	return unless;
}

export type Slot = {
	readonly is: 'slot';
	readonly side: 's' | 'o' | 'x';
	readonly letters: string;
	readonly isList: boolean;
	/**
	 * Where it is looked for: right here, as the subject of the verb that follows, as what the clause before says to be something,
	 * or as what the clause before is about.
	 */
	readonly reads: keyof typeof marks;
};
export type Words = {
	readonly is: 'words';
	readonly isOptional: boolean;
	/** By first word, longest first; and by last word. */
	readonly byFirst: Phrases;
	readonly byLast: Phrases;
};
export type Gap = { readonly is: 'gap'; readonly most: number; readonly over: keyof typeof gaps };
/** A clause ends here; first of all elements, one begins. */
export type End = { readonly is: 'end' };
/** None of these words stands before. */
export type Unless = { readonly is: 'unless'; readonly words: ReadonlySet<string> };
export type Element = Slot | Words | Gap | End | Unless;

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

/** The same as it stands before the name of whoever it is told of: 在远帆工作的林知远 for 林知远在远帆工作. */
export function relativeOf(row: RelationPattern): readonly RelationPattern[] {
	const slot = /^\{s\^:[A-Z]*[PNR][A-Z]*s?\} /u.exec(row.pattern)?.[0];
	if (slot === undefined) return [];
	const pattern = `${row.pattern.slice(slot.length).replace(/^(?:,\? |他\|她\? |\{_\d+\} )+/u, '')} 的 {s:N}`;
	return [{ ...row, id: `${row.id}, before the name`, pattern }];
}

function elementOf(written: string): Element {
	const slot = /^\{([sox])([\^&%]?):([A-Z]+)(s?)\}$/u.exec(written);
	if (slot !== null) {
		const [, side, clause = '', letters = '', list] = slot;
		return {
			is: 'slot',
			side: side === 's' || side === 'o' ? side : 'x',
			letters,
			isList: list === 's',
			reads: keyOf(marks, clause, 'here'),
		};
	}
	if (written === '$') return { is: 'end' };
	if (written.startsWith('-')) return { is: 'unless', words: new Set(written.slice(1).split('|')) };
	const gap = /^\{([_~+])(\d+)\}$/u.exec(written);
	if (gap !== null) return { is: 'gap', most: Number(gap[2]), over: keyOf(gaps, gap[1] ?? '', 'phrase') };
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
