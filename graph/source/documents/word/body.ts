// The body of a Word document as blocks. Changes that were tracked are taken as accepted: what was put in is there, what was
// taken out is gone. Remarks, fields' codes and hidden words are not part of what the page says.
import { cellWithin, tableWithin, type Block, type Words } from '../blocks.ts';
import { readXml, type Attributes } from '../xml.ts';
import type { Look } from '../styles.ts';
import { isOn, levelFrom } from './styles.ts';

/** How often something was passed over. */
export type Passed = { deletions: number; insertions: number; hidden: number; pictures: number };

export type Body = {
	readonly blocks: readonly Block[];
	/** Ids of notes, in the order in which the text refers to them. */
	readonly notes: readonly { readonly kind: 'footnote' | 'endnote'; readonly id: string }[];
	readonly passed: Passed;
};

type OpenParagraph = {
	words: Words[];
	style: Look;
	level?: number;
	/** Its end was taken out: the next one goes on with it. */
	joins: boolean;
	/** Text boxes that are anchored in it come after it. */
	readonly boxes: Block[];
};

type OpenTable = { readonly rows: { cells: Block[][]; head: boolean }[] };

type State = {
	readonly styleOf: (id: string) => Look;
	/** Where blocks go: the body, or the cell or box that is open. */
	readonly into: Block[][];
	readonly tables: OpenTable[];
	readonly paragraphs: OpenParagraph[];
	readonly notes: { kind: 'footnote' | 'endnote'; id: string }[];
	readonly passed: Passed;
	run: { bold?: boolean; italic?: boolean; style: Look; hidden: boolean } | undefined;
	/** Within the properties of a paragraph, where runs and tabs are other things. */
	inProperties: boolean;
	/** How deep within what is passed over. */
	skipped: number;
	isText: boolean;
	/** A paragraph whose end was taken out. */
	open: OpenParagraph | undefined;
};

/** What stands in these is not what the page says: what was deleted or moved away, codes of fields, older looks, ruby, a picture's other form. */
const passedOver = /^(?:del|moveFrom|instrText|delText|delInstrText|Fallback|rt|sectPr|\w+Change)$/;

const openers: { readonly [name: string]: (state: State, attributes: Attributes) => void } = {
	p: openParagraph,
	pPr: (state) => void (state.inProperties = true),
	pStyle: (state, { val = '' }) => withParagraph(state, (one) => void (one.style = state.styleOf(val))),
	// The large first letter of a chapter is a paragraph of its own.
	framePr: (state, { dropCap = 'none' }) => withParagraph(state, (one) => void (one.joins ||= dropCap !== 'none')),
	outlineLvl: (state, { val }) => withParagraph(state, (one) => void (one.level = levelFrom(val))),
	r: (state) => void (state.run = { style: {}, hidden: false }),
	rStyle: (state, { val = '' }) => inRun(state, (run) => void (run.style = state.styleOf(val))),
	b: (state, attributes) => inRun(state, (run) => void (run.bold = isOn(attributes))),
	i: (state, attributes) => inRun(state, (run) => void (run.italic = isOn(attributes))),
	vanish: (state, attributes) => inRun(state, (run) => void (run.hidden = isOn(attributes))),
	t: (state) => void (state.isText = true),
	tab: (state) => inRun(state, () => say(state, '\t')),
	br: (state) => say(state, '\n'),
	cr: (state) => say(state, '\n'),
	noBreakHyphen: (state) => say(state, '-'),
	footnoteReference: (state, { id = '' }) => void state.notes.push({ kind: 'footnote', id }),
	endnoteReference: (state, { id = '' }) => void state.notes.push({ kind: 'endnote', id }),
	ins: (state) => void (state.passed.insertions += state.inProperties ? 0 : 1),
	drawing: (state) => void state.passed.pictures++,
	pict: (state) => void state.passed.pictures++,
	txbxContent: (state) => void state.into.push([]),
	tbl: (state) => void state.tables.push({ rows: [] }),
	tr: (state) => void state.tables.at(-1)?.rows.push({ cells: [], head: false }),
	tblHeader: (state, attributes) => withRow(state, (row) => void (row.head = isOn(attributes))),
	tc(state) {
		const cell = cellWithin(state.tables.length - 1, state.into);
		withRow(state, (row) => void row.cells.push(cell));
		state.into.push(cell);
	},
};

const closers: { readonly [name: string]: (state: State) => void } = {
	p: closeParagraph,
	pPr: (state) => void (state.inProperties = false),
	r: (state) => void (state.run = undefined),
	t: (state) => void (state.isText = false),
	txbxContent(state) {
		const box = state.into.pop() ?? [];
		const to = state.paragraphs.at(-1)?.boxes ?? state.into.at(-1);
		for (const block of box) to?.push(block);
	},
	tc: (state) => void state.into.pop(),
	tbl(state) {
		const rows = state.tables.pop()?.rows ?? [];
		for (const block of tableWithin(state.tables.length, rows)) state.into.at(-1)?.push(block);
	},
};

/** @throws Problem document_damaged */
export function bodyIn(part: Uint8Array, source: string, styleOf: (id: string) => Look): Body {
	const blocks: Block[] = [];
	const state = begun(blocks, styleOf);
	readXml(part, source, {
		open(name, attributes) {
			// The mark of a paragraph that was taken out stands among its properties, and holds nothing.
			if (name === 'del' && state.inProperties) withParagraph(state, (one) => void (one.joins = true));
			if (state.skipped > 0 || passedOver.test(name)) {
				if (state.skipped++ === 0 && (name === 'del' || name === 'moveFrom')) state.passed.deletions++;
			} else if (Object.hasOwn(openers, name)) openers[name]?.(state, attributes);
		},
		close(name) {
			if (state.skipped > 0) state.skipped--;
			else if (Object.hasOwn(closers, name)) closers[name]?.(state);
		},
		text: (text) => {
			if (state.isText && state.skipped === 0) say(state, text);
		},
	});
	finish(state, state.open);
	return { blocks, notes: state.notes, passed: state.passed };
}

function begun(blocks: Block[], styleOf: (id: string) => Look): State {
	return {
		styleOf,
		into: [blocks],
		tables: [],
		paragraphs: [],
		notes: [],
		passed: { deletions: 0, insertions: 0, hidden: 0, pictures: 0 },
		run: undefined,
		inProperties: false,
		skipped: 0,
		isText: false,
		open: undefined,
	};
}

function openParagraph(state: State): void {
	const before = state.open;
	state.open = undefined;
	state.paragraphs.push(before ?? { words: [], style: {}, joins: false, boxes: [] });
}

function closeParagraph(state: State): void {
	const closed = state.paragraphs.pop();
	if (closed?.joins === true) {
		closed.joins = false;
		state.open = closed;
	} else finish(state, closed);
}

function finish(state: State, closed: OpenParagraph | undefined): void {
	if (closed === undefined) return;
	const { words, level: own, style, boxes } = closed;
	const level = own ?? style.level ?? 0;
	const length = words.reduce((sum, { text }) => sum + text.length, 0);
	// A heading as long as an answer is an answer.
	const isHeading = level > 0 && length <= 200;
	const to = state.into.at(-1);
	to?.push(isHeading ? { kind: 'heading', level: Math.min(level, 6), words } : { kind: 'paragraph', words });
	for (const block of boxes) to?.push(block);
}

function withParagraph({ paragraphs }: State, change: (paragraph: OpenParagraph) => void): void {
	const paragraph = paragraphs.at(-1);
	if (paragraph !== undefined) change(paragraph);
}

function withRow({ tables }: State, change: (row: OpenTable['rows'][number]) => void): void {
	const row = tables.at(-1)?.rows.at(-1);
	if (row !== undefined) change(row);
}

function inRun({ run, inProperties }: State, change: (run: NonNullable<State['run']>) => void): void {
	if (run !== undefined && !inProperties) change(run);
}

function say(state: State, text: string): void {
	const { run, passed } = state;
	const paragraph = state.paragraphs.at(-1);
	if (paragraph === undefined) return;
	if (run?.hidden === true) {
		passed.hidden += text.length;
		return;
	}
	const bold = run?.bold ?? run?.style.bold ?? paragraph.style.bold ?? false;
	const italic = run?.italic ?? run?.style.italic ?? paragraph.style.italic ?? false;
	paragraph.words.push({ text: text.replaceAll('\u00AD', ''), bold, italic });
}
