// What the places where a name stands say of whether it is worth a node: how often, by whom, among which words.
import { isDefinedInChinese } from '../extractors/chinese-terms/definitions.ts';
import type { Context } from '../extractors/extractor.ts';
import { isDefined } from '../extractors/terms/definitions.ts';
import { countingCharacters } from '../language/chinese/characters.ts';
import { honorifics, shortHonorifics } from '../language/chinese/people.ts';
import { articlesAndPossessives, determiners } from '../language/english/small-words.ts';
import { isCommon } from '../text/frequency.ts';
import { pattern } from '../text/pattern.ts';
import type { Candidate, Place, TalkFacts } from './candidate.ts';
import type { Feature } from './feature.ts';

const shareOf =
	(holds: (place: Place) => boolean) =>
	({ places }: Candidate): number =>
		places.filter(holds).length / Math.max(1, places.length);
const before = (words: RegExp) => shareOf(({ left }) => words.test(left));
const after = (words: RegExp) => shareOf(({ right }) => words.test(right));

function isDefinedAt({ found: { turn, textStart, textEnd }, surface }: Place, { talk }: Context): boolean {
	const text = talk.turns[turn]?.turn.text ?? '';
	const span = { start: textStart, end: textEnd };
	return /\p{Script=Han}/u.test(surface) ? isDefinedInChinese(text, span) : isDefined(text, span);
}

const timesSmall = ({ name }: Candidate, { small }: TalkFacts): number => small.get(name.toLowerCase()) ?? 0;

// prettier-ignore
export const featuresOfPlaces: readonly Feature[] = [
	{ id: 'times', value: ({ times }) => Math.log2(times) },
	{ id: 'more than once', value: ({ times }) => Number(times > 1) },
	{ id: 'turns', value: ({ turns }) => Math.log2(turns) },
	{ id: 'several voices', value: ({ voices }) => Number(voices > 1) },
	{ id: 'often for its length', value: ({ times }, { length }) => Math.min(3, (1000 * times) / Math.max(500, length)) },
	{ id: 'said outside of the speech', value: ({ isAnnounced }) => Number(isAnnounced) },
	{ id: 'opens a sentence', value: shareOf(({ opens }) => opens) },
	{ id: 'only opens sentences', value: ({ places }) => Number(places.every(({ opens }) => opens)) },
	{ id: 'capital within a sentence', value: shareOf(({ opens, surface }) => !opens && /^\p{Lu}/u.test(surface)) },
	{ id: 'small elsewhere', value: (one, talk) => Number(/^\p{Lu}/u.test(one.name) && timesSmall(one, talk) > 0) },
	{ id: 'mostly small elsewhere', value: (one, talk) => Number(/^\p{Lu}/u.test(one.name) && timesSmall(one, talk) > one.times) },
	{ id: 'small where it is listed with capitals', value: ({ known, places }) => Number(/\p{Lu}/u.test(known.labels['en'] ?? '') && places.every(({ surface }) => /^[\P{Lu}]+$/u.test(surface) && /\p{Ll}/u.test(surface))) },
	{ id: 'decided by the words around', value: shareOf(({ found }) => found.decided === true) },
	{ id: 'after the', value: before(/\b(?:the|The) $/) },
	{ id: 'after a', value: before(pattern('i')`\b${determiners}\s$`) },
	{ id: 'after my, this', value: before(pattern('i')`\b${articlesAndPossessives}\s$`) },
	{ id: 'after in, at, from', value: before(/\b(?:in|at|from|to|near|In|At|From) (?:the )?$/) },
	{ id: 'after of', value: before(/\bof (?:the )?$/) },
	{ id: 'after with, by', value: before(/\b(?:with|by|between|for|against|By|With) (?:the )?$/) },
	{ id: 'after and', value: before(/(?:\b(?:and|or|And)|,|、|和|与|跟) ?$/) },
	{ id: 'before and', value: after(/^(?:,? (?:and|or)\b|,|、|和|与|跟)/) },
	{ id: 'after called', value: before(/(?:\b(?:called|named|titled|known as|call it|term|termed)(?: the| a)?|叫做?|称为|名为|所谓的?|称之为) ?["“「《]?$/) },
	{ id: 'asked about', value: before(/(?:\b(?:what is|what are|what's|define|about)(?: the| an?)?|什么是|何为) ?["“]?$/i) },
	{ id: 'explained', value: after(/^["”」]? ?(?:is when|means|refers to|is (?:a|the) (?:way|process|idea|kind)|就是|是指|指的是|是一种|意思是)/) },
	{ id: 'in quotation marks', value: shareOf(({ left, right }) => /["“「『]$/.test(left) && /^[,.]?["”」』]/.test(right)) },
	{ id: 'in bold', value: shareOf(({ isBold }) => isBold) },
	{ id: 'defined', value: ({ places }, { context }) => Number(places.some((place) => isDefinedAt(place, context))) },
	{ id: 'in title marks', value: shareOf(({ left }) => /《$/.test(left)) },
	{ id: 'possessive', value: after(/^['’]s\b/) },
	{ id: 'before a verb of people', value: after(/^,? (?:said|says|told|wrote|came|was|is|has|had|did|who)\b/) },
	{ id: 'before 的', value: after(/^的/) },
	{ id: 'before a noun', value: shareOf(({ after: next }) => next?.pos === 'NOUN') },
	{ id: 'before a verb', value: shareOf(({ after: next }) => next?.pos === 'VERB' || next?.pos === 'AUX') },
	{ id: 'before a word with a capital', value: shareOf(({ after: next }) => /^\p{Lu}/u.test(next?.text ?? '')) },
	{ id: 'before a number', value: shareOf(({ after: next }) => /\d/.test(next?.text ?? '')) },
	{ id: 'before of', value: after(/^ of\b/) },
	{ id: 'before a hyphen', value: after(/^[-/&]/) },
	{ id: 'after a noun', value: shareOf(({ before: last }) => last?.pos === 'NOUN') },
	{ id: 'after an adjective', value: shareOf(({ before: last }) => last?.pos === 'ADJ') },
	{ id: 'after a word with a capital', value: shareOf(({ before: last, left }) => /^\p{Lu}\p{Ll}/u.test(last?.text ?? '') && !/(?:^|[.!?]["”’]?\s+)\S+ $/.test(left)) },
	{ id: 'after a number', value: shareOf(({ before: last }) => /^\d/.test(last?.text ?? '')) },
	{ id: 'after a hyphen', value: before(/[-/&]$/) },
	{ id: 'the end of a clause', value: after(/^[.,;:!?。，；：！？、]/) },
	{ id: 'after a Chinese preposition', value: before(/[在从到对把被给向于去来]$/) },
	{ id: 'after a measure', value: before(pattern()`[${countingCharacters}这那每某][个位种本部篇家次场条项款]$`) },
	{ id: 'before what people do', value: after(/^(?:说|认为|觉得|告诉|提到|表示|写|讲|问|指出|回忆)/) },
	{ id: 'before a title', value: after(pattern()`^(?:${honorifics}|${shortHonorifics}|大学|公司|集团)`) },
	{ id: 'Latin within Chinese', value: shareOf(({ left, right, surface }) => /^\p{Script=Latin}/u.test(surface) && /\p{Script=Han}/u.test(left + right)) },
	{ id: 'a usual English word in Chinese', value: ({ words, places, name }) => Number(/^\P{Script=Han}+$/u.test(name) && places.some(({ left, right }) => /\p{Script=Han}/u.test(left + right)) && words.every((word) => isCommon(word, 5))) },
	{ id: 'early', value: ({ places }) => Number((places[0]?.found.turn ?? 0) < 4) },
];
