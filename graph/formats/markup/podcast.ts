// Podcasting 2.0 HTML: `<cite>Kevin:</cite><time>0:00</time><p>…</p>`.
import type { Source, Span } from '../../model.ts';
import { transcriptOf } from '../cues/read.ts';
import type { Utterance } from '../cues/utterance.ts';
import { html } from '../decoding.ts';
import type { Format, Reading, ReadOptions } from '../format.ts';
import { ledgerOf } from '../ledger.ts';
import { trimmed } from '../lines.ts';
import { milliseconds } from '../times.ts';
import { entityWords, spansOf, wordsOf, type Piece } from '../words.ts';
import { readMarkup } from './events.ts';
import { insideOf } from './inside.ts';
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

function read(source: Source, options: ReadOptions): Reading {
	const { text } = source;
	const ledger = ledgerOf(text);
	const utterances: Utterance[] = [];
	const open = insideOf();
	const hasNames = /<cite[\s>]/i.test(text);
	let next: { label?: string; labelSpans?: readonly Span[]; time?: { readonly start: number } } = {};
	let title: string | undefined;
	let pieces: Piece[] = [];
	let named: Piece[] = [];
	const flush = (): void => {
		const words = wordsOf(pieces);
		pieces = [];
		if (words.text.trim() === '') return;
		// What stands before the first name is the page's.
		if (hasNames && utterances.length === 0 && next.label === undefined) {
			for (const { start, end } of spansOf(words)) ledger.claim('front-matter', start, end);
			return;
		}
		utterances.push({ lines: [words], last: true, ...next });
		next = {};
	};
	readMarkup(
		text,
		{
			open(name) {
				if (name === 'cite' || name === 'time' || blocks.has(name)) flush();
				open.enter(name);
			},
			close(name) {
				open.leave(name);
				if (name === 'cite') {
					const written = wordsOf(named).text.trim();
					const label = /[:：]$/.test(written) ? written.slice(0, -1).trimEnd() : written;
					const [first, last] = [named[0], named.at(-1)];
					if (label !== '' && first !== undefined && last !== undefined) {
						next = { label, labelSpans: [trimmed(text, { start: first.start, end: last.end })] };
					}
					named = [];
				} else if (blocks.has(name)) flush();
			},
			text(at) {
				const inside = open.innermost();
				const span = trimmed(text, at);
				if (inside === 'title' && span.end > span.start) {
					title = wordsOf(entityWords(text, span.start, span.end)).text;
					ledger.claim('front-matter', span.start, span.end);
				} else if (open.within(...silent)) return;
				else if (open.within('cite')) for (const piece of entityWords(text, at.start, at.end)) named.push(piece);
				else if (inside === 'time') {
					ledger.claim('cue', span.start, span.end);
					const start = milliseconds(text.slice(span.start, span.end));
					if (start !== undefined) next = { ...next, time: { start } };
				} else if (/^h[1-6]$/.test(inside)) ledger.claim('heading', span.start, span.end);
				else for (const piece of entityWords(text, at.start, at.end)) pieces.push(piece);
			},
			aside: ({ start, end }) => ledger.claim('note', start, end),
		},
		false,
	);
	flush();
	return { ...transcriptOf(source, utterances, ledger, options), ...(title === undefined ? {} : { title }) };
}
