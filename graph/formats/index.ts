// Source → Transcript. Formats are told by content, never by a file's name; the likeliest reads.
// To add one: a file or folder here, a line in `formats`, a fixture folder in tests/graph/formats/fixtures.
import type { Participant, Sidecar, Source, Transcript } from '../model.ts';
import { problem } from '../problem.ts';
import { subrip, webvtt } from './captions.ts';
import { timedLines, whisperTsv } from './cues/timed.ts';
import type { Format, Reading } from './format.ts';
import { jsonFormats } from './json/index.ts';
import { markdown } from './markdown.ts';
import { podcastHtml } from './markup/podcast.ts';
import { tei } from './markup/tei.ts';
import { plain } from './plain.ts';

export const formats: readonly Format[] = [
	webvtt,
	subrip,
	...jsonFormats,
	tei,
	podcastHtml,
	whisperTsv,
	timedLines,
	markdown,
	plain,
];

export type ParseOptions = {
	/** Id of a format; without it the content decides. */
	readonly format?: string;
	/** BCP 47; without it the source, or its script, decides. */
	readonly language?: string;
	readonly sidecar?: Sidecar;
};

/**
 * Reads a source as the format that recognises it best, or as the one asked for.
 * What the sidecar gives goes before what the source says.
 * @throws Problem format_unknown, transcript_broken
 */
export function parse(source: Source, options: ParseOptions = {}): Transcript {
	const { format, because } = options.format === undefined ? chosen(source) : asked(source, options.format);
	const language = options.language ?? options.sidecar?.language;
	const reading = format.read(source, {
		...(language === undefined ? {} : { language }),
		...(options.sidecar === undefined ? {} : { sidecar: options.sidecar }),
	});
	const why = reading.because === undefined ? because : `${because}; ${reading.because}`;
	return completed(reading, format.id, why, options.sidecar);
}

type Choice = { readonly format: Format; readonly because: string };

function chosen(source: Source): Choice {
	const recognised = formats.flatMap((format) => {
		const recognition = format.recognises(source);
		return recognition === undefined ? [] : [{ format, ...recognition }];
	});
	const best = recognised.toSorted((a, b) => b.score - a.score)[0];
	if (best === undefined)
		throw problem('format_unknown', { source: source.name, tried: formats.map((format) => format.id) });
	return { format: best.format, because: `${best.format.title}, because ${best.because}` };
}

function asked(source: Source, id: string): Choice {
	const format = formats.find((each) => each.id === id);
	if (format === undefined)
		throw problem('format_unknown', { source: source.name, tried: formats.map((each) => each.id) });
	return { format, because: `${format.title}, because it was asked for` };
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
