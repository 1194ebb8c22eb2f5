// Latin names in Chinese text: nobody writes a Latin word there but to name something, or because it is the word that
// comes to mind. What it names is told by its shape and the Chinese words around it (extractors/kinds/latin-kinds.ts).
import { kinds, type Kind, type Found, type Known } from '../../model.ts';
import { isGivenName } from '../../text/given-names.ts';
import { isPlainWords } from '../kinds/latin-evidence.ts';
import { addVotesOfChinese, kindOfLatin } from '../kinds/latin-kinds.ts';
import { noVotes, type KindCount } from '../kinds/votes.ts';
import { latinRuns, type LatinRun } from '../../text/latin-runs.ts';
import { otherForms, partsOf } from '../../text/name-parts.ts';
import { keyOf } from '../../text/name-key.ts';
import { idOf } from '../../text/slug.ts';
import { isCommon } from '../../text/frequency.ts';
import { isMostlyHan } from '../../text/scripts.ts';
import { compoundOf } from '../../text/wordnet.ts';
import { rarity } from '../terms/termhood.ts';
import type { Context, Extractor } from '../extractor.ts';
import { foundAt } from '../placed.ts';
import { everydayLatin } from '../../language/chinese/latin.ts';
import { unitEndings } from '../../language/english/endings.ts';
import { pattern } from '../../text/pattern.ts';

type LatinOccurrence = { readonly turn: number; readonly start: number; readonly end: number };
type LatinCluster = {
	readonly key: string;
	readonly names: Map<string, number>;
	readonly votes: KindCount;
	readonly occurrences: LatinOccurrence[];
	readonly aliases: string[];
};

/** Latin words that Chinese speech is full of and that name nothing. */
const usual = pattern('i')`^${everydayLatin}\.?$`;

export const latinNames: Extractor = {
	id: 'latin name',
	title: 'A name in Latin letters in Chinese text, by its shape and the words around it',
	example: '我和Sho Yeda以及Boris Hanin合著了一本书 → two people',
	find(context) {
		const clusters = shortened(clustersOf(context));
		const mentions: Found[] = [];
		const entities: Known[] = [];
		const known = namedHere(context);
		for (const cluster of clusters) {
			const name = bestOf(cluster.names);
			const kind = kindOfLatin(name, cluster.votes);
			const confidence = confidenceOf(name, kind, cluster);
			const id = known.get(cluster.key) ?? idOf(kind, name);
			if (id === undefined) continue;
			entities.push(
				context.entities.get(id) ?? { id, kind, labels: { en: name }, aliases: cluster.aliases, origin: 'text' },
			);
			for (const { turn, start, end } of cluster.occurrences)
				mentions.push({ turn, textStart: start, textEnd: end, entity: id, rule: 'latin name', confidence });
		}
		return { mentions, entities };
	},
};

/** What is found already under a Latin name, by its key: where another place names it, it is the same. */
function namedHere({ found, entities, talk }: Context): ReadonlyMap<string, string> {
	const named = new Map<string, string>();
	for (const { entity, turn, textStart, textEnd, rule } of found) {
		const surface = talk.turns[turn]?.turn.text.slice(textStart, textEnd) ?? '';
		if (rule !== 'heard as' && entities.get(entity)?.kind !== 'concept' && /^\p{Script=Latin}/u.test(surface))
			named.set(keyOf(surface), entity);
	}
	return named;
}

/** The places by name; those of parts of people's names are left to short-names.ts. */
function clustersOf({ talk, found, entities }: Context): readonly LatinCluster[] {
	const runs = talk.turns.flatMap(({ turn }, place) =>
		isMostlyHan(turn.text) ? latinRuns(turn.text).map((run) => ({ run, turn: place, text: turn.text })) : [],
	);
	const whole = new Set(runs.filter(({ run }) => isPersonLike(run.text)).map(({ run }) => run.text));
	const people = partsOfPeople([...entities.values()], [...whole]);
	const byKey = new Map<string, LatinCluster>();
	for (const { run, turn, text } of runs) {
		if (
			foundAt(found, turn, run.start, run.end).some(
				(one) =>
					one.textStart < run.end &&
					one.textEnd > run.start &&
					!(one.textStart >= run.start && one.textEnd <= run.end && isLonger(run, one)),
			)
		)
			continue;
		if (!isName(run) || people.has(run.text.toLowerCase()) || isInAddress(text, run)) continue;
		const key = keyOf(run.text);
		const cluster = byKey.get(key) ?? {
			key,
			names: new Map<string, number>(),
			votes: noVotes(),
			occurrences: [],
			aliases: [],
		};
		cluster.names.set(run.text, (cluster.names.get(run.text) ?? 0) + 1);
		addVotesOfChinese(cluster.votes, text, run);
		cluster.occurrences.push({ turn, start: run.start, end: run.end });
		byKey.set(key, cluster);
	}
	return [...byKey.values()];
}

/** What was found within it is a part of a longer name: DeepSeek in DeepSeek Sparse Attention. */
function isLonger({ text }: LatinRun, one: Found): boolean {
	return /\s/.test(text) && one.textEnd - one.textStart < text.length;
}

const amount = pattern('i')`^\d+${unitEndings}$`;

function isName({ text }: LatinRun): boolean {
	if (text.length < 2 || usual.test(text) || !/\p{L}/u.test(text) || amount.test(text)) return false;
	if (/\s/.test(text)) return !text.split(/\s/).every((word) => usual.test(word));
	return !(/^\p{Ll}+$/u.test(text) && isCommon(text, 2));
}

/** The clusters, those of initials with the name whose initials they are: FLA is Flash Linear Attention, where only one is. */
function shortened(clusters: readonly LatinCluster[]): readonly LatinCluster[] {
	const byInitials = Map.groupBy(
		clusters.filter(({ names }) => /\s/.test(bestOf(names))),
		({ names }) => (bestOf(names).match(/(?<![\p{L}\d])\p{Lu}/gu) ?? []).join(''),
	);
	const gone = new Set<LatinCluster>();
	for (const short of clusters) {
		const name = bestOf(short.names);
		const [long, ...more] = /^\p{Lu}{3,6}$/u.test(name) ? (byInitials.get(name) ?? []) : [];
		if (long === undefined || more.length > 0) continue;
		for (const place of short.occurrences) long.occurrences.push(place);
		for (const kind of kinds) long.votes[kind] += short.votes[kind];
		long.aliases.push(name);
		gone.add(short);
	}
	return clusters.filter((one) => !gone.has(one));
}

/** A part of an address or of a file's name. */
function isInAddress(text: string, { start, end }: LatinRun): boolean {
	return (
		/[\w/][@/_=?:]$|[@/_]$/.test(text.slice(Math.max(0, start - 2), start)) ||
		/^(?:[@_=]|\/\w)/.test(text.slice(end, end + 2))
	);
}

function isPersonLike(text: string): boolean {
	const [first = '', second] = text.split(/\s/);
	return second !== undefined && isGivenName(first) && /^\p{Lu}\p{Ll}+$/u.test(second);
}

/** First and last names, and their other forms: alone, they are theirs (short-names.ts). */
function partsOfPeople(known: readonly Known[], more: readonly string[]): ReadonlySet<string> {
	const names = known
		.filter(({ kind }) => kind === 'person')
		.flatMap(({ labels, aliases }) => [...Object.values(labels), ...aliases]);
	const parts = [...names, ...more].flatMap((name) => partsOf(name)).filter((part) => part.place !== 'whole');
	return new Set([...parts, ...parts.flatMap(otherForms)].map((part) => part.text.toLowerCase()));
}

function bestOf(names: ReadonlyMap<string, number>): string {
	return [...names].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Words of everyday English, and those in small letters, must be said more than once or have a word beside them that speaks for them. */
function confidenceOf(name: string, kind: Kind, { occurrences, votes }: LatinCluster): number {
	const most = Math.min(6, votes[kind]);
	const person = kind === 'person' && isPersonLike(name) ? 12 : 0;
	return Math.min(88, baseOf(name) + 4 * Math.min(6, occurrences.length) + 3 * most + person);
}

function baseOf(name: string): number {
	if (/^[\p{Ll}\s-]+$/u.test(name)) return 40;
	if (!isPlainWords(name)) return 60;
	const words = name.toLowerCase().split(/[\s-]+/);
	if (words.length < 2) return isCommon(name, 4) ? 34 : 42;
	return rarity(words) > 17 || compoundOf(words.join(' ')) === 'term' ? 58 : 44;
}
