// An authority file, from its text to entries of a lexicon file.
import { formatOf } from './formats.ts';
import { disambiguate, type Disambiguated } from './disambiguation.ts';
import type { ImportOptions } from './record.ts';

export type Imported = Disambiguated & { /** Its format, as it is named to people. */ readonly format: string };

/** @throws Problem import_unknown, import_invalid */
export async function readImport(text: string, asked: ImportOptions): Promise<Imported> {
	const format = formatOf(text, asked.source);
	const { read } = await format.load();
	const { records, skipped } = await read(text, asked);
	const judged = disambiguate(records);
	const all = [...skipped, ...judged.skipped].sort((a, b) => a.line - b.line);
	return { ...judged, skipped: all, format: format.title };
}
