import type { kinds as shape } from '../en/kinds.ts';
import type { Namespace } from '../namespace.ts';

export const kinds: Namespace<typeof shape> = {
	one: { person: '人物', organization: '机构', work: '作品', concept: '概念', event: '事件', place: '地点' },
	many: { person: '人物', organization: '机构', work: '作品', concept: '概念', event: '事件', place: '地点' },
	predicate: {
		wrote: '著有',
		'wrote with': '的合著者是',
		proposed: '提出',
		made: '创造',
		'works at': '任职于',
		'worked at': '曾任职于',
		'studied at': '就读于',
		founded: '创办',
		'part of': '属于',
		studies: '研究',
		'also called': '又称',
		'member of': '隶属于',
		'played in': '参演',
		'studied with': '师从',
		'married to': '的配偶是',
		'influenced by': '的影响来自',
		'based on': '基于',
		owns: '拥有',
		'located in': '位于',
	},
};
