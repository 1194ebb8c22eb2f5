// How much one interview may hold. Past that no page, no engine and no user would cope, so it is refused as soon as
// that is known, turns before anything is looked for in them, and before anything of it is kept.
import { problem, type Problem } from '../problem.ts';

/**
 * Ten hours of talk have some 10,000 turns and 60,000 mentions; with a time for each word, 100,000 cues. Links are counted
 * once for each passage that makes them: 200,000 in such a talk, while lists after lists of names would make forty million.
 */
export const most = {
	turns: 100_000,
	cues: 1_000_000,
	mentions: 400_000,
	entities: 100_000,
	relations: 100_000,
	links: 1_000_000,
} as const;

type Part = keyof typeof most;

/** More than an interview may hold; whoever knows what the source is called makes a problem of it. */
export class TooMany extends Error {
	readonly part: Part;
	readonly found: number;
	constructor(part: Part, found: number) {
		super(`${found} ${part}`);
		this.part = part;
		this.found = found;
	}
}

/** @throws TooMany */
export function bound(part: Part, found: number): void {
	if (found > most[part]) throw new TooMany(part, found);
}

export function tooLarge(source: string, { part, found }: TooMany): Problem {
	return problem('interview_too_large', { source, what: part, found, limit: most[part] });
}
