// How an interview was read: which format and why, what every character is, who speaks and how one could tell.
// The page that lets the user put it right draws this, and `GET /api/interviews/{id}/reading` gives it.
import type {
	Advertisement,
	FoundAdvertisement,
	HeardSpeaker,
	HowRead,
	PossibleFormat,
	ReadingCounts,
	Sidecar,
	Source,
} from '../model.ts';
import { excerptsOf } from './excerpts.ts';
import type { Extraction } from '../extract.ts';
import { decodingOf, formats, recognised } from '../formats/index.ts';
import { takesSpeech } from '../formats/parts.ts';
import { exactAt } from '../model/exact.ts';
import { isProblem } from '../problem.ts';
import { coverageOf, outsideIn, placedNote } from './places.ts';

export type { HeardSpeaker, HowRead, ReadingCounts } from '../model.ts';

/** As many speakers as anybody names one by one. */
const mostSpeakers = 200;
/** As many places as anybody looks at. */
const mostPlaces = 50;

export function howRead(
	source: Source,
	{ knowledge, transcript, report, namings }: Extraction,
	given: Sidecar,
): HowRead {
	const [interview] = knowledge.interviews;
	const speakers = speakersIn(knowledge, namings);
	const id = transcript.format;
	const places = outsideIn(source.text, transcript).toSorted(
		(a, b) => b.characters - a.characters || a.start - b.start,
	);
	return {
		interview: interview?.id ?? '',
		title: interview?.title ?? source.name,
		format: {
			id,
			title: formats.find((format) => format.id === id)?.title ?? id,
			because: transcript.because,
			...(transcript.grounds === undefined ? {} : { grounds: transcript.grounds }),
			by: given.format === undefined ? 'content' : 'user',
			takesSpeech: takesSpeech(decodingOf(id)),
		},
		language: { code: transcript.language, by: given.language === undefined ? 'content' : 'user' },
		length: source.text.length,
		account: report.account,
		coverage: coverageOf(report.account),
		outside: places.slice(0, mostPlaces).toSorted((a, b) => a.start - b.start),
		places: places.length,
		notes: transcript.notes.map((note) => placedNote(note, source.text, transcript.turns)),
		counts: countsOf(report),
		advertisements: advertisementsIn(transcript, source),
		speakers: speakers.slice(0, mostSpeakers),
		labels: speakers.filter(({ label }) => label !== undefined).length,
		notSpeakers: given.notSpeakers ?? [],
		formats: possible(source),
		given,
	};
}

/** As many as anybody looks through. */
const mostAdvertisements = 200;
/** As much of one as tells what it is, in UTF-16 code units. */
const firstWords = 160;

function advertisementsIn(
	{ turns, advertisements = [], deniedAdvertisements = [] }: Extraction['transcript'],
	source: Source,
): readonly FoundAdvertisement[] {
	const denied = deniedAdvertisements.flatMap((one) => shown(one, turns, source));
	const all = [
		...advertisements.flatMap((one) => shown(one, turns, source)),
		...denied.map((one) => ({ ...one, denied: true as const })),
	];
	return all.toSorted((a, b) => a.start - b.start).slice(0, mostAdvertisements);
}

function shown(
	{ start, end, because, pieces }: Advertisement,
	turns: Extraction['transcript']['turns'],
	{ text }: Source,
): readonly FoundAdvertisement[] {
	const [first] = pieces;
	const turn = turns[(first?.turn ?? 0) - 1];
	if (first === undefined || turn === undefined) return [];
	const words = turn.text.slice(first.textStart, first.textEnd);
	const cut = words.length > firstWords ? `${words.slice(0, firstWords).replace(/[\uD800-\uDBFF]$/, '')}…` : words;
	const characters = sum(pieces, ({ textStart, textEnd }) => textEnd - textStart);
	const { textStart, textEnd } = first;
	const exact = exactAt(text, { start, end });
	return [{ start, end, turn: turn.index, because, characters, words: cut, exact, textStart, textEnd }];
}

export function countsOf({ turns, speakers, entities, mentions, proven }: Extraction['report']): ReadingCounts {
	const names = Object.values(entities).reduce((sum, count) => sum + count, 0);
	return { turns, speakers, entities: names, mentions, proven };
}

function speakersIn(
	{ turns, entities, interviews }: Extraction['knowledge'],
	namings: Extraction['namings'],
): readonly HeardSpeaker[] {
	const byId = new Map(entities.map((entity) => [entity.id, entity]));
	const participants = new Map((interviews[0]?.participants ?? []).map((one) => [one.label, one]));
	const timed = turns.length > 0 && turns.every(({ time }) => time?.end !== undefined);
	const lasting = ({ time }: (typeof turns)[number]): number => Math.max(0, (time?.end ?? 0) - (time?.start ?? 0));
	const sizeOf = (turn: (typeof turns)[number]): number => (timed ? lasting(turn) : turn.text.length);
	const whole = Math.max(1, sum(turns, sizeOf));
	const heard = [...Map.groupBy(turns, ({ speakerLabel }) => speakerLabel ?? '')].map(([label, own]): HeardSpeaker => {
		const entity = own[0]?.speaker;
		const names = byId.get(entity ?? '')?.labels;
		const role = participants.get(label)?.role;
		const naming = namings.get(label);
		return {
			...(label === '' ? {} : { label }),
			...(entity === undefined ? {} : { entity }),
			...(names === undefined ? {} : { names }),
			...(role === undefined ? {} : { role }),
			...(entity === undefined || naming === undefined ? {} : { naming }),
			turns: own.length,
			characters: sum(own, ({ text }) => text.length),
			...(timed ? { milliseconds: sum(own, lasting) } : {}),
			share: sum(own, sizeOf) / whole,
			excerpts: excerptsOf(own),
		};
	});
	return heard.toSorted((a, b) => b.share - a.share || b.turns - a.turns);
}

function sum<Item>(items: readonly Item[], size: (item: Item) => number): number {
	return items.reduce((total, item) => total + size(item), 0);
}

function possible(source: Source): readonly PossibleFormat[] {
	const found = recognisedIn(source);
	const fitting = found.map(({ format: { id, title }, because }) => ({ id, title, because }));
	const others = formats.filter(({ id }) => !fitting.some((one) => one.id === id));
	return [...fitting, ...others.map(({ id, title }) => ({ id, title }))];
}

/** A text that looks like JSON and is none is recognised by nothing; it may be read all the same, where it was asked for. */
function recognisedIn(source: Source): ReturnType<typeof recognised> {
	try {
		return recognised(source);
	} catch (error) {
		if (isProblem(error)) return [];
		throw error;
	}
}
