// decisions.jsonl: the user's decisions, a line each, only ever written to at its end. A decision that was
// acknowledged is on the disk; a kill in the middle of a line leaves a torn one, which is passed over and never mended.
// Whatever is passed over is told, line by line. A file that cannot be read at all keeps nothing else from being opened:
// then no decision holds, and none is added, until it is mended.
import { randomUUID } from 'node:crypto';
import {
	decisionLineFrom,
	standing,
	type Deciding,
	type Decision,
	type DecisionLine,
	type Ruling,
} from '#graph/review/decisions.ts';
import { problem, type Problem } from '#graph/problem.ts';
import { linesIn, openLog, type LogFile, type LogLine } from './log-file.ts';
import { concernsOne } from './read-records.ts';
import { hashOf } from './records.ts';
import { readRegularFile } from './regular-file.ts';

/** Of the log's file, a line or all of it. */
export type PassedOverLine = {
	/** From 1; absent where it is the whole file. */
	readonly line?: number;
	readonly bytes: number;
	/** Completes “line 7 …”. */
	readonly reason: string;
	/** False for what was never acknowledged, and for what another version will read: nothing is lost by it. */
	readonly isFault: boolean;
};

export type DecisionLog = {
	/** Of all that stands in it, torn lines included; `none` where there is no log yet. */
	hash(): string;
	/** In the order in which they were made. */
	all(): readonly Decision[];
	/** Those that hold for one interview, or everywhere and for each where none is named. */
	standing(interview?: string): readonly Deciding[];
	passedOver(): readonly PassedOverLine[];
	/** Durable when this returns. @throws Problem disk_full, library_unusable, library_damaged */
	append(ruling: Ruling, interview: string | undefined): Promise<Decision>;
};

const fileName = 'decisions.jsonl';

/** Some hundred thousand decisions. */
const sizeLimit = 256 * 1024 * 1024;

export async function openDecisions(folder: string): Promise<DecisionLog> {
	const file = openLog(folder, fileName);
	let content = await read(file);
	return {
		hash: () => content.hash,
		all: () => content.decisions,
		standing: (interview) => standing(content.decisions, interview),
		passedOver: () => content.passedOver,
		async append(ruling, interview) {
			if (content.failure !== undefined) throw content.failure;
			const about = {
				id: randomUUID(),
				at: new Date().toISOString(),
				...(interview === undefined ? {} : { interview }),
			};
			const decision: Decision = { ...about, ...ruling };
			try {
				await file.append(decision);
			} finally {
				// Also where it failed: what stands there now is what the next opening will find.
				content = await read(file);
			}
			return decision;
		},
	};
}

type Content = {
	readonly hash: string;
	readonly decisions: readonly Decision[];
	readonly passedOver: readonly PassedOverLine[];
	/** Why it cannot be read at all. */
	readonly failure?: Problem;
};

async function read({ path }: LogFile): Promise<Content> {
	try {
		const bytes = await readRegularFile(path, { shown: fileName, limit: sizeLimit });
		return bytes === undefined
			? { hash: 'none', decisions: [], passedOver: [] }
			: { hash: hashOf(bytes), ...contentIn(bytes) };
	} catch (error) {
		const { message, about } = concernsOne(error, fileName);
		const reason = typeof about['reason'] === 'string' ? about['reason'] : message;
		const failure = problem('library_damaged', { path: fileName, reason }, { cause: error });
		return { hash: 'unreadable', decisions: [], passedOver: [{ bytes: 0, reason, isFault: true }], failure };
	}
}

function contentIn(bytes: Uint8Array): Pick<Content, 'decisions' | 'passedOver'> {
	const decisions: Decision[] = [];
	const passedOver: PassedOverLine[] = [];
	for (const line of linesIn(bytes)) {
		const found = line.state === 'damaged' ? undefined : decisionLineFrom(line.fields);
		if (found?.is === 'decision') decisions.push(found.decision);
		else passedOver.push({ line: line.number, bytes: line.bytes, ...whyOver(line, found) });
	}
	return { decisions, passedOver };
}

/** A line that is cut short is what a kill leaves of one that was never acknowledged. */
export function whyDamaged({
	isCutShort,
	reason,
}: Extract<LogLine, { state: 'damaged' }>): Pick<PassedOverLine, 'reason' | 'isFault'> {
	if (!isCutShort) return { reason, isFault: true };
	return { reason: 'is cut short, as a write is that was never acknowledged', isFault: false };
}

function whyOver(line: LogLine, found: DecisionLine | undefined): Pick<PassedOverLine, 'reason' | 'isFault'> {
	if (line.state === 'damaged') return whyDamaged(line);
	if (found?.is === 'later') return { reason: `is a “${found.kind}”, which a later version knows`, isFault: false };
	return { reason: found?.is === 'nothing' ? found.reason : '', isFault: true };
}
