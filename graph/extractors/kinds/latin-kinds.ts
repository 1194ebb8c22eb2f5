// What kind of thing a Latin name in Chinese text names: its own shape, and the Chinese words before and after each place
// where it stands (latin-evidence.ts).
import { kinds, type Kind } from '../../model.ts';
import { kindsOfName } from '../../text/wordnet.ts';
import { votesOfShape } from './kinds.ts';
import {
	latinContextEvidence,
	latinShape,
	latinShapeEvidence,
	type LatinShape,
	type LatinShapeEvidence,
} from './latin-evidence.ts';
import type { KindEvidence } from '../../text/evidence.ts';
import { addContextVotes, noVotes, type KindCount, type KindVotes } from './votes.ts';

/** How far the words around a name are read, in UTF-16 code units. */
const farthest = 12;

/** Adds the votes of the words around one place. */
export function addVotesOfChinese(
	votes: KindCount,
	text: string,
	{ start, end }: { readonly start: number; readonly end: number },
	evidence: readonly KindEvidence[] = latinContextEvidence,
): void {
	const left = text.slice(Math.max(0, start - farthest), start);
	addContextVotes(votes, left, text.slice(end, end + farthest), evidence);
}

/** The kind with most votes: of the words around, and of the name's own shape. */
export function kindOfLatin(
	name: string,
	around: KindVotes,
	evidence: readonly LatinShapeEvidence[] = latinShapeEvidence,
): Kind {
	const votes = { ...around };
	const shape = votesOfLatinShape(latinShape(name), evidence);
	for (const kind of ranking) votes[kind] += shape[kind];
	return ranking.reduce((best, kind) => (votes[kind] > votes[best] ? kind : best));
}

/** Of equal votes the first. */
const rank: KindVotes = { organization: 0, concept: 1, work: 2, person: 3, place: 4, event: 5 };
const ranking = kinds.toSorted((a, b) => rank[a] - rank[b]);

function votesOfLatinShape(shape: LatinShape, evidence: readonly LatinShapeEvidence[]): KindVotes {
	const votes = noVotes();
	for (const row of evidence) {
		if (!row.shape(shape)) continue;
		for (const kind of row.kind === 'listed' ? kindsOfName(shape.name) : [row.kind]) votes[kind] += row.weight;
	}
	if (shape.word !== undefined) return votes;
	// A name of several words has the shape of an English name too; a term is nobody.
	const english = votesOfShape(shape.name);
	const isTerm = votes.concept > 0;
	for (const kind of ranking) if (kind !== 'person' || !isTerm) votes[kind] += english[kind];
	return votes;
}
