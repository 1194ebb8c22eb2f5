// What says of which kind a Latin name in Chinese text is: the Chinese words around it, and its own shape.
// 4 decides, 1 hints; graph/extractors/kinds/kinds.ts says where the weights come from.
import type { Kind } from '../../model.ts';
import type { EvidenceRow, KindEvidence } from '../../text/evidence.ts';
import { isCommon } from '../../text/frequency.ts';
import { isPlace } from '../../text/places.ts';
import { isGivenName } from '../../text/given-names.ts';
import { workNouns } from '../../language/chinese/works.ts';
import { conceptNouns } from '../../language/chinese/concepts.ts';
import { bodyNouns, looseBodyNouns } from '../../language/chinese/bodies.ts';
import { callings, companions, honorifics } from '../../language/chinese/people.ts';
import { dealingsWithWork, doneByBody, doneByPerson } from '../../language/chinese/verbs.ts';
import { pattern } from '../../text/pattern.ts';

// A table reads best with an entry a line.
// prettier-ignore
export const latinContextEvidence: readonly KindEvidence[] = [
	{ id: 'body called', kind: 'organization', weight: 4, before: pattern()`${bodyNouns}，?(?:就)?(?:叫做?|名为|名叫|是|像|比如|例如)\s?$`, example: '有家公司叫[TARN]。' },
	{ id: 'dealings with a body', kind: 'organization', weight: 3, before: /(?:一家|[加进]入了?|入职了?|创[办立]了?|收购了?|投资了?|离开了?|[任就供]职于|竞争对手|公司)\s?$/, example: '他们加入了[TARN]。' },
	{ id: 'calling before', kind: 'person', weight: 3, before: pattern()`(?:${callings}|${companions}|嘉宾是?|老师)\s?$`, example: '那是我同事[Tarnfield]。' },
	{ id: 'introduced or greeted', kind: 'person', weight: 4, before: /(?:我是|我叫|叫我|欢迎|感谢|谢谢|邀请了?|请到了?|采访了?|[嗨嘿]，|你好，)\s?$/, example: '大家好，我是[Tarnfield]。' },
	{ id: 'work called', kind: 'work', weight: 5, before: pattern()`${workNouns}，?(?:就)?(?:叫做?|名为|名叫|题为|是|像|比如)\s?[“"「]?$`, example: '有个软件叫[Tarnfield]。' },
	{ id: 'noun for a work before', kind: 'work', weight: 3, before: /(?:论文|模型|工作|项目|语言|软件|库)\s?$/, example: '这是新的项目[Tarnfield]。' },
	{ id: 'dealings with a work', kind: 'work', weight: 2, before: pattern()`${dealingsWithWork}\s?$`, example: '后来都用[Tarnfield]。' },
	{ id: 'concept called', kind: 'concept', weight: 5, before: pattern()`${conceptNouns}，?(?:就)?(?:叫做?|名为|称为|是)\s?[“"「]?$`, example: '有个现象叫[Tarnfield]。' },
	{ id: 'so-called', kind: 'concept', weight: 3, before: /(?:所谓的?|什么是|称为|称之为|一种|类似于)\s?[“"「]?$/, example: '那什么是[Tarnfield]？' },
	{ id: 'called', kind: 'concept', weight: 1, before: /叫做?\s?[“"「]?$/, example: '这就叫[go Tarnfield]。' },
	{ id: 'living or going to', kind: 'place', weight: 3, before: /(?:住在|搬[到去]了?|飞[到往]|位于|生于|去过|前往|回到|来到了?)\s?$/, example: '那时他住在[Tarnfield]。' },
	{ id: 'taking part in', kind: 'event', weight: 3, before: /(?:参加了?|举办了?|出席|(?:会议|活动|大会|展会)，?叫做?)\s?[“"「]?$/, example: '去年都参加了[Tarnfield]。' },
	{ id: 'noun for a body', kind: 'organization', weight: 4, after: pattern()`^\s?(?:这[家个])?${looseBodyNouns}`, example: '后来[TARN]公司没了。' },
	{ id: 'what a body has', kind: 'organization', weight: 3, after: /^\s?(?:内部|官方|总部|上班|实习|裁员|上市|的?(?:CEO|CTO|创始人|员工|工程师|股票|股价|董事会|总裁|办公室|高管)|收购|宣布|投资|的?财报)/, example: '当时[TARN]内部很乱。' },
	{ id: 'what a body does', kind: 'organization', weight: 2, after: pattern()`^\s?${doneByBody}`, example: '当时[TARN]正在招人。' },
	{ id: 'honorific', kind: 'person', weight: 4, after: pattern()`^\s?(?:${honorifics}|本人)`, example: '后来[Tarnfield]教授来了。' },
	{ id: 'what a person does', kind: 'person', weight: 2, after: pattern()`^\s?${doneByPerson}`, example: '后来[Tarnfield]回忆起来。' },
	{ id: 'what a person may do', kind: 'person', weight: 1, after: /^\s?(?:认为|提出|发现|证明|指出|发明|表示|写|以及|与|，[他她](?![们]))/, example: '后来[go Tarnfield]证明了它。' },
	{ id: 'noun for a work after', kind: 'work', weight: 4, after: pattern()`^\s?(?:这[个本篇部款]|一)?(?:开源)?(?:计算机)?(?:编程)?${workNouns}`, example: '后来[Tarnfield]这个软件没了。' },
	{ id: 'noun for a concept', kind: 'concept', weight: 4, after: pattern()`^\s?(?:这[个种]|的)?(?:${conceptNouns}|层|矩阵|函数|模块|操作|复杂度|路线|研究|原理|定律|定理)`, example: '就是[Tarnfield]原理。' },
	{ id: 'noun for a place', kind: 'place', weight: 3, after: /^\s?(?:市|州|镇|县|岛|山|河|湖|街|大道|地区|城)(?![场政])/, example: '就是[Tarnfield]镇。' },
	{ id: 'noun for an event', kind: 'event', weight: 3, after: /^\s?(?:大会|峰会|会议|论坛|竞赛|比赛|电影节|音乐节|展会|战役)/, example: '就是[Tarnfield]峰会。' },
	{ id: 'working at', kind: 'organization', weight: 4, before: /(?:在|从|去了?|到)\s?$/, after: /^\s?(?:工作|上班|实习|任职|担任|做|读|创业|离职|毕业|那里)/, example: '那时他在[TARN]工作。' },
	{ id: 'a concept that is called', kind: 'concept', weight: 5, before: /(?:叫做?|称为|名为|所谓)\s?$/, after: pattern()`^\s?的${conceptNouns}`, example: '有叫[Norway]的机制。' },
	{ id: 'work of', kind: 'work', weight: 2, before: /./, after: /^\s?的(?:工作|论文|模型)/, example: '后来[Tarnfield]的论文来了。' },
	{ id: 'a work that is called', kind: 'work', weight: 5, before: /(?:叫做?|称为|名为)\s?$/, after: pattern()`^\s?的(?:新)?${workNouns}`, example: '有叫[Tarnfield]的软件。' },
	{ id: 'a body that is called', kind: 'organization', weight: 5, before: /(?:叫做?|称为|名为)\s?$/, after: pattern()`^\s?的${bodyNouns}`, example: '有叫[TARN]的公司。' },
	{ id: 'being at a place', kind: 'place', weight: 2, before: /在\s?$/, after: /^\s?(?:的时候|住|长大|出生|最|见)/, example: '后来在[Tarnfield]长大。' },
];

/** Whether every word is one of the language that needs no capital: Full Attention, Delta Rule. */
export function isPlainWords(name: string): boolean {
	const words = name.split(/[\s-]+/).filter((word) => word !== '');
	return words.every(
		(word) => /^\p{L}\p{Ll}+$/u.test(word) && (isCommon(word, 0.02) || /(?:ed|ing|er|tion|ive|al)$/.test(word)),
	);
}

/** Of what make a single word is. */
type WordMake = 'capitals' | 'camel case' | 'small letters' | 'first name' | 'usual word' | 'unusual word';
/** What a name of several words is by its last: of a term, all are words of the language. */
type TermMake = 'term' | 'usual last word';

export type LatinShape = { readonly name: string; readonly word?: WordMake; readonly term?: TermMake };

export type LatinShapeEvidence = EvidenceRow & {
	readonly kind: Kind | 'listed';
	readonly weight: number;
	readonly shape: (name: LatinShape) => boolean;
};

const camelCase = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}/u;

export function latinShape(name: string): LatinShape {
	const words = name.split(' ');
	if (words.length === 1) return { name, word: makeOfWord(name) };
	const term = makeOfTerm(name, words);
	return term === undefined ? { name } : { name, term };
}

function makeOfWord(word: string): WordMake {
	if (/^\p{Lu}{2,7}s?$/u.test(word)) return 'capitals';
	if (camelCase.test(word)) return 'camel case';
	if (/^\P{Lu}+$/u.test(word)) return 'small letters';
	if (isGivenName(word)) return 'first name';
	return isCommon(word, 0.05) ? 'usual word' : 'unusual word';
}

function makeOfTerm(name: string, words: readonly string[]): TermMake | undefined {
	const isFirstName = isGivenName(words[0] ?? '');
	// Of a term the last word is one of the language: Sparse Attention, whatever stands before it.
	if (isPlainWords(name) && !isFirstName) return 'term';
	return (words.length > 2 || !isFirstName) && isCommon(words.at(-1) ?? '', 0.3) ? 'usual last word' : undefined;
}

// prettier-ignore
export const latinShapeEvidence: readonly LatinShapeEvidence[] = [
	{ id: 'listed place', kind: 'place', weight: 6, shape: ({ name }) => isPlace(name), example: '就是[Shenzhen]。' },
	{ id: 'number', kind: 'work', weight: 5, shape: ({ name }) => /\d/.test(name), example: '就是[Tarnfield2]。' },
	{ id: 'word in capitals', kind: 'concept', weight: 2, shape: ({ word }) => word === 'capitals', example: '就是[TARN]。' },
	{ id: 'word in camel case', kind: 'work', weight: 2, shape: ({ word }) => word === 'camel case', example: '就是[TarnField]。' },
	{ id: 'word in small letters', kind: 'concept', weight: 3, shape: ({ word }) => word === 'small letters', example: '就是[tarnfield]。' },
	{ id: 'first name', kind: 'person', weight: 2, shape: ({ word }) => word === 'first name', example: '就是[Heidi]。' },
	{ id: 'usual word', kind: 'concept', weight: 1, shape: ({ word }) => word === 'usual word', example: '就是[Lantern]。' },
	{ id: 'unusual word', kind: 'organization', weight: 1, shape: ({ word }) => word === 'unusual word', example: '这就叫[Tarnfield]。' },
	{ id: 'one word of WordNet', kind: 'listed', weight: 2, shape: ({ word }) => word !== undefined, example: '就是[Zweig]。' },
	{ id: 'camel case within several words', kind: 'work', weight: 2, shape: ({ name, word }) => word === undefined && name.split(' ').some((part) => camelCase.test(part)), example: '就是[TarnField Corvane]。' },
	{ id: 'words of the language', kind: 'concept', weight: 3, shape: ({ term }) => term === 'term', example: '就是[Slow Violence]。' },
	{ id: 'usual last word', kind: 'concept', weight: 2, shape: ({ term }) => term === 'usual last word', example: '就是[Brekke Window]。' },
];
