// The whole street in one call: bytes are read already, what comes out is the graph of one interview and how it came about.
import type { Kind, KnowledgeGraph, LexiconEntry, Sidecar, Source, Transcript, TranscriptTurn } from './model.ts';
import { grouped } from './grouping.ts';
import { kinds } from './model.ts';
import { account, type Account } from './accounting.ts';
import { build } from './build.ts';
import { extractors } from './extractors/index.ts';
import type { Context, Extractor, Found, Said, Talk } from './extractors/extractor.ts';
import { fold } from './fold.ts';
import { parse } from './formats/index.ts';
import { lexicon as everyField } from './lexicon/index.ts';
import { asWritten, writingOf } from './names/as-written.ts';
import { gazetteer } from './names/gazetteer.ts';
import { castOf, type Cast } from './names/speakers.ts';
import { proves } from './proof.ts';
import { select, unite } from './resolve.ts';
import { sentences } from './sentences.ts';
import { isTraditional, simplified, simplifiedByWord } from './simplified.ts';

export type ExtractOptions = {
	/** The interview's id. */
	readonly id: string;
	readonly sidecar?: Sidecar;
	/** The words to look for; all fields' unless told otherwise, `[]` for none. */
	readonly lexicon?: readonly LexiconEntry[];
	/** Id of a format, where the reader overrides what the content looks like. */
	readonly format?: string;
};

/** What was read and found, in figures; `proven` of `mentions` are borne out by the source. */
export type Report = {
	readonly format: string;
	readonly because: string;
	readonly turns: number;
	readonly speakers: number;
	readonly mentions: number;
	readonly proven: number;
	readonly relations: number;
	readonly entities: { readonly [kind in Kind]: number };
	readonly account: Account;
	readonly notes: Transcript['notes'];
	/** What may be a name or term, too unsure to be drawn: for the reader to look through, surest first. */
	readonly candidates: readonly Candidate[];
};

/** Something found that waits. `mentions` of it stand in the interview, the first in turn `turn` (from 1). */
export type Candidate = {
	readonly name: string;
	readonly kind: Kind;
	readonly rule: string;
	readonly confidence: number;
	readonly mentions: number;
	readonly turn: number;
};

export type Extraction = {
	readonly knowledge: KnowledgeGraph;
	readonly transcript: Transcript;
	readonly report: Report;
};

/**
 * Reads an interview and finds what it names. The same source and options give the same graph, byte for byte.
 * @throws Problem format_unknown, transcript_broken
 */
export function extract(source: Source, options: ExtractOptions): Extraction {
	const { id, sidecar, format } = options;
	const transcript = parse(source, {
		...(sidecar !== undefined && { sidecar }),
		...(format !== undefined && { format }),
	});
	const words = gazetteer(options.lexicon ?? everyField);
	const turns = readable(transcript.turns);
	const cast = castOf(turns, transcript.participants, words);
	const talk = talkOf(turns, transcript.language, aboutOf(source, transcript), cast);
	const start: Reading = {
		context: { talk, gazetteer: words, entities: unite(new Map(), cast.entities), found: [] },
		all: [],
		relations: [],
	};
	const { context, relations } = extractors.reduce(step, start);
	const entities = asWritten(context.entities, writingOf(context.found, talk.turns, transcript.turns));
	const { drawn, waiting } = sifted({ ...context, entities });
	const knowledge = build(source, transcript, id, {
		speakers: talk.turns.map(({ speaker }) => speaker),
		entities,
		mentions: drawn,
		relations,
	});
	return { knowledge, transcript, report: reportOf(source, transcript, knowledge, waiting) };
}

type Reading = { readonly context: Context; readonly all: readonly Found[]; readonly relations: readonly Said[] };

/** One extractor's turn: what it finds joins what was found, and the longest names are chosen anew. */
function step({ context, all, relations }: Reading, extractor: Extractor): Reading {
	const findings = extractor.find(context);
	const together = [...all, ...(findings.mentions ?? [])];
	return {
		context: {
			...context,
			entities: unite(context.entities, findings.entities ?? []),
			found: findings.mentions === undefined ? context.found : select(together),
		},
		all: together,
		relations: [...relations, ...(findings.relations ?? [])],
	};
}

/** Below this, in all its mentions, a thing is not drawn. */
const threshold = 50;

/** Entities of which at least one mention is sure enough, and the rest. */
function sifted({ talk, found, entities }: Context): { drawn: readonly Found[]; waiting: readonly Candidate[] } {
	const sure = new Set(found.filter((one) => one.confidence >= threshold).map((one) => one.entity));
	const unsure = grouped(
		found.filter((one) => !sure.has(one.entity)),
		(one) => one.entity,
	);
	const waiting = [...unsure].flatMap(([id, all]): readonly Candidate[] => {
		const [known, first] = [entities.get(id), all[0]];
		if (known === undefined || first === undefined) return [];
		const { rule, confidence } = first;
		const name = Object.values(known.labels)[0] ?? '';
		const turn = talk.turns[first.turn]?.turn.index ?? 0;
		return [{ name, kind: known.kind, rule, confidence, mentions: all.length, turn }];
	});
	return {
		drawn: found.filter((one) => sure.has(one.entity)),
		waiting: waiting.sort((a, b) => b.confidence - a.confidence || a.turn - b.turn),
	};
}

/** The turns as rules read them: Chinese in simplified characters, every offset the same. */
function readable(turns: readonly TranscriptTurn[]): readonly TranscriptTurn[] {
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

function talkOf(turns: readonly TranscriptTurn[], language: string, about: string, cast: Cast): Talk {
	const text = turns.map((turn) => turn.text).join('\n');
	const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
	const small = text.match(/\p{Ll}/gu)?.length ?? 0;
	return {
		language,
		about,
		caseless: small > 200 && capitals < small / 200,
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
	candidates: readonly Candidate[],
): Report {
	const { entities, mentions, relations, turns } = knowledge;
	const count = (kind: Kind): number => entities.filter((entity) => entity.kind === kind).length;
	const [person, organization, work, concept, event, place] = kinds.map(count);
	return {
		format: transcript.format,
		because: transcript.because,
		turns: turns.length,
		speakers: new Set(turns.map((turn) => turn.speaker ?? turn.speakerLabel).filter((speaker) => speaker !== undefined))
			.size,
		mentions: mentions.length,
		proven: mentions.filter((mention) => proves(source.text, mention, transcript.format)).length,
		relations: relations.length,
		entities: {
			person: person ?? 0,
			organization: organization ?? 0,
			work: work ?? 0,
			concept: concept ?? 0,
			event: event ?? 0,
			place: place ?? 0,
		},
		account: account(transcript, source),
		notes: transcript.notes,
		candidates,
	};
}
