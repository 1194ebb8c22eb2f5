// What a file that arrives is to the library: known already, a new state of one it has, or another.
// The same bytes are the same interview, whatever they are called. The same name replaces only when it comes from the
// folder that it came from before: two people's `talk.md` are two interviews, unless the user says otherwise by an id.
import type { Sidecar } from '#graph/model.ts';
import { problem } from '#graph/problem.ts';
import type { Staged } from '../audio/staging.ts';
import type { By } from './audit.ts';
import { isSame, joined } from './corrections.ts';
import { freeId, interviewIdOf, isInterviewId } from './ids.ts';
import { hashOf, type InterviewRecord } from './records.ts';

/** `sha256` is that of what it says, not of how it was written. */
export type SaidBeside = { readonly given: Sidecar; readonly sha256: string };

export function saidBeside(given: Sidecar): SaidBeside {
	return { given, sha256: hashOf(JSON.stringify(given)) };
}

export type Arrival = {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** Absolute folder that it was read from; absent for an upload. */
	readonly folder?: string;
	/** What stands beside the file, or came with it. */
	readonly sidecar?: SaidBeside;
	/** The id that the user wants it to have. */
	readonly id?: string;
	/** Its recording. */
	readonly audio?: ArrivingAudio;
	/** Who put it in, for the audit; else a command. */
	readonly by?: By;
};

export type ArrivingAudio = {
	readonly name: string;
	/** Where it lies now. */
	readonly path: string;
	/** Brings it onto the library's disk, to be kept or discarded. @throws Problem audio_type, audio_too_large, file_missing */
	stage(folder: string): Promise<Staged>;
};

export type Placement =
	| { readonly outcome: 'unchanged'; readonly record: InterviewRecord }
	| {
			readonly outcome: 'added';
			readonly id: string;
			/** The interview whose name it has, but not its place. */ readonly namesake?: string;
	  }
	| { readonly outcome: 'replaced'; readonly record: InterviewRecord };

/** What the library has. */
export type Holdings = {
	/** All that can be read, those that are set aside among them. */
	readonly records: ReadonlyMap<string, InterviewRecord>;
	/** Whether anything in the interviews' folder bears that name. */
	isTaken(id: string): boolean;
	/** What is set aside is read again, though nothing of it is new. */
	isSetAside(id: string): boolean;
};

/** `sha256` is that of the arrival's bytes. @throws Problem interview_id_invalid */
export function placementFor(arrival: Arrival, sha256: string, holdings: Holdings): Placement {
	const { records, isTaken } = holdings;
	if (arrival.id !== undefined) {
		if (!isInterviewId(arrival.id)) {
			throw problem('interview_id_invalid', { id: arrival.id, example: interviewIdOf(`${arrival.id}.md`) });
		}
		const record = records.get(arrival.id);
		return record === undefined ? { outcome: 'added', id: arrival.id } : onto(record, arrival, { sha256, holdings });
	}
	const wanted = interviewIdOf(arrival.name);
	const before =
		preferred(wanted, records, ({ source }) => source.sha256 === sha256) ?? earlier(arrival, wanted, records);
	if (before !== undefined) return onto(before, arrival, { sha256, holdings });
	const id = freeId(wanted, (taken) => records.has(taken) || isTaken(taken));
	return id === wanted ? { outcome: 'added', id } : { outcome: 'added', id, namesake: wanted };
}

function onto(
	record: InterviewRecord,
	{ sidecar }: Arrival,
	{ sha256, holdings }: { readonly sha256: string; readonly holdings: Holdings },
): Placement {
	const saysNothingNew =
		sidecar === undefined ||
		sidecar.sha256 === record.source.sidecar ||
		isSame(joined(record.given, sidecar.given, record.source.beside), record.given);
	const isUnchanged = record.source.sha256 === sha256 && saysNothingNew && !holdings.isSetAside(record.id);
	return { outcome: isUnchanged ? 'unchanged' : 'replaced', record };
}

function earlier(
	{ folder, name }: Arrival,
	wanted: string,
	records: ReadonlyMap<string, InterviewRecord>,
): InterviewRecord | undefined {
	if (folder === undefined) return undefined;
	return preferred(wanted, records, ({ source }) => source.folder === folder && source.name === name);
}

/** The one whose id the name would give, else the first. */
function preferred(
	wanted: string,
	records: ReadonlyMap<string, InterviewRecord>,
	fits: (record: InterviewRecord) => boolean,
): InterviewRecord | undefined {
	const named = records.get(wanted);
	if (named !== undefined && fits(named)) return named;
	return [...records.values()].find(fits);
}
