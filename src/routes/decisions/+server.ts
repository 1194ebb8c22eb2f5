// A decision by a plain form, for those without script: the same as POST and DELETE of /api/decisions, and then back to
// the page of what waits, which says what was done. hooks.server.ts has looked at the form's origin by then.
import { redirect } from '@sveltejs/kit';
import { waitingHref } from '#lib/links.ts';
import { formFields } from '#lib/server/api/form-fields.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import { formReply } from '#lib/server/api/reply.ts';
import { parseDecisionRequest } from '#lib/server/api/decision-request.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = formReply(async ({ request }) => {
	const form = await formFields(request);
	const { undo, back, ...fields } = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'));
	const { reviews } = openedLibrary();
	const { decision } =
		typeof undo === 'string' ? await reviews.undo(undo) : await reviews.decide(parseDecisionRequest(fields));
	const interview = typeof back === 'string' && back !== '' ? back : decision.interview;
	redirect(303, interview === undefined ? '/interviews' : waitingHref(interview, { done: decision.id }));
});
