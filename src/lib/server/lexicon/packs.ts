// The packs that ship, read from their files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { join as joined } from '#graph/lexicon/join.ts';
import { fields, readContexts, readPack, refuse, type Field, type Pack, type PackEntry } from '#graph/lexicon/packs.ts';
import { faultsOf, type LexiconFault } from '#graph/lexicon/checks.ts';
import type { LexiconEntry } from '#graph/model.ts';
import { problem } from '#graph/problem.ts';
import { packageRoot } from '../root.ts';
import { linesIn, redirectsIn } from './redirects.ts';

const folder = (root: string): string => join(root, 'graph', 'lexicon');

/** The path of a field's pack, as it is named to people. */
export const packPath = (field: Field): string => `graph/lexicon/packs/${field}.tsv`;

function readPacks(root: string): ReadonlyMap<Field, Pack> {
	const contexts = readContexts(readFileSync(join(folder(root), 'contexts.tsv'), 'utf8'), 'graph/lexicon/contexts.tsv');
	return new Map(fields.map((field) => [field, readPack(readFileSync(join(root, packPath(field)), 'utf8'), contexts)]));
}

/** Each field's own entries with their lines: an id may stand in several. @throws Problem pack_invalid */
export function packsIn(root: string = packageRoot): ReadonlyMap<Field, readonly PackEntry[]> {
	return new Map(
		[...readPacks(root)].map(([field, { entries, faults }]) => {
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

/** What is wrong with the packs: lines that cannot be read, or else what is wrong with them as they stand together. */
export function faultsIn(root: string = packageRoot): readonly LexiconFault[] {
	const read = [...readPacks(root)];
	const unread = read.flatMap(([field, { faults }]) => faults.map((fault) => ({ field, ...fault })));
	if (unread.length > 0) return unread;
	const checked = {
		packs: new Map(read.map(([field, { entries }]) => [field, entries])),
		redirects: redirectsIn(root),
		released: linesIn(root, 'released.txt'),
		unambiguous: new Set(linesIn(root, 'unambiguous.txt').map((line) => line.toLowerCase())),
	};
	return faultsOf(checked, joined(read.flatMap(([, { entries }]) => entries.map(({ entry }) => entry))));
}

/** All entries, an id once, with nothing wrong among them. @throws Problem pack_invalid */
export function soundEntries(root: string = packageRoot): readonly LexiconEntry[] {
	const [first, ...more] = faultsIn(root);
	if (first !== undefined) {
		const { field, line, found, expected } = first;
		throw problem('pack_invalid', { source: packPath(field), line, found, expected, more: more.length });
	}
	return entriesIn(fields, root);
}
