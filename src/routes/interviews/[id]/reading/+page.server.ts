// How an interview was read, and the forms' actions, which do what PATCH /api/interviews/{id} does.
import { fail } from '@sveltejs/kit';
import { foldName } from '#graph/text/fold.ts';
import type { EntityId } from '#graph/model.ts';
import { answering } from '#lib/server/answering.ts';
import { advertisementFields } from '#lib/server/api/advertisement-form.ts';
import { readingFields, speakerFields, type Fields } from '#lib/server/api/correction-form.ts';
import { labelFields, partFields } from '#lib/server/api/marking-form.ts';
import { formFields } from '#lib/server/api/form-fields.ts';
import { openedLibrary } from '#lib/server/api/library.ts';
import { correctedLabels, correctionFrom } from '#lib/server/library/corrections.ts';
import { statusOf } from '#lib/server/statuses.ts';
import { problemIn, told } from '#lib/server/told.ts';
import type { Answers } from '#lib/api.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

/** Names to suggest. */
const people = 300;

export const load = answering(async ({ params, locals }: PageServerLoadEvent) => {
	const { answers } = locals;
	const reading = await openedLibrary().reading(params.id);
	const [interview, timeline, known] = await Promise.all([
		answers.interview(params.id),
		answers.timeline(params.id),
		answers.entities({ kind: 'person', limit: people }),
	]);
	return {
		interviewId: params.id,
		waiting: (await openedLibrary().reviews.counts([params.id])).get(params.id) ?? 0,
		reading,
		corrected: correctedLabels(openedLibrary().records().find(({ id }) => id === params.id)),
		participants: interview?.participants ?? [],
		heard: timeline.map(({ speaker }) => speaker),
		people: known.items.map(({ labels }) => labels),
	};
});

/** What was typed, so that a refusal without script loses none of it. */
function typedIn(form: FormData): Readonly<Record<string, string>> {
	const texts = [...form].filter((field): field is [string, string] => typeof field[1] === 'string');
	return Object.fromEntries(texts.slice(0, 2000));
}

async function save(id: string, form: FormData, fieldsOf: () => Promise<Fields>) {
	try {
		const fields = await fieldsOf();
		if (Object.keys(fields).length === 0) return { state: 'unchanged' as const };
		const { outcome, before, after, behind } = await openedLibrary().correct(id, correctionFrom(fields), 'page');
		return { state: outcome, before, after, isBehind: behind !== undefined };
	} catch (error) {
		const known = problemIn(error);
		if (known === undefined) throw error;
		return fail(statusOf(known), { state: 'refused' as const, ...told(known), typed: typedIn(form) });
	}
}

async function personNamed(answers: Answers, name: string): Promise<EntityId | undefined> {
	const { items } = await answers.entities({ q: name, kind: 'person', limit: 5 });
	const folded = foldName(name);
	return items.find(({ labels }) => Object.values(labels).some((label) => foldName(label) === folded))?.id;
}

export const actions: Actions = {
	labels: answering(async ({ params, request }: RequestEvent) => {
		const form = await formFields(request);
		return await save(params.id, form, async () => labelFields(form, await openedLibrary().reading(params.id)));
	}),
	part: answering(async ({ params, request }: RequestEvent) => {
		const form = await formFields(request);
		return await save(params.id, form, async () => partFields(form, await openedLibrary().reading(params.id)));
	}),
	read: answering(async ({ params, request }: RequestEvent) => {
		const form = await formFields(request);
		return await save(params.id, form, async () => readingFields(form, await openedLibrary().reading(params.id)));
	}),
	advertisements: answering(async ({ params, request }: RequestEvent) => {
		const form = await formFields(request);
		return await save(params.id, form, async () => advertisementFields(form, await openedLibrary().reading(params.id)));
	}),
	speakers: answering(async ({ params, request, locals }: RequestEvent) => {
		const form = await formFields(request);
		return await save(params.id, form, async () =>
			speakerFields(form, await openedLibrary().reading(params.id), (name) => personNamed(locals.answers, name)),
		);
	}),
};
