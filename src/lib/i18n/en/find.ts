// The search page.
import { number, plural } from './count.ts';

export const find = {
	title: 'Search',
	titleFor: (q: string) => `“${q}”`,
	invite: 'Type a name in any language, as it is written or as it was heard, or a few words of what was said.',
	names: 'Names',
	passages: 'Passages',
	hits: (count: number) => `${number(count)} ${plural(count, { one: 'result', other: 'results' })}`,
	none: (q: string) => `Nothing found for “${q}”.`,
	noneWay: 'Try fewer words, another spelling, or the name in the other language.',
	matched: (name: string) => `found as “${name}”`,
	most: 'Or begin with what is spoken of most',
	inInterview: 'In one interview only',
};
