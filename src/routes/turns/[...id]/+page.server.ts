// One turn on a page of its own: what a link to it leads to, with everything that is known of its words.
import { problem } from '#graph/problem.ts';
import { answering } from '#lib/server/answering.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answering(async ({ params, locals }: PageServerLoadEvent) => {
	const turn = await locals.answers.turn(params.id);
	if (turn === undefined) throw problem('turn_unknown', { id: params.id });
	const interview = await locals.answers.interview(turn.interview);
	if (interview === undefined) throw problem('interview_unknown', { id: turn.interview });
	return { turn, interview, interviewId: interview.id };
});
