// All interviews, and adding some without script: the form's action does what the page's script does, one file after another.
import { fail } from '@sveltejs/kit';
import { paired, send, type Sent } from '#lib/sending.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import { answering } from '#lib/server/answering.ts';
import type { Actions, PageServerLoadEvent } from './$types';

const perPage = 50;
/** Of those that are set aside. */
const mostAside = 20;

export const load = answering(async ({ locals, url }: PageServerLoadEvent) => {
	const cursor = url.searchParams.get('cursor') ?? '';
	const shelf = await locals.answers.interviews({ limit: perPage, ...(cursor === '' ? {} : { cursor }) });
	const library = openedLibrary();
	const aside = library.setAside();
	return {
		shelf,
		waiting: await library.desk.counts(shelf.items.map(({ id }) => id)),
		aside: { items: aside.slice(0, mostAside), total: aside.length },
	};
});

export const actions: Actions = {
	default: async ({ request, fetch }) => {
		const form = await request.formData();
		const files = form.getAll('file').filter((file): file is File => file instanceof File && file.name !== '');
		const sent: Sent[] = [];
		for (const pair of paired(files)) sent.push(await send(fetch, pair));
		const refused = sent.length === 0 || sent.some(({ state }) => state === 'refused');
		return refused ? fail(422, { sent }) : { sent };
	},
};
