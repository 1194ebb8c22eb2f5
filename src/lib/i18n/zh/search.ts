import type { search as shape } from '../en/search.ts';
import type { Namespace } from '../namespace.ts';
import { number } from './count.ts';

export const search: Namespace<typeof shape> = {
	title: '搜索',
	titleFor: (q) => `“${q}”`,
	invite: '搜索任何语言的名称（误听的写法也可以），或访谈中的原话。',
	names: '名称',
	passages: '段落',
	hits: (count) => `${number(count)} 条结果`,
	none: (q) => `没有找到“${q}”。`,
	noneHint: '可以减少字词、换一种写法，或改用另一种语言的名称。',
	matched: (name) => `匹配“${name}”`,
	most: '或从提及最多的名称开始',
};
