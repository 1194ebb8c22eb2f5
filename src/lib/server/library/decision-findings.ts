// What a check tells of the log of decisions: lines that are passed over, and decisions that change nothing any more.
import type { Deciding, Decision } from '#graph/review/decisions.ts';
import { standing } from '#graph/review/decisions.ts';
import type { PassedOverLine } from './decision-log.ts';
import { counted } from './entries.ts';
import type { Findings } from './passed-over.ts';

/** Lines that follow each other and are passed over for the same reason are told together. */
export function lineFindings(lines: readonly PassedOverLine[], file = 'decisions.jsonl'): Findings {
	const runs: PassedOverLine[][] = [];
	for (const one of lines) {
		const run = runs.at(-1);
		const last = run?.at(-1);
		const goesOn = last?.line !== undefined && one.line !== undefined && one.line === last.line + 1;
		if (run !== undefined && goesOn && one.reason === last.reason) run.push(one);
		else runs.push([one]);
	}
	const told = (isFault: boolean): readonly string[] =>
		runs.filter(([first]) => first?.isFault === isFault).map((run) => runOf(run, file));
	return { faults: told(true), notes: told(false) };
}

function runOf(run: readonly PassedOverLine[], file: string): string {
	const [first] = run;
	if (first === undefined) return '';
	const { line, reason } = first;
	if (line === undefined) return `${file} is passed over, and nothing in it holds: ${reason}`;
	const bytes = counted(
		run.reduce((sum, one) => sum + one.bytes, 0),
		'byte',
	);
	const last = line + run.length - 1;
	return run.length === 1
		? `${file}, line ${line} (${bytes}) is passed over: it ${reason}`
		: `${file}, lines ${line} to ${last} (${bytes}) are passed over: each ${reason}`;
}

/**
 * Decisions that change nothing, as the library is now: kept for the day they do, so none is a fault.
 * `unfit`: ids of those that fit nothing in an interview, by the interview's id.
 */
export function idleDecisions(
	all: readonly Decision[],
	unfit: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
	const ids = new Set(all.map(({ id }) => id));
	const lost = all.flatMap((one) => (one.decision === 'undo' && !ids.has(one.of) ? [one] : []));
	return [
		...lost.map(({ id, of }) => `the undo ${id} takes back ${of}, which is not in the log`),
		...standing(all).flatMap((one) => idle(one, unfit) ?? []),
	];
}

function idle(one: Deciding, unfit: ReadonlyMap<string, readonly string[]>): string | undefined {
	const { id, interview, decision, entity } = one;
	const about = `the decision ${id} (${decision} ${entity})`;
	if (interview === undefined) {
		const fitsNowhere = [...unfit.values()].every((those) => those.includes(id));
		return fitsNowhere ? `${about} fits no interview of the library, and changes nothing` : undefined;
	}
	const those = unfit.get(interview);
	if (those === undefined) return `${about} is about ${interview}, which is not there: it waits for that to come back`;
	return those.includes(id) ? `${about} fits nothing in ${interview} any more, and changes nothing` : undefined;
}
