// The user's decisions: an append-only log, a line of JSON each, replayed over the findings (replay.ts). The log is
// never rewritten: what is taken back is taken back by a further line. Lines of a kind that this version does not know
// are kept and passed over, so that later ones (merge, rename, …) do no harm to earlier programs.
import type { decisionHead, ruling, words } from '../model/decision.ts';
import type { Of } from '../model/shape.ts';
import { kinds } from '../model.ts';

/** Words of a talk: their place, and what stood there when it was decided. `turn` is the turn's index, from 1. */
export type Words = Of<typeof words>;

/** `name` is what the thing was called then: it is found by it where better rules give it another id. */
export type Ruling = Of<typeof ruling>;

export type Decision = Ruling & Of<typeof decisionHead>;

export type Deciding = Exclude<Decision, { decision: 'undo' }>;

/** What a line of the log is, by its fields. */
export type DecisionLine =
	| { readonly is: 'decision'; readonly decision: Decision }
	/** Of a kind that a later version writes: kept for it, and passed over. */
	| { readonly is: 'later'; readonly kind: string }
	/** `reason` completes “line 7 …”. */
	| { readonly is: 'nothing'; readonly reason: string };

/** Ids of those that were taken back, and whose taking back was not. */
export function undone(decisions: readonly Decision[]): ReadonlySet<string> {
	const back = new Set<string>();
	for (const one of decisions.toReversed()) if (one.decision === 'undo' && !back.has(one.id)) back.add(one.of);
	return back;
}

/** Those that stand, in order: what was undone is gone, and so are the undos. With an interview, those that concern it. */
export function standing(decisions: readonly Decision[], interview?: string): readonly Deciding[] {
	const back = undone(decisions);
	return decisions.flatMap((one) => {
		if (one.decision === 'undo' || back.has(one.id)) return [];
		return interview === undefined || one.interview === undefined || one.interview === interview ? [one] : [];
	});
}

type Fields = { readonly [name: string]: unknown };

const known: ReadonlySet<unknown> = new Set<Ruling['decision']>(['draw', 'dismiss', 'apart', 'same', 'undo']);

export function decisionLineFrom(fields: Fields): DecisionLine {
	const { id, at, interview, decision } = fields;
	if (typeof id !== 'string' || typeof at !== 'string') return { is: 'nothing', reason: 'has no id, or no time' };
	if (interview !== undefined && typeof interview !== 'string')
		return { is: 'nothing', reason: 'has an interview that is no id' };
	const ruling = rulingFrom(fields);
	if (ruling !== undefined)
		return { is: 'decision', decision: { id, at, ...(interview !== undefined && { interview }), ...ruling } };
	if (typeof decision === 'string' && !known.has(decision)) return { is: 'later', kind: decision };
	return { is: 'nothing', reason: 'does not say what was decided, or of what' };
}

function rulingFrom({ decision, entity, name = '', surface, of, kind, words }: Fields): Ruling | undefined {
	if (decision === 'undo') return typeof of === 'string' ? { decision, of } : undefined;
	if (typeof entity !== 'string' || !isEntityId(entity) || typeof name !== 'string') return undefined;
	const about = { entity, name };
	if (decision === 'dismiss') return { decision, ...about };
	if (decision === 'apart' || decision === 'same')
		return typeof surface === 'string' ? { decision, ...about, surface } : undefined;
	if (decision !== 'draw') return undefined;
	const known = kinds.find((one) => one === kind);
	const places = Array.isArray(words) ? words.flatMap((one: unknown) => wordsFrom(one) ?? []) : [];
	return {
		decision,
		...about,
		...(known !== undefined && { kind: known }),
		...(places.length > 0 && { words: places }),
	};
}

function isEntityId(id: string): boolean {
	return new RegExp(`^(?:${kinds.join('|')})/[a-z0-9\\p{Script=Han}-]+$`, 'u').test(id);
}

function wordsFrom(value: unknown): Words | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { turn, textStart, textEnd, surface } = value as Fields;
	const isWhole = [turn, textStart, textEnd].every((one) => Number.isInteger(one));
	if (!isWhole || typeof turn !== 'number' || typeof textStart !== 'number' || typeof textEnd !== 'number')
		return undefined;
	return typeof surface === 'string' && surface !== '' ? { turn, textStart, textEnd, surface } : undefined;
}
