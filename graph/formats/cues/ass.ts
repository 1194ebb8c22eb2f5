// Advanced SubStation Alpha: lines of events whose columns a line `Format:` names.
import type { Source, Span } from '../../model.ts';
import { html } from '../decoding.ts';
import type { Format, Reading, Recognition } from '../format.ts';
import { ledgerOf, type Ledger } from '../ledger.ts';
import { linesOf, trimmed } from '../lines.ts';
import { milliseconds } from '../times.ts';
import { readLabelled, type LabelledCue } from './labelled.ts';
import { timeFrom } from './utterance.ts';

/** As many columns as no script has. */
const mostColumns = 50;
const usual = ['layer', 'start', 'end', 'style', 'name', 'marginl', 'marginr', 'marginv', 'effect', 'text'];

export const substation: Format = {
	id: 'ass',
	title: 'SubStation Alpha (ASS)',
	decode: html,
	recognises({ text }: Source): Recognition | undefined {
		return /^\s{0,20}\[Script Info\]/i.test(text.slice(0, 100)) ||
			/^Dialogue:\s?\d+,\d+:\d\d:\d\d/m.test(text.slice(0, 20_000))
			? { score: 0.95, because: 'it has the sections of a SubStation script' }
			: undefined;
	},
	read(source, options): Reading {
		const ledger = ledgerOf(source.text);
		return readLabelled(source, cuesIn(source.text, ledger), ledger, options);
	},
};

function cuesIn(text: string, ledger: Ledger): readonly LabelledCue[] {
	let columns: readonly string[] = usual;
	const cues: LabelledCue[] = [];
	for (const line of linesOf(text)) {
		const span = trimmed(text, line);
		const start = text.slice(span.start, span.start + 20);
		if (/^Format:/i.test(start))
			columns = text
				.slice(span.start + 7, span.end)
				.split(',', mostColumns)
				.map((each) => each.trim().toLowerCase());
		if (/^Dialogue:/i.test(start)) cues.push(cueOf(text, span, columns, ledger));
		else ledger.claim(/^Comment:/i.test(start) ? 'note' : 'front-matter', span.start, span.end);
	}
	return cues;
}

function cueOf(text: string, { start, end }: Span, columns: readonly string[], ledger: Ledger): LabelledCue {
	const line = text.slice(0, end);
	const fields: Span[] = [];
	let at = start + 'Dialogue:'.length;
	for (let column = 0; column < columns.length - 1; column++) {
		const comma = line.indexOf(',', at);
		const next = comma < 0 ? end : comma;
		fields.push(trimmed(text, { start: at, end: next }));
		at = Math.min(next + 1, end);
	}
	ledger.claim('cue', start, at);
	const field = (name: string): Span | undefined => fields[columns.indexOf(name)];
	const clock = (span: Span | undefined): number | undefined => span && milliseconds(text.slice(span.start, span.end));
	const time = timeFrom(clock(field('start')), clock(field('end')));
	const label = field('name') ?? field('actor');
	return {
		lines: brokenAt(text, { start: at, end }),
		...(time === undefined ? {} : { time }),
		...(label === undefined || label.end === label.start ? {} : { label: text.slice(label.start, label.end) }),
	};
}

/** `\N` breaks the line, `\n` and `\h` may. */
function brokenAt(text: string, { start, end }: Span): readonly Span[] {
	const lines: Span[] = [];
	let from = start;
	for (const { index } of text.slice(start, end).matchAll(/\\[Nnh]/g)) {
		lines.push(trimmed(text, { start: from, end: start + index }));
		from = start + index + 2;
	}
	return [...lines, trimmed(text, { start: from, end })].filter((line) => line.end > line.start);
}
