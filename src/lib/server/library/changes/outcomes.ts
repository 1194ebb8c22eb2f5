// What a change of the library gives back to whoever asked for it.
import type { Report } from '#graph/extract.ts';
import type { Decision } from '#graph/review/decisions.ts';
import type { ReadSummary } from '../readings.ts';

/** Why the graph could not follow, though the change is safe in the folder; the next opening makes up for it. */
type Behind = { readonly behind?: Error };

export type Ingested = Behind & {
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
};

/** `before` and `after`: what the correction changed about the reading. */
export type Corrected = Behind & {
	readonly id: string;
	readonly outcome: 'corrected' | 'unchanged';
	readonly before: ReadSummary;
	readonly after: ReadSummary;
	readonly report: Report;
};

export type Removed = Behind & {
	readonly id: string;
	/** Under which the bin has it. */
	readonly key: string;
};

export type Restored = Behind & {
	readonly id: string;
	/** The id that it had, where another interview has it now. */
	readonly was?: string;
	/** Why it is set aside: it stands in the library again, and not in the graph. */
	readonly setAside?: string;
};

export type Decided = Behind & { readonly decision: Decision };
