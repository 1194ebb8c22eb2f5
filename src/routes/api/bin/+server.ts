// What was removed, last first.
import { pageOf, sliceOf } from '#lib/server/answers/page.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import { pageAsked } from '#lib/server/api/parameters.ts';
import { reply } from '#lib/server/api/reply.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = reply(async ({ url }) =>
	pageOf(await openedLibrary().bin.all(), sliceOf(pageAsked(url))),
);
