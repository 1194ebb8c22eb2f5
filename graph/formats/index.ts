// Source → Transcript. Formats are told by content, never by a file's name; the likeliest reads.
// To add one: a file or folder here, its place in `formats`, a fixture folder in tests/graph/formats/fixtures. Nothing else
// lists them.
import type { Note, Participant, Sidecar, Source, Transcript } from '../model.ts';
import { isProblem, problem } from '../problem.ts';
import { subrip, webvtt } from './captions.ts';
import { substation } from './cues/ass.ts';
import { timedLines, whisperTsv } from './cues/timed.ts';
import { chat } from './chat/read.ts';
import { asWritten, type Decode } from './decoding.ts';
import { delimited } from './delimited.ts';
import type { Format, Reading, ReadOptions, Recognition } from './format.ts';
import { jsonFormats } from './json/index.ts';
import { foldLabel } from './labels/names.ts';
import { markdown } from './markdown.ts';
import { akomaNtoso } from './markup/akoma.ts';
import { captionXml } from './markup/captions.ts';
import { ohms } from './markup/ohms.ts';
import { htmlPage } from './markup/page.ts';
import { podcastHtml } from './markup/podcast.ts';
import { tei } from './markup/tei.ts';
import { withParts } from './parts.ts';
import { isData, plain } from './plain.ts';
import { elan } from './tiers/elan.ts';
import { elanTab } from './tiers/elan-tab.ts';
import { exmaralda } from './tiers/exmaralda.ts';
import { textGrid } from './tiers/textgrid.ts';

export const formats: readonly Format[] = [
	webvtt,
	subrip,
	substation,
	...jsonFormats,
	chat,
	elan,
	elanTab,
	exmaralda,
	textGrid,
	ohms,
	tei,
	akomaNtoso,
	captionXml,
	podcastHtml,
	htmlPage,
	whisperTsv,
	delimited,
	timedLines,
	markdown,
	plain,
];

const decodings = new Map(formats.map(({ id, decode }) => [id, decode]));

/** How the format of this id decodes a piece of a source; as it stands where there is none of that id. */
export function decodingOf(format: string): Decode {
	return decodings.get(format) ?? asWritten;
}

export type ParseOptions = {
	/** Id of a format; without it the sidecar, or the content, decides. */
	readonly format?: string;
	/** BCP 47; without it the sidecar, the source, or its script, decides. */
	readonly language?: string;
	readonly sidecar?: Sidecar;
};

/**
 * Reads a source as the format that recognises it best, or as the one asked for.
 * What the sidecar gives goes before what the source says.
 * @throws Problem format_unknown, format_unlisted, format_unfit, transcript_broken
 */
export function parse(source: Source, options: ParseOptions = {}): Transcript {
	const { sidecar } = options;
	const wanted = options.format ?? sidecar?.format;
	const language = options.language ?? sidecar?.language;
	const about = { ...(language === undefined ? {} : { language }), ...(sidecar === undefined ? {} : { sidecar }) };
	const { format, because } = wanted === undefined ? chosen(source) : asked(wanted);
	const reading = wanted === undefined ? format.read(source, about) : readAsAsked(source, format, about);
	const why = reading.because === undefined ? because : `${because}; ${reading.because}`;
	const corrected = withParts(reading, source.text, sidecar?.parts, format.decode);
	const told = withUnheard(withDrawing(withLost(corrected, source), source), sidecar?.alsoSpeakers);
	return completed(told, format.id, why, options.sidecar);
}

/** What the bytes no longer said stands as U+FFFD, or is passed over; the user is told how much, and where it begins. */
function withLost(reading: Reading, { text, controls = 0 }: Source): Reading {
	const start = text.indexOf('\uFFFD');
	const count = text.split('\uFFFD').length - 1;
	const turn = start < 0 ? undefined : reading.turns.find((each) => each.end > start)?.index;
	const lost: Note = {
		code: 'lost_characters',
		start,
		end: start + 1,
		text: `${count} of its characters are damaged and stand as \uFFFD.`,
		...(turn === undefined ? {} : { turn }),
	};
	const stray: Note = {
		code: 'control_characters',
		start: 0,
		end: 0,
		text: `${controls} control ${controls === 1 ? 'character, which no text has, is' : 'characters, which no text has, are'} passed over.`,
	};
	return { ...reading, notes: [...reading.notes, ...(count > 0 ? [lost] : []), ...(controls > 0 ? [stray] : [])] };
}

/** Where the text was drawn from a document, the reader is told so, and what of it is not in the text. */
function withDrawing(reading: Reading, { drawing }: Source): Reading {
	if (drawing === undefined) return reading;
	const { from, converter, version, remarks } = drawing;
	const passed = remarks.length === 0 ? '' : `: ${remarks.join('; ')}`;
	const text = `Its text was drawn from ${from} (${converter}, version ${version})${passed}.`;
	return { ...reading, notes: [{ code: 'drawn_text', start: 0, end: 0, text }, ...reading.notes] };
}

/** Labels that a user gave and that open no turn: the file may be another by now. */
function withUnheard(reading: Reading, given: readonly string[] = []): Reading {
	if (given.length === 0) return reading;
	const heard = new Set(
		reading.turns.flatMap(({ speakerLabel }) => (speakerLabel === undefined ? [] : foldLabel(speakerLabel))),
	);
	const labels = given.filter((label) => !heard.has(foldLabel(label)));
	const note: Note = {
		code: 'labels_passed_over',
		start: 0,
		end: 0,
		text: `Given as speakers, and no turn begins with them: ${labels.join(', ')}.`,
		labels,
	};
	return labels.length === 0 ? reading : { ...reading, notes: [...reading.notes, note] };
}

type Choice = { readonly format: Format; readonly because: string };

/** What recognises the source, surest first. @throws Problem transcript_broken, where it looks like JSON and is none */
export function recognised(source: Source): readonly (Recognition & { readonly format: Format })[] {
	const found = formats.flatMap((format) => {
		const recognition = format.recognises(source);
		return recognition === undefined ? [] : [{ format, ...recognition }];
	});
	return found.toSorted((a, b) => b.score - a.score);
}

function chosen(source: Source): Choice {
	const best = recognised(source)[0];
	if (best === undefined)
		throw problem('format_unknown', { source: source.name, tried: formats.map((format) => format.id) });
	return { format: best.format, because: `${best.format.title}, because ${best.because}` };
}

function asked(id: string): Choice {
	const format = formats.find((each) => each.id === id);
	if (format === undefined) throw problem('format_unlisted', { format: id, known: formats.map((each) => each.id) });
	return { format, because: `${format.title}, because it was asked for` };
}

/** Whoever asks for a format is told where the source has nothing that it could read. */
function readAsAsked(source: Source, format: Format, options: ReadOptions): Reading {
	if ((format === markdown || format === plain) && isData(source.text))
		throw unfit(source, format, 'its text is data (JSON or XML), and its braces would be read as words');
	try {
		return format.read(source, options);
	} catch (error) {
		if (!isProblem(error)) throw error;
		const reason = error.about['reason'];
		throw unfit(source, format, typeof reason === 'string' ? reason : 'nobody says a word in it', error);
	}
}

function unfit(source: Source, format: Format, reason: string, cause?: unknown): Error {
	const fits = fitting(source).map(({ id, title }) => `${title} (${id})`);
	const about = { source: source.name, format: format.title, reason, fits };
	return problem('format_unfit', about, cause === undefined ? {} : { cause });
}

function fitting(source: Source): readonly Format[] {
	try {
		return recognised(source).map(({ format }) => format);
	} catch (error) {
		if (isProblem(error)) return [];
		throw error;
	}
}

function completed(
	{ because: _, ...reading }: Reading,
	format: string,
	because: string,
	sidecar: Sidecar | undefined,
): Transcript {
	const { title, published, recorded, url, participants } = sidecar ?? {};
	return {
		...reading,
		format,
		because,
		...(title === undefined ? {} : { title }),
		...(published === undefined ? {} : { published }),
		...(recorded === undefined ? {} : { recorded }),
		...(url === undefined ? {} : { url }),
		participants: joined(participants ?? [], reading.participants),
	};
}

/** The sidecar's people, and those of the source that it leaves out. */
function joined(given: readonly Participant[], read: readonly Participant[]): readonly Participant[] {
	const names = new Set(given.flatMap(({ label, name }) => [label, ...Object.values(name ?? {})]));
	return [
		...given,
		...read.filter(
			({ label, name }) => !names.has(label) && !Object.values(name ?? {}).some((each) => names.has(each)),
		),
	];
}
