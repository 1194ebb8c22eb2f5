// A chapter of a book, XHTML, as blocks.
import { Parser } from 'htmlparser2';
import { problem } from '../../../problem.ts';
import { cellWithin, tableWithin, type Apart, type Block, type Words } from '../blocks.ts';
import { blockElements, silentElements } from './elements.ts';
import { most } from '../document.ts';
import { localName } from '../../../text/local-name.ts';

export type Chapter = {
	readonly blocks: readonly Block[];
	readonly notes: readonly Apart[];
	readonly pictures: number;
};

type State = {
	readonly into: Block[][];
	readonly tables: { cells: Block[][]; head: boolean }[][];
	readonly notes: Apart[];
	words: Words[];
	level: number;
	bold: number;
	italic: number;
	skipped: number;
	pictures: number;
	/** What opened each level that is open. */
	readonly path: { name: string; isNote: boolean; isSkipped: boolean }[];
};

/** @throws Problem document_damaged */
export function chapterIn(part: Uint8Array, source: string): Chapter {
	const blocks: Block[] = [];
	const state: State = {
		into: [blocks],
		tables: [],
		notes: [],
		words: [],
		level: 0,
		bold: 0,
		italic: 0,
		skipped: 0,
		pictures: 0,
		path: [],
	};
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (state.path.length > most.depth)
					throw problem('document_damaged', { source, reason: `its markup is nested more than ${most.depth} deep` });
				open(state, localName(name), attributes);
			},
			onclosetag: (name) => close(state, localName(name)),
			ontext(text) {
				if (state.skipped === 0) say(state, text.replace(/\s+/g, ' '));
			},
		},
		{ decodeEntities: true, recognizeSelfClosing: true },
	);
	parser.write(new TextDecoder().decode(part));
	parser.end();
	finish(state);
	return { blocks, notes: state.notes, pictures: state.pictures };
}

function open(
	state: State,
	name: string,
	{ 'epub:type': type = '', role = '' }: { readonly [name: string]: string },
): void {
	const isNote = /\b(?:footnote|rearnote|endnote|doc-footnote|doc-endnote)\b/.test(`${type} ${role}`);
	// The number that leads to a note is nothing that is said.
	const isSkipped =
		silentElements.has(name) || /\b(?:noteref|doc-noteref|pagebreak|doc-pagebreak)\b/.test(`${type} ${role}`);
	state.path.push({ name, isNote, isSkipped });
	if (isSkipped) state.skipped++;
	if (blockElements.has(name)) finish(state);
	if (isNote) state.into.push([]);
	if (/^h[1-6]$/.test(name)) state.level = Number(name.slice(1));
	if (name === 'b' || name === 'strong') state.bold++;
	if (name === 'i' || name === 'em') state.italic++;
	if (name === 'br') say(state, '\n');
	if (name === 'img') state.pictures++;
	if (name === 'table') state.tables.push([]);
	if (name === 'tr') state.tables.at(-1)?.push({ cells: [], head: false });
	const row = state.tables.at(-1)?.at(-1);
	if ((name === 'td' || name === 'th') && row !== undefined) {
		const cell = cellWithin(state.tables.length - 1, state.into);
		row.head = name === 'th' && (row.head || row.cells.length === 0);
		row.cells.push(cell);
		state.into.push(cell);
	}
}

function close(state: State, name: string): void {
	const opened = state.path.pop();
	if (blockElements.has(name)) finish(state);
	if (opened?.isSkipped === true) state.skipped--;
	if (/^h[1-6]$/.test(name)) state.level = 0;
	if (name === 'b' || name === 'strong') state.bold--;
	if (name === 'i' || name === 'em') state.italic--;
	if ((name === 'td' || name === 'th') && state.tables.length > 0 && state.into.length > 1) state.into.pop();
	if (name === 'table') {
		const rows = state.tables.pop() ?? [];
		for (const block of tableWithin(state.tables.length, rows)) state.into.at(-1)?.push(block);
	}
	if (opened?.isNote === true) {
		finish(state);
		const blocks = state.into.length > 1 ? (state.into.pop() ?? []) : [];
		const words = blocks.flatMap((block) => (block.kind === 'table' ? [] : [...block.words, { text: ' ' }]));
		state.notes.push({ kind: 'apart', title: 'Note', words });
	}
}

function say(state: State, text: string): void {
	state.words.push({ text: text.replaceAll('\u00AD', ''), bold: state.bold > 0, italic: state.italic > 0 });
}

function finish(state: State): void {
	const { words, level } = state;
	state.words = [];
	if (words.every(({ text }) => text.trim() === '')) return;
	state.into.at(-1)?.push(level > 0 ? { kind: 'heading', level, words } : { kind: 'paragraph', words });
}
