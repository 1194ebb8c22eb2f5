// What users put right about an interview: checked here, laid over what is known, and never overwritten by a sidecar
// that arrives later. interview.json holds what counts now; `source.beside` in it is what last came with the file, so
// that a correction is what differs from it, whether made on a page, by the command, or in an editor.
import type { Participant, Sidecar } from '#graph/model.ts';
import { isProblem, problem } from '#graph/problem.ts';
import { sidecarFields, sidecarOf } from './sidecar.ts';

type Field = keyof Sidecar;

/**
 * Fields to set, and fields to take away: the transcript speaks for itself there. A participant stands for what is said
 * of that label; one that is nothing but its label takes back what was corrected of it.
 */
export type Correction = { readonly set: Sidecar; readonly clear: readonly Field[] };

/** From the JSON that somebody sent. @throws Problem correction_invalid */
export function correctionFrom(fields: { readonly [name: string]: unknown }): Correction {
	const names = Object.keys(fields);
	const known: readonly string[] = sidecarFields;
	const unknown = names.find((name) => !known.includes(name));
	if (unknown !== undefined) throw invalid(`there is no field “${unknown}”, only ${sidecarFields.join(', ')}`);
	if (names.length === 0) throw invalid(`it names none of ${sidecarFields.join(', ')}`);
	const set = checked(fields);
	return { set, clear: sidecarFields.filter((name) => names.includes(name) && set[name] === undefined) };
}

function checked(fields: { readonly [name: string]: unknown }): Sidecar {
	try {
		return sidecarOf(fields, 'the correction');
	} catch (error) {
		if (!isProblem(error)) throw error;
		const reason = error.about['reason'];
		throw problem(
			'correction_invalid',
			{ reason: typeof reason === 'string' ? reason : error.message },
			{ cause: error },
		);
	}
}

function invalid(reason: string): Error {
	return problem('correction_invalid', { reason });
}

/** What counts after a correction. `beside`: what came with the file, to which a label returns. */
export function corrected(given: Sidecar, { set, clear }: Correction, beside: Sidecar = {}): Sidecar {
	const kept = Object.fromEntries(Object.entries(given).filter(([name]) => !clear.some((one) => one === name)));
	const base: readonly Participant[] = beside.participants ?? [];
	const participants = clear.includes('participants')
		? base
		: withPeople(given.participants ?? [], set.participants ?? [], base);
	const { participants: _, ...rest }: Sidecar = { ...kept, ...set };
	return inOrder({ ...rest, ...(participants.length === 0 ? {} : { participants }) });
}

function withPeople(
	given: readonly Participant[],
	set: readonly Participant[],
	base: readonly Participant[],
): readonly Participant[] {
	const said = new Map(given.map((one) => [one.label, one]));
	for (const one of set) {
		const before = base.find(({ label }) => label === one.label);
		if (saysSomething(one)) said.set(one.label, one);
		else if (before !== undefined) said.set(one.label, before);
		else said.delete(one.label);
	}
	return [...said.values()];
}

function saysSomething({ entity, name, role }: Participant): boolean {
	return entity !== undefined || role !== undefined || Object.keys(name ?? {}).length > 0;
}

/** Labels of which something else counts than what came with the file. */
export function correctedLabels(
	record: { readonly given: Sidecar; readonly source: { readonly beside?: Sidecar } } | undefined,
): readonly string[] {
	return (record?.given.participants ?? []).flatMap((one) => {
		const before = record?.source.beside?.participants?.find(({ label }) => label === one.label);
		return isSame(one, before) ? [] : [one.label];
	});
}

/** What counts when a sidecar says something new: its news, but for what a user corrected. */
export function joined(given: Sidecar, news: Sidecar, beside: Sidecar | undefined): Sidecar {
	// What came before is not known of interviews that older versions put in: there the news count, as they did.
	if (beside === undefined) return inOrder({ ...given, ...news });
	const fresh = Object.fromEntries(
		Object.entries(news).filter(
			([name]) => name === 'participants' || isSame(given[name as Field], beside[name as Field]),
		),
	);
	const participants = joinedPeople(given.participants ?? [], news.participants, beside.participants ?? []);
	return inOrder({ ...given, ...fresh, ...(participants.length === 0 ? {} : { participants }) });
}

function joinedPeople(
	given: readonly Participant[],
	news: readonly Participant[] | undefined,
	beside: readonly Participant[],
): readonly Participant[] {
	if (news === undefined) return given;
	const of = (people: readonly Participant[], label: string) => people.find((one) => one.label === label);
	const isCorrected = (label: string): boolean => !isSame(of(given, label), of(beside, label));
	const kept = given.filter(({ label }) => isCorrected(label));
	const told = news.filter(({ label }) => !isCorrected(label));
	return [...told, ...kept];
}

/** The same words in the same order give the same file. */
function inOrder(said: Sidecar): Sidecar {
	return Object.fromEntries(sidecarFields.flatMap((name) => (said[name] === undefined ? [] : [[name, said[name]]])));
}

export function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, one]) => one !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, one]) => [name, sorted(one)]),
	);
}
