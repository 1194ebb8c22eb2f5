// Names in any language, then the words themselves.
import { answering } from '#lib/server/answering.ts';
import type { PageServerLoadEvent } from './$types';

const perPage = 40;
const strongest = 12;

export const load = answering(async ({ locals, url }: PageServerLoadEvent) => {
	const { answers } = locals;
	const q = (url.searchParams.get('q') ?? '').trim();
	const [interview, cursor] = ['interview', 'cursor'].map((name) => url.searchParams.get(name) ?? '');
	const within = interview === undefined || interview === '' ? {} : { interview };
	if (q === '') return { q, state: 'asking' as const, most: await answers.entities({ ...within, limit: strongest }) };
	const onward = cursor === undefined || cursor === '' ? {} : { cursor };
	return { q, state: 'found' as const, hits: await answers.search(q, { ...within, ...onward, limit: perPage }) };
});
