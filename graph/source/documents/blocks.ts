// What a document is made of, whatever program wrote it: paragraphs, headings, tables, and notes that stand apart.

export type Words = { readonly text: string; readonly bold?: boolean; readonly italic?: boolean };

export type Paragraph = { readonly kind: 'paragraph'; readonly words: readonly Words[] };
/** `level` from 1 to 6. */
export type Heading = { readonly kind: 'heading'; readonly level: number; readonly words: readonly Words[] };
export type Cell = readonly Block[];
/** `head`: the document says that these are the names of the columns. */
export type Row = { readonly cells: readonly Cell[]; readonly head?: boolean };
export type Table = { readonly kind: 'table'; readonly rows: readonly Row[] };
/** What is nobody's speech: a footnote, a remark of an editor. `title` says which. */
export type Apart = { readonly kind: 'apart'; readonly title: string; readonly words: readonly Words[] };

export type Block = Paragraph | Heading | Table | Apart;

export function textOf(words: readonly Words[]): string {
	return words.map(({ text }) => text).join('');
}

/** Tables within each other that are read as tables; a page is laid out in fewer. Each level reads all that it holds. */
const deepest = 10;

/** Where the blocks go of a cell whose table stands within so many others: past the deepest, to those of the cell around it. */
export function cellWithin(outer: number, into: readonly Block[][]): Block[] {
	return outer < deepest ? [] : (into.at(-1) ?? []);
}

/** A table within so many others; nothing past the deepest, whose cells gave all they held. */
export function tableWithin(outer: number, rows: readonly Row[]): readonly Block[] {
	return outer < deepest ? [{ kind: 'table', rows }] : [];
}

/** The paragraphs of a cell as one text. */
export function cellText(cell: Cell): string {
	return cell
		.flatMap((block) =>
			block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(cellText)) : [textOf(block.words)],
		)
		.join('\n')
		.trim();
}
