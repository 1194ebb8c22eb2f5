// What a sidecar says that stretches of the source are. A part is proven by its first characters, so these are kept as they
// stand, with their white space.
import type { GivenPart } from '#graph/model.ts';
import { longestExact } from '#graph/model/exact.ts';
import { partKinds } from '#graph/model/kinds.ts';

/** As many as anybody marks by hand. */
const most = 1000;

type Fields = { readonly [name: string]: unknown };
type Refuse = (reason: string) => never;

/** In their order; one that is given twice counts once. `refuse` is told what is wrong. */
export function partsIn(value: unknown, refuse: Refuse): readonly GivenPart[] | undefined {
	if (value === undefined || value === null) return undefined;
	if (!Array.isArray(value) || value.length > most) refuse(`parts is not a list of up to ${most} parts`);
	const read = value.map((one: unknown, at) => partOf(one, `parts[${at}]`, refuse));
	const told = new Map(read.map((each) => [`${each.start} ${each.end}`, each]));
	const parts = [...told.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
	for (const [at, { start }] of parts.entries()) {
		const before = parts[at - 1];
		if (before !== undefined && start < before.end) refuse(`the parts at ${before.start} and ${start} overlap`);
	}
	return parts.length === 0 ? undefined : parts;
}

function partOf(value: unknown, at: string, refuse: Refuse): GivenPart {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(`${at} is not an object`);
	const { start, end, exact, as: said, speaker } = value as Fields;
	if (!isOffset(start)) refuse(`${at}.start is not a whole number from 0`);
	if (!isOffset(end)) refuse(`${at}.end is not a whole number from 0`);
	if (typeof exact !== 'string' || exact === '' || exact.length > longestExact)
		refuse(`${at}.exact is not a text of 1 to ${longestExact} characters`);
	if (end < start + exact.length) refuse(`${at} ends before its exact does`);
	const kind = partKinds.find((one) => one === said);
	if (kind === undefined) refuse(`${at}.as is not one of ${partKinds.join(', ')}`);
	if (speaker !== undefined && speaker !== null && !isLabel(speaker)) refuse(`${at}.speaker is not a label`);
	return { start, end, exact, as: kind, ...(typeof speaker === 'string' ? { speaker } : {}) };
}

function isOffset(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isLabel(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '' && value.length <= 2000 && !/\p{Cc}/u.test(value);
}
