// The graph, the timeline, and the interview they are of. Apart from the panel's load, so that selecting doesn't ask for them again.
import { interviewOf } from '#lib/explorer/interview-of-view.ts';
import { viewOf } from '#lib/explorer/view.ts';
import { whyNotThere } from '#lib/server/api/library.ts';
import { answering } from '#lib/server/answering.ts';
import type { LayoutServerLoadEvent } from './$types';

export const load = answering(async ({ locals, url, untrack, depends }: LayoutServerLoadEvent) => {
	// Asked for again when something is selected that isn't among what is drawn.
	depends('explorer:graph');
	const { answers } = locals;
	const asked = url.searchParams.get('interview') ?? undefined;
	const { limit, certainty } = viewOf(
		new URLSearchParams({
			limit: url.searchParams.get('limit') ?? '',
			certainty: url.searchParams.get('certainty') ?? '',
		}),
	);
	const { select, link } = untrack(() => viewOf(url.searchParams));
	const { interview, interviews } = await interviewOf(answers, asked);
	if (asked !== undefined && interview === undefined) throw whyNotThere(asked);
	const include = [...(select === undefined ? [] : [select]), ...(link ?? [])];
	const [graph, timeline] = await Promise.all([
		answers.graph({ ...(interview === undefined ? {} : { interview: interview.id }), limit, certainty, include }),
		interview === undefined ? [] : answers.timeline(interview.id),
	]);
	return { graph, timeline, interview, interviewCount: interviews };
});
