// What the panel shows: the selected entity or link, or the welcome.
import { redirect } from '@sveltejs/kit';
import { interviewOf } from '#lib/explorer/interview-of-view.ts';
import { askPanel, orUnavailable, type Panel } from '#lib/explorer/panel.ts';
import { viewHref, viewOf } from '#lib/explorer/view.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import { answering } from '#lib/server/answering.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answering(async ({ locals, url, parent, isDataRequest, depends }: PageServerLoadEvent) => {
	depends('explorer:panel');
	const view = viewOf(url.searchParams);
	const ask = async (): Promise<Panel> => {
		const { answers } = locals;
		const { interview } = await interviewOf(answers, view.interview);
		return askPanel(answers, view, {
			interview: interview?.id,
			graph: async () => (await parent()).graph,
			waiting: (id) => openedLibrary().reviews.waitingFor(id, interview?.id),
		});
	};
	// A page that isn't there yet has nothing to leave standing: it says that the database is away as a page.
	const panel = await (isDataRequest ? orUnavailable(ask()) : ask());
	// A merged entity redirects to the one it was merged into.
	if (panel.state === 'entity' && panel.entity.id !== view.select)
		redirect(307, viewHref(view, { select: panel.entity.id }));
	return { panel };
});
