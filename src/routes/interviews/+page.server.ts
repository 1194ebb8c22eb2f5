// All interviews, what was just removed or restored, and adding some without script: the form's action does what the page's script does, one file after another.
import { fail } from '@sveltejs/kit';
import { isProblem } from '#graph/problem.ts';
import { pairFiles, send, type Sent } from '#lib/upload.ts';
import { formFields } from '#lib/server/api/form-fields.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import { answering } from '#lib/server/answering.ts';
import type { Answers } from '#lib/api.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

const perPage = 50;
/** Of those that are set aside. */
const mostAside = 20;

type Done = { readonly name: string; /** The graph could not follow yet. */ readonly isBehind: boolean } & (
	| { readonly state: 'removed'; readonly key: string }
	| { readonly state: 'restored'; readonly id: string; readonly was?: string }
);

/** What a form of /bin did: a removed interview can be restored as long as it is in the bin. */
async function doneOf({ searchParams }: URL, answers: Answers): Promise<Done | undefined> {
	const [key, id, was] = ['removed', 'restored', 'was'].map((name) => searchParams.get(name) ?? undefined);
	const isBehind = searchParams.has('waits');
	const { bin, records, setAside } = openedLibrary();
	const gone = key === undefined ? undefined : await bin.get(key).catch(unlessUnknown);
	if (gone !== undefined) return { state: 'removed', key: gone.key, name: gone.title ?? gone.id, isBehind };
	const record = records().find((one) => one.id === id);
	if (id === undefined || (record === undefined && !setAside().some((one) => one.id === id))) return undefined;
	const name = record?.given.title ?? (await answers.interview(id))?.title ?? id;
	return { state: 'restored', id, name, ...(was === undefined ? {} : { was }), isBehind };
}

function unlessUnknown(error: unknown): undefined {
	if (!isProblem(error) || error.code !== 'removed_unknown') throw error;
	return undefined;
}

export const load = answering(async ({ locals, url }: PageServerLoadEvent) => {
	const cursor = url.searchParams.get('cursor') ?? '';
	const interviewList = await locals.answers.interviews({ limit: perPage, ...(cursor === '' ? {} : { cursor }) });
	const library = openedLibrary();
	const aside = library.setAside();
	return {
		interviewList,
		waiting: await library.reviews.counts(interviewList.items.map(({ id }) => id)),
		aside: { items: aside.slice(0, mostAside), total: aside.length },
		removed: await library.bin.count(),
		done: await doneOf(url, locals.answers),
	};
});

export const actions: Actions = {
	default: answering(async ({ request, fetch }: RequestEvent) => {
		const form = await formFields(request);
		const files = form.getAll('file').filter((file): file is File => file instanceof File && file.name !== '');
		const sent: Sent[] = [];
		for (const pair of pairFiles(files)) sent.push(await send(fetch, pair));
		const refused = sent.length === 0 || sent.some(({ state }) => state === 'refused');
		return refused ? fail(422, { sent }) : { sent };
	}),
};
