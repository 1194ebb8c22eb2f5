// Entities by any of their names in any language; without words, the most mentioned first.
import { drawnCertaintyAsked, interviewAsked, kindAsked, pageAsked, wordsAsked } from '#lib/server/api/parameters.ts';
import { reply } from '#lib/server/api/reply.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(({ locals, url }) =>
	locals.answers.entities({
		...wordsAsked(url),
		...kindAsked(url),
		...drawnCertaintyAsked(url),
		...interviewAsked(url),
		...pageAsked(url),
	}),
);
