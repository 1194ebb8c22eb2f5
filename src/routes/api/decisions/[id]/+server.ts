// Taking a decision back. The log keeps both: what was decided, and that it was undone.
import { openedLibrary } from '#lib/server/api/library.ts';
import { reply } from '#lib/server/api/reply.ts';
import { toldReason } from '#lib/server/told.ts';
import type { RequestHandler } from './$types';

export const DELETE: RequestHandler = reply(async ({ params }) => {
	const { decision, behind } = await openedLibrary().reviews.undo(params.id);
	return { ...decision, ...(behind === undefined ? {} : { behind: toldReason(behind) }) };
});
