// The sample's marks (tests/graph/marks, the first annotator's) as a list of what to find, so that `npm run eval` can score it.
import { readFileSync } from 'node:fs';
import type { Marks } from './scoring.ts';

type Mark = readonly [turn: number, start: number, words: string];
type Marked = { readonly must: { readonly [entity: string]: readonly Mark[] } };

/** What the marks name as indispensable: an entity for each id, with the words under which it stands. */
export function marksOfSample(path: string): Marks {
	const { must }: Marked = JSON.parse(readFileSync(path, 'utf8'));
	return {
		turns: 46,
		speakers: ['Dan Roberts', '主持人Sonya', '主持人Pat'],
		entities: Object.entries(must).map(([id, marks]) => ({
			kind: id.slice(0, id.indexOf('/')),
			name: id,
			surfaces: [...new Set(marks.map(([, , words]) => words))],
			mentions: marks.length,
			tier: 'must',
		})),
	};
}
