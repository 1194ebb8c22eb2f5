// What fills a slot of a pattern: a name of the kind that it asks for, the subject of a clause, or a list of names; and not what
// only says of which kind another thing is.
import type { Predicate } from '../../model.ts';
import type { CompiledPattern, Slot } from './pattern.ts';
import { isInAnother, longestList, subjectOf } from './subjects.ts';
import {
	afterName,
	clauseVerbs,
	endsArticle,
	indefinite,
	listJoints,
	listPrepositions,
	namedAfterIt,
	ofAnybody,
} from './word-classes.ts';
import type { Token } from './token.ts';

/** The names of the slots that fitted, and the last token that did. */
export type Filled = { s?: readonly Token[]; o?: readonly Token[]; x?: readonly Token[]; reach: number };

/** Whether a slot fits the tokens at `at`, in the direction `step`, and what follows it does too; fills it. */
export function slotFits(
	tokens: readonly Token[],
	{ predicate, elements }: CompiledPattern,
	slot: Slot,
	at: number,
	step: 1 | -1,
	filled: Filled,
	goOn: (next: number) => boolean,
): boolean {
	const place = step === 1 || slot.reads === 'here' ? at : subjectOf(tokens, at, slot);
	if (place === undefined) return false;
	const isLast = elements.at(-1) === slot;
	const list = listAt(tokens, place, step, slot, predicate);
	const last = list.at(-1);
	if (last === undefined) return false;
	const isElided = isOfClauseBefore(tokens, place, at, slot);
	const end = isElided ? at : last + step;
	if (step === 1 && isLast && predicate !== 'proposed' && isModifier(tokens, place, end, predicate)) return false;
	if (!goOn(end)) return false;
	filled[slot.side] = list.sort((a, b) => a - b).flatMap((one) => tokens[one] ?? []);
	return true;
}

/** A subject that another clause has is no part of the words that tell. */
const isOfClauseBefore = (tokens: readonly Token[], place: number, at: number, { reads }: Slot): boolean =>
	reads === 'copula' || reads === 'topic' || (reads === 'verb' && isInAnother(tokens, place, at));

/** Predicates of something made, which “the” parts from what it is made for: the first Facebook platform. */
const ofThing: ReadonlySet<Predicate> = new Set(['founded', 'made', 'wrote', 'owns']);

/** Words before a name over which an article is looked for. */
const articleReach = 3;

/** Whether a name only says of what kind the thing after it is: an npm package, my own React library, Rust code. */
function isModifier(tokens: readonly Token[], name: number, after: number, predicate: Predicate): boolean {
	const next = tokens[after]?.word ?? '';
	if (namedAfterIt.has(next)) return true;
	if (!/^[a-z]{3,}$/u.test(next) || afterName.has(next)) return false;
	for (let at = name - 1; at >= name - articleReach; at--) {
		const word = tokens[at]?.word ?? '';
		if (indefinite.has(word) || (word === 'the' && ofThing.has(predicate) && !endsArticle.has(next))) return true;
		if (word === '' || endsArticle.has(word)) return false;
	}
	return false;
}

/** Predicates for which “we” may stand for the speaker, and “you” for whoever is spoken to. */
const ofGroup: ReadonlySet<Predicate> = new Set(['wrote', 'founded', 'made', 'worked at', 'played in']);
/** Predicates that hold now: “when you work at” is said of anybody. */
const ofNow: ReadonlySet<Predicate> = new Set(['works at', 'owns', 'studies']);

function stands({ name }: Token, before: string, letters: string, predicate: Predicate): boolean {
	if (name === undefined) return false;
	if (name.by === 'we' && !ofGroup.has(predicate) && !letters.includes('G')) return false;
	if (name.by === 'you' && ofNow.has(predicate) && ofAnybody.has(before)) return false;
	return [...letters].some((letter) => hasLetter(name, letter));
}

function hasLetter({ letters, by }: NonNullable<Token['name']>, letter: string): boolean {
	if (letter === 'N') return letters === 'P' && by === 'name';
	if (letter === 'G') return by === 'we';
	return letter === 'R' ? letters === 'P' && (by === 'name' || by === 'he') : letters.includes(letter);
}

/** Places of the names of a slot: one, or those of a list that begins or ends here. */
function listAt(tokens: readonly Token[], at: number, step: 1 | -1, slot: Slot, predicate: Predicate): number[] {
	const places: number[] = [];
	for (let place = at; places.length < longestList;) {
		const token = tokens[place];
		if (token === undefined || !stands(token, tokens[place - 1]?.word ?? '', slot.letters, predicate)) break;
		places.push(place);
		if (!slot.isList) break;
		let next = place + step;
		for (let joints = 0; joints < 2 && listJoints.has(tokens[next]?.word ?? ''); joints++) next += step;
		// At Quillmark, and then at Tarnfield: the word before the first name may stand before each.
		if (step === 1 && next > place + step) next = afterSameWords(tokens, at, next);
		if (next === place + step || (step === 1 && isOtherClause(tokens, place, next))) break;
		// The list of a verb begins after a preposition: what we learnt from Caleb and we teach.
		if (slot.reads === 'verb' && isOfPreposition(tokens, next)) break;
		place = next;
	}
	return places;
}

const isOfPreposition = (tokens: readonly Token[], at: number): boolean =>
	/^(?:of|from|about|for|than|to|with)$/u.test(tokens[at - 1]?.word ?? '');

/** The place after a preposition and an article that stand before `first` too. */
function afterSameWords(tokens: readonly Token[], first: number, next: number): number {
	const before = [tokens[first - 1]?.word, tokens[first - 2]?.word];
	let at = next;
	const word = tokens[at]?.word ?? '';
	if (listPrepositions.has(word) && before.includes(word)) at++;
	return tokens[at]?.word === 'the' ? at + 1 : at;
}

/** Whether a name after “and” has a verb of its own, or a date stands between. */
const isOtherClause = (tokens: readonly Token[], name: number, next: number): boolean =>
	tokens[name]?.isPhraseEnd === true || clauseVerbs.has(tokens[next + 1]?.word ?? '');
