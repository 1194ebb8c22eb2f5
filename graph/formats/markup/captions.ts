// Captions in XML: TTML (Apple's transcripts among them), and the two ways in which YouTube writes its own.
import { localName } from '../../text/local-name.ts';
import type { Source, Span } from '../../model.ts';
import type { LabelledCue } from '../cues/labelled.ts';
import { readLabelled } from '../cues/labelled.ts';
import { timeFrom } from '../cues/utterance.ts';
import { html } from '../decoding.ts';
import type { Format, Reading } from '../format.ts';
import { ledgerOf, type Ledger } from '../ledger.ts';
import { trimmed } from '../lines.ts';
import { milliseconds } from '../times.ts';
import { entityWords, wordsOf } from '../words.ts';
import { readMarkup, type Attributes } from './events.ts';

export const captionXml: Format = {
	id: 'ttml',
	title: 'Captions in XML (TTML)',
	decode: html,
	recognises({ text }: Source) {
		const start = text.slice(0, 2000);
		return /<(?:\w+:)?tt[\s>]|<timedtext[\s>]|<transcript>\s*<text\s/.test(start)
			? { score: 0.95, because: 'it has the elements of captions in XML' }
			: undefined;
	},
	read(source, options): Reading {
		const ledger = ledgerOf(source.text);
		return readLabelled(source, cuesIn(source.text, ledger), ledger, options);
	},
};

type Open = { readonly attributes: Attributes; readonly lines: Span[]; line?: Span };

/** The file as far as it is read. */
type Captions = {
	readonly text: string;
	readonly ledger: Ledger;
	readonly cues: LabelledCue[];
	/** Names of who speaks, by id. */
	readonly agents: Map<string, string>;
	/** The agent that is being described. */
	agent: string | undefined;
	cue: Open | undefined;
	/** Ticks in a second. */
	rate: number;
};

function cuesIn(text: string, ledger: Ledger): readonly LabelledCue[] {
	const captions: Captions = {
		text,
		ledger,
		cues: [],
		agents: new Map(),
		agent: undefined,
		cue: undefined,
		rate: 10_000_000,
	};
	readMarkup(
		text,
		{
			open: (name, attributes, at) => openElement(captions, localName(name), attributes, at),
			close: (name) => closeElement(captions, localName(name)),
			text: (at) => takeText(captions, trimmed(text, at)),
			aside: ({ start, end }) => ledger.claim('note', start, end),
		},
		true,
	);
	return captions.cues;
}

function openElement(captions: Captions, name: string, attributes: Attributes, { start }: Span): void {
	if (name === 'tt') captions.rate = Number(attributes['ttp:tickRate'] ?? captions.rate) || captions.rate;
	if (name === 'agent') captions.agent = attributes['xml:id'];
	const isUnit = /word|sentence/.test(attributes['podcasts:unit'] ?? '');
	if (name === 'br' || (isUnit && !/\s/.test(captions.text.charAt(start - 1)))) endLine(captions.cue);
	if (name === 'p' || name === 'text') captions.cue = { attributes, lines: [] };
}

function closeElement(captions: Captions, name: string): void {
	const { cue, cues, agents, rate } = captions;
	if (name === 'agent') captions.agent = undefined;
	if ((name !== 'p' && name !== 'text') || cue === undefined) return;
	endLine(cue);
	cues.push(cueOf(cue, agents, rate));
	captions.cue = undefined;
}

function takeText({ text, ledger, agents, agent, cue }: Captions, span: Span): void {
	const isEmpty = span.end === span.start;
	if (cue !== undefined) {
		if (!isEmpty) cue.line = { start: cue.line?.start ?? span.start, end: span.end };
	} else if (agent !== undefined && !isEmpty) {
		agents.set(agent, wordsOf(entityWords(text, span.start, span.end)).text);
		ledger.claim('label', span.start, span.end);
	} else ledger.claim('front-matter', span.start, span.end);
}

function endLine(cue: Open | undefined): void {
	if (cue?.line !== undefined) cue.lines.push(cue.line);
	delete cue?.line;
}

function cueOf({ attributes, lines }: Open, agents: ReadonlyMap<string, string>, rate: number): LabelledCue {
	const who = attributes['ttm:agent'] ?? attributes['agent'];
	const label = who === undefined ? undefined : (agents.get(who) ?? who);
	// YouTube counts `t` and `d` in milliseconds, `start` and `dur` in seconds.
	const [start, length] =
		attributes['t'] === undefined
			? [clockOf(attributes['begin'] ?? attributes['start'], rate), clockOf(attributes['dur'], rate)]
			: [Number(attributes['t']), Number(attributes['d'] ?? NaN)];
	const end =
		clockOf(attributes['end'], rate) ?? (start === undefined || length === undefined ? undefined : start + length);
	const time = timeFrom(start, end);
	return { lines, ...(label === undefined || label === '' ? {} : { label }), ...(time === undefined ? {} : { time }) };
}

/** `00:00:01.5`, `1.5s`, `1500ms`, `15000000t`, `1.5`. */
function clockOf(written: string | undefined, rate: number): number | undefined {
	const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)(h|m|s|ms|t)$/.exec(written ?? '') ?? [];
	if (number === '') return written === undefined ? undefined : milliseconds(written);
	const each = { h: 3_600_000, m: 60_000, s: 1000, ms: 1, t: 1000 / rate }[unit] ?? 1000;
	return Number(number) * each;
}
