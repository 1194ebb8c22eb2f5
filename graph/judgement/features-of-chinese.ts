// What a Chinese phrase itself and its words in the talk say of whether it is worth a node: which words make it, how firmly they
// hold together, how free its edges are, what known names it holds.
import { foundAt } from '../extractors/placed.ts';
import { looseCharacters } from '../language/chinese/characters.ts';
import { hasFieldHan } from '../text/chinese-fields.ts';
import { hanSurprise } from '../text/chinese-words.ts';
import { largest, smallest } from '../text/extremes.ts';
import { pattern } from '../text/pattern.ts';
import type { Candidate, Place, TalkFacts } from './candidate.ts';
import type { Feature } from './feature.ts';
import { mostHan, type HanFacts } from './han-facts.ts';

type Value = (one: Candidate, han: HanFacts, talk: TalkFacts) => number;
const han =
	(value: Value): Feature['value'] =>
	(one, talk) =>
		one.han === undefined ? 0 : value(one, one.han, talk);
const flag = (holds: (han: HanFacts) => boolean) => han((_, facts) => Number(holds(facts)));
/** The same of what has several words. */
const phrase = (holds: (han: HanFacts) => boolean) => flag((facts) => facts.words.length > 1 && holds(facts));
const shareOf = (holds: (place: Place, talk: TalkFacts) => boolean) =>
	han(({ places }, _, talk) => places.filter((one) => holds(one, talk)).length / Math.max(1, places.length));
const beside = (words: RegExp) => shareOf(({ left }) => words.test(left));

const posAt = ({ words }: HanFacts, at: number): string => words.at(at)?.pos ?? '';

/** How often its rarest word stands in the talk; at least as often as the phrase itself. */
const timesOfRarest = (one: Candidate, { words }: HanFacts): number =>
	Math.max(
		one.times,
		smallest(
			words.map(({ times }) => times),
			Infinity,
		),
	);

/** How much more often its words stand together than by chance, in bits. */
function cohesion(one: Candidate, { words, total }: HanFacts): number {
	const chance = words.reduce((sum, { times }) => sum + Math.log2(Math.max(one.times, times) / total), 0);
	return Math.log2(one.times / total) - chance;
}

/** How much more often than in general text, in bits. */
const weirdness = (one: Candidate, { total }: HanFacts): number =>
	Math.min(mostHan, hanSurprise(one.name)) + Math.log2(one.times / total);

/** How much more often each of its words stands here than in general text, in bits: the talk's own words are of its field. */
const tellingOf = (one: Candidate, { words, total }: HanFacts): readonly number[] =>
	words.map(
		({ text, times, bits }) =>
			bits + Math.log2(Math.max(one.times, times) / total) - (text.length === 1 ? oneCharacter : 0),
	);

/** Bits less of a single character: the dictionary counts it as parts of words too. */
const oneCharacter = 2;

const mean = (of: readonly number[]): number => of.reduce((sum, each) => sum + each, 0) / Math.max(1, of.length);

const freeBefore = pattern('u')`(?:^|[^\p{Script=Han}]|[${looseCharacters}])$`;
const freeAfter = pattern('u')`^(?:$|[^\p{Script=Han}]|[${looseCharacters}])`;

/** How many different characters stand beside it, of those that could. */
function variety(one: Candidate, characterOf: (place: Place) => string): number {
	const all = one.places.map(characterOf);
	return all.length < 2 ? 0 : (new Set(all).size - 1) / (all.length - 1);
}

const within =
	(holds: (id: string) => boolean) =>
	({ found }: Place, { context }: TalkFacts): boolean =>
		foundAt(context.found, found.turn, found.textStart, found.textEnd).some(
			({ textStart, textEnd, entity }) =>
				textStart >= found.textStart &&
				textEnd <= found.textEnd &&
				textEnd - textStart < found.textEnd - found.textStart &&
				holds(entity),
		);

/** 0 for what no other talk says, 1 for what a quarter of them say. */
const levelOf = (share: number): number => (share === 0 ? 0 : 1 + Math.log2(share * 4) / 8);

// prettier-ignore
export const featuresOfChinese: readonly Feature[] = [
	{ id: 'two Chinese words', value: flag(({ words }) => words.length === 2) },
	{ id: 'three Chinese words', value: flag(({ words }) => words.length === 3) },
	{ id: 'more Chinese words', value: flag(({ words }) => words.length > 3) },
	{ id: 'noun and noun', value: phrase((one) => /^n/.test(posAt(one, 0)) && /^n/.test(posAt(one, -1))) },
	{ id: 'an adjective first', value: phrase((one) => posAt(one, 0) === 'a') },
	{ id: 'a word of another kind first', value: phrase((one) => posAt(one, 0) === 'x') },
	{ id: 'a verb last', value: phrase((one) => posAt(one, -1) === 'v') },
	{ id: 'a doing last', value: phrase((one) => posAt(one, -1) === 'vn') },
	{ id: 'a set phrase', value: flag((one) => posAt(one, 0) === 'l') },
	{ id: 'a name first', value: phrase((one) => /^n[rstz]/.test(posAt(one, 0))) },
	{ id: 'a single character first', value: phrase(({ words }) => words[0]?.text.length === 1) },
	{ id: 'a single character last', value: phrase(({ words }) => words.at(-1)?.text.length === 1) },
	{ id: 'an opening word in it', value: flag(({ words }) => words.some(({ isOpening }) => isOpening)) },
	{ id: 'all of a field', value: han(({ name }) => Number(hasFieldHan(name))) },
	{ id: 'bits of its most usual Chinese word', value: han((_, { commonest }) => commonest / 10) },
	{ id: 'talks that say its rarest Chinese word', value: han((_, { words }) => levelOf(smallest(words.map(({ share }) => share), 1))) },
	{ id: 'talks that say its most usual Chinese word', value: han((_, { words }) => levelOf(largest(words.map(({ share }) => share), 0))) },
	{ id: 'words that hold together', value: han((one, facts) => (facts.words.length > 1 ? cohesion(one, facts) / 10 : 0)) },
	{ id: 'its rarest word only here', value: han((one, facts) => (facts.words.length > 1 ? one.times / timesOfRarest(one, facts) : 0)) },
	{ id: 'its words elsewhere', value: han((one, facts) => (facts.words.length > 1 ? Math.log2(1 + timesOfRarest(one, facts) - one.times) : 0)) },
	{ id: 'more than in general text', value: han((one, facts) => (facts.words.length > 1 ? 0 : weirdness(one, facts) / 10)) },
	{ id: 'words of this talk', value: han((one, facts) => mean(tellingOf(one, facts)) / 10) },
	{ id: 'its most telling word', value: han((one, facts) => largest(tellingOf(one, facts), -10) / 10) },
	{ id: 'its least telling word', value: han((one, facts) => smallest(tellingOf(one, facts), 10) / 10) },
	{ id: 'times by bits', value: han((one, facts) => (Math.log2(one.times) * facts.mean) / 30) },
	{ id: 'said in several turns', value: han(({ turns }) => Number(turns > 2)) },
	{ id: 'free on the left', value: beside(freeBefore) },
	{ id: 'free on the right', value: shareOf(({ right }) => freeAfter.test(right)) },
	{ id: 'free on both sides', value: shareOf(({ left, right }) => freeBefore.test(left) && freeAfter.test(right)) },
	{ id: 'different words before', value: han((one) => variety(one, ({ left }) => left.slice(-1))) },
	{ id: 'different words after', value: han((one) => variety(one, ({ right }) => right.slice(0, 1))) },
	{ id: 'in a question', value: shareOf(({ right }) => /^[^。！!；;\n]*[？?]/.test(right)) },
	{ id: 'holds a known term', value: shareOf(within((id) => id.startsWith('concept/'))) },
	{ id: 'holds a known name', value: shareOf(within((id) => !id.startsWith('concept/'))) },
	{ id: 'after 是, 叫', value: beside(/[是叫]$/) },
	{ id: 'after 有', value: beside(/有$/) },
	{ id: 'after 的', value: beside(/的$/) },
	{ id: 'after a clause', value: beside(/(?:^|[，。！？；：,.!?;:\s])$/) },
	{ id: 'in brackets', value: shareOf(({ left, right }) => /[（(]$/.test(left) && /^[）)]/.test(right)) },
	{ id: 'Latin in brackets after it', value: shareOf(({ right }) => /^[（(][A-Za-z]/.test(right)) },
];
