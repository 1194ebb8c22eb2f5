// Terms of art in Chinese that no list holds: every phrase that may be one by its shape (phrases.ts), and what is asked for
// outright, in quotation marks or in bold. Which of them are worth a node, graph/judgement says.
import type { Found, Known, Talk } from '../../model.ts';
import { isDefinedInChinese, namedOutright } from './definitions.ts';
import { idleHeads } from '../../language/chinese/concepts.ts';
import { largest } from '../../text/extremes.ts';
import { isDiscipline, isTechnical } from './heads.ts';
import { phrasesIn } from './phrases.ts';
import { hasFieldHan } from '../../text/chinese-fields.ts';
import { looseHan } from '../../text/chinese-vague.ts';
import { hanSurprise, segment, type HanWord } from '../../text/chinese-words.ts';
import { isMostlyHan } from '../../text/scripts.ts';
import { idOf } from '../../text/slug.ts';
import { chineseShare } from '../../text/talk.ts';
import { wordsOf } from '../../text/turn-words.ts';
import type { Context, Extractor, Findings } from '../extractor.ts';
import { foundAt } from '../placed.ts';

type Occurrence = { readonly turn: number; readonly start: number; readonly end: number };
type Candidate = {
	readonly name: string;
	readonly words: readonly HanWord[];
	readonly occurrences: Occurrence[];
	/** The source sets it off: in bold, in quotation marks, defined or asked for. */
	isSetOff: boolean;
};

export const hanTerms: Extractor = {
	id: 'han term',
	title: 'A term of art in Chinese: said again and rarer elsewhere, defined, or set off by the source',
	example: '所谓流动性陷阱，指的是利率低到零…… → a concept',
	find(context) {
		const candidates = candidatesOf(context);
		const worth = [...candidates.values()].filter(isWorthJudging).map((one) => reachingLeft(one, context.talk));
		return findingsOf(worth, context);
	},
};

/** The confidence of what is only proposed, 0 to 100. */
const proposed = 30;

function findingsOf(candidates: readonly Candidate[], context: Context): Findings {
	const named = namesHere(context);
	const proposals: Found[] = [];
	const entities: Known[] = [];
	for (const { name, occurrences } of candidates) {
		const listed = named.get(name);
		// Where the lexicon took some places and not others, it has its reasons, unless it is said again and again.
		if (listed?.rule === 'lexicon' && occurrences.length < 3) continue;
		const id = listed?.entity ?? idOf('concept', name);
		if (id === undefined) continue;
		const fresh: Known = { id, kind: 'concept', labels: { zh: name }, aliases: [], origin: 'text' };
		entities.push(context.entities.get(id) ?? fresh);
		for (const { turn, start, end } of occurrences)
			proposals.push({ turn, textStart: start, textEnd: end, entity: id, rule: 'han term', confidence: proposed });
	}
	return { proposals, entities };
}

/** What bears a name here already. */
function namesHere({ found, talk }: Context): ReadonlyMap<string, Found> {
	return new Map(
		found
			.filter((one) => one.rule !== 'heard as')
			.map((one) => [talk.turns[one.turn]?.turn.text.slice(one.textStart, one.textEnd) ?? '', one]),
	);
}

/** Bits that a word, and the words of a phrase on average, must have, less two for each time that they are said twice as often. */
const [leastOfWord, leastOfPhrase] = [15, 13];
/** Of a word that no dictionary has. */
const mostBits = 24;
/** Bits that the rarest word of what is said once must have. */
const leastOfOnce = 20;
/** From this share of other talks on, a phrase is everybody's. */
const everybodys = 1 / 64;

/**
 * Whether it is worth the work of the judgement. Of what this leaves out, readers listed hardly one in two hundred: words and
 * phrases of general language, unless they are said again and again.
 */
function isWorthJudging({ name, words, occurrences, isSetOff }: Candidate): boolean {
	if (isSetOff) return true;
	const bits = words.map(({ text }) => Math.min(mostBits, hanSurprise(text)));
	if (occurrences.length === 1) return largest(bits, 0) >= leastOfOnce || isOfField(name);
	const said = bits.reduce((sum, one) => sum + one, 0) / words.length + 2 * Math.log2(occurrences.length);
	if (said < (words.length > 1 ? leastOfPhrase : leastOfWord) - 1 && !isOfField(name)) return false;
	const common = chineseShare(name) >= everybodys ? 1 : 0;
	const asked = words.length > 1 ? leastOfPhrase + common : leastOfWord + 2 * common;
	return said >= asked || isOfField(name);
}

function isOfField(name: string): boolean {
	return isTechnical(name) || isDiscipline(name) || hasFieldHan(name);
}

function candidatesOf({ talk, found }: Context): ReadonlyMap<string, Candidate> {
	const byName = new Map<string, Candidate>();
	const enter = (name: string, words: readonly HanWord[], one: Occurrence, isSetOff: boolean): void => {
		const known = byName.get(name);
		if (known === undefined) byName.set(name, { name, words, occurrences: [one], isSetOff });
		else {
			known.occurrences.push(one);
			known.isSetOff ||= isSetOff;
		}
	};
	talk.turns.forEach(({ turn }, place) => {
		const { text } = turn;
		if (!isMostlyHan(text)) return;
		const words = wordsOf(turn);
		phrasesIn(text, words, (from, to, whole) => {
			const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
			if (isBlocked(found, place, start, end) || isAboutPerson(text, found, { turn: place, start, end })) return;
			if (isWithIdleHead(found, { turn: place, start, end }, words[to - 1])) return;
			const isDefined = whole && isDefinedInChinese(text, { start, end });
			enter(text.slice(start, end), words.slice(from, to), { turn: place, start, end }, isDefined);
		});
	});
	enterSetOff(talk, found, byName);
	return byName;
}

/** What the source sets off, whatever words the dictionary makes of it: 什么叫走时差？, “可防可控”, **返青水**. */
function enterSetOff({ turns }: Talk, found: readonly Found[], byName: Map<string, Candidate>): void {
	turns.forEach(({ turn }, place) => {
		const { text, highlights } = turn;
		const spans = [
			...highlights.map(({ textStart, textEnd }) => ({ start: textStart, name: text.slice(textStart, textEnd) })),
			...namedOutright(text),
		];
		for (const { name, start } of spans) {
			const end = start + name.length;
			if (!/^\p{Script=Han}{2,8}$/u.test(name) || isBlocked(found, place, start, end)) continue;
			const known = byName.get(name);
			if (known === undefined)
				byName.set(name, { name, words: segment(name), occurrences: [{ turn: place, start, end }], isSetOff: true });
			else {
				known.isSetOff = true;
				if (!known.occurrences.some((one) => one.turn === place && one.start === start))
					known.occurrences.push({ turn: place, start, end });
			}
		}
	});
}

/** Whether a find leaves no room for a phrase here: anything but a part of it. */
function isBlocked(found: readonly Found[], turn: number, start: number, end: number): boolean {
	return foundAt(found, turn, start, end).some(
		({ textStart, textEnd }) =>
			textStart < end &&
			textEnd > start &&
			!(textStart >= start && textEnd <= end && textEnd - textStart < end - start),
	);
}

const idle = new Set(idleHeads);

/** A deep-learning system is no other thing than deep learning. */
function isWithIdleHead(found: readonly Found[], { turn, start }: Occurrence, last: HanWord | undefined): boolean {
	return (
		last !== undefined &&
		idle.has(last.text) &&
		foundAt(found, turn, start, last.start).some(
			({ textStart, textEnd, entity }) =>
				textStart === start && textEnd === last.start && entity.startsWith('concept/'),
		)
	);
}

/** 沈砚秋教授 is the person; what holds one is a term only as a field or a thing of theirs: 黑格尔哲学, 贝叶斯定理. */
function isAboutPerson(text: string, found: readonly Found[], { turn, start, end }: Occurrence): boolean {
	return foundAt(found, turn, start, end).some(
		({ textStart, textEnd, entity }) =>
			textStart < end &&
			textEnd > start &&
			entity.startsWith('person/') &&
			(end - textEnd < 2 || !isOfField(text.slice(textEnd, end))),
	);
}

/** 多巴胺 and 嗅探犬, which the dictionary parts after 多 and 嗅: a character that stands before it wherever it stands is its first. */
function reachingLeft(candidate: Candidate, { turns }: Talk): Candidate {
	const { name, words, occurrences } = candidate;
	if (words[0]?.text.length !== 1 || occurrences.length < 2) return candidate;
	const before = new Set(occurrences.map(({ turn, start }) => turns[turn]?.turn.text.charAt(start - 1) ?? ''));
	const [only] = before;
	if (
		before.size > 1 ||
		only === undefined ||
		!(/[多大小高低新老]/.test(only) || (occurrences.length > 2 && /\p{Script=Han}/u.test(only) && !looseHan.test(only)))
	)
		return candidate;
	return { ...candidate, name: only + name, occurrences: occurrences.map((one) => ({ ...one, start: one.start - 1 })) };
}
