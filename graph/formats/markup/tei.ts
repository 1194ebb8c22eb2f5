// TEI for speech: `<u who="#mar">`, `<sp><speaker>`; people from the header, times from the timeline.
import type { Participant, SegmentKind, Source, Span, Time } from '../../model.ts';
import { transcriptOf } from '../cues/read.ts';
import { timeFrom, type Utterance } from '../cues/utterance.ts';
import { dateIn } from '../dates.ts';
import { html } from '../decoding.ts';
import type { Format, Reading, ReadOptions } from '../format.ts';
import { ledgerOf, type Ledger } from '../ledger.ts';
import { trimmed } from '../lines.ts';
import { isHan } from '../scripts.ts';
import { entityWords, wordsOf, type Piece } from '../words.ts';
import { readMarkup, type Attributes } from './events.ts';
import { insideOf, type Inside } from './inside.ts';
import { clockOf, timelineOf, type Timeline } from './timeline.ts';
import { speechUnits, unsaid } from './elements.ts';

const turnedDown = ['orig', 'sic', 'abbr'];
/** Units of speech whose ends are a joint, not a word's middle. */
const parts = new Set(speechUnits);

export const tei: Format = {
	id: 'tei',
	title: 'TEI (spoken)',
	decode: html,
	recognises({ text }: Source) {
		const start = text.slice(0, 200_000);
		if (!/<(?:TEI|TEI\.2|teiCorpus|text|body|div)[\s>]/.test(start)) return undefined;
		// A page of prose may underline a word with <u>: what the tag holds must be most of what there is.
		const least = /<(?:TEI|TEI\.2|teiCorpus)[\s>]/.test(start) ? 0.1 : 0.5;
		return shareWithin(text, 'u') >= least
			? { score: 0.95, because: 'it has <u> for utterances' }
			: hasSpeakers(start) && shareWithin(text, 'sp') >= least
				? { score: 0.95, because: 'it has <sp> with <speaker>' }
				: undefined;
	},
	read,
};

/** How much of a text after its header stands within elements of this name, tags and all; from 0 to 1. */
function shareWithin(text: string, name: string): number {
	const header = text.indexOf('</teiHeader>');
	const from = Math.max(0, header);
	let [depth, open, within] = [0, 0, 0];
	for (const { 0: tag, index } of text.slice(from).matchAll(new RegExp(String.raw`<\/?${name}(?=[\s>])`, 'g'))) {
		if (tag.startsWith('</')) {
			if (depth > 0 && --depth === 0) within += index - open;
		} else if (depth++ === 0) open = index;
	}
	// What the file's end cuts off is within as well.
	if (depth > 0) within += text.length - from - open;
	return within === 0 ? 0 : within / Math.max(1, text.length - from);
}

/** Whether a `<speaker>` stands within 2,000 characters after an `<sp>`. */
function hasSpeakers(text: string): boolean {
	let open = -Infinity;
	for (const { 0: tag, index } of text.matchAll(/<sp(?:eaker)?[\s>]/g)) {
		if (tag.length === 4) open = index + tag.length;
		else if (index - open <= 2000) return true;
	}
	return false;
}

type Voice = { readonly label?: string; readonly time?: Time; readonly labelSpans?: readonly Span[] };

/** The document as far as it is read. */
type Document = {
	readonly text: string;
	readonly ledger: Ledger;
	readonly open: Inside;
	readonly utterances: Utterance[];
	/** Who speaks, the innermost last. */
	readonly voices: Voice[];
	/** Of what is being said. */
	pieces: Piece[];
};

function read(source: Source, options: ReadOptions): Reading {
	const { text } = source;
	const header = headerOf(text);
	const document: Document = {
		text,
		ledger: ledgerOf(text),
		open: insideOf(),
		utterances: [],
		voices: [],
		pieces: [],
	};
	readMarkup(
		text,
		{
			open(name, attributes, at) {
				document.open.enter(name);
				if (name === 'u' || name === 'sp') {
					endWords(document);
					document.voices.push(voiceOf(name, attributes, at, header.timeline, text));
				} else if (parts.has(name)) document.pieces.push({ text: ' ', start: at.end, end: at.end });
			},
			close(name) {
				document.open.leave(name);
				if (name === 'u' || name === 'sp') {
					endWords(document, true);
					document.voices.pop();
				} else if (name === 'p' && document.voices.length > 0) endWords(document, true);
			},
			text: (at) => takeText(document, at),
			aside: ({ start, end }) => document.ledger.claim('note', start, end),
		},
		true,
	);
	endWords(document);
	return withHeader(transcriptOf(source, document.utterances, document.ledger, options), header);
}

/** `last`: of its paragraph. */
function endWords(document: Document, last = false): void {
	const words = wordsOf(document.pieces);
	document.pieces = [];
	const voice = document.voices.at(-1);
	if (voice === undefined || words.text.trim() === '') return;
	document.utterances.push({
		lines: [words],
		...(last ? { last: true as const } : {}),
		...(voice.label === undefined ? { change: true as const } : {}),
		...voice,
	});
}

function takeText({ text, ledger, open, voices, pieces }: Document, at: Span): void {
	const span = trimmed(text, at);
	if (span.end === span.start && voices.length === 0) return;
	if (open.within('choice') && open.within(...turnedDown)) ledger.claim('double', span.start, span.end);
	else if (open.innermost() === 'speaker' && voices.length > 0) nameVoice(voices, text, span);
	else if (open.within(...unsaid) || voices.length === 0) ledger.claim(segmentOf(open), span.start, span.end);
	else for (const piece of entityWords(text, at.start, at.end)) pieces.push(piece);
}

/** Of what nobody says. */
function segmentOf(open: Inside): SegmentKind {
	if (open.within('teiHeader')) return 'front-matter';
	return open.within('head') ? 'heading' : 'note';
}

/** Drama names who speaks in an element of its own. */
function nameVoice(voices: Voice[], text: string, span: Span): void {
	const written = text.slice(span.start, span.end);
	const label = /[.:：]$/.test(written) ? written.slice(0, -1).trimEnd() : written;
	const { label: _, ...rest } = voices.at(-1) ?? {};
	if (label !== '') voices[voices.length - 1] = { ...rest, label, labelSpans: [span] };
}

function voiceOf(name: string, attributes: Attributes, at: Span, timeline: Timeline, text: string): Voice {
	const who = attributes['who']
		?.trim()
		.split(/\s+/)
		.map((each) => each.replace(/^.*#/, ''))
		.join(' ');
	const tag = text.slice(at.start, at.end);
	const found = who === undefined || name === 'sp' ? null : /\bwho\s*=\s*["']([^"']*)["']/.exec(tag);
	const start = found === null ? 0 : at.start + found.index + found[0].length - 1 - (found[1]?.length ?? 0);
	const begin = clockOf(attributes['start'], timeline);
	const time = timeFrom(
		begin,
		clockOf(attributes['end'], timeline) ?? (begin === undefined ? undefined : after(begin, attributes['dur'])),
	);
	return {
		...(who === undefined || who === '' ? {} : { label: who }),
		...(found === null ? {} : { labelSpans: [{ start, end: start + (found[1]?.length ?? 0) }] }),
		...(time === undefined ? {} : { time }),
	};
}

/** `PT2.5S`, `2.5s` or `2.5` after a start. */
function after(start: number, duration: string | undefined): number | undefined {
	const found = duration === undefined ? null : /^(?:PT)?(?:(\d+)M)?(\d+(?:\.\d+)?)?S?$/i.exec(duration);
	return found === null ? undefined : start + Number(found[1] ?? 0) * 60_000 + Number(found[2] ?? 0) * 1000;
}

type Header = {
	readonly people: readonly Participant[];
	readonly timeline: Timeline;
	readonly title?: string;
	readonly recorded?: string;
};

function headerOf(text: string): Header {
	const people: Participant[] = [];
	const open = insideOf();
	let person: { id: string; role?: string; name: string } | undefined;
	let title: string | undefined;
	let recorded: string | undefined;
	readMarkup(
		text,
		{
			open(name, attributes) {
				open.enter(name);
				if (name === 'person')
					person = {
						id: attributes['xml:id'] ?? attributes['n'] ?? '',
						name: '',
						...(attributes['role'] === undefined ? {} : { role: attributes['role'] }),
					};
				if (name === 'date' && open.within('recording')) recorded ??= dateIn(attributes['when'] ?? '');
			},
			close(name) {
				open.leave(name);
				if (name !== 'person' || person === undefined) return;
				if (person.id !== '' && person.name.trim() !== '') people.push(participantOf(person));
				person = undefined;
			},
			text({ start, end }) {
				if (!open.within('teiHeader')) return;
				if (person !== undefined && open.within('persName', 'name'))
					person.name += `${wordsOf(entityWords(text, start, end)).text} `;
				else if (open.innermost() === 'title' && open.within('titleStmt')) title ??= text.slice(start, end).trim();
			},
		},
		true,
	);
	return {
		people,
		timeline: timelineOf(text),
		...(title === undefined || title === '' ? {} : { title }),
		...(recorded === undefined ? {} : { recorded }),
	};
}

function participantOf({
	id,
	role,
	name,
}: {
	readonly id: string;
	readonly role?: string;
	readonly name: string;
}): Participant {
	const full = name.replace(/\s+/g, ' ').trim();
	const part = /interviewer|host|moderator/i.test(role ?? '')
		? 'host'
		: /interviewee|guest|informant|narrator/i.test(role ?? '')
			? 'guest'
			: 'other';
	return { label: id, name: { [isHan(full.charAt(0)) ? 'zh' : 'en']: full }, role: part };
}

function withHeader(reading: Reading, { people, title, recorded }: Header): Reading {
	return {
		...reading,
		participants: people,
		...(title === undefined ? {} : { title }),
		...(recorded === undefined ? {} : { recorded }),
	};
}
