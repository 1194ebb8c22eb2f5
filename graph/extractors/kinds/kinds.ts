// What kind of thing a name names: its own shape, and the words around it wherever it stands. Each row of evidence adds to one
// kind; the kind with most votes wins.
//
// The weights of the four tables of this folder are set by hand and meant to be read: 4 decides alone, 1 to 3 need each other,
// a hint of 0.2 settles a tie. They are not fitted, for the data that is named doesn't reach: the lists of tests/eval and the
// sample's marks have 178 names at 239 places in English and 41 at 87 in Chinese, and 46 of the 120 rows hold of none of them.
// `npm run evidence` counts of how many of these places each row holds, and how often with a name of its kind.
import type { KindEvidence } from '../../text/evidence.ts';
import { kindsOfName } from '../../text/wordnet.ts';
import { contextAfter } from './context-after.ts';
import { contextBefore } from './context-before.ts';
import { shapeEvidence, shapeOf, type ShapeEvidence } from './shape-evidence.ts';
import { addContextVotes, noVotes, type KindCount, type KindVotes } from './votes.ts';

/** What the words around an English name say, in the order in which it is added up. */
export const contextEvidence: readonly KindEvidence[] = [...contextBefore, ...contextAfter];

/** The votes that a name's own shape casts. */
export function votesOfShape(name: string, evidence: readonly ShapeEvidence[] = shapeEvidence): KindVotes {
	const shape = shapeOf(name);
	const votes = noVotes();
	for (const row of evidence) {
		if (!row.shape(shape)) continue;
		const kinds = row.kind === 'listed' ? kindsOfName(shape.bare) : [row.kind];
		for (const kind of kinds) votes[kind] += row.weight;
	}
	return votes;
}

/** How far the words around a name are read, in UTF-16 code units. */
const [farthestBefore, farthestAfter] = [64, 56];

const filler =
	/,? (?:um|uh|er|erm|you know|like|I mean|sort of|kind of)(?:,(?= )|(?= (?:um|uh|er)\b)|(?<= (?:um|uh|er|erm)))/g;

/** The CEO of, um, Quillmark. */
export function withoutFillers(words: string): string {
	return words.includes(', ') || words.includes(' u') ? words.replace(filler, '') : words;
}

/** Adds the votes of the words before and after one place where the name stands. */
export function addVotesOfContext(
	votes: KindCount,
	text: string,
	{ start, end }: { readonly start: number; readonly end: number },
	evidence: readonly KindEvidence[] = contextEvidence,
): void {
	const left = withoutFillers(text.slice(Math.max(0, start - farthestBefore), start));
	addContextVotes(votes, left, text.slice(end, end + farthestAfter), evidence);
}
