// The search page.
import { number, plural } from './count.ts';

export const search = {
	title: 'Search',
	titleFor: (q: string) => `“${q}”`,
	invite: 'Search for a name in any language, even as it was misheard, or for words that were said.',
	names: 'Names',
	passages: 'Passages',
	hits: (count: number) => `${number(count)} ${plural(count, { one: 'result', other: 'results' })}`,
	none: (q: string) => `No results for “${q}”.`,
	noneHint: 'Try fewer words, another spelling, or the name in another language.',
	matched: (name: string) => `matches “${name}”`,
	most: 'Or start with the names mentioned most',
};
