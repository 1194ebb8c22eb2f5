// Akoma Ntoso, the OASIS standard for parliaments, and what SayIt exports: `<speech by="#ode"><from>Mara Ode</from><p>`, questions
// and answers alike; people from `<TLCPerson id="ode" showAs="Mara Ode">`.
import { localName } from '../../text/local-name.ts';
import type { Participant, SegmentKind, Source, Span } from '../../model.ts';
import { transcriptOf } from '../cues/read.ts';
import type { Utterance } from '../cues/utterance.ts';
import { dateIn } from '../dates.ts';
import { html } from '../decoding.ts';
import type { Format, Reading, ReadOptions } from '../format.ts';
import { ledgerOf, type Ledger } from '../ledger.ts';
import { trimmed } from '../lines.ts';
import { isHan } from '../scripts.ts';
import { entityWords, wordsOf, type Piece } from '../words.ts';
import { silentInDebates, spokenInDebates, titlesInDebates } from './elements.ts';
import { readMarkup, type Attributes } from './events.ts';
import { insideOf, type Inside } from './inside.ts';
import { rootElement } from './root.ts';

const spoken = new Set(spokenInDebates);

export const akomaNtoso: Format = {
	id: 'akoma-ntoso',
	title: 'Akoma Ntoso (debates)',
	decode: html,
	recognises({ text }: Source) {
		if (rootElement(text) !== 'akomaNtoso' || !/<(?:[\w-]+:)?(?:speech|question|answer)[\s>]/.test(text))
			return undefined;
		return { score: 0.96, because: 'its root is <akomaNtoso>, and people speak in it' };
	},
	read,
};

type Voice = { readonly label?: string; readonly labelSpans?: readonly Span[] };

type Debate = {
	readonly text: string;
	readonly ledger: Ledger;
	readonly open: Inside;
	readonly utterances: Utterance[];
	readonly people: Participant[];
	/** Who speaks, the innermost last. */
	readonly voices: Voice[];
	/** Of what is being said. */
	pieces: Piece[];
	title: string | undefined;
	date: string | undefined;
};

function read(source: Source, options: ReadOptions): Reading {
	const { text } = source;
	const debate: Debate = {
		text,
		ledger: ledgerOf(text),
		open: insideOf(),
		utterances: [],
		people: [],
		voices: [],
		pieces: [],
		title: undefined,
		date: undefined,
	};
	readMarkup(
		text,
		{
			open: (name, attributes, at) => openElement(debate, localName(name), attributes, at),
			close: (name) => closeElement(debate, localName(name)),
			text: (at) => takeText(debate, at),
			aside: ({ start, end }) => debate.ledger.claim('note', start, end),
		},
		true,
	);
	endWords(debate, true);
	return {
		...transcriptOf(source, debate.utterances, debate.ledger, options),
		participants: debate.people,
		...(debate.title === undefined ? {} : { title: debate.title }),
		...(debate.date === undefined ? {} : { recorded: debate.date }),
	};
}

function openElement(debate: Debate, name: string, attributes: Attributes, at: Span): void {
	debate.open.enter(name);
	if (name === 'TLCPerson') addPerson(debate, attributes);
	if (name === 'docDate' || (name === 'FRBRdate' && debate.date === undefined))
		debate.date = dateIn(attributes['date'] ?? '') ?? debate.date;
	if (spoken.has(name)) {
		endWords(debate, true);
		debate.voices.push(voiceOf(debate.text, attributes, at));
	} else if (name === 'br' || name === 'eol') debate.pieces.push({ text: ' ', start: at.end, end: at.end });
}

function closeElement(debate: Debate, name: string): void {
	debate.open.leave(name);
	if (!spoken.has(name) && !paragraphs.has(name)) return;
	endWords(debate, true);
	if (spoken.has(name)) debate.voices.pop();
}

const paragraphs = new Set(['p', 'li', 'block', 'blockContainer']);

function addPerson({ people }: Debate, attributes: Attributes): void {
	const label = attributes['eId'] ?? attributes['id'] ?? '';
	const name = attributes['showAs']?.trim() ?? '';
	if (label !== '' && name !== '')
		people.push({ label, name: { [isHan(name.charAt(0)) ? 'zh' : 'en']: name }, role: 'other' });
}

function voiceOf(text: string, attributes: Attributes, at: Span): Voice {
	const by = attributes['by']?.trim().replace(/^#/, '') ?? '';
	const found = /\bby\s*=\s*["']#?([^"']*)["']/.exec(text.slice(at.start, at.end));
	if (by === '' || found === null) return {};
	const start = at.start + found.index + found[0].length - 1 - (found[1]?.length ?? 0);
	return { label: by, labelSpans: [trimmed(text, { start, end: start + (found[1]?.length ?? 0) })] };
}

/** `last`: of its paragraph. */
function endWords(debate: Debate, last: boolean): void {
	const words = wordsOf(debate.pieces);
	debate.pieces = [];
	const voice = debate.voices.at(-1);
	if (voice === undefined || words.text.trim() === '') return;
	debate.utterances.push({
		lines: [words],
		...(last ? { last: true as const } : {}),
		...(voice.label === undefined ? { change: true as const } : {}),
		...voice,
	});
}

function takeText(debate: Debate, at: Span): void {
	const { text, ledger, open, voices, pieces } = debate;
	const span = trimmed(text, at);
	if (span.end === span.start && voices.length === 0) return;
	if (open.within('from') && voices.length > 0) nameVoice(debate, span);
	else if (voices.length === 0 || open.within(...silentInDebates)) {
		if (span.end === span.start) return;
		if (open.within(...titlesInDebates)) debate.title ??= text.slice(span.start, span.end);
		ledger.claim(segmentOf(open), span.start, span.end);
	} else for (const piece of entityWords(text, at.start, at.end)) pieces.push(piece);
}

/** Of what nobody says. */
function segmentOf(open: Inside): SegmentKind {
	if (open.within('meta', 'preface', 'coverPage')) return 'front-matter';
	return open.within(...titlesInDebates) ? 'heading' : 'note';
}

/** What is printed before the words says who speaks where the tag doesn't. */
function nameVoice({ text, ledger, voices }: Debate, span: Span): void {
	if (span.end === span.start) return;
	const voice = voices.at(-1);
	const label = text.slice(span.start, span.end).replace(/\s*[:：]$/u, '');
	if (voice?.label === undefined && label !== '') voices[voices.length - 1] = { label, labelSpans: [span] };
	else ledger.claim('label', span.start, span.end);
}
