// What kind of thing a Latin name in Chinese text names: its own shape, and the Chinese words before and after each place
// where it stands. As in extractors/kinds/kinds.ts each sign votes with a weight that is meant to be read: 4 decides, 1 hints.
import { eachKind } from '../../model/each-kind.ts';
import { kinds, type Kind } from '../../model.ts';
import { isCommon } from '../../text/frequency.ts';
import { isPlace } from '../../text/places.ts';
import { kindsOfName } from '../../text/wordnet.ts';
import { isGivenName } from '../../text/given-names.ts';
import { votesOfShape } from './kinds.ts';
import { workNouns } from '../../language/chinese/works.ts';
import { conceptNouns } from '../../language/chinese/concepts.ts';
import { bodyNouns, looseBodyNouns } from '../../language/chinese/bodies.ts';
import { callings, companions, honorifics } from '../../language/chinese/people.ts';
import { dealingsWithWork, doneByBody, doneByPerson } from '../../language/chinese/verbs.ts';
import { pattern } from '../../text/pattern.ts';

export type Tally = Record<Kind, number>;
type Sign = readonly [kind: Kind, weight: number, sign: RegExp];

export const noVotes = (): Tally => eachKind(() => 0);

const before: readonly Sign[] = [
	['organization', 4, pattern()`${bodyNouns}，?(?:就)?(?:叫做?|名为|名叫|是|像|比如|例如)\s?$`],
	[
		'organization',
		3,
		/(?:一家|[加进]入了?|入职了?|创[办立]了?|收购了?|投资了?|离开了?|[任就供]职于|竞争对手|公司)\s?$/,
	],
	['person', 3, pattern()`(?:${callings}|${companions}|嘉宾是?|老师)\s?$`],
	['person', 4, /(?:我是|我叫|叫我|欢迎|感谢|谢谢|邀请了?|请到了?|采访了?|[嗨嘿]，|你好，)\s?$/],
	['work', 5, pattern()`${workNouns}，?(?:就)?(?:叫做?|名为|名叫|题为|是|像|比如)\s?[“"「]?$`],
	['work', 3, /(?:论文|模型|工作|项目|语言|软件|库)\s?$/],
	['work', 2, pattern()`${dealingsWithWork}\s?$`],
	['concept', 5, pattern()`${conceptNouns}，?(?:就)?(?:叫做?|名为|称为|是)\s?[“"「]?$`],
	['concept', 3, /(?:所谓的?|什么是|称为|称之为|一种|类似于)\s?[“"「]?$/],
	['concept', 1, /叫做?\s?[“"「]?$/],
	['place', 3, /(?:住在|搬[到去]了?|飞[到往]|位于|生于|去过|前往|回到|来到了?)\s?$/],
	['event', 3, /(?:参加了?|举办了?|出席|(?:会议|活动|大会|展会)，?叫做?)\s?[“"「]?$/],
];
const after: readonly Sign[] = [
	['organization', 4, pattern()`^\s?(?:这[家个])?${looseBodyNouns}`],
	[
		'organization',
		3,
		/^\s?(?:内部|官方|总部|上班|实习|裁员|上市|的?(?:CEO|CTO|创始人|员工|工程师|股票|股价|董事会|总裁|办公室|高管)|收购|宣布|投资|的?财报)/,
	],
	['organization', 2, pattern()`^\s?${doneByBody}`],
	['person', 4, pattern()`^\s?(?:${honorifics}|本人)`],
	['person', 2, pattern()`^\s?${doneByPerson}`],
	['person', 1, /^\s?(?:认为|提出|发现|证明|指出|发明|表示|写|以及|与|，[他她](?![们]))/],
	['work', 4, pattern()`^\s?(?:这[个本篇部款]|一)?(?:开源)?(?:计算机)?(?:编程)?${workNouns}`],
	[
		'concept',
		4,
		pattern()`^\s?(?:这[个种]|的)?(?:${conceptNouns}|层|矩阵|函数|模块|操作|复杂度|路线|研究|原理|定律|定理)`,
	],
	['place', 3, /^\s?(?:市|州|镇|县|岛|山|河|湖|街|大道|地区|城)(?![场政])/],
	['event', 3, /^\s?(?:大会|峰会|会议|论坛|竞赛|比赛|电影节|音乐节|展会|战役)/],
];
/** What stands on both sides: 在X工作, 叫X的机制. */
const around: readonly (readonly [kind: Kind, weight: number, before: RegExp, after: RegExp])[] = [
	['organization', 4, /(?:在|从|去了?|到)\s?$/, /^\s?(?:工作|上班|实习|任职|担任|做|读|创业|离职|毕业|那里)/],
	['concept', 5, /(?:叫做?|称为|名为|所谓)\s?$/, pattern()`^\s?的${conceptNouns}`],
	['work', 2, /./, /^\s?的(?:工作|论文|模型)/],
	['work', 5, /(?:叫做?|称为|名为)\s?$/, pattern()`^\s?的(?:新)?${workNouns}`],
	['organization', 5, /(?:叫做?|称为|名为)\s?$/, pattern()`^\s?的${bodyNouns}`],
	['place', 2, /在\s?$/, /^\s?(?:的时候|住|长大|出生|最|见)/],
];

/** Adds the votes of the words around one place. */
export function addVotes(tally: Tally, text: string, start: number, end: number): void {
	const [left, right] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 12)];
	for (const [kind, weight, sign] of before) if (sign.test(left)) tally[kind] += weight;
	for (const [kind, weight, sign] of after) if (sign.test(right)) tally[kind] += weight;
	for (const [kind, weight, one, other] of around) if (one.test(left) && other.test(right)) tally[kind] += weight;
}

/** Whether every word is one of the language that needs no capital: Full Attention, Delta Rule. */
export function isPlainWords(name: string): boolean {
	const words = name.split(/[\s-]+/).filter((word) => word !== '');
	return words.every(
		(word) => /^\p{L}\p{Ll}+$/u.test(word) && (isCommon(word, 0.02) || /(?:ed|ing|er|tion|ive|al)$/.test(word)),
	);
}

/** The kind with most votes: of the words around, and of the name's own shape. */
export function kindOfLatin(name: string, around: Readonly<Tally>): Kind {
	const tally = { ...around };
	const shape = shapeOf(name);
	for (const kind of ranking) tally[kind] += shape[kind];
	return ranking.reduce((best, kind) => (tally[kind] > tally[best] ? kind : best));
}

/** Of equal votes the first. */
const rank: Tally = { organization: 0, concept: 1, work: 2, person: 3, place: 4, event: 5 };
const ranking = kinds.toSorted((a, b) => rank[a] - rank[b]);

const shaped = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}/u;

function shapeOf(name: string): Tally {
	const words = name.split(' ');
	const votes = noVotes();
	if (isPlace(name)) votes.place += 6;
	if (/\d/.test(name)) votes.work += 5;
	if (words.length === 1) return shapeOfWord(name, votes);
	if (words.some((word) => shaped.test(word))) votes.work += 2;
	const isTerm = isPlainWords(name) && !isGivenName(words[0] ?? '');
	// Of a term the last word is one of the language: Sparse Attention, whatever stands before it.
	if (isTerm) votes.concept += 3;
	else if (words.length > 2 || !isGivenName(words[0] ?? '')) votes.concept += isCommon(words.at(-1) ?? '', 0.3) ? 2 : 0;
	const shape = votesOfShape(name);
	return eachKind((kind) => votes[kind] + (kind === 'person' && votes.concept > 0 ? 0 : shape[kind]));
}

function shapeOfWord(name: string, votes: Tally): Tally {
	if (/^\p{Lu}{2,7}s?$/u.test(name)) votes.concept += 2;
	else if (shaped.test(name)) votes.work += 2;
	else if (/^\P{Lu}+$/u.test(name)) votes.concept += 3;
	else if (isGivenName(name)) votes.person += 2;
	else if (isCommon(name, 0.05)) votes.concept += 1;
	else votes.organization += 1;
	for (const kind of kindsOfName(name)) votes[kind] += 2;
	return votes;
}
