// A decision by a plain form, for those without script: the same as POST and DELETE of /api/decisions, and then back to
// the page of what waits, which says what was done. hooks.server.ts has looked at the form's origin by then.
import { error, redirect } from '@sveltejs/kit';
import { waitingHref } from '#lib/links.ts';
import { answering } from '#lib/server/answering.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import { wishFrom } from '#lib/server/api/wishes.ts';
import type { RequestEvent, RequestHandler } from './$types';

const decided = answering(async ({ request }: RequestEvent) => {
	const form = await request.formData();
	const fields = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'));
	const { undo, back } = fields;
	const { desk } = openedLibrary();
	const { decision } = typeof undo === 'string' ? await desk.undo(undo) : await desk.decide(wishFrom(fields));
	return { decision, interview: typeof back === 'string' && back !== '' ? back : decision.interview };
});

export const POST: RequestHandler = async (event) => {
	const { decision, interview } = await decided(event);
	if (interview === undefined)
		error(400, { code: 'body_invalid', message: 'The form does not say where to go back to.' });
	redirect(303, waitingHref(interview, { done: decision.id }));
};
