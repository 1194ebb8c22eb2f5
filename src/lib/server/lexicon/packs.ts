// The packs that ship, read from their files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { join as joined } from '#graph/lexicon/join.ts';
import { fields, readContexts, readPack, refuse, type Field, type PackEntry } from '#graph/lexicon/packs.ts';
import type { LexiconEntry } from '#graph/model.ts';
import { packageRoot } from '../root.ts';

const folder = (root: string): string => join(root, 'graph', 'lexicon');

/** The path of a field's pack, as it is named to people. */
export const packPath = (field: Field): string => `graph/lexicon/packs/${field}.tsv`;

/** Each field's own entries with their lines: an id may stand in several. @throws Problem pack_invalid */
export function packsIn(root: string = packageRoot): ReadonlyMap<Field, readonly PackEntry[]> {
	const contexts = readContexts(readFileSync(join(folder(root), 'contexts.tsv'), 'utf8'), 'graph/lexicon/contexts.tsv');
	return new Map(
		fields.map((field) => {
			const { entries, faults } = readPack(readFileSync(join(root, packPath(field)), 'utf8'), contexts);
			refuse(packPath(field), faults);
			return [field, entries];
		}),
	);
}

/** The entries of some packs, or of all, an id once. @throws Problem pack_invalid */
export function entriesIn(wanted: readonly Field[] = fields, root: string = packageRoot): readonly LexiconEntry[] {
	const packs = packsIn(root);
	return joined(wanted.flatMap((field) => (packs.get(field) ?? []).map(({ entry }) => entry)));
}
