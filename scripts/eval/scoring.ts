// How well an extraction holds what a list of marks asks for. An entity of the list is found when an extracted one has its
// name, or one of its surfaces, among its labels, aliases or mentioned surfaces (case folded). Mentions: of the listed
// occurrences, how many the found entity holds, at most. Split: one of the list spread over two extracted ones.
import type { Entity, KnowledgeGraph } from '../../graph/model.ts';

export type Marks = {
	readonly turns: number;
	readonly turns_merged_same_speaker?: number;
	readonly annotated_turns?: number;
	readonly last_annotated_turn?: { readonly starts_with: string };
	readonly speakers: readonly string[];
	readonly entities: readonly {
		readonly kind: string;
		readonly name: string;
		readonly surfaces: readonly string[];
		readonly mentions: number;
		readonly tier: string;
	}[];
};

export type Share = { readonly got: number; readonly of: number };
export type Score = {
	readonly found: { readonly [kind: string]: Share };
	readonly mentions: Share;
	readonly kinds: Share;
	readonly turns: Share;
	readonly speakers: boolean;
	readonly entities: number;
	readonly listed: number;
	readonly words: number;
	readonly split: readonly string[];
	readonly missed: readonly string[];
};

const norm = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

export function score(marks: Marks, knowledge: KnowledgeGraph): Score {
	const turns = annotated(marks, knowledge);
	const ids = new Set(turns.map((turn) => turn.id));
	const surfaces = new Map<string, Map<string, number>>();
	for (const { turn, entity, surface } of knowledge.mentions) {
		if (!ids.has(turn)) continue;
		const counts = surfaces.get(entity) ?? new Map<string, number>();
		counts.set(norm(surface), (counts.get(norm(surface)) ?? 0) + 1);
		surfaces.set(entity, counts);
	}
	const entities = new Map(knowledge.entities.map((entity) => [entity.id, entity]));
	const labels = new Set(knowledge.turns.map((turn) => norm(turn.speakerLabel ?? turn.speaker ?? '')));
	return {
		...compare(marks, surfaces, entities),
		turns: { got: knowledge.turns.length, of: marks.turns },
		speakers:
			marks.speakers.every((one) => labels.has(norm(one))) && labels.size === new Set(marks.speakers.map(norm)).size,
		entities: surfaces.size,
		listed: marks.entities.length,
		words: turns.reduce((sum, { text }) => sum + lengthOf(text), 0),
	};
}

/** Words; of Chinese, 1.6 characters are one. */
function lengthOf(text: string): number {
	return (text.match(/[A-Za-z0-9'’-]+/g)?.length ?? 0) + (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) / 1.6;
}

function annotated({ turns, annotated_turns, last_annotated_turn }: Marks, knowledge: KnowledgeGraph) {
	if (last_annotated_turn === undefined || (annotated_turns ?? turns) >= turns) return knowledge.turns;
	const key = norm(last_annotated_turn.starts_with).slice(0, 30);
	const last = knowledge.turns.findLastIndex((turn) => norm(turn.text).startsWith(key));
	if (last < 0) throw new Error(`The last marked turn was not found: it starts with “${key}”.`);
	return knowledge.turns.slice(0, last + 1);
}

type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

function compare({ entities }: Marks, surfaces: Counts, known: ReadonlyMap<string, Entity>) {
	const byName = new Map<string, Set<string>>();
	for (const [id, counts] of surfaces) {
		const entity = known.get(id);
		const names = [...counts.keys(), ...Object.values(entity?.labels ?? {}), ...(entity?.aliases ?? [])];
		for (const name of names) byName.set(norm(name), (byName.get(norm(name)) ?? new Set()).add(id));
	}
	const found: Record<string, { got: number; of: number }> = {};
	const [mentions, kinds] = [
		{ got: 0, of: 0 },
		{ got: 0, of: 0 },
	];
	const [split, missed]: [string[], string[]] = [[], []];
	for (const listed of entities.filter(({ tier }) => tier === 'must')) {
		const names = new Set([listed.name, ...listed.surfaces].map(norm));
		const able = new Set([...names].flatMap((name) => [...(byName.get(name) ?? [])]));
		const share = (found[listed.kind] ??= { got: 0, of: 0 });
		share.of++;
		mentions.of += listed.mentions;
		const held = (id: string): number =>
			[...(surfaces.get(id) ?? [])].reduce((sum, [name, count]) => sum + (names.has(name) ? count : 0), 0);
		const best = [...able].sort((a, b) => held(b) - held(a))[0];
		if (best === undefined) {
			missed.push(`${listed.kind} ${listed.name}`);
			continue;
		}
		share.got++;
		mentions.got += Math.min(listed.mentions, held(best));
		kinds.of++;
		if (known.get(best)?.kind === listed.kind) kinds.got++;
		else missed.push(`(${listed.name} is no ${known.get(best)?.kind ?? 'thing'} but ${listed.kind})`);
		if ([...able].filter((id) => held(id) > 0).length > 1) split.push(listed.name);
	}
	return { found, mentions, kinds, split, missed };
}
