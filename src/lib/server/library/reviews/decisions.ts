// The log of decisions, as pages and the API show it.
import { undone } from '#graph/review/decisions.ts';
import type { DecisionLine } from '#lib/review-items.ts';
import type { OpenLibrary } from '../open-library.ts';

/** With an interview: those that are about it, and those that hold everywhere. */
export function decisionsIn({ log }: OpenLibrary, interview?: string): readonly DecisionLine[] {
	const all = log.all();
	const back = undone(all);
	return all
		.filter((one) => interview === undefined || one.interview === undefined || one.interview === interview)
		.map((one) => ({ ...one, undone: back.has(one.id) }));
}
