// Findings → KnowledgeGraph: ids, source offsets and order. Nothing is found or judged here.
import type {
	Entity,
	EntityId,
	Interview,
	KnowledgeGraph,
	Mention,
	Moment,
	Participant,
	Relation,
	Source,
	TextSpan,
	Transcript,
	Turn,
	Found,
	Known,
	Said,
} from '../model.ts';
import { clockOf, untilOf } from './moments.ts';
import { isHeard } from '../review/replay.ts';
import { sourceSpan } from '../text/runs.ts';

export type Findings = {
	/** Who speaks, turn by turn. */
	readonly speakers: readonly (EntityId | undefined)[];
	readonly entities: ReadonlyMap<EntityId, Known>;
	readonly mentions: readonly Found[];
	readonly relations: readonly Said[];
};

/** The graph of one interview: only entities that are mentioned, speak, or stand in a relation. */
export function build(source: Source, transcript: Transcript, id: string, findings: Findings): KnowledgeGraph {
	const turns = transcript.turns.map((turn, place) => turnOf(id, turn, findings.speakers[place]));
	const clocks = clocksOf(turns);
	const mentions = findings.mentions.flatMap((found) => mentionOf(id, transcript, found, clocks[found.turn]) ?? []);
	const relations = findings.relations.flatMap((said) => relationOf(id, transcript, said) ?? []);
	const speakers = turns.flatMap((turn) => turn.speaker ?? []);
	const used = new Set([
		...mentions.map((mention) => mention.entity),
		...relations.flatMap(({ subject, object }) => [subject, object]),
		...speakers,
	]);
	const byEntity = Map.groupBy(mentions, (mention) => mention.entity);
	const entities = [...findings.entities.values()]
		.filter((known) => used.has(known.id))
		.map((known) => drawnEntity(known, byEntity.get(known.id) ?? []));
	return {
		interviews: [interviewOf(source, transcript, id, whoIs(turns, findings.entities))],
		turns,
		entities: entities.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
		mentions,
		relations,
	};
}

/** Participants with the person who speaks under their label, and the names of that person where they give none. */
function whoIs(turns: readonly Turn[], known: Findings['entities']): (one: Participant) => Participant {
	const byLabel = new Map(turns.map(({ speakerLabel, speaker }) => [speakerLabel ?? '', speaker]));
	return (one) => {
		const entity = byLabel.get(one.label);
		if (entity === undefined) return one;
		const name = one.name ?? known.get(entity)?.labels;
		return { ...one, entity, ...(name === undefined ? {} : { name }) };
	};
}

function interviewOf(
	source: Source,
	transcript: Transcript,
	id: string,
	known: (one: Participant) => Participant,
): Interview {
	const { title, author, published, recorded, url, origin, summary, notes, advertisements = [] } = transcript;
	return {
		id,
		title: title ?? source.name.replace(/\.[^.]+$/, ''),
		...(author !== undefined && { author }),
		language: transcript.language,
		...(published !== undefined && { published }),
		...(recorded !== undefined && { recorded }),
		...(url !== undefined && { url }),
		...(origin !== undefined && { origin }),
		participants: transcript.participants.map(known),
		source: { name: source.name, sha256: source.sha256, length: source.text.length, format: transcript.format },
		...(summary.length > 0 && { summary }),
		...(notes.length > 0 && { notes }),
		...(advertisements.length > 0 && { advertisements }),
	};
}

function turnOf(interview: string, turn: Transcript['turns'][number], speaker: EntityId | undefined): Turn {
	return {
		id: turnId(interview, turn.index),
		interview,
		index: turn.index,
		...(speaker !== undefined && { speaker }),
		...(turn.speakerLabel !== undefined && { speakerLabel: turn.speakerLabel }),
		start: turn.start,
		end: turn.end,
		text: turn.text,
		passages: turn.passages,
		highlights: turn.highlights,
		...(turn.time !== undefined && { time: turn.time }),
		...(turn.cues !== undefined && { cues: turn.cues }),
		...(turn.parallel !== undefined && { parallel: turn.parallel }),
	};
}

function turnId(interview: string, index: number): string {
	return `${interview}/${index}`;
}

type Clock = (span: TextSpan) => Moment | undefined;

function clocksOf(turns: readonly Turn[]): readonly Clock[] {
	const until = untilOf(turns);
	return turns.map((turn, at) => {
		const next = until[at];
		return clockOf({ ...turn, ...(next !== undefined && { until: next }) });
	});
}

/** Undefined for words that have no place in the source: what can't be proven isn't claimed. */
function mentionOf(
	interview: string,
	transcript: Transcript,
	found: Found,
	clock: Clock | undefined,
): Mention | undefined {
	const turn = transcript.turns[found.turn];
	const span = turn === undefined ? undefined : sourceSpan(turn, found.textStart, found.textEnd);
	if (turn === undefined || span === undefined) return undefined;
	const time = clock?.(found);
	return {
		entity: found.entity,
		turn: turnId(interview, turn.index),
		start: span.start,
		end: span.end,
		surface: turn.text.slice(found.textStart, found.textEnd),
		textStart: found.textStart,
		textEnd: found.textEnd,
		...(span.parts !== undefined && { parts: span.parts }),
		rule: found.rule,
		confidence: found.confidence,
		...(time !== undefined && { time }),
	};
}

function relationOf(interview: string, transcript: Transcript, said: Said): Relation | undefined {
	const turn = transcript.turns[said.turn];
	const span = turn === undefined ? undefined : sourceSpan(turn, said.textStart, said.textEnd);
	if (turn === undefined || span === undefined) return undefined;
	const { subject, predicate, object, textStart, textEnd, rule } = said;
	return {
		subject,
		predicate,
		object,
		turn: turnId(interview, turn.index),
		start: span.start,
		end: span.end,
		textStart,
		textEnd,
		rule,
	};
}

/** Names of every kind: those known, and those spoken here; misheard ones apart. */
function drawnEntity(known: Known, own: readonly Mention[]): Entity {
	const asHeard = [...new Set(own.filter((mention) => isHeard(mention.rule)).map((mention) => mention.surface))];
	const named = new Set([...Object.values(known.labels), ...asHeard]);
	const aliases = [...new Set(known.aliases)].filter((name) => !named.has(name));
	return {
		id: known.id,
		kind: known.kind,
		labels: known.labels,
		aliases,
		asHeard,
		origin: known.origin,
		...(known.sameAs !== undefined && { sameAs: known.sameAs }),
	};
}
