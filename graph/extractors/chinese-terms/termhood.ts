// What makes a Chinese word or compound a term of art: said again and rarer in general text (extractors/terms/termhood.ts has the
// measures for English), with a head that makes terms in any field, or set off by the source: defined, in bold, a heading's.
import { hasFieldHan } from '../../text/chinese-fields.ts';
import { hanSurprise, type HanWord } from '../../text/chinese-words.ts';
import { openingHan } from '../../text/chinese-phrases.ts';
import { vagueHan, vagueHanModifiers } from '../../text/chinese-vague.ts';
import {
	noDisciplineBefore,
	noDisciplines,
	processes,
	rates,
	sciences,
	termHeads,
	termSuffixes,
	theories,
} from '../../language/chinese/terms.ts';
import { askingWords, complements, mannerWords, nounsOfAll } from '../../language/chinese/vague.ts';
import { unattached } from '../../language/chinese/characters.ts';
import type { EvidenceRow } from '../../text/evidence.ts';
import { pattern } from '../../text/pattern.ts';

export type ChineseTermOccurrence = {
	readonly turn: number;
	readonly start: number;
	readonly end: number;
	/** It is all of its run of words. */
	readonly whole: boolean;
	readonly defined: boolean;
	/** The source sets it in bold. */
	readonly bold: boolean;
	/** A known concept is a part of it. */
	readonly covers: boolean;
};
export type ChineseTermCandidate = {
	readonly name: string;
	readonly words: readonly HanWord[];
	readonly occurrences: ChineseTermOccurrence[];
	/** Told by being said again, where the dictionary has only its characters. */
	readonly isNew?: boolean;
};

/** Heads that make a term of what stands before them, in any field: 损失厌恶效应, 强化学习, 现象学. */
export const technical = pattern(
	'u',
)`(?:${termHeads}|[^候]症|[${sciences}]学|[${rates}]率|[本认方]\p{Script=Han}论|[${theories}]\p{Script=Han}?论|[${processes}]化|[^家]病)$`;

/** Fields of knowledge: 数学, 语言学, 神经科学. */
export const discipline = pattern()`^(?![${noDisciplines}]学$|科学$).{1,6}(?:[^${noDisciplineBefore}]学|科学)$|^(?:数学|物理|化学|生物|哲学|编程|法学|医学)$`;

/** Nouns for people and things around everybody that make no term of a technical head: 人类学习, 公司资产. */
const ofAll = pattern()`^${nounsOfAll}$`;

/** Words that make a term only of a technical head: 大型语言模型. */
const sizes = /^(?:大型|通用|小型|直接|间接|正常|独立)$/;

/** Words of one Chinese character that only end others. */
const endings = pattern()`^[${termSuffixes}]$`;

/** What the source itself says, and what a compound's words say. In an example ×3 is said three times. */
export type ChineseTermEvidence = EvidenceRow & { readonly weight: number } & (
		| { readonly of: 'source'; readonly value: (facts: SourceFacts) => number }
		| { readonly of: 'compound'; readonly holds: (facts: CompoundFacts) => boolean }
	);
type SourceFacts = { readonly candidate: ChineseTermCandidate; readonly isHeadline: boolean };
type CompoundFacts = {
	readonly words: readonly HanWord[];
	readonly first: HanWord;
	readonly head: HanWord;
	readonly times: number;
	readonly isTechnical: boolean;
};

const isOfAll = ({ text }: HanWord): boolean => ofAll.test(text);
const isVague = ({ text }: HanWord): boolean => vagueHan.has(text);

/** Weights set by hand, from no counted data: 5.2 makes a term, 10 a good one. */
// A table reads best with an entry a line.
// prettier-ignore
export const chineseTermEvidence: readonly ChineseTermEvidence[] = [
	{ id: 'defined', of: 'source', weight: 5, value: ({ candidate }) => Math.min(2, candidate.occurrences.filter((one) => one.defined).length), example: '损失厌恶 ×1, defined' },
	{ id: 'in bold', of: 'source', weight: 8, value: ({ candidate }) => Number(candidate.occurrences.some((one) => one.bold)), example: '损失厌恶 ×1, bold' },
	{ id: 'in a headline', of: 'source', weight: 3, value: ({ candidate: { name }, isHeadline }) => Number(isHeadline && name.length > 2), example: '损失厌恶 ×1, announced' },
	{ id: 'technical head', of: 'compound', weight: 4, holds: ({ isTechnical }) => isTechnical, example: '公平效应 ×1' },
	{ id: 'head for anything', of: 'compound', weight: -5, holds: ({ isTechnical, first, head }) => !isTechnical && (isVague(head) || (isVague(first) && head.text === '化')), example: '冻土问题 ×2' },
	{ id: 'noun of all, said once or twice', of: 'compound', weight: -6, holds: ({ words, times }) => times <= 2 && words.some(isOfAll), example: '人类冻土 ×2' },
	{ id: 'noun of all, said more', of: 'compound', weight: -3, holds: ({ words, times }) => times > 2 && words.some(isOfAll), example: '公司资产 ×3' },
	{ id: 'words for anything', of: 'compound', weight: -4, holds: ({ words }) => words.every(isVague), example: '人类学习 ×5' },
	{ id: 'verb first, said once', of: 'compound', weight: -3, holds: ({ first, times }) => first.pos === 'v' && times < 2, example: '学习效应 ×1' },
];

/** What a term must have to be drawn. */
export const leastChineseTermhood = 5.2;

/** Bits of a compound's words on average, and of a word that is said again, from which on it may be a term whatever its score. */
const [leastBits, leastWordBits] = [11.5, 13];

/** Whether it may be a term though its score says little: the judgement knows more (graph/judgement). */
export function mayBeTerm({ words, name, occurrences, isNew = false }: ChineseTermCandidate): boolean {
	if (isNew) return true;
	const whole = occurrences.filter((one) => one.whole).length;
	if (whole === 0 || occurrences.some((one) => one.covers) || words.every(isVague) || words.some(isOfAll)) return false;
	const [first] = words;
	if (first === undefined || (words.length > 1 && words.some(({ text }) => text.length === 1) && whole < 2))
		return false;
	const bits = words.reduce((sum, word) => sum + Math.min(21, hanSurprise(word.text)), 0) / words.length;
	if (words.length === 1)
		return bits >= leastWordBits + (whole > 1 ? 0 : 2) && (first.pos !== 'v' || name.length > 2 || whole > 2);
	return bits >= leastBits && (whole > 1 || !/^[va]$/.test(first.pos));
}

/** How much of a term it is; 0 is none, 10 a good one. `longer`: how often it stands within a longer candidate that is said again. */
export function hanTermhood(
	candidate: ChineseTermCandidate,
	{ longer, isHeadline }: { longer: number; isHeadline: boolean },
	evidence: readonly ChineseTermEvidence[] = chineseTermEvidence,
): number {
	const { words, occurrences } = candidate;
	const own = occurrences.length - longer;
	const defined = Math.min(2, occurrences.filter((one) => one.defined).length);
	const bold = occurrences.some((one) => one.bold);
	const facts = { candidate, isHeadline };
	const told = evidence.reduce((sum, row) => sum + (row.of === 'source' ? row.weight * row.value(facts) : 0), 0);
	if (own <= 0 && told < 5) return 0;
	const covered = occurrences.some((one) => one.covers);
	// 大型深度学习: a known concept with a word before it is that concept, unless it is said again as a whole.
	if (covered && occurrences.filter((one) => one.whole).length < 2 && defined === 0 && !bold) return 0;
	if (covered && /^vn?$/.test(words[0]?.pos ?? '') && told < 5) return 0;
	if (covered && occurrences.length < 3 && words.some(({ text }) => sizes.test(text))) return 0;
	const bits = words.reduce((sum, word) => sum + Math.min(21, hanSurprise(word.text)), 0) / words.length;
	const times = Math.max(1, own);
	return words.length > 1 ? ofCompound(candidate, times, bits, told, evidence) : ofWord(candidate, times, bits, told);
}

function ofCompound(
	candidate: ChineseTermCandidate,
	times: number,
	bits: number,
	told: number,
	evidence: readonly ChineseTermEvidence[],
): number {
	const { words, name, occurrences } = candidate;
	const [first, head] = [words[0], words.at(-1)];
	if (first === undefined || head === undefined || !occurrences.some((one) => one.whole || one.bold)) return 0;
	const isTechnical = technical.test(name);
	const loose = words.some((word) => word.text.length === 1 && !endings.test(word.text));
	if (loose && times < (name.length < 3 ? 4 : 2) && told < 5) return 0;
	if (discipline.test(name) && !ofAll.test(first.text) && first.pos !== 'v') return 8 + Math.log2(times) * 2 + told;
	if (first.pos === 'v' && !isTechnical && told < 5) return 0;
	if (times < 2 && !isTechnical && told < 3) return 0;
	const facts = { words, times, isTechnical, first, head };
	return evidence.reduce(
		(score, row) => (row.of === 'compound' ? score + row.weight * Number(row.holds(facts)) : score),
		Math.log2(1 + times) * (bits - 11) + told,
	);
}

function ofWord({ words, name }: ChineseTermCandidate, times: number, bits: number, told: number): number {
	const [word] = words;
	if (word === undefined) return 0;
	if (discipline.test(name) && (times > 1 || name.length > 2)) return 7 + Math.log2(times) * 2 + told;
	if (word.pos === 'v' && (times < 5 || bits < 17) && told < 8) return 0;
	const isOfField = hasFieldHan(name);
	if (times < 3 && !isOfField && !technical.test(name) && told < 5) return 0;
	if (isOfGeneralLanguage(name, bits, times) && !isOfField && told < 5) return 0;
	if (word.pos === 'vn' && bits < 16 && !technical.test(name) && told < 5) return 0;
	const bonus = technical.test(name) && name.length > 2 ? 3 : 0;
	if (times < 2 && told < 5) return bonus > 0 && bits > 18 ? 4 + (bits - 18) : 0;
	if (bits < 15 && bonus === 0 && told < 5) return 0;
	return (
		Math.log2(times) * (bits - 13.5 + bonus) -
		(times < 3 && bonus === 0 && told < 3 && bits < 19 ? 2 : 0) +
		(bits > 15 ? told : told / 3)
	);
}

/** 室友, 剧照, 短信: what the dictionary has by itself is everybody's, unless it is rare and the talk has it again and again. */
function isOfGeneralLanguage(name: string, bits: number, times: number): boolean {
	return !technical.test(name) && !discipline.test(name) && (bits < 18 ? times < 8 : times < 5);
}

/** 怎么办, 多少钱 ask; 扛不住, 说得清 say how an act ends: parts of a clause, whatever the dictionary calls them. */
const partOfClause = pattern()`${askingWords}|^.{1,2}[不得][${complements}]$`;

/** Runs of words that a term may be made of. */
export function termRuns(words: readonly HanWord[]): readonly (readonly HanWord[])[] {
	const runs: HanWord[][] = [];
	let run: HanWord[] = [];
	for (const word of words) {
		const isPart = isContent(word);
		if (run.length > 0 && (!isPart || run.at(-1)?.end !== word.start)) {
			runs.push(run);
			run = [];
		}
		if (isPart) run.push(word);
	}
	return run.length > 0 ? [...runs, run] : runs;
}

const howDone = new Set(mannerWords);

const binds = pattern()`^[${unattached}]$`;

function isContent({ text, pos, weight }: HanWord): boolean {
	if (sizes.test(text)) return true;
	if (vagueHanModifiers.has(text) || (openingHan.has(text) && pos !== 'vn' && !technical.test(text))) return false;
	if (text.length === 1)
		return (
			endings.test(text) ||
			(!binds.test(text) && weight <= 12 && (/^(?:n|nr|ns|x|\?|vn|a)$/.test(pos) || (pos === 'v' && weight <= 11)))
		);
	if (text === '自我') return true;
	if (pos === 'l') return text.length === 3 ? !/^[感有没不很想说看]/.test(text) : technical.test(text);
	// The dictionary takes some fields for bodies: 伦理学, 海洋生物.
	return /^(?:n|nz|ns|nr|vn|a|v|\?)$/.test(pos) || (pos === 'nt' && /[学物]$/.test(text) && !/大学$/.test(text));
}

export function isTermLike(words: readonly HanWord[]): boolean {
	const [first, last] = [words[0], words.at(-1)];
	if (first === undefined || last === undefined || (first.text.length < 2 && words.length < 2)) return false;
	const name = words.map((word) => word.text).join('');
	if (name.length < 2 || name.length > 10 || /(?:[^专国]家|者|员|师|人|们|学生|[来去中上下里])$/.test(name))
		return false;
	if (partOfClause.test(name)) return false;
	if (endings.test(first.text) && words.length < 3) return false;
	if (openingHan.has(first.text) || (first.pos === 'v' && words.length > 2 && !endings.test(last.text))) return false;
	const isTechnical = technical.test(name);
	if (words.length === 1)
		return (/^(?:n|nz|l|v|vn)$/.test(first.pos) || isTechnical || discipline.test(name)) && !vagueHan.has(first.text);
	if (last.pos === 'a' && !isTechnical) return false;
	// 轻易选择, 严格监控: how something is done.
	if (first.pos === 'a' && /^vn?$/.test(last.pos) && words.length === 2 && !hasFieldHan(name)) return false;
	if (howDone.has(first.text)) return false;
	if (last.pos === 'v' && last.text.length > 1) {
		if (words.length > 3 || ((first.pos === 'v' || first.pos === 'a') && !isTechnical)) return false;
		if (!isTechnical && (vagueHan.has(first.text) || hanSurprise(last.text) < 14)) return false;
	}
	if (words.some((word) => /^n[sr]$/.test(word.pos) && word.text.length > 1) && !isTechnical) return false;
	if (last.pos === 'l') return isTechnical;
	if (sizes.test(first.text) && !isTechnical) return false;
	const verbs = words.slice(0, -1).filter((word) => word.pos === 'v' && word.text.length > 1);
	if (verbs.length > 1 || (verbs.length === 1 && !(isTechnical || endings.test(last.text)))) return false;
	if (verbs.length === 1 && hanSurprise(verbs[0]?.text ?? '') < 12.5) return false;
	return isTechnical || !words.every((word) => vagueHan.has(word.text));
}
