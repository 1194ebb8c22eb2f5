// The subject of a clause, as speech has it: right before its verb, before the verb that it is joined to, or before what it is
// said to be.
import type { Slot } from './pattern.ts';
import type { Token } from './token.ts';
import { clauseOpeners, copulas, listJoints, notOfClause, subjectStops, verbOpeners } from './word-classes.ts';

/** Tokens over which the subject of a clause is looked for. */
const subjectReach = 30;
/** Names in a list beyond which it isn't read. */
export const longestList = 12;

/** Place of the subject that a slot stands for, read back from `at`. */
export function subjectOf(tokens: readonly Token[], at: number, { reads, letters }: Slot): number | undefined {
	if (reads === 'verb') return subjectBefore(tokens, at, letters);
	const place = sharedSubject(tokens, at, letters);
	if (place === undefined) return undefined;
	// I know Ada Vance as an editor, we are talking to Ada Vance, editor of: it is told of her.
	if (tokens.slice(place + 1, at + 1).some(isPerson)) return undefined;
	if (reads === 'topic') return place;
	return copulas.has(tokens[place + 1]?.word ?? '') ? place : undefined;
}

const isPerson = ({ name }: Token): boolean => name?.letters === 'P';

/** Whether a clause begins between a subject and a verb. */
export const isInAnother = (tokens: readonly Token[], subject: number, verb: number): boolean =>
	tokens.slice(subject + 1, verb + 1).some(({ word }) => word === ',' || verbOpeners.has(word));

/** Where the subject of the verb that begins after `at` stands: right before it, or before the verb that it is joined to. */
function subjectBefore(tokens: readonly Token[], at: number, letters: string): number | undefined {
	let place = at;
	let isJoined = false;
	let wasAside = false;
	let wasWho = false;
	for (let passed = 0; passed < 10; passed++, place--) {
		const token = tokens[place];
		if (token === undefined) return undefined;
		if (token.name !== undefined && hasLetter(token, letters)) return isSubjectHere(tokens, place) ? place : undefined;
		if (token.word === 'who' || token.word === 'which') wasWho = true;
		if (token.isByAside === true || (wasWho && token.word === ',')) wasAside = true;
		else if (token.word === ',' || verbOpeners.has(token.word)) isJoined = true;
		else if (!isBetween(token, tokens[place - 1]?.word)) isJoined = wasAside;
		else continue;
		if (isJoined) break;
		if (!wasAside) return undefined;
	}
	return isJoined ? sharedSubject(tokens, place, letters) : undefined;
}

const hasLetter = ({ name }: Token, letters: string): boolean =>
	name !== undefined &&
	[...letters].some((letter) => (/[NRG]/u.test(letter) ? name.letters === 'P' : name.letters.includes(letter)));

/** Auxiliaries and relatives in English, in Chinese any few characters that open no other clause. */
function isBetween({ word, name }: Token, before: string | undefined): boolean {
	if (name !== undefined) return name.letters === 'L' || (name.letters.startsWith('O') && before === '在');
	return notOfClause.has(word) || (/^\p{Script=Han}$/u.test(word) && !subjectStops.has(word)) || /^\d+$/u.test(word);
}

/** A name after a preposition is no subject: the students of Ada Vance founded it. */
function isSubjectHere(tokens: readonly Token[], place: number): boolean {
	if (!/^(?:of|from|about|for|than|to)$/u.test(tokens[place - 1]?.word ?? '')) return true;
	return /^(?:who|that|,)$/u.test(tokens[place + 1]?.word ?? '');
}

/** The subject of the clause before, that a verb after “and” or a comma shares. */
function sharedSubject(tokens: readonly Token[], from: number, letters: string): number | undefined {
	for (let place = from; place >= 0 && from - place < subjectReach; place--) {
		const token = tokens[place];
		if (token === undefined || token.word === ';') return undefined;
		const first = token.name === undefined ? place : startOfList(tokens, place, letters);
		const opens = first === 0 || clauseOpeners.has(tokens[first - 1]?.word ?? '');
		if (opens && /^(?:he|she|they|it|we|you|他|她|他们|她们|它)$/u.test(token.word) && token.name === undefined)
			return undefined;
		if (token.name === undefined || !opens) continue;
		if (isOwner(tokens, place)) continue;
		return hasLetter(token, letters) ? place : undefined;
	}
	return undefined;
}

/** Whether what follows is somebody’s: Ada’s book, and not “Ada’s been”, “she’s a”. */
function isOwner(tokens: readonly Token[], place: number): boolean {
	const [after = '', next = ''] = [tokens[place + 1]?.word, tokens[place + 2]?.word];
	if (after === '的') return true;
	return (
		after === "'s" && !/^s?he$/u.test(tokens[place]?.word ?? '') && !/^(?:been|an?|the|also|got)$|ing$/u.test(next)
	);
}

/** Where the list begins of which a name is the last. */
function startOfList(tokens: readonly Token[], at: number, letters: string): number {
	let start = at;
	while (at - start < 2 * longestList && listJoints.has(tokens[start - 1]?.word ?? '')) {
		const before = tokens[start - 2];
		if (before === undefined || !hasLetter(before, letters)) break;
		start -= 2;
	}
	return start;
}
