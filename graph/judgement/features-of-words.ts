// What a name itself says of whether it is worth a node: how usual its words are, how it is written, what dictionaries know.
import { isDiscipline, isTechnical } from '../extractors/chinese-terms/heads.ts';
import { hanPos, hanSurprise } from '../text/chinese-words.ts';
import { largest, smallest } from '../text/extremes.ts';
import { opening, roles, unlisted } from '../text/everyday.ts';
import { isCommon, isProper, surprise } from '../text/frequency.ts';
import { isGivenName } from '../text/given-names.ts';
import { isPlace } from '../text/places.ts';
import { singular } from '../text/plurals.ts';
import { chineseShare, englishShare } from '../text/talk.ts';
import { vagueModifiers, vagueNouns } from '../text/vague.ts';
import { compoundOf, isPerson, kindsOfName } from '../text/wordnet.ts';
import type { Candidate } from './candidate.ts';
import type { Feature } from './feature.ts';
import { mostHan, type HanWordFacts } from './han-facts.ts';

/** The most that a word can be surprising, in bits: never heard. */
const unheard = 26;

const isHan = ({ han }: Candidate): boolean => han !== undefined;
const inLatin = ({ name }: Candidate): boolean => /\p{Script=Latin}/u.test(name);
const bits = ({ words }: Candidate): readonly number[] =>
	words.map((word) => Math.min(unheard, surprise(word), surprise(singular(word))));
const share = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / Math.max(1, of.length);
const shares = new WeakMap<Candidate, number>();

/** Of other talks, those that say it. */
function shareOfTalks(candidate: Candidate): number {
	const known =
		shares.get(candidate) ?? (isHan(candidate) ? chineseShare(candidate.name) : englishShare(key(candidate)));
	shares.set(candidate, known);
	return known;
}

/** 0 for what stands in fewer than one talk in 512, 1 for what a quarter of them say. */
const levelOf = (share: number): number => (share === 0 ? 0 : 1 + Math.log2(share * 4) / 8);
const hanWords = ({ han }: Candidate): readonly HanWordFacts[] => han?.words ?? [];
const last = ({ words }: Candidate): string => words.at(-1) ?? '';
const key = ({ words }: Candidate): string => [...words.slice(0, -1), singular(words.at(-1) ?? '')].join(' ');
const flag = (holds: (candidate: Candidate) => boolean) => (candidate: Candidate) => Number(holds(candidate));
const latin = (holds: (candidate: Candidate) => boolean) => flag((one) => !isHan(one) && holds(one));
const han = (holds: (candidate: Candidate) => boolean) => flag((one) => isHan(one) && holds(one));
const isOneWord = ({ words }: Candidate): boolean => words.length === 1;

// prettier-ignore
export const featuresOfWords: readonly Feature[] = [
	{ id: 'one word', value: latin(isOneWord) },
	{ id: 'two words', value: latin(({ words }) => words.length === 2) },
	{ id: 'three words', value: latin(({ words }) => words.length === 3) },
	{ id: 'more words', value: latin(({ words }) => words.length > 3) },
	{ id: 'bits of its words', value: (one) => (isHan(one) ? 0 : share(bits(one)) / 10) },
	{ id: 'bits of its rarest word', value: (one) => (isHan(one) ? 0 : largest(bits(one), 0) / 10) },
	{ id: 'bits of its most usual word', value: (one) => (isHan(one) ? 0 : smallest(bits(one), unheard) / 10) },
	{ id: 'a usual word', value: latin((one) => isOneWord(one) && isCommon(last(one), 5)) },
	{ id: 'a word of the language', value: latin((one) => isOneWord(one) && isCommon(last(one))) },
	{ id: 'all are words of the language', value: latin(({ words }) => words.length > 1 && words.every((word) => isCommon(word))) },
	{ id: 'speech writes it with a capital', value: latin((one) => isOneWord(one) && isProper(last(one))) },
	{ id: 'never heard', value: latin((one) => isOneWord(one) && surprise(last(one)) >= 25) },
	{ id: 'small letters', value: latin(({ name }) => /^\P{Lu}+$/u.test(name)) },
	{ id: 'all capitals', value: latin(({ name }) => /^[\p{Lu}\p{N}.&-]{2,}$/u.test(name)) },
	{ id: 'capitals within a word', value: latin(({ name }) => /\p{Ll}\p{Lu}/u.test(name)) },
	{ id: 'a number', value: flag(({ name }) => /\d/.test(name)) },
	{ id: 'a hyphen', value: latin(({ name }) => name.includes('-')) },
	{ id: 'a point', value: latin(({ name }) => name.includes('.')) },
	{ id: 'very short', value: latin(({ name }) => name.length <= 2) },
	{ id: 'three letters', value: latin(({ name }) => name.length === 3) },
	{ id: 'first name first', value: latin(({ words }) => words.length > 1 && isGivenName(words[0] ?? '')) },
	{ id: 'a first name alone', value: latin((one) => isOneWord(one) && isGivenName(last(one))) },
	{ id: 'a place of general knowledge', value: latin(({ name }) => isPlace(name)) },
	{ id: 'a name of general knowledge', value: latin(({ name }) => kindsOfName(name).length > 0) },
	{ id: 'a term of the dictionary', value: latin((one) => compoundOf(key(one)) === 'term') },
	{ id: 'a thing of the dictionary', value: latin((one) => compoundOf(key(one)) === 'thing') },
	{ id: 'a role of the dictionary', value: latin((one) => compoundOf(key(one)) === 'role') },
	{ id: 'a kind of person', value: latin((one) => isPerson(singular(last(one)))) },
	{ id: 'a word that opens sentences', value: latin(({ words }) => opening.has(words[0] ?? '')) },
	{ id: 'a word that is never listed', value: latin(({ words }) => words.some((word) => unlisted.has(word))) },
	{ id: 'a role', value: latin(({ words }) => words.some((word) => roles.has(word))) },
	{ id: 'a vague noun last', value: latin((one) => vagueNouns.has(singular(last(one)))) },
	{ id: 'a vague word first', value: latin(({ words }) => words.length > 1 && vagueModifiers.has(words[0] ?? '')) },
	{ id: 'an ending of ideas', value: latin((one) => /(?:tion|sion|ism|ity|ness|ment|ance|ence|ology|ics|ship|hood)s?$/.test(last(one))) },
	{ id: 'an ending of doing', value: latin((one) => /ing$/.test(last(one))) },

	{ id: 'Chinese of one character', value: han(({ name }) => name.length === 1) },
	{ id: 'Chinese of two characters', value: han(({ name }) => name.length === 2) },
	{ id: 'Chinese of three characters', value: han(({ name }) => name.length === 3) },
	{ id: 'Chinese of four characters', value: han(({ name }) => name.length === 4) },
	{ id: 'Chinese of more characters', value: han(({ name }) => name.length > 4) },
	{ id: 'Chinese and Latin', value: han(inLatin) },
	{ id: 'one Chinese word', value: han((one) => hanWords(one).length === 1) },
	{ id: 'bits of its Chinese words', value: (one) => (one.han?.mean ?? 0) / 10 },
	{ id: 'bits of its rarest Chinese word', value: (one) => (one.han?.rarest ?? 0) / 10 },
	{ id: 'bits of the whole in Chinese', value: (one) => (isHan(one) ? Math.min(mostHan, hanSurprise(one.name)) / 10 : 0) },
	{ id: 'single characters', value: (one) => (isHan(one) ? share(hanWords(one).map(({ text }) => Number(text.length === 1))) : 0) },
	{ id: 'a noun in Chinese', value: han(({ name }) => hanPos(name) === 'n') },
	{ id: 'a name in Chinese', value: han(({ name }) => /^n[rstz]/.test(hanPos(name))) },
	{ id: 'a verb in Chinese', value: han(({ name }) => /^v/.test(hanPos(name))) },
	{ id: 'a verb first in Chinese', value: han((one) => hanWords(one).length > 1 && /^v/.test(hanWords(one)[0]?.pos ?? '')) },
	{ id: 'another word in Chinese', value: han(({ name }) => /^[^nv?]/.test(hanPos(name))) },
	{ id: 'not in the dictionary', value: han(({ name }) => hanPos(name) === '?') },
	{ id: 'a vague word in Chinese', value: han((one) => hanWords(one).some(({ isVague }) => isVague)) },
	{ id: 'a vague modifier in Chinese', value: han((one) => hanWords(one)[0]?.isVagueModifier === true) },
	{ id: 'a word of a field', value: han((one) => hanWords(one).some(({ isOfField }) => isOfField)) },
	{ id: 'a technical head in Chinese', value: han(({ name }) => isTechnical(name)) },
	{ id: 'a field of knowledge', value: han(({ name }) => isDiscipline(name)) },
	{ id: 'an ending of people in Chinese', value: han(({ name }) => /(?:人|者|家|员|师|长|生|手|友|们)$/.test(name)) },
	{ id: 'never said in other talks', value: (one) => Number(shareOfTalks(one) === 0) },
	{ id: 'talks that say it', value: (one) => levelOf(shareOfTalks(one)) },
	{ id: 'in every sixteenth talk', value: (one) => Number(shareOfTalks(one) >= 1 / 16) },
	{ id: 'talks that say its rarest word', value: (one) => (isHan(one) ? 0 : levelOf(smallest(one.words.map(englishShare), 1))) },
	{ id: 'talks that say its most usual word', value: (one) => (isHan(one) ? 0 : levelOf(largest(one.words.map(englishShare), 0))) },
	{ id: 'a middle dot', value: flag(({ name }) => /[·・•]/.test(name)) },
];
