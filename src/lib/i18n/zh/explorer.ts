import type { explorer as shape } from '../en/explorer.ts';
import type { Words } from '../words.ts';

export const explorer: Words<typeof shape> = {
	title: '图谱',
};
