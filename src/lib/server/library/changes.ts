// What a change of the library gives back to whoever asked for it.
import type { Report } from '#graph/extract.ts';
import type { ReadSummary } from './readings.ts';

export type Ingested = {
	readonly id: string;
	readonly outcome: 'added' | 'replaced' | 'unchanged';
	/** Another interview that has the id which the name would give. */
	readonly namesake?: string;
	/** Where the source that was replaced stands now, in the library's folder. */
	readonly kept?: string;
	/** Where the recording that came with it stands now, in the library's folder; absent where it stood there already. */
	readonly audio?: string;
	/** Absent where nothing changed. */
	readonly report?: Report;
	/** Why the graph could not follow, though the interview is safe; the next opening makes up for it. */
	readonly behind?: Error;
};

/** `before` and `after`: what the correction changed about the reading. */
export type Corrected = {
	readonly id: string;
	readonly outcome: 'corrected' | 'unchanged';
	readonly before: ReadSummary;
	readonly after: ReadSummary;
	readonly report: Report;
	/** As for what was ingested. */
	readonly behind?: Error;
};
