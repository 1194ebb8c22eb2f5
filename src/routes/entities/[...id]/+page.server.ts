// An entity's own page: everything said of it, and by it where it speaks.
import { redirect } from '@sveltejs/kit';
import { problem } from '#graph/problem.ts';
import type { Answers, EntityDetail } from '#lib/api.ts';
import { entityHref } from '#lib/links.ts';
import { whyNotThere } from '#lib/server/api/library.ts';
import { answering } from '#lib/server/answering.ts';
import type { PageServerLoadEvent } from './$types';

const perPage = 50;
const strongest = 16;

type Asked = { readonly interview?: string; readonly speaker?: string; readonly cursor?: string };

/** What the address asks for; an empty parameter is none. */
function askedBy(parameters: URLSearchParams): Asked {
	const entries = ['interview', 'speaker', 'cursor'].map((name) => [name, parameters.get(name) ?? ''] as const);
	return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

async function rowsOf(answers: Answers, entity: EntityDetail, asked: Asked, view: string | null) {
	const { speaker: _speaker, ...about } = asked;
	// Who is never named is shown by what they said.
	const speaks = entity.said > 0 && (view === 'said' || (view !== 'mentions' && entity.mentions === 0));
	return speaks
		? { view: 'said' as const, list: await answers.quotes(entity.id, { ...about, limit: perPage }) }
		: { view: 'mentions' as const, list: await answers.mentions(entity.id, { ...asked, limit: perPage }) };
}

export const load = answering(async ({ params, locals, url }: PageServerLoadEvent) => {
	const { answers } = locals;
	const asked = askedBy(url.searchParams);
	const within = asked.interview === undefined ? {} : { interview: asked.interview };
	const [interview, entity] = await Promise.all([
		asked.interview === undefined ? undefined : answers.interview(asked.interview),
		answers.entity(params.id, within),
	]);
	if (asked.interview !== undefined && interview === undefined) throw whyNotThere(asked.interview);
	if (entity === undefined) throw problem('entity_unknown', { id: params.id });
	// A merged entity redirects to the one it was merged into.
	if (entity.id !== params.id) redirect(307, entityHref(entity.id) + url.search);
	const [rows, neighbours] = await Promise.all([
		rowsOf(answers, entity, asked, url.searchParams.get('view')),
		answers.neighbours(entity.id, { ...within, limit: strongest }),
	]);
	return { entity, rows, neighbours, asked, within: interview };
});
