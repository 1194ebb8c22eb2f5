// The whole street in one call: bytes are read already, what comes out is the graph of one interview and how it came about.
import type {
	KnowledgeGraph,
	Naming,
	Report,
	Sidecar,
	Source,
	Transcript,
	TranscriptTurn,
	Found,
	Said,
	Talk,
} from './model.ts';
import { eachKind } from './model/each-kind.ts';
import { silenced, withAdvertisements } from './advertisements/advertisements.ts';
import { account } from './knowledge/accounting.ts';
import { build } from './knowledge/build.ts';
import { finders } from './extractors/index.ts';
import { relations } from './extractors/relations/relations.ts';
import { termRules } from './judgement/features.ts';
import { judge } from './judgement/judgement.ts';
import { floorOf } from './judgement/weights.ts';
import { standing, type Decision } from './review/decisions.ts';
import type { Extractor } from './extractors/extractor.ts';
import { fold } from './text/fold.ts';
import { parse } from './formats/index.ts';
import { bound, TooMany, tooLarge } from './model/limits.ts';
import { placedIn } from './knowledge/links.ts';
import type { Gazetteer } from './lexicon/gazetteer.ts';
import { asWritten, writingOf } from './knowledge/as-written.ts';
import { castOf, type Cast } from './speakers/speakers.ts';
import { proves } from './knowledge/proof.ts';
import { replay, type Reading } from './review/replay.ts';
import { foundAt } from './extractors/placed.ts';
import { select, surestFirst } from './extractors/select.ts';
import { unite } from './speakers/known.ts';
import { leastWaiting, sifted, type ReviewItem } from './review/review.ts';
import { sentences } from './text/sentences.ts';
import { isTraditional, simplified, simplifiedByWord } from './text/simplified.ts';
import { countTies } from './knowledge/ties.ts';
import { casesIn } from './text/scripts.ts';
import { areShouted, withoutShouting } from './text/shouting.ts';

export type { Report } from './model.ts';

export type ExtractOptions = {
	/** The interview's id. */
	readonly id: string;
	readonly sidecar?: Sidecar;
	/** The names to look for. */
	readonly gazetteer: Gazetteer;
	/** Id of a format, where the user overrides what the content looks like; before what the sidecar says. */
	readonly format?: string;
	/** What the user decided before, in order; those of other interviews are passed over. */
	readonly decisions?: readonly Decision[];
	/** The confidence, 0 to 100, from which on a thing is drawn; 0 draws everything that was found. */
	readonly floor?: number;
};

export type Extraction = {
	readonly knowledge: KnowledgeGraph;
	readonly transcript: Transcript;
	readonly report: Report;
	/** What the user may look through and decide, surest first. */
	readonly review: readonly ReviewItem[];
	/** How each label that stands for a person came by its name. */
	readonly namings: ReadonlyMap<string, Naming>;
};

/**
 * Reads an interview and finds what it names. The same source and options give the same graph, byte for byte.
 * @throws Problem format_unknown, format_unlisted, format_unfit, transcript_broken, interview_too_large
 */
export function extract(source: Source, options: ExtractOptions): Extraction {
	try {
		return extracted(source, options);
	} catch (error) {
		throw error instanceof TooMany ? tooLarge(source.name, error) : error;
	}
}

/** @throws TooMany */
function extracted(source: Source, options: ExtractOptions): Extraction {
	const { id, floor } = options;
	const { transcript, reading, cast } = readingOf(source, options);
	const { talk } = reading.context;
	const kept = Math.min(floor ?? leastWaiting, leastWaiting);
	const replayed = replay(related(reading, kept), standing(options.decisions ?? [], id));
	const { context } = replayed;
	const entities = asWritten(context.entities, writingOf(context.found, talk.turns, transcript.turns));
	const { drawn, review } = sifted(
		{ ...replayed, context: { ...context, entities } },
		transcript.turns,
		floor ?? floorOf(transcript.language),
	);
	const knowledge = build(source, transcript, id, {
		speakers: talk.turns.map(({ speaker }) => speaker),
		entities,
		mentions: drawn,
		relations: tellable(replayed, drawn),
	});
	bound('entities', knowledge.entities.length);
	bound('relations', knowledge.relations.length);
	bound('links', countTies(placedIn(knowledge)));
	const waiting = review.filter(({ state }) => state === 'waits' || state === 'sounds').length;
	return {
		knowledge,
		transcript,
		report: reportOf(source, transcript, knowledge, { waiting, unfit: replayed.unfit }),
		review,
		namings: cast.namings,
	};
}

/** What rules made of a talk, before anything is judged, related or drawn. */
export type Read = { readonly transcript: Transcript; readonly reading: Reading; readonly cast: Cast };

/**
 * Reads an interview as far as the names in it, all of them as unsure as they were found.
 * @throws Problem as `extract`, TooMany
 */
export function readingOf(source: Source, { sidecar, format, gazetteer }: Omit<ExtractOptions, 'id'>): Read {
	const parsed = parse(source, {
		...(sidecar !== undefined && { sidecar }),
		...(format !== undefined && { format }),
	});
	const written = readable(parsed.turns);
	const transcript = withAdvertisements(parsed, written, source, sidecar);
	const turns = sidecar?.drawAdvertisements === true ? written : silenced(written, transcript.advertisements);
	const cast = castOf(turns, transcript.participants, gazetteer, transcript);
	const { language } = transcript;
	const isShouted = areShouted(parsed.turns);
	const talk = talkOf(turns, { language, about: aboutOf(source, transcript), isShouted }, cast);
	const start: Reading = {
		context: { talk, gazetteer, entities: unite(new Map(), cast.entities), found: [] },
		all: [],
		relations: [],
	};
	bound(
		'cues',
		transcript.turns.reduce((sum, { cues = [] }) => sum + cues.length, 0),
	);
	return { transcript, reading: finders.reduce(step, start), cast };
}

/**
 * The same with how much each thing is worth, of which kind it is, and what is told of things. A phrase that is no term hides no
 * name within it; a name does, even one that waits: 武汉 is not what 武汉肺科医院 names. `kept`: the confidence below which no
 * phrase is.
 */
function related({ context, all, relations: said }: Reading, kept: number): Reading {
	const { judged, others: known } = judge(context, all, kept);
	const entities = unite(context.entities, known);
	const floor = floorOf(context.talk.language);
	const named = new Set(context.found.filter(({ rule }) => !termRules.has(rule)).map(({ entity }) => entity));
	const counts = (one: Found): boolean =>
		one.confidence >= floor || (!termRules.has(one.rule) && named.has(one.entity));
	const first = select(judged.filter(counts));
	const others = select(
		besides(
			first,
			judged.filter((one) => !counts(one)),
		),
		surestFirst,
	);
	const found = select([...first, ...others]);
	// A phrase that is no term parts no words either: 跳槽 in 我跳槽到谷歌.
	const { relations: told = [] } = relations.find({ ...context, entities, found: first });
	return believed({ context: { ...context, entities, found }, all: judged, relations: [...said, ...told] }, floor);
}

/** Names of which something is told are worth a node: somebody wrote it, or works there. */
function believed({ context, all, relations: said }: Reading, floor: number): Reading {
	const told = new Set(said.flatMap(({ subject, object }) => [subject, object]));
	const raised = (one: Found): Found =>
		told.has(one.entity) && !termRules.has(one.rule) && one.confidence < floor ? { ...one, confidence: floor } : one;
	return { context: { ...context, found: context.found.map(raised) }, all: all.map(raised), relations: said };
}

/** Those of `others` that overlap with none of `chosen`, which don't overlap among themselves. */
function besides(chosen: readonly Found[], others: readonly Found[]): readonly Found[] {
	return others.filter((one) =>
		foundAt(chosen, one.turn, one.textStart, one.textEnd).every(
			({ textStart, textEnd }) => textEnd <= one.textStart || textStart >= one.textEnd,
		),
	);
}

/** What waits isn't drawn by what is told of it either. */
function tellable({ context, relations }: Reading, drawn: readonly Found[]): readonly Said[] {
	const there = new Set(drawn.map((one) => one.entity));
	const waits = new Set(context.found.map((one) => one.entity).filter((id) => !there.has(id)));
	for (const { speaker } of context.talk.turns) if (speaker !== undefined) waits.delete(speaker);
	return relations.filter(({ subject, object }) => !waits.has(subject) && !waits.has(object));
}

/** One extractor's turn: what it finds joins what was found, and the longest names are chosen anew. */
function step({ context, all, relations }: Reading, extractor: Extractor): Reading {
	const findings = extractor.find(context);
	const together = [...all, ...(findings.mentions ?? [])];
	const found = findings.mentions === undefined ? context.found : select(together);
	const { proposals } = findings;
	bound('mentions', found.length);
	return {
		context: {
			...context,
			entities: unite(context.entities, findings.entities ?? []),
			found,
		},
		all: proposals === undefined ? together : [...together, ...proposals],
		relations: [...relations, ...(findings.relations ?? [])],
	};
}

/** The turns as rules read them: Chinese in simplified characters, every offset the same. */
function readable(given: readonly TranscriptTurn[]): readonly TranscriptTurn[] {
	const turns = withoutShouting(given);
	const simplify = isTraditional(turns.map((turn) => turn.text).join('')) ? simplifiedByWord : simplified;
	return turns.map((turn) => {
		const text = simplify(turn.text);
		return text === turn.text ? turn : { ...turn, text };
	});
}

/** Segments that speak about the talk. */
const telling: ReadonlySet<string> = new Set(['front-matter', 'heading', 'summary', 'note']);
/** As much of them as is read, in UTF-16 code units. */
const mostAbout = 20_000;

function aboutOf(source: Source, { segments }: Transcript): string {
	return segments
		.filter(({ kind }) => telling.has(kind))
		.map(({ start, end }) => source.text.slice(start, end))
		.join('\n')
		.slice(0, mostAbout);
}

function talkOf(
	turns: readonly TranscriptTurn[],
	{ language, about, isShouted }: Pick<Talk, 'language' | 'about'> & { readonly isShouted: boolean },
	cast: Cast,
): Talk {
	const cases = turns.map((turn) => casesIn(turn.text));
	const capitals = cases.reduce((sum, one) => sum + one.capitals, 0);
	const small = cases.reduce((sum, one) => sum + one.small, 0);
	return {
		language,
		about,
		caseless: isShouted || (small > 200 && capitals < small / 200),
		turns: turns.map((turn) => ({
			turn,
			folded: fold(turn.text),
			sentences: sentences(turn.text),
			speaker: cast.byLabel.get(turn.speakerLabel ?? ''),
		})),
	};
}

function reportOf(
	source: Source,
	transcript: Transcript,
	knowledge: KnowledgeGraph,
	decided: Pick<Report, 'waiting' | 'unfit'>,
): Report {
	const { entities, mentions, relations, turns } = knowledge;
	return {
		format: transcript.format,
		because: transcript.because,
		turns: turns.length,
		speakers: new Set(turns.map((turn) => turn.speaker ?? turn.speakerLabel).filter((speaker) => speaker !== undefined))
			.size,
		mentions: mentions.length,
		proven: mentions.filter((mention) => proves(source.text, mention, transcript.format)).length,
		relations: relations.length,
		entities: eachKind((kind) => entities.filter((entity) => entity.kind === kind).length),
		account: account(transcript, source),
		notes: transcript.notes,
		...decided,
	};
}
