// What a user marks on `/interviews/{id}/reading` with one click: lines that are speakers, parts that are speech or the
// editor's; and what is taken back of it. Only what the page shows can be marked.
import type { HowRead } from '#graph/reading/how-read.ts';
import { foldName } from '#graph/text/fold.ts';
import type { GivenPart } from '#graph/model.ts';
import { partKinds } from '#graph/model/kinds.ts';
import type { Fields } from './correction-form.ts';

function textsOf(form: FormData, name: string): readonly string[] {
	return form.getAll(name).filter((value): value is string => typeof value === 'string');
}

/** Fields `label`, one for each that is ticked; `back` is a label that is none after all. */
export function labelFields(form: FormData, { notes, given }: Pick<HowRead, 'notes' | 'given'>): Fields {
	const before = given.alsoSpeakers ?? [];
	const [back] = textsOf(form, 'back');
	const offered = new Set(notes.flatMap(({ labels = [] }) => labels));
	const chosen = textsOf(form, 'label').filter((label) => offered.has(label));
	const labels = back === undefined ? [...new Set([...before, ...chosen])] : before.filter((label) => label !== back);
	if (labels.length === before.length) return {};
	const folded = new Set(chosen.map(foldName));
	const refused = given.notSpeakers ?? [];
	const kept = refused.filter((label) => !folded.has(foldName(label)));
	return {
		alsoSpeakers: orNone(labels),
		...(kept.length === refused.length ? {} : { notSpeakers: orNone(kept) }),
	};
}

/** Fields `start` and `end` of a place that the page shows, `as`, and `speaker`; `back` is the start of a part. */
export function partFields(form: FormData, reading: Pick<HowRead, 'notes' | 'outside' | 'given'>): Fields {
	const before = reading.given.parts ?? [];
	const [back] = textsOf(form, 'back');
	if (back !== undefined) {
		const left = before.filter(({ start }) => String(start) !== back);
		return left.length === before.length ? {} : { parts: orNone(left) };
	}
	const part = partIn(form, reading);
	if (part === undefined) return {};
	const apart = before.filter(({ start, end }) => end <= part.start || start >= part.end);
	return { parts: [...apart, part] };
}

function partIn(form: FormData, { notes, outside }: Pick<HowRead, 'notes' | 'outside'>): GivenPart | undefined {
	const [start = '', end = '', as, speaker = ''] = ['start', 'end', 'as', 'speaker'].map(
		(name) => textsOf(form, name)[0],
	);
	const place = [...outside, ...notes].find((one) => String(one.start) === start && String(one.end) === end);
	const kind = partKinds.find((one) => one === as);
	if (place?.exact === undefined || kind === undefined) return undefined;
	const { exact } = place;
	const said = kind === 'speech' && speaker.trim() !== '' ? { speaker: speaker.trim() } : {};
	return { start: place.start, end: place.end, exact, as: kind, ...said };
}

/** A field that is empty is taken away. */
export function orNone<T>(list: readonly T[]): readonly T[] | null {
	return list.length === 0 ? null : list;
}
