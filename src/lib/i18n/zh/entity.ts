import type { entity as shape } from '../en/entity.ts';
import type { Words } from '../words.ts';
import { number } from './count.ts';

export const entity: Words<typeof shape> = {
	aliases: '又作',
	asHeard: '误听为',
	knownAs: (count) => `还有 ${number(count)} 种叫法`,
	origin: {
		lexicon: '名称收在词库中',
		text: '据上下文认出',
	},
	sameAs: '在别处的条目',
	counts: (mentions, turns, interviews) =>
		`${number(interviews)} 篇访谈、${number(turns)} 轮发言中提到 ${number(mentions)} 次`,
	neverMentioned: '只发言，未被提到。',
	bySpeaker: '谁在说',
	orders: '谁先提到',
	order: {
		first: '先由{name}提到（{turn}）',
		later: '，接着{name}谈到（{turn}）',
		next: '、{name}（{turn}）',
		only: '这场对话里只有{name}提到它（{turn}）',
		more: (count) => `，另有 ${number(count)} 人`,
		end: '。',
		onlyHosts: '只有主持人提到。',
		onlyGuests: '只有嘉宾提到。',
	},
	surfaces: '原话写法',
	views: '显示内容',
	mentions: '提及',
	said: '发言',
	saidBy: (name) => `${name}说了什么`,
	saidNote: '编者划出的重点排在前面。',
	highlight: '编者划的重点',
	linked: '常一起谈到',
	linkedNote: '关联强的在前：同段出现的次数比偶然高出越多，关联越强。',
	passages: (count) => `${number(count)} 段`,
	relations: '访谈里的说法',
	inGraph: '在图谱中看',
	inInterview: (title) => `只看《${title}》`,
	everywhere: '全部访谈',
	onlySpeaker: (name) => `只看${name}说的`,
	everyone: '所有人说的',
	noMentions: '没有符合条件的段落。',
	proven: (count) => `${number(count)} 处提及均可回到原文`,
	rule: (rule) => `认出它的规则：${rule}`,
	describe: (name, kind, counts) => `${name}（${kind}）：${counts}，处处附原文。`,
};
