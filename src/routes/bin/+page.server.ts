// Removed interviews, and the forms' actions: remove, restore, delete permanently. They work without script too, and
// lead to a page that says what was done. Nothing is changed by looking at an address.
import { redirect } from '@sveltejs/kit';
import { pageOf, sliceOf } from '#lib/server/answers/page.ts';
import { answering } from '#lib/server/answering.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

const perPage = 50;

export const load = answering(async ({ url }: PageServerLoadEvent) => {
	const all = await openedLibrary().bin.all();
	const cursor = url.searchParams.get('cursor') ?? '';
	const asked = url.searchParams.get('delete');
	return {
		removedList: pageOf(all, sliceOf({ limit: perPage, ...(cursor === '' ? {} : { cursor }) })),
		bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
		/** Asked about before it is deleted. */
		sure: all.find(({ key }) => key === asked),
		isDeleted: url.searchParams.has('deleted'),
	};
});

async function fieldOf(request: Request, name: string): Promise<string> {
	const value = (await request.formData()).get(name);
	return typeof value === 'string' ? value : '';
}

const removed = answering(async ({ request }: RequestEvent) =>
	openedLibrary().remove(await fieldOf(request, 'id'), 'page'),
);
const restored = answering(async ({ request }: RequestEvent) =>
	openedLibrary().bin.restore(await fieldOf(request, 'key'), 'page'),
);
const deleted = answering(async ({ request }: RequestEvent) =>
	openedLibrary().bin.delete(await fieldOf(request, 'key'), 'page'),
);

/** The page of all interviews, with the words for what was done. */
function interviewsHrefWith(done: Readonly<Record<string, string | undefined>>, behind: Error | undefined): string {
	const said = Object.entries({ ...done, waits: behind === undefined ? undefined : '1' });
	const asked = said.filter((field): field is [string, string] => field[1] !== undefined);
	return `/interviews?${new URLSearchParams(asked).toString()}#done`;
}

export const actions: Actions = {
	remove: async (event) => {
		const { key, behind } = await removed(event);
		redirect(303, interviewsHrefWith({ removed: key }, behind));
	},
	restore: async (event) => {
		const { id, was, behind } = await restored(event);
		redirect(303, interviewsHrefWith({ restored: id, was }, behind));
	},
	delete: async (event) => {
		await deleted(event);
		redirect(303, '/bin?deleted=1#done');
	},
};
