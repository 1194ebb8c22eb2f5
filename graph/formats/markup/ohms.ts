// OHMS, the format of oral history archives: a record with an index and a transcript, which is text with its times apart
// (to version 5), or WebVTT (from 6). Both are read as what they are, in the place where they stand.
import type { Note, Participant, Run, Source, Span } from '../../model.ts';
import { problem } from '../../problem.ts';
import { readCaptions } from '../cues/read.ts';
import { html } from '../decoding.ts';
import type { Format, Reading, ReadOptions, Recognition } from '../format.ts';
import { blocksOf } from '../labels/blocks.ts';
import { labelledPeople } from '../labels/people.ts';
import { readDialogue } from '../labels/read.ts';
import { ledgerOf, type Ledger } from '../ledger.ts';
import { isApart } from '../pen.ts';
import { recordIn, type OhmsRecord } from './ohms-record.ts';
import { syncMarks, withMarks } from './ohms-sync.ts';
import { rootElement } from './root.ts';

export const ohms: Format = {
	id: 'ohms',
	title: 'OHMS XML',
	decode: html,
	recognises({ text }: Source): Recognition | undefined {
		const root = rootElement(text);
		const start = text.slice(0, 20_000);
		return (root === 'ROOT' || root === 'record') &&
			/<(?:\w+:)?record[\s>]/.test(start) &&
			/nunncenter\/ohms|<(?:\w+:)?(?:interviewee|vtt_transcript|sync|cms_record_id)[\s/>]/.test(start)
			? { score: 0.98, because: 'it is a record of OHMS' }
			: undefined;
	},
	read,
};

/** @throws Problem transcript_broken, where the record has no transcript */
function read(source: Source, options: ReadOptions): Reading {
	const { text } = source;
	const ledger = ledgerOf(text);
	const record = recordIn(text, ledger);
	const { transcript } = record;
	if (transcript === undefined || /^no transcript\.?$/i.test(text.slice(transcript.start, transcript.end)))
		throw problem('transcript_broken', {
			source: source.name,
			format: 'OHMS XML',
			reason: record.index > 0 ? 'it has an index, but no transcript' : 'its transcript is empty',
		});
	const place: Source = { ...source, text: windowOf(text, transcript, ledger) };
	const reading = record.isVtt
		? readCaptions(place, options, true, { byHand: true })
		: withMarks(
				readDialogue(place, withPeople(options, record), blocksOf(place.text)),
				syncMarks(text, transcript, record.sync),
			);
	for (const { kind, start, end } of reading.segments)
		if (kind !== 'blank' && kind !== 'markup') ledger.claim(kind, start, end);
	const labels = [...new Set(reading.turns.flatMap(({ speakerLabel }) => speakerLabel ?? []))];
	return {
		...reading,
		...about(record),
		turns: reading.turns.map((turn) => ({ ...turn, runs: inPlace(text, turn.runs) })),
		participants: askedAndAnswered(
			labelledPeople(record.people.length > 0 ? record.people : reading.participants, labels),
			labels,
		),
		summary: [...record.synopses, ...reading.summary],
		notes: [...reading.notes, ...record.unread.map(noteOf)],
		segments: ledger.segments(),
	};
}

function about({ title, recorded, url }: OhmsRecord): Pick<Reading, 'title' | 'recorded' | 'url'> {
	return {
		...(title === '' ? {} : { title }),
		...(recorded === undefined ? {} : { recorded }),
		...(/^https?:\/\//.test(url) ? { url } : {}),
	};
}

/** `Q` and `A` are the one who asks and the one who answers, where there is one of each. */
function askedAndAnswered(people: readonly Participant[], labels: readonly string[]): readonly Participant[] {
	return people.map((person) => {
		const label = person.role === 'host' ? 'Q' : 'A';
		const alone = people.filter(({ role }) => role === person.role).length === 1;
		return alone && labels.includes(label) && !labels.includes(person.label) ? { ...person, label } : person;
	});
}

/** Transcripts call people by their last name. */
function withPeople(options: ReadOptions, { people }: OhmsRecord): ReadOptions {
	const known: readonly Participant[] = people.map(({ label }) => ({ label: label.split(' ').at(-1) ?? label }));
	const { sidecar } = options;
	return { ...options, sidecar: { ...sidecar, participants: [...(sidecar?.participants ?? []), ...known] } };
}

const footnotes = '[[footnotes]]';
/** Breaks of a line, and the numbers of footnotes. */
const inside = /<br\s{0,3}\/?>|\[\[footnote\]\][^[\]\n]{0,40}\[\[\/footnote\]\]/gi;

/** The text up to the transcript's end, in which all that is no transcript is white space: offsets stay. */
function windowOf(text: string, { start, end }: Span, ledger: Ledger): string {
	const notes = text.indexOf(footnotes, start);
	const last = notes < 0 || notes > end ? end : notes;
	ledger.claim('footer', last, end);
	const words = text.slice(start, last).replace(inside, (mark, at: number) => {
		if (mark.startsWith('[')) ledger.claim('note', start + at, start + at + mark.length);
		return ' '.repeat(mark.length);
	});
	return ' '.repeat(start) + words;
}

/** In the window footnotes were white space; in the source they part the words around them. */
function inPlace(text: string, runs: readonly Run[]): readonly Run[] {
	return runs.map((run, at) => (isApart(text, runs[at - 1], run.start) ? { ...run, apart: true } : run));
}

function noteOf({ start, end, name }: Span & { readonly name: string }): Note {
	const text = `The element <${name}> holds a translation, which is not read: ${end - start} characters.`;
	return { code: 'unread_text', start, end, text };
}
