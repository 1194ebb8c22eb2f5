// What is known in the middle of a rich text: the groups that are open, the paragraph, the table and the note that are
// being written.
import type { Apart, Block, Words } from '../blocks.ts';

export type Group = {
	bold: boolean;
	italic: boolean;
	hidden: boolean;
	deleted: boolean;
	/** Characters after `\u` that stand for it where it isn't known. */
	instead: number;
	page: number;
	destination: 'text' | 'none' | 'fonts' | 'styles' | 'note';
	/** `\*` was read, and what follows says which destination it is. */
	starred: boolean;
};

export type State = {
	readonly groups: Group[];
	readonly fonts: Map<number, number>;
	readonly styles: Map<number, { name: string; level?: number }>;
	readonly blocks: Block[];
	readonly notes: Apart[];
	/** Of the paragraph that is open; within a note, of that note. */
	words: Words[];
	outer: Words[] | undefined;
	/** Bytes that wait for the others of their character. */
	bytes: string;
	skip: number;
	/** In the font table and the style sheet, what the entry is about. */
	entry: number;
	font: number | undefined;
	page: number;
	level: number;
	isInTable: boolean;
	cell: Block[];
	cells: Block[][];
	rows: { cells: Block[][] }[];
	comments: number;
	pictures: number;
	hidden: number;
	deletions: number;
};

export function begun(): State {
	const page = 1252;
	return {
		groups: [
			{
				bold: false,
				italic: false,
				hidden: false,
				deleted: false,
				instead: 1,
				page,
				destination: 'text',
				starred: false,
			},
		],
		fonts: new Map(),
		styles: new Map(),
		blocks: [],
		notes: [],
		words: [],
		outer: undefined,
		bytes: '',
		skip: 0,
		entry: 0,
		font: undefined,
		page,
		level: 0,
		isInTable: false,
		cell: [],
		cells: [],
		rows: [],
		comments: 0,
		pictures: 0,
		hidden: 0,
		deletions: 0,
	};
}

export function groupOf({ groups }: State): Group {
	const group = groups.at(-1);
	if (group === undefined) throw new Error('The first group is never closed.');
	return group;
}

export function say(state: State, text: string): void {
	const { destination, bold, italic, hidden, deleted } = groupOf(state);
	if (destination === 'styles') return nameStyle(state, text);
	if (destination !== 'text' && destination !== 'note') return;
	if (hidden) state.hidden += text.length;
	else if (!deleted) state.words.push({ text, bold, italic });
}

/** `heading 1;` in the style sheet, under the number that came before. */
function nameStyle(state: State, text: string): void {
	const style = state.styles.get(state.entry) ?? { name: '' };
	style.name = `${style.name}${text}`.slice(-100);
	const level =
		/heading ([1-6])\s*;/i.exec(style.name)?.[1] ?? (/(?:^|;)\s*title\s*;/i.test(style.name) ? '1' : undefined);
	state.styles.set(state.entry, { ...style, ...(level === undefined ? {} : { level: Number(level) }) });
	if (text.includes(';')) state.entry = -1;
}

export function beginNote(state: State, group: Group): void {
	group.destination = 'note';
	state.outer = state.words;
	state.words = [];
}

export function endNote(state: State): void {
	state.notes.push({ kind: 'apart', title: `Note ${state.notes.length + 1}`, words: state.words });
	state.words = state.outer ?? [];
	state.outer = undefined;
}

export function endParagraph(state: State): void {
	const { words: said, level, isInTable } = state;
	state.words = [];
	const isTable = isInTable || state.cells.length > 0;
	if (!isTable) endTable(state);
	if (said.length === 0) return;
	const length = said.reduce((sum, { text }) => sum + text.length, 0);
	const block: Block =
		level > 0 && length <= 200 ? { kind: 'heading', level, words: said } : { kind: 'paragraph', words: said };
	(isTable ? state.cell : state.blocks).push(block);
}

export function endTable(state: State): void {
	const { rows, cells, cell } = state;
	const all = [
		...rows,
		...(cells.length + cell.length > 0 ? [{ cells: [...cells, ...(cell.length > 0 ? [cell] : [])] }] : []),
	];
	if (all.length > 0) state.blocks.push({ kind: 'table', rows: all });
	[state.rows, state.cells, state.cell] = [[], [], []];
}
