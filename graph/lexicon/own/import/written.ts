// Imported entries as lexicon files (docs/lexicon.md): as many as their size requires.
import { Document, isMap, isSeq } from 'yaml';
import { kinds, type LexiconEntry } from '../../../model.ts';
import { kindOf } from '../../gazetteer.ts';
import { limits } from '../fields.ts';
import type { ImportedEntry } from './disambiguation.ts';

/** The first line of an imported lexicon file, by which a later import knows what it may remove. */
export const importedBy = '# Imported by colloquy lexicon import';

/** `source`: the name of the imported file. `most`: bytes of a file. The same entries give the same texts. */
export function namesFiles(entries: readonly ImportedEntry[], source: string, most: number): readonly string[] {
	const head = `${importedBy} from ${source.replace(/\p{Cc}/gu, ' ')}. Importing again with --replace overwrites this file.\n`;
	const texts: string[] = [];
	let pieces = new Map<string, string[]>();
	let [bytes, count] = [0, 0];
	const room = most - sizeOf(head) - kinds.join(':\n\n').length;
	const close = (): void => {
		const parts = kinds.flatMap((kind) => {
			const items = pieces.get(kind);
			return items === undefined ? [] : [`\n${kind}:\n${items.join('')}`];
		});
		texts.push(head + parts.join(''));
		pieces = new Map();
		[bytes, count] = [0, 0];
	};
	for (const one of entries) {
		const piece = pieceOf(one);
		const size = sizeOf(piece);
		if (count > 0 && (count >= limits.entries || bytes + size > room)) close();
		const kind = kindOf(one.entry.id);
		const items = pieces.get(kind) ?? [];
		pieces.set(kind, items);
		items.push(piece);
		[bytes, count] = [bytes + size, count + 1];
	}
	if (count > 0) close();
	return texts;
}

/** An item of the list under its kind; names stand in one line, so that a line is a field. */
function pieceOf({ entry, named }: ImportedEntry): string {
	const document = new Document([fieldsOf(entry, named)], { schema: 'failsafe' });
	const item = document.get(0);
	if (isMap(item)) for (const { value } of item.items) if (isSeq(value)) value.flow = true;
	return document.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/^(?=.)/gm, '  ');
}

/** Bytes. */
function sizeOf(text: string): number {
	return new TextEncoder().encode(text).length;
}

function fieldsOf(entry: LexiconEntry, named: boolean): object {
	const { id, en, zh, aliases, heard, related, only, sameAs } = entry;
	const [rule] = only ?? [];
	return {
		...(named && { id: id.slice(id.indexOf('/') + 1) }),
		...(en !== undefined && { en }),
		...(zh !== undefined && { zh }),
		...(aliases !== undefined && { aliases }),
		...(heard !== undefined && { heard }),
		...(related !== undefined && { related }),
		...(rule !== undefined && { only: rule.names }),
		...(rule?.near !== undefined && { near: rule.near }),
		...(sameAs !== undefined && { sameAs }),
	};
}
