// OpenDocument text: an archive whose content.xml holds the words and styles.xml what the named styles look like. Deletions
// that were tracked stand apart from the text already, so the text is as if all were accepted.
import { problem } from '../../../problem.ts';
import type { Archive } from '../archive.ts';
import { cellWithin, tableWithin, type Apart, type Block, type Words } from '../blocks.ts';
import type { Drawn } from '../document.ts';
import { counted } from '../remarks.ts';
import { write } from '../writing.ts';
import { readXml, type Attributes } from '../xml.ts';
import type { LookOf } from '../styles.ts';
import { stylesIn } from './styles.ts';

const type = 'application/vnd.oasis.opendocument.text';

/** Also where its text is locked away in a part of another name. */
export function isOpenDocument(archive: Archive): boolean {
	const mimetype = archive.part('mimetype');
	return mimetype !== undefined && new TextDecoder().decode(mimetype).trim().startsWith(type);
}

/** @throws Problem document_damaged, document_locked, document_too_large */
export function drawOpenDocument(archive: Archive, source: string): Drawn {
	refuseLocked(archive, source);
	const content = archive.part('content.xml');
	if (content === undefined) throw problem('document_damaged', { source, reason: 'it has no text of its own' });
	const lookOf = stylesIn([archive.part('styles.xml'), content], source);
	const { blocks, notes, comments, deletions, pictures } = bodyIn(content, source, lookOf);
	return {
		text: write([...blocks, ...notes]),
		remarks: [
			...counted(deletions, 'tracked deletion was accepted', 'tracked deletions were accepted'),
			...counted(notes.length, 'footnote stands apart at its end', 'footnotes stand apart at its end'),
			...counted(comments, 'comment is left out', 'comments are left out'),
			...counted(pictures, 'picture is left out', 'pictures are left out'),
		],
	};
}

/** The manifest says which parts are encrypted; the archive itself doesn't. */
function refuseLocked(archive: Archive, source: string): void {
	const manifest = archive.part('META-INF/manifest.xml');
	if (manifest === undefined) return;
	let locked = false;
	readXml(manifest, source, { open: (name) => void (locked ||= name === 'encryption-data') });
	if (locked) throw problem('document_locked', { source });
}

type OpenBlock = { words: Words[]; look: ReturnType<LookOf>; level: number };

type State = {
	readonly lookOf: LookOf;
	readonly into: Block[][];
	readonly tables: { rows: { cells: Block[][]; head: boolean }[]; inHead: boolean }[];
	readonly open: OpenBlock[];
	/** Each with what those around it say. */
	readonly spans: ReturnType<LookOf>[];
	readonly notes: Apart[];
	comments: number;
	deletions: number;
	pictures: number;
	/** How deep within what is passed over. */
	skipped: number;
};

const passedOver = new Set([
	'tracked-changes',
	'annotation',
	'note-citation',
	'ruby-text',
	'forms',
	'sequence-decls',
	'bibliography-mark',
	'index-title-template',
	'desc',
	'title',
]);

const openers: { readonly [name: string]: (state: State, attributes: Attributes) => void } = {
	p: (state, { 'style-name': style = '' }) => openBlock(state, style, 0),
	h: (state, { 'style-name': style = '', 'outline-level': level = '1' }) => openBlock(state, style, Number(level) || 1),
	span: (state, { 'style-name': style = '' }) =>
		void state.spans.push({ ...state.spans.at(-1), ...state.lookOf(style) }),
	s: (state, { c = '1' }) => say(state, ' '.repeat(Math.min(Number(c) || 1, 100))),
	tab: (state) => say(state, '\t'),
	'line-break': (state) => say(state, '\n'),
	'note-body': (state) => void state.into.push([]),
	image: (state) => void state.pictures++,
	'text-box': (state) => void state.into.push([]),
	table: (state) => void state.tables.push({ rows: [], inHead: false }),
	'table-header-rows': (state) => inTable(state, (table) => void (table.inHead = true)),
	'table-row': (state) => inTable(state, (table) => void table.rows.push({ cells: [], head: table.inHead })),
	'table-cell'(state) {
		const cell = cellWithin(state.tables.length - 1, state.into);
		inTable(state, ({ rows }) => void rows.at(-1)?.cells.push(cell));
		state.into.push(cell);
	},
};

const closers: { readonly [name: string]: (state: State) => void } = {
	p: closeBlock,
	h: closeBlock,
	span: (state) => void state.spans.pop(),
	'note-body'(state) {
		const words = (state.into.pop() ?? []).flatMap((block) =>
			block.kind === 'table' ? [] : [...block.words, { text: ' ' }],
		);
		state.notes.push({ kind: 'apart', title: `Note ${state.notes.length + 1}`, words });
	},
	'text-box'(state) {
		for (const block of state.into.pop() ?? []) state.into.at(-1)?.push(block);
	},
	'table-header-rows': (state) => inTable(state, (table) => void (table.inHead = false)),
	'table-cell': (state) => void state.into.pop(),
	table(state) {
		const rows = state.tables.pop()?.rows ?? [];
		for (const block of tableWithin(state.tables.length, rows)) state.into.at(-1)?.push(block);
	},
};

type Body = Pick<State, 'notes' | 'comments' | 'deletions' | 'pictures'> & { readonly blocks: readonly Block[] };

function bodyIn(content: Uint8Array, source: string, lookOf: LookOf): Body {
	const blocks: Block[] = [];
	const state: State = {
		lookOf,
		into: [blocks],
		tables: [],
		open: [],
		spans: [],
		notes: [],
		comments: 0,
		deletions: 0,
		pictures: 0,
		skipped: 0,
	};
	readXml(content, source, {
		open(name, attributes) {
			if (name === 'annotation') state.comments++;
			if (name === 'deletion') state.deletions++;
			if (state.skipped > 0 || passedOver.has(name)) state.skipped++;
			else if (Object.hasOwn(openers, name)) openers[name]?.(state, attributes);
		},
		close(name) {
			if (state.skipped > 0) state.skipped--;
			else if (Object.hasOwn(closers, name)) closers[name]?.(state);
		},
		text(text) {
			// White space of any length is one space, as in HTML.
			if (state.skipped === 0 && state.open.length > 0) say(state, text.replace(/\s+/g, ' '));
		},
	});
	return { ...state, blocks };
}

function openBlock(state: State, style: string, level: number): void {
	state.open.push({ words: [], look: state.lookOf(style), level });
}

function closeBlock(state: State): void {
	const closed = state.open.pop();
	if (closed === undefined) return;
	const { words, level, look } = closed;
	const own = level > 0 ? level : (look.level ?? 0);
	const length = words.reduce((sum, { text }) => sum + text.length, 0);
	const isHeading = own > 0 && length <= 200;
	state.into
		.at(-1)
		?.push(isHeading ? { kind: 'heading', level: Math.min(own, 6), words } : { kind: 'paragraph', words });
}

function inTable({ tables }: State, change: (table: State['tables'][number]) => void): void {
	const table = tables.at(-1);
	if (table !== undefined) change(table);
}

function say({ open, spans }: State, text: string): void {
	const block = open.at(-1);
	if (block === undefined) return;
	const said = (mark: 'bold' | 'italic'): boolean => spans.at(-1)?.[mark] ?? block.look[mark] ?? false;
	block.words.push({ text: text.replaceAll('\u00AD', ''), bold: said('bold'), italic: said('italic') });
}
