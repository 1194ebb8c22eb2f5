// Names in a list are of one kind: in “bands like Sleepmaking and Oxbow Lantern”, “Google, Quillmark and Vellumite”, what is
// known of one speaks for the next. And a first name that is used as a person's makes a person of the full one.
import type { Kind, Found, Known } from '../../model.ts';
import { kinds } from '../../model.ts';
import type { EntityId } from '../../model.ts';
import type { NameCluster } from '../kinds/clusters.ts';
import { addVotesOfContext } from '../kinds/kinds.ts';
import { noVotes } from '../kinds/votes.ts';

/** What one name in a list says of its neighbour, in votes (kinds/kinds.ts), set by hand: less than a hint of its own that decides. */
const neighbourly = 3;

/** What the words before a list say of each in it. */
const introduced = 4;

type AddVote = (key: string, kind: Kind, weight: number) => void;
type ListItem = {
	readonly start: number;
	readonly end: number;
	readonly kind: Kind | undefined;
	readonly key?: string;
};

/**
 * The clusters with the votes that their neighbours in lists cast.
 * `found` are the names that are known already; `textOf` gives a turn's text.
 */
export function withNeighbours(
	clusters: readonly NameCluster[],
	found: readonly Found[],
	entities: ReadonlyMap<EntityId, Known>,
	textOf: (turn: number) => string,
): readonly NameCluster[] {
	const byTurn = new Map<number, ListItem[]>();
	const add = (turn: number, item: ListItem): void => {
		const items = byTurn.get(turn);
		if (items === undefined) byTurn.set(turn, [item]);
		else items.push(item);
	};
	for (const cluster of clusters)
		for (const { turn, run } of cluster.occurrences)
			add(turn, { start: run.start, end: run.end, kind: certain(cluster), key: cluster.key });
	for (const { turn, textStart, textEnd, entity } of found) {
		const kind = entities.get(entity)?.kind;
		if (kind !== undefined && kind !== 'concept') add(turn, { start: textStart, end: textEnd, kind });
	}
	const said = new Map<string, Map<Kind, number>>();
	const addVote: AddVote = (key, kind, weight) => {
		const known = said.get(key) ?? new Map<Kind, number>();
		known.set(kind, Math.max(weight, known.get(kind) ?? 0));
		said.set(key, known);
	};
	for (const [turn, items] of byTurn) spread(items, textOf(turn), addVote);
	return clusters.map((cluster) => {
		const votes = { ...cluster.votes };
		for (const [kind, weight] of said.get(cluster.key) ?? []) votes[kind] += weight;
		return { ...cluster, votes };
	});
}

/** The kind that is beyond doubt. */
function certain({ votes }: NameCluster): Kind | undefined {
	const [first, second] = [...kinds].sort((a, b) => votes[b] - votes[a]);
	if (first === undefined || second === undefined || first === 'concept') return undefined;
	return votes[first] >= 4 && votes[first] - votes[second] >= 2 ? first : undefined;
}

function spread(items: ListItem[], text: string, tell: AddVote): void {
	items.sort((a, b) => a.start - b.start);
	const between = (at: number): string => text.slice(items[at - 1]?.end ?? 0, items[at]?.start ?? 0);
	for (let at = 0; at < items.length;) {
		let end = at + 1;
		while (end < items.length && isListed(between(end)) && !isOfOther(between(end - 1))) end++;
		// Welcome to Dunmore, Ada: two with only a comma are no list.
		const list =
			end - at === 2 && /^["”']?, /.test(between(at + 1)) && !/\b(?:and|or)\b|&/.test(between(at + 1))
				? []
				: items.slice(at, end);
		const said = list.length > 1 ? introducedAs(list[0], text) : undefined;
		const sure = new Set(list.flatMap(({ kind }) => kind ?? []));
		for (const { key, kind } of list) {
			if (key === undefined) continue;
			if (said !== undefined) tell(key, said, introduced);
			else if (sure.size === 1 && kind === undefined) for (const one of sure) tell(key, one, neighbourly);
		}
		at = end;
	}
}

/** What the words before a list say of all that is in it: bands like, the poets. */
function introducedAs(first: ListItem | undefined, text: string): Kind | undefined {
	if (first === undefined) return undefined;
	const votes = noVotes();
	addVotesOfContext(votes, text.slice(0, first.end), first);
	return kinds.find((kind) => votes[kind] >= 4);
}

/** Ada Vance of Quillmark and Lena Moss of Tarrow: Quillmark is Ada’s, and stands in no list with Lena. */
function isOfOther(between: string): boolean {
	return /^,? (?:of|from|at|with|for) (?:the )?$/.test(between);
}

function isListed(between: string): boolean {
	return /^["”']?(?:,|,? (?:and|or|&)|, (?:and|or|and then|then)) (?:the )?["“']?$/.test(between);
}

/** First names that stand alone as people's make people of those whose full name begins so. */
export function withFirstNames(clusters: readonly NameCluster[]): readonly NameCluster[] {
	const full = Map.groupBy(
		clusters.filter(({ occurrences }) => (occurrences[0]?.run.words.length ?? 0) === 2),
		({ occurrences }) => occurrences[0]?.run.words[0]?.text.toLowerCase() ?? '',
	);
	const people = new Set(
		clusters
			.filter(({ occurrences, votes }) => occurrences[0]?.run.words.length === 1 && votes.person >= 2 && isMost(votes))
			.map(({ key }) => key)
			.filter((key) => full.get(key)?.length === 1),
	);
	return clusters.map((cluster) => {
		const first = cluster.occurrences[0]?.run.words[0]?.text.toLowerCase() ?? '';
		if (cluster.occurrences[0]?.run.words.length !== 2 || !people.has(first)) return cluster;
		return { ...cluster, votes: { ...cluster.votes, person: cluster.votes.person + 2 } };
	});
}

function isMost(votes: NameCluster['votes']): boolean {
	return kinds.every((kind) => kind === 'person' || votes[kind] < votes.person);
}
