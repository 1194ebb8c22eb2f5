// Podcasting 2.0 HTML: `<cite>Kevin:</cite><time>0:00</time><p>…</p>`.
import type { Source, Span } from '../../model.ts';
import { transcriptOf } from '../cues/read.ts';
import type { Utterance } from '../cues/utterance.ts';
import { html } from '../decoding.ts';
import type { Format, Reading, ReadOptions } from '../format.ts';
import { ledgerOf, type Ledger } from '../ledger.ts';
import { trimmed } from '../lines.ts';
import { milliseconds } from '../times.ts';
import { entityWords, spansOf, wordsOf, type Piece } from '../words.ts';
import { readMarkup } from './events.ts';
import { insideOf, type Inside } from './inside.ts';
import { podcastBlocks } from './elements.ts';

const silent = ['script', 'style', 'title', 'head'];
const blocks = new Set(podcastBlocks);

export const podcastHtml: Format = {
	id: 'html',
	title: 'Podcasting 2.0 HTML',
	decode: html,
	recognises({ text }: Source) {
		const start = text.slice(0, 50_000);
		return /<cite[\s>]/i.test(start) && /<(?:time|p)[\s>]/i.test(start)
			? { score: 0.9, because: 'it has <cite> before <p>' }
			: undefined;
	},
	read,
};

/** The page as far as it is read. */
type Page = {
	readonly text: string;
	readonly ledger: Ledger;
	readonly open: Inside;
	readonly hasNames: boolean;
	readonly utterances: Utterance[];
	/** Who speaks next, and when. */
	next: { label?: string; labelSpans?: readonly Span[]; time?: { readonly start: number } };
	title?: string;
	/** Of what is being said. */
	pieces: Piece[];
	/** Of the name in `<cite>`. */
	named: Piece[];
};

function read(source: Source, options: ReadOptions): Reading {
	const { text } = source;
	const page: Page = {
		text,
		ledger: ledgerOf(text),
		open: insideOf(),
		hasNames: /<cite[\s>]/i.test(text),
		utterances: [],
		next: {},
		pieces: [],
		named: [],
	};
	readMarkup(
		text,
		{
			open(name) {
				if (name === 'cite' || name === 'time' || blocks.has(name)) endWords(page);
				page.open.enter(name);
			},
			close(name) {
				page.open.leave(name);
				if (name === 'cite') endName(page);
				else if (blocks.has(name)) endWords(page);
			},
			text: (at) => takeText(page, at),
			aside: ({ start, end }) => page.ledger.claim('note', start, end),
		},
		false,
	);
	endWords(page);
	const { utterances, ledger, title } = page;
	return { ...transcriptOf(source, utterances, ledger, options), ...(title === undefined ? {} : { title }) };
}

function endWords(page: Page): void {
	const { hasNames, utterances, next, ledger } = page;
	const words = wordsOf(page.pieces);
	page.pieces = [];
	if (words.text.trim() === '') return;
	// What stands before the first name is the page's.
	if (hasNames && utterances.length === 0 && next.label === undefined) {
		for (const { start, end } of spansOf(words)) ledger.claim('front-matter', start, end);
		return;
	}
	utterances.push({ lines: [words], last: true, ...next });
	page.next = {};
}

function endName(page: Page): void {
	const { named, text } = page;
	const written = wordsOf(named).text.trim();
	const label = /[:：]$/.test(written) ? written.slice(0, -1).trimEnd() : written;
	const [first, last] = [named[0], named.at(-1)];
	if (label !== '' && first !== undefined && last !== undefined) {
		page.next = { label, labelSpans: [trimmed(text, { start: first.start, end: last.end })] };
	}
	page.named = [];
}

function takeText(page: Page, at: Span): void {
	const { text, ledger, open } = page;
	const inside = open.innermost();
	const span = trimmed(text, at);
	if (inside === 'title' && span.end > span.start) {
		page.title = wordsOf(entityWords(text, span.start, span.end)).text;
		ledger.claim('front-matter', span.start, span.end);
	} else if (open.within(...silent)) return;
	else if (open.within('cite')) for (const piece of entityWords(text, at.start, at.end)) page.named.push(piece);
	else if (inside === 'time') {
		ledger.claim('cue', span.start, span.end);
		const start = milliseconds(text.slice(span.start, span.end));
		if (start !== undefined) page.next = { ...page.next, time: { start } };
	} else if (/^h[1-6]$/.test(inside)) ledger.claim('heading', span.start, span.end);
	else for (const piece of entityWords(text, at.start, at.end)) page.pieces.push(piece);
}
