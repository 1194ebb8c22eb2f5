// What the graph was made from, as one line: the rules, the interviews with what users said of them,
// the names that they list, the decisions.
// The store keeps the fingerprint of what is in it; where it differs from the library's, the graph is made anew.
import type { InterviewRecord } from './records.ts';
import { hashOf } from './records.ts';

export function fingerprintOf(parts: {
	readonly rules: string;
	readonly decisions: string;
	/** Of the names that users list. */
	readonly lexicon: string;
	readonly records: Iterable<InterviewRecord>;
}): string {
	const interviews = [...parts.records].map(({ id, source, sha256 }) => [id, source.sha256, sha256]);
	interviews.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
	return hashOf(JSON.stringify([parts.rules, parts.decisions, parts.lexicon, interviews]));
}
