import type { find as shape } from '../en/find.ts';
import type { Words } from '../words.ts';
import { number } from './count.ts';

export const find: Words<typeof shape> = {
	title: '搜索',
	titleFor: (q) => `“${q}”`,
	invite: '输入任何语言的名称（听写有误的写法也行），或访谈里的几个字。',
	names: '名称',
	passages: '原文',
	hits: (count) => `${number(count)} 条结果`,
	none: (q) => `没有找到“${q}”。`,
	noneWay: '不妨少写几个字、换一种写法，或改用另一种语言的名称。',
	matched: (name) => `匹配“${name}”`,
	most: '也可以从谈得最多的开始',
	inInterview: '只在这一篇访谈中',
};
