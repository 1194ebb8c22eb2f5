// What is believed of kinds before any example, as log-odds: a weight is drawn to it, and to 0 where none is given. A thing is what
// its rule says, and the marked interviews have few laws, battles and committees.
import type { Kind } from '../../graph/model.ts';

/** By kind, the features that speak for it, under how much each does. */
const beliefs: { readonly [kind in Kind]: readonly (readonly [weight: number, features: readonly string[]])[] } = {
	person: [
		[3, ['a part of a person’s name here']],
		[1.5, ['word class nr']],
		[1, ['before: a first name', 'listed with a person']],
		[0.7, ['a surname first']],
	],
	organization: [
		[
			1.5,
			[
				...ending('委校组院局署厅社报台馆厂党团队盟'),
				...endings('公司 集团 大学 学院 中学 银行 基金会 委员会 研究所 乐队'),
			],
		],
		[1.5, [...endings('周刊 日报 杂志 出版社 医院 法院 政府 电视台 协会 学会 联盟'), 'word class nt']],
		[1, ['listed with a organization']],
	],
	place: [
		[1.5, ['word class ns']],
		[1, [...ending('省市县镇村路街区州岛湾'), 'listed with a place']],
		[0.7, ['after: a place']],
	],
	work: [
		[1.5, endings('诉讼法 物权法 法典 通则 条例 宪法')],
		[1, ['a word and a number', 'listed with a work']],
		[0.7, ['letters and a number']],
		[0.5, ['capitals within a word']],
	],
	concept: [],
	event: [
		[1.5, endings('战争 运动 革命 事件 疫情 危机 大会 奥运 比赛 决赛 电影节 战役 起义 政变 改革')],
		[1.5, ending('赛杯')],
		[1, ['listed with a event']],
	],
};

function ending(characters: string): readonly string[] {
	return [...characters].map((one) => `last character ${one}`);
}

function endings(words: string): readonly string[] {
	return words.split(' ').map((one) => `last characters ${one}`);
}

/** Pairs of a feature and how much it speaks for `kind`. */
export function beliefsOf(kind: Kind): readonly (readonly [feature: string, weight: number])[] {
	return [
		[`found as ${kind}`, 1.5],
		[`last characters of a ${kind}`, 2.5],
		...beliefs[kind].flatMap(([weight, features]) => features.map((one) => [one, weight] as const)),
	];
}
