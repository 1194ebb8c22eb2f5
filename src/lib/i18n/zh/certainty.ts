import type { certainty as shape } from '../en/certainty.ts';
import type { Namespace } from '../namespace.ts';
import { number } from './count.ts';

const names = (count: number): string => `${number(count)} 个名称`;

export const certainty: Namespace<typeof shape> = {
	label: '确定程度',
	steps: { sure: '只看确定', likely: '含较可能', all: '全部识别' },
	hints: {
		sure: '这样的名称，10 个里至少有 8 个应收入索引。',
		likely: '图谱中的全部名称，包括较可能的。',
		all: '还包括等待你审核的内容；可能性不到四分之一的不列出。',
	},
	names,
	none: '没有这样确定的名称，换一档可看到更多。',
	chosen: (step, count) => `${step}：${names(count)}`,
	share: (inTen) => `这样的名称，10 个里约有 ${number(inTen)} 个应收入索引。`,
	shareAll: '这样的名称几乎都应收入索引。',
	shareNone: '这样的名称几乎都不必收入索引。',
	short: (inTen) => `10 个里约 ${number(inTen)} 个`,
	verified: '文字已核对',
	verifiedNote: '所引文字确在原文中。它是否值得收入索引，另作判断。',
	mentions: (count) => `${number(count)} 处提及均与原文一致`,
	passages: (count) => `${number(count)} 段均与原文一致`,
	waiting: '未加入图谱',
	waitingNote: '已识别，但不确定是不是名称。请你判断，可以撤销。',
	waitingIn: (count) => `在 ${number(count)} 篇访谈中待审核，选择后判断`,
	jump: (count) => `${number(count)} 个未加入图谱`,
	listOf: '未加入图谱，按把握从高到低',
	item: (described, inTen) => `${described}；未加入图谱，10 个里约 ${number(inTen)} 个`,
	mark: (surface, kind) => `${surface}（可能是${kind}，未加入图谱）`,
};
