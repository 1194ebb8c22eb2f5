// Names by their capitals, where no list holds them. A capital says that something is a name unless a sentence begins
// with it; its kind is told by its shape and by the words around, over all its occurrences.
import type { EntityId, Kind, Found, Known } from '../../model.ts';
import { isShaped } from '../../text/capital-shapes.ts';
import { shapeOf } from '../kinds/shape-evidence.ts';
import { farthestTopic, kindOfTopic } from '../kinds/topic.ts';
import { keyOf } from '../../text/name-key.ts';
import { compoundSurnames, surnameElsewhere } from '../../text/surname-order.ts';
import { best } from '../kinds/votes.ts';
import { listedAs } from './listed.ts';
import { ownersAmong } from './owners.ts';
import { clustersOf, type NameCluster } from '../kinds/clusters.ts';
import { knownFrom } from '../../speakers/known.ts';
import { namedOccurrences, textsOf } from './named-places.ts';
import { withFirstNames, withNeighbours } from './lists.ts';
import { otherForms, partsOf } from '../../text/name-parts.ts';
import { likeness, soundOf, soundsLike } from './sounds.ts';
import { idOf } from '../../text/slug.ts';
import { binding, opensOnly, unlisted } from '../../text/everyday.ts';
import { isCommon } from '../../text/frequency.ts';
import { vagueNouns } from '../../text/vague.ts';
import type { Context, Extractor } from '../extractor.ts';
import type { CapitalRun } from '../../text/word-span.ts';
import { courtesyTitles, offices } from '../../language/english/names.ts';
import { determiners } from '../../language/english/small-words.ts';
import { pattern } from '../../text/pattern.ts';

export const properNames: Extractor = {
	id: 'name',
	title: 'A name by its capitals, its kind by its shape and the words around it',
	example: 'I’m Ada Quill, the editor of Harbour Review → a person, and what she edits',
	find(context) {
		const texts = textsOf(context.talk);
		const textOf = (turn: number): string => texts[turn] ?? '';
		const small = smallWords(texts);
		const places = namedOccurrences(context, textOf, small);
		const clusters = withNeighbours(
			withFirstNames(clustersOf(places, textOf)),
			context.found,
			context.entities,
			textOf,
		);
		const people = peopleIn(context, clusters);
		const owners = ownersAmong(clusters, context);
		const heard = misheard(clusters, context);
		const alike = Map.groupBy(clusters, ({ key }) => heard.get(key));
		const known = knownByKey(context);
		const mentions: Found[] = [];
		const entities: Known[] = [];
		for (const cluster of clusters) {
			if (heard.has(cluster.key)) continue;
			const finding = judge(cluster, context, people, owners, small, known);
			if (finding === undefined) continue;
			for (const other of alike.get(cluster.key) ?? []) {
				for (const { turn, run } of other.occurrences)
					mentions.push({
						turn,
						textStart: run.start,
						textEnd: run.end,
						entity: finding.known.id,
						rule: 'heard as',
						confidence: likeness(cluster.key, other.key),
					});
			}
			entities.push(finding.known);
			for (const { turn, run } of cluster.occurrences) {
				const { confidence } = finding;
				const entity = finding.known.id;
				const textStart = withOffice(finding.known, textOf(turn), run);
				mentions.push({ turn, textStart, textEnd: run.end, entity, rule: 'name', confidence });
			}
		}
		return { mentions, entities };
	},
};

const officeBefore = pattern('u')`(?<![\p{L}\p{N}])(?:${courtesyTitles}\.?|${offices}) $`;
const farthestOffice = 18;

/** Where a last name begins with the office that goes with it: Senator Haddow. */
function withOffice({ kind }: Known, text: string, { start, words }: CapitalRun): number {
	if (kind !== 'person' || words.length > 1) return start;
	const before = text.slice(Math.max(0, start - farthestOffice), start).match(officeBefore)?.[0];
	return start - (before?.length ?? 0);
}

/** How often each word stands in small letters. */
function smallWords(texts: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts)
		for (const [one] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}’'-]+/gu))
			counts.set(one, (counts.get(one) ?? 0) + 1);
	return counts;
}

/** Rare spellings that sound like a name that stands more often: they are shown as heard, and the user decides. */
function misheard(clusters: readonly NameCluster[], { gazetteer }: Context): ReadonlyMap<string, string> {
	const bySound = Map.groupBy(
		clusters.filter(({ names }) => gazetteer.lookup(names[0] ?? '').length === 0),
		({ key }) => soundOf(key),
	);
	const heard = new Map<string, string>();
	for (const alike of bySound.values()) {
		const [first, ...rest] = [...alike].sort((a, b) => b.occurrences.length - a.occurrences.length);
		for (const other of rest)
			if (
				first !== undefined &&
				other.occurrences.length < first.occurrences.length &&
				soundsLike(first.key, other.key)
			)
				heard.set(other.key, first.key);
	}
	return heard;
}

/** First and last names of the people who are named in full: alone, they are theirs (short-names.ts). */
function peopleIn({ entities }: Context, clusters: readonly NameCluster[]): ReadonlySet<string> {
	const full = [
		...[...entities.values()].filter((one) => one.kind === 'person').flatMap((one) => Object.values(one.labels)),
		...clusters
			.filter(({ names, votes }) => /\s/.test(names[0] ?? '') && best(votes)[0] === 'person')
			.flatMap(({ names }) => names),
	];
	const parts = full.flatMap(partsOf).filter(({ place }) => place !== 'whole');
	return new Set(
		full
			.flatMap(partsOf)
			.concat(parts.flatMap(otherForms))
			.map((part) => keyOf(part.text)),
	);
}

function judge(
	cluster: NameCluster,
	context: Context,
	people: ReadonlySet<string>,
	owners: ReadonlySet<string>,
	small: ReadonlyMap<string, number>,
	byKey: ReadonlyMap<string, Known>,
) {
	const name = cluster.names[0] ?? '';
	const alone = !/\s/.test(name);
	if (alone && people.has(cluster.key) && !owners.has(cluster.key)) return undefined;
	if (alone && !isListable(cluster, name, small)) return undefined;
	const listed = listedAs(name, context, cluster);
	if (listed !== undefined) return { known: { ...knownFrom(listed) }, confidence: 80 };
	const [voted, votes, lead] = best(cluster.votes);
	const kind =
		votes >= 1
			? voted
			: isCommonNoun(cluster, context)
				? 'concept'
				: alone && voted === 'place' && lead > 0
					? 'place'
					: (topicOf(cluster, context) ?? kindOfShape(name, small));
	const known = entityOfCluster(
		{ ...cluster, names: [...cluster.names, ...fuller(cluster, kind, context)] },
		kind,
		byKey,
	);
	if (known === undefined) return undefined;
	const opensOnly = cluster.occurrences.every(({ run }) => run.opens);
	const confidence = Math.round(
		58 +
			Math.min(16, 4 * Math.max(0, lead)) +
			Math.min(12, 4 * (cluster.occurrences.length - 1)) -
			(opensOnly && votes < 1 && !isShaped(name) ? 20 : 0),
	);
	return { known, confidence };
}

/** Whether a lone word with a capital is a name: a word of the language only where it mostly has one. */
function isListable(
	{ occurrences, votes, key }: NameCluster,
	name: string,
	small: ReadonlyMap<string, number>,
): boolean {
	const bare = name.toLowerCase();
	if (unlisted.has(bare) || opensOnly(name) || (binding.has(bare) && !/^\p{Lu}{3,}$/u.test(name)) || key.length < 2)
		return false;
	if (isShaped(name)) return true;
	// Said outright to be one: this episode is brought to you by Lantern.
	const [kind, most] = best(votes);
	if (kind !== 'person' && kind !== 'concept' && most >= 4 && occurrences.length > 1) return true;
	const written = (small.get(bare) ?? 0) + (small.get(`${bare}s`) ?? 0);
	if (written > occurrences.length) return false;
	// A word of the language that has its capital time and again within sentences: the Lantern of a talk about software.
	if (
		occurrences.filter(({ run }) => !run.opens).length >= 2 &&
		2 * written <= occurrences.length &&
		!vagueNouns.has(bare)
	)
		return true;
	if (!isCommon(name, 0.3)) return written === 0 || occurrences.length > 1;
	return best(votes)[1] >= 2 && written === 0;
}

/** The name with an article or a noun that may be part of it: The Night Post, Modern Art Notes podcast. For finding it, not for marking. */
function fuller({ occurrences, names }: NameCluster, kind: Kind, { talk }: Context): readonly string[] {
	if (kind !== 'work' && kind !== 'organization') return [];
	const name = names[0] ?? '';
	const all = occurrences.flatMap(({ turn, run }) => {
		const text = talk.turns[turn]?.turn.text ?? '';
		const article = text.slice(Math.max(0, run.start - 4), run.start).match(/(?:^|\s)(The|An|A) $/)?.[1];
		const noun =
			kind === 'work'
				? text.slice(run.end, run.end + 12).match(/^ (podcast|show|magazine|album|report)\b/)?.[1]
				: undefined;
		return [
			...(article === undefined ? [] : [`${article} ${name}`]),
			...(noun === undefined ? [] : [`${name} ${noun}`]),
		];
	});
	return [...new Set(all)];
}

const countedBefore = pattern('i')`\b${determiners}\s$`;

/** Capitals that stand for a thing of which there are many: a CPM, your KPIs; not the FBI. */
function isCommonNoun({ occurrences, names }: NameCluster, { talk }: Context): boolean {
	if (!/^\p{Lu}{2,5}s?$/u.test(names[0] ?? '')) return false;
	return occurrences.some(({ turn, run }) => {
		const text = talk.turns[turn]?.turn.text ?? '';
		return (
			countedBefore.test(text.slice(Math.max(0, run.start - 8), run.start)) ||
			/^\p{Ll}*s\b/u.test(text.slice(run.end, run.end + 2))
		);
	});
}

/** What is spoken of before the name is first said, in the same turn or at the end of the one before. */
function topicOf({ occurrences, names }: NameCluster, { talk }: Context): Kind | undefined {
	const [first] = occurrences;
	if (first === undefined || isShaped(names[0] ?? '') || shapeOf(names[0] ?? '').person !== undefined) return undefined;
	const { turn, run } = first;
	const here = (talk.turns[turn]?.turn.text ?? '').slice(Math.max(0, run.start - farthestTopic), run.start);
	return kindOfTopic(`${(talk.turns[turn - 1]?.turn.text ?? '').slice(-farthestTopic)} ${here}`);
}

/** Where nothing around it says. */
function kindOfShape(name: string, small: ReadonlyMap<string, number>): Kind {
	const words = name.split(/\s+/);
	if (words.length === 1) return /^\p{Lu}{2,6}s$/u.test(name) ? 'concept' : 'organization';
	const usual = words.filter((one) => isCommon(one, 0.3));
	if (usual.length === 0) return shapeOf(name).person === undefined ? 'work' : 'person';
	return words.every((one) => small.has(one.toLowerCase())) ? 'concept' : 'work';
}

/** Tom Steiner is Thomas Steiner. */
function otherFullForms(name: string): readonly string[] {
	const [first, last, more] = name.split(' ');
	if (first === undefined || last === undefined || more !== undefined) return [];
	return otherForms({ text: first, place: 'first' }).map(({ text }) => `${text} ${last}`);
}

/** What is known already, by the key of each of its names; of two that share one, the first. */
function knownByKey({ entities }: Context): ReadonlyMap<string, Known> {
	const byKey = new Map<string, Known>();
	for (const one of entities.values()) {
		// Ruth Feld is Ruth Amari Feld.
		const people = one.kind === 'person' ? Object.values(one.labels).map((name) => name.split(' ')) : [];
		const short = people.filter(({ length }) => length === 3).map(([first = '', , last = '']) => `${first} ${last}`);
		const full = one.kind === 'person' ? Object.values(one.labels) : [];
		const turned = full.flatMap((name) => surnameElsewhere(name.split(' ')) ?? []);
		const surnames = full.flatMap(compoundSurnames);
		const called = full.flatMap(otherFullForms);
		for (const name of [...Object.values(one.labels), ...one.aliases, ...short, ...turned, ...surnames, ...called]) {
			const key = keyOf(name);
			if (!byKey.has(key)) byKey.set(key, one);
		}
	}
	return byKey;
}

function entityOfCluster(
	{ names, key }: NameCluster,
	kind: Kind,
	byKey: ReadonlyMap<string, Known>,
): Known | undefined {
	const same = byKey.get(key);
	const [label = '', ...aliases] = names;
	if (same !== undefined) return { ...same, aliases: names };
	const id: EntityId | undefined = idOf(kind, label);
	return id === undefined ? undefined : { id, kind, labels: { en: label }, aliases, origin: 'text' };
}
