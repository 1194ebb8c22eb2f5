// The text of an interview. It stands apart from the page's own load, so that selecting a name asks for that name
// alone and never for the text again.
import type { EntityId } from '#graph/model.ts';
import type { Answers } from '#lib/api.ts';
import { certaintyFrom } from '#graph/model/certainty.ts';
import { indexFrom } from '#lib/reader/passages.ts';
import { answering } from '#lib/server/answering.ts';
import { openedLibrary, whyNotThere } from '#lib/server/api/library.ts';
import { cursorTo } from '#lib/server/answers/page.ts';
import type { LayoutServerLoadEvent } from './$types';

/** Up to this many turns stand on one page, so that the browser's own search finds everything. */
const whole = 400;
const perPage = 200;

/** The ids of all that are sure: a misheard mention may be surer than the name that it is for. */
async function sureNames(answers: Answers, interview: string): Promise<readonly EntityId[]> {
	const ids: EntityId[] = [];
	for (let cursor: string | undefined; ; ) {
		const about = { interview, certainty: 'sure', limit: 1000 } as const;
		const { items, next } = await answers.entities(cursor === undefined ? about : { ...about, cursor });
		for (const { id } of items) ids.push(id);
		if (next === undefined) return ids;
		cursor = next;
	}
}

export const load = answering(async ({ params, locals, url }: LayoutServerLoadEvent) => {
	const interview = await locals.answers.interview(params.id);
	if (interview === undefined) throw whyNotThere(params.id);
	const timeline = await locals.answers.timeline(interview.id);
	const pages = timeline.length <= whole ? 1 : Math.ceil(timeline.length / perPage);
	// Addresses name a turn (`t`) or a page; a short interview depends on neither and is never loaded twice.
	let page = 1;
	if (pages > 1) {
		const turn = indexFrom(url.searchParams.get('t'));
		const place = timeline.findIndex(({ index }) => index === turn);
		const asked = place >= 0 ? Math.floor(place / perPage) + 1 : (indexFrom(url.searchParams.get('page')) ?? 1);
		page = Math.min(asked, pages);
	}
	const asked = pages === 1 ? { limit: whole } : { limit: perPage, cursor: cursorTo((page - 1) * perPage) };
	const { items: turns } = await locals.answers.transcript(interview.id, asked);
	const audio = (await openedLibrary().audio(interview.id)) !== undefined;
	const waiting = (await openedLibrary().reviews.counts([interview.id])).get(interview.id) ?? 0;
	const certainty = certaintyFrom(url.searchParams.get('certainty'));
	const [counts, things, sure] = await Promise.all([
		locals.answers.certainty({ interview: interview.id }),
		certainty === 'all' ? openedLibrary().reviews.things(interview.id) : [],
		certainty === 'sure' ? sureNames(locals.answers, interview.id) : undefined,
	]);
	return { certainty, counts, things, sure, interview, interviewId: interview.id, timeline, turns, page, pages, audio, waiting };
});
