import type { entity as shape } from '../en/entity.ts';
import type { Namespace } from '../namespace.ts';
import { number } from './count.ts';

export const entity: Namespace<typeof shape> = {
	aliases: '别名',
	asHeard: '误听为',
	knownAs: (count) => `另有 ${number(count)} 个名称`,
	origin: {
		lexicon: '来自词库',
		text: '从文中识别',
	},
	sameAs: '外部条目',
	counts: (mentions, turns, interviews) =>
		`${number(interviews)} 篇访谈、${number(turns)} 轮发言中提及 ${number(mentions)} 次`,
	neverMentioned: '只发言，未被提及。',
	bySpeaker: '各说话人的提及次数',
	orders: '首次提及',
	order: {
		first: '{name}最先提及（{turn}）',
		later: '，随后是{name}（{turn}）',
		next: '、{name}（{turn}）',
		only: '只有{name}提及（{turn}）',
		more: (count) => `，另有 ${number(count)} 人`,
		end: '。',
		onlyHosts: '只有主持人提及。',
		onlyGuests: '只有嘉宾提及。',
	},
	surfaces: '原话写法',
	views: '视图',
	mentions: '提及',
	said: '发言',
	saidBy: (name) => `${name}的发言`,
	highlight: '编者标出的重点',
	linked: '关联名称',
	linkedNote: '按关联强度排序：同段出现的次数比随机情况高出越多，关联越强。',
	passages: (count) => `${number(count)} 段`,
	relations: '原文中的关系',
	inGraph: '在图谱中查看',
	inInterview: (title) => `仅限《${title}》`,
	everywhere: '全部访谈',
	onlySpeaker: (name) => `仅看${name}`,
	everyone: '所有说话人',
	noMentions: '没有符合条件的段落。',
	describe: (name, kind, counts) => `${name}（${kind}）：${counts}，每处都附原文。`,
};
