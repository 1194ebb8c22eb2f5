// What a user says of advertisements in the form of `/interviews/{id}/reading`, as the fields of a correction: a part of the
// sidecar for each, which is taken back by taking the part away.
import type { FoundAdvertisement, GivenPart } from '#graph/model.ts';
import type { HowRead } from '#graph/reading/how-read.ts';
import type { Fields } from './correction-form.ts';
import { orNone } from './marking-form.ts';

/** `draw` is `yes` or `no`; `not` and `back` name an advertisement by where it starts. */
export function advertisementFields(form: FormData, reading: Pick<HowRead, 'advertisements' | 'given'>): Fields {
	const draw = form.get('draw');
	if (draw === 'yes' || draw === 'no') return { drawAdvertisements: draw === 'yes' ? true : null };
	const parts = reading.given.parts ?? [];
	const denied = named(form, 'not', reading);
	if (denied !== undefined) return { parts: orNone(without(parts, denied, denied)) };
	const back = named(form, 'back', reading);
	return back === undefined ? {} : { parts: orNone(without(parts, back)) };
}

function named(
	form: FormData,
	name: string,
	{ advertisements }: Pick<HowRead, 'advertisements'>,
): FoundAdvertisement | undefined {
	const start = form.get(name);
	return advertisements.find((one) => String(one.start) === start);
}

/** Parts that don't touch `one`; `denied` is speech from now on, unless it is one only because the user said so. */
function without(
	parts: readonly GivenPart[],
	one: FoundAdvertisement,
	denied?: FoundAdvertisement,
): readonly GivenPart[] {
	const others = parts.filter(({ start, end }) => end <= one.start || start >= one.end);
	if (denied === undefined || denied.because.includes('given')) return others;
	const { start, end, exact } = denied;
	return [...others, { start, end, exact, as: 'speech' }];
}
