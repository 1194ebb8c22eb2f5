// Latin names in Chinese text: nobody writes a Latin word there but to name something, or because it is the word that
// comes to mind. What it names is told by its shape and the Chinese words around it (names/latin-kinds.ts).
import type { Kind } from '../model.ts';
import { isGivenName } from '../names/given.ts';
import { addVotes, isPlainWords, kindOfLatin, noVotes, type Tally } from '../names/latin-kinds.ts';
import { latinRuns, type LatinRun } from '../names/latin-runs.ts';
import { otherForms, partsOf } from '../names/parts.ts';
import { keyOf } from '../names/clusters.ts';
import { idOf } from '../slug.ts';
import { isCommon } from '../words/frequency.ts';
import { isMostlyHan } from '../words/scripts.ts';
import type { Context, Extractor, Found, Known } from './extractor.ts';
import { foundIn } from './placed.ts';

type Place = { readonly turn: number; readonly start: number; readonly end: number };
type Cluster = {
	readonly key: string;
	readonly names: Map<string, number>;
	readonly tally: Tally;
	readonly places: Place[];
};

/** Latin words that Chinese speech is full of and that name nothing. */
const usual =
	/^(?:ok|okay|yes|no|so|and|but|or|the|of|vs|ppt|pdf|app|apps|ceo|cto|cfo|coo|vp|hr|pr|phd|ph\.?d|mba|bug|demo|email|e-mail|qq|hi|hello|bye|wow|cool|nice|feel|fancy|enjoy|get|push|high|low|ing|ed|part|case|base|sense|sorry|thanks|thank|you|like|just|well|actually|right|good|great|show|top|vip|diy|tv|dvd|cd|id|it|am|pm|kpi|pk|cp|cover|follow|focus|tag|call|offer|team|leader|boss|idea|point|topic|title|timing|by|https?|www|com|part|chapter|ep|vol|no|mr|mrs|ms|dr|prof|q|a|gmt|utc)\.?$/i;

export const latinNames: Extractor = {
	id: 'latin name',
	title: 'A name in Latin letters in Chinese text, by its shape and the words around it',
	example: '我和Sho Yeda以及Boris Hanin合著了一本书 → two people',
	find(context) {
		const clusters = clustersOf(context);
		const mentions: Found[] = [];
		const entities: Known[] = [];
		const kinds = new Map<string, Kind>();
		for (const { key, names, tally } of clusters) kinds.set(key, kindOfLatin(bestOf(names), tally));
		for (const cluster of clusters) {
			const name = bestOf(cluster.names);
			const kind = kinds.get(cluster.key) ?? 'concept';
			const confidence = confidenceOf(name, kind, cluster);
			const id = idOf(kind, name);
			if (id === undefined) continue;
			entities.push(context.entities.get(id) ?? { id, kind, labels: { en: name }, aliases: [], origin: 'text' });
			for (const { turn, start, end } of cluster.places)
				mentions.push({ turn, textStart: start, textEnd: end, entity: id, rule: 'latin name', confidence });
		}
		return { mentions, entities };
	},
};

/** The places by name; those of parts of people's names are left to short-names.ts. */
function clustersOf({ talk, found, entities }: Context): readonly Cluster[] {
	const runs = talk.turns.flatMap(({ turn }, place) =>
		isMostlyHan(turn.text) ? latinRuns(turn.text).map((run) => ({ run, turn: place, text: turn.text })) : [],
	);
	const whole = new Set(runs.filter(({ run }) => isPersonLike(run.text)).map(({ run }) => run.text));
	const people = partsOfPeople([...entities.values()], [...whole]);
	const byKey = new Map<string, Cluster>();
	for (const { run, turn, text } of runs) {
		if (
			foundIn(found, turn).some(
				(one) =>
					one.textStart < run.end &&
					one.textEnd > run.start &&
					!(one.textStart >= run.start && one.textEnd <= run.end && isLonger(run, one)),
			)
		)
			continue;
		if (!isName(run) || people.has(run.text.toLowerCase()) || isInAddress(text, run)) continue;
		const key = keyOf(run.text);
		const cluster = byKey.get(key) ?? { key, names: new Map(), tally: noVotes(), places: [] };
		cluster.names.set(run.text, (cluster.names.get(run.text) ?? 0) + 1);
		addVotes(cluster.tally, text, run.start, run.end);
		cluster.places.push({ turn, start: run.start, end: run.end });
		byKey.set(key, cluster);
	}
	return [...byKey.values()];
}

/** What was found within it is a part of a longer name: DeepSeek in DeepSeek Sparse Attention. */
function isLonger({ text }: LatinRun, one: Found): boolean {
	return /\s/.test(text) && one.textEnd - one.textStart < text.length;
}

function isName({ text }: LatinRun): boolean {
	if (
		text.length < 2 ||
		usual.test(text) ||
		!/\p{L}/u.test(text) ||
		/^\d+(?:st|nd|rd|th|s|k|m|x|cm|mm|km|kg|GB|MB|TB)$/i.test(text)
	)
		return false;
	if (/\s/.test(text)) return !text.split(/\s/).every((word) => usual.test(word));
	return !(/^\p{Ll}+$/u.test(text) && isCommon(text, 2));
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

/** A lone word of everyday English, or one in small letters, must be said more than once or have a word beside it that speaks for it. */
function confidenceOf(name: string, kind: Kind, { places, tally }: Cluster): number {
	const votes = Math.min(6, tally[kind]);
	const alone = !/\s/.test(name);
	const weak = /^[\p{Ll}\s-]+$/u.test(name) ? 40 : alone && isPlainWords(name) ? (isCommon(name, 4) ? 34 : 42) : 60;
	return Math.min(
		88,
		weak + 4 * Math.min(6, places.length) + 3 * votes + (kind === 'person' && isPersonLike(name) ? 12 : 0),
	);
}
