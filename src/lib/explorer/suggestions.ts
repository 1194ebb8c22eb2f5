// Up to three questions to begin with, made from what the interviews surely hold and often speak of: each leads to passages
// that answer it. No question is better than a bad one: what may be no name, or is named once, is asked nothing about.
import { sureFrom } from '#graph/model/certainty.ts';
import type { EntityId, Labels } from '#graph/model.ts';
import type { Answers, GraphData } from '#lib/api.ts';

export type Named = { readonly id: EntityId; readonly labels: Labels };
export type Suggestion =
	/** What someone says about something, and how often. */
	| { readonly type: 'said'; readonly speaker: Named; readonly entity: Named; readonly mentions: number }
	/** How two things of different kinds are connected. */
	| { readonly type: 'link'; readonly a: Named; readonly b: Named }
	/** Why someone who doesn't speak comes up. */
	| { readonly type: 'person'; readonly person: Named }
	/** Where a work comes up. */
	| { readonly type: 'work'; readonly work: Named };

/** Mentions by one speaker, from which on it is asked what that one says of a thing. */
const leastSaid = 2;

/** Of so many of the strongest concepts it is asked who mentions them most. */
const asked = 8;

/** A graph that is drawn again is the same object until somebody writes: suggestions made from it stay right as long. */
const made = new WeakMap<GraphData, Promise<readonly Suggestion[]>>();

/** `graph` is of `within`. Asked once for each graph, however often it is shown. */
export function suggest(
	answers: Pick<Answers, 'saidMost'>,
	graph: GraphData,
	within: { readonly interview?: string },
): Promise<readonly Suggestion[]> {
	const known = made.get(graph);
	if (known !== undefined) return known;
	const suggestions = make(answers, graph, within);
	made.set(graph, suggestions);
	// An unavailable database is asked again.
	suggestions.catch(() => made.delete(graph));
	return suggestions;
}

async function make(
	answers: Pick<Answers, 'saidMost'>,
	graph: GraphData,
	within: { readonly interview?: string },
): Promise<readonly Suggestion[]> {
	const worthy = worthAsking(graph);
	const ideas = worthy.filter(({ attributes }) => attributes.kind === 'concept').slice(0, asked);
	const most = await answers.saidMost(
		ideas.map(({ key }) => key),
		within,
	);
	const idea = most && most.mentions >= leastSaid ? ideas.find(({ key }) => key === most.entity) : undefined;
	const said = most &&
		idea && { type: 'said' as const, ...most, entity: { id: idea.key, labels: idea.attributes.labels } };
	const taken = new Set(said ? [said.entity.id] : []);
	const link = strongestLink(worthy, graph.edges, taken);
	for (const end of link ? [link.a.id, link.b.id] : []) taken.add(end);
	const first = (kind: 'person' | 'work') =>
		worthy.find(({ key, attributes }) => attributes.kind === kind && !taken.has(key));
	const [person, work] = [first('person'), first('work')];
	const all: readonly (Suggestion | undefined)[] = [
		said,
		person && { type: 'person', person: { id: person.key, labels: person.attributes.labels } },
		link,
		work && { type: 'work', work: { id: work.key, labels: work.attributes.labels } },
	];
	return all.filter((suggestion) => suggestion !== undefined).slice(0, 3);
}

/** Mentions, and links to others, from which on a thing is asked about. */
const leastMentions = 3;
const leastLinks = 2;

/** Sure, spoken of several times and with several others; no speaker. Strongest first. */
function worthAsking({ nodes, edges }: GraphData): GraphData['nodes'] {
	const links = new Map<EntityId, number>();
	for (const { source, target } of edges) for (const end of [source, target]) links.set(end, (links.get(end) ?? 0) + 1);
	return nodes.filter(
		({ key, attributes: { confidence, mentions, speaks, waiting } }) =>
			!speaks &&
			waiting === undefined &&
			confidence >= sureFrom &&
			mentions >= leastMentions &&
			(links.get(key) ?? 0) >= leastLinks,
	);
}

/** Passages that share two things, from which on it is asked how they are connected. */
const leastPassages = 2;

/** Between two kinds, in several passages; the more of them and the better known, the better. */
function strongestLink(
	nodes: GraphData['nodes'],
	edges: GraphData['edges'],
	taken: ReadonlySet<EntityId>,
): Extract<Suggestion, { type: 'link' }> | undefined {
	const byKey = new Map(nodes.map(({ key, attributes }) => [key, attributes]));
	const worthy = edges.flatMap(({ key, source, target, attributes }) => {
		const [a, b] = [byKey.get(source), byKey.get(target)];
		if (!a || !b || a.kind === b.kind || taken.has(source) || taken.has(target)) return [];
		if (attributes.passages < leastPassages) return [];
		const known = Math.min(a.mentions, b.mentions);
		const worth = 10 * Math.min(attributes.passages, 3) + attributes.strength + 3 * Math.log2(known);
		return [{ key, worth, a: { id: source, labels: a.labels }, b: { id: target, labels: b.labels } }];
	});
	const [best] = worthy.sort((a, b) => b.worth - a.worth || (a.key < b.key ? -1 : 1));
	return best && { type: 'link', a: best.a, b: best.b };
}
