// What is to be reviewed in an interview. The page stands apart from the reader page's layout, whose text it doesn't need.
import { answering } from '#lib/server/answering.ts';
import { openedLibrary, whyNotThere } from '#lib/server/api/library.ts';
import { groupsOf } from '#lib/review-items.ts';
import type { PageServerLoadEvent } from './$types';

/** Of a group at once; the rest comes up as these are decided. */
const atOnce = 100;

export const load = answering(async ({ params, locals, url }: PageServerLoadEvent) => {
	const interview = await locals.answers.interview(params.id);
	if (interview === undefined) throw whyNotThere(params.id);
	const { reviews } = openedLibrary();
	const items = await reviews.waiting(interview.id);
	const groups = groupsOf(items).map(({ items, ...group }) => ({
		...group,
		total: items.length,
		items: items.slice(0, atOnce),
	}));
	const asked = url.searchParams.get('done');
	const done = asked === null ? undefined : reviews.decisions(interview.id).find(({ id }) => id === asked);
	return { interview, interviewId: interview.id, groups, done };
});
