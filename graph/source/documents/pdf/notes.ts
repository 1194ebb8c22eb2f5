// Footnotes of a page: rows at its foot in a smaller hand. They are nobody's speech, and stand apart.
import type { Apart } from '../blocks.ts';
import { rowText, type Row } from './rows.ts';

const smaller = 0.88;

/** `size`: of most of the document's letters. */
export function notesApart(
	rows: readonly Row[],
	size: number,
): { readonly body: readonly Row[]; readonly notes: readonly Apart[] } {
	const isSmall = (row: Row): boolean => row.size < size * smaller;
	let from = rows.length;
	while (from > 0 && isSmall(rows[from - 1] ?? emptyRow)) from--;
	const notes = rows.slice(from);
	if (from === 0 || notes.length === 0 || !/^\s*(?:\d{1,3}\b|[*†‡§①-⑳])/u.test(rowText(notes[0] ?? emptyRow)))
		return { body: rows, notes: [] };
	const texts: string[] = [];
	for (const row of notes) {
		const text = rowText(row).trim();
		const isNext = texts.length === 0 || /^(?:\d{1,3}[.)\s]\s*\p{L}|[*†‡§①-⑳])/u.test(text);
		if (isNext) texts.push(text);
		else texts[texts.length - 1] = `${texts.at(-1) ?? ''} ${text}`;
	}
	return {
		body: rows.slice(0, from),
		notes: texts.map((text) => ({ kind: 'apart', title: 'Note', words: [{ text }] })),
	};
}

const emptyRow: Row = { pieces: [], x: 0, right: 0, y: 0, size: 0 };
