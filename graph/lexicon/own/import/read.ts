// A list of names that others made, from its text to entries of a library's own list: read, judged, told.
import { formatOf } from './formats.ts';
import { judge, type Judged } from './needs.ts';
import type { Asked } from './record.ts';

export type Imported = Judged & { /** Its format, as it is named to people. */ readonly format: string };

/** @throws Problem import_unknown, import_invalid */
export async function readImport(text: string, asked: Asked): Promise<Imported> {
	const format = formatOf(text, asked.source);
	const { read } = await format.load();
	const { records, passedOver } = await read(text, asked);
	const judged = judge(records);
	const all = [...passedOver, ...judged.passedOver].sort((a, b) => a.line - b.line);
	return { ...judged, passedOver: all, format: format.title };
}
