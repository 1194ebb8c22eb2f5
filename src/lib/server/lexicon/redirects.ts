// Where the ids of entries lead that were joined into others. Apart from the packs: a server asks this, and reads no pack.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityId } from '#graph/model.ts';
import { packageRoot } from '../root.ts';

/** The lines of a file of the lexicon, without remarks. */
export function linesIn(root: string, name: string): readonly string[] {
	return readFileSync(join(root, 'graph', 'lexicon', name), 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'));
}

/** Id of an entry that is no more → the one that it was joined into; empty for none. */
export function redirectsIn(root: string = packageRoot): ReadonlyMap<EntityId, EntityId> {
	const rows = linesIn(root, 'redirects.tsv').map((line) => line.split('\t'));
	return new Map(rows.map(([from = '', to = '']) => [from, to]));
}

let redirects: ReadonlyMap<EntityId, EntityId> | undefined;

/** Where the id of an entry that was joined into another leads now. */
export function redirectOf(id: EntityId): EntityId | undefined {
	redirects ??= redirectsIn();
	const to = redirects.get(id);
	return to === '' ? undefined : to;
}
