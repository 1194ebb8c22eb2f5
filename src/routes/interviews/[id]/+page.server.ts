// What is selected on the reader page, and the names that are spoken of most.
import { certaintyFrom } from '#graph/model/certainty.ts';
import { problem } from '#graph/problem.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import { answering } from '#lib/server/answering.ts';
import type { PageServerLoadEvent } from './$types';

/** As many places as the card lists and the timeline marks. */
const places = 500;
const strongest = 14;

export const load = answering(async ({ params, locals, url }: PageServerLoadEvent) => {
	const { answers } = locals;
	const interview = params.id;
	const select = url.searchParams.get('select') ?? '';
	const step = certaintyFrom(url.searchParams.get('certainty'));
	const most = answers.entities({ interview, limit: strongest, certainty: step === 'sure' ? 'sure' : 'likely' });
	if (select === '') return { most: await most, selected: undefined, waits: undefined };
	const entity = await answers.entity(select, { interview });
	if (entity === undefined || entity.mentions + entity.said === 0) {
		const items = await openedLibrary().reviews.waitingFor(entity?.id ?? select, interview);
		if (items.length > 0) return { most: await most, selected: undefined, waits: { id: entity?.id ?? select, items } };
	}
	if (entity === undefined) throw problem('entity_unknown', { id: select });
	const occurrences = await answers.mentions(entity.id, { interview, limit: places });
	return { most: await most, selected: { entity, occurrences }, waits: undefined };
});
