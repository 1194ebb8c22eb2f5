// What is selected on the reader page, and the names that are spoken of most.
import { problem } from '#graph/problem.ts';
import { answering } from '#lib/server/answering.ts';
import type { PageServerLoadEvent } from './$types';

/** As many places as the card lists and the timeline marks. */
const places = 500;
const strongest = 14;

export const load = answering(async ({ params, locals, url }: PageServerLoadEvent) => {
	const { answers } = locals;
	const interview = params.id;
	const select = url.searchParams.get('select') ?? '';
	const most = answers.entities({ interview, limit: strongest });
	if (select === '') return { most: await most, selected: undefined };
	const entity = await answers.entity(select, { interview });
	if (entity === undefined) throw problem('entity_unknown', { id: select });
	const occurrences = await answers.mentions(entity.id, { interview, limit: places });
	return { most: await most, selected: { entity, occurrences } };
});
