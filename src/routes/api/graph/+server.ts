// The strongest entities and the links among them, in graphology's own form.
import { whyNotThere } from '#lib/server/api/library.ts';
import { certaintyAsked, includeAsked, interviewAsked, kindsAsked, limitAsked } from '#lib/server/api/parameters.ts';
import { found, reply } from '#lib/server/api/reply.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(async ({ locals: { answers }, url }) => {
	const { interview } = interviewAsked(url);
	if (interview !== undefined) found(await answers.interview(interview), () => whyNotThere(interview));
	return await answers.graph({
		...interviewAsked(url),
		...kindsAsked(url),
		...certaintyAsked(url),
		...limitAsked(url),
		...includeAsked(url),
	});
});
