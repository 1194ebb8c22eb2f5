// What is being spoken of just before a name that nothing beside it tells of: after “how did the records follow each other?”, Lanterns
// is a record. Only for a name without other evidence.
import type { Kind } from '../../model.ts';
import { topicNouns } from '../../language/english/topics.ts';
import { pattern } from '../../text/pattern.ts';

/** How far back it is read, in UTF-16 code units. */
export const farthestTopic = 160;

const nouns = pattern(
	'gi',
)`\b(?:${topicNouns.work}|${topicNouns.organization}|${topicNouns.place}|${topicNouns.event})\b`;
const kindOfNoun = new Map<string, Kind>();
for (const kind of ['work', 'organization', 'place', 'event'] as const)
	for (const noun of topicNouns[kind]) kindOfNoun.set(noun, kind);

/** The kind of the last such noun in the words before a name; undefined without one. */
export function kindOfTopic(before: string): Kind | undefined {
	const last = [...before.slice(-farthestTopic).matchAll(nouns)].at(-1)?.[0];
	return last === undefined ? undefined : kindOfNoun.get(last.toLowerCase());
}
