// Which kind? One judgement over what every rule says of a thing and the words around it, fitted to what readers marked and to
// what the lexicon knows in other talks. A thing of another kind than its rule gave it has another id.
import type { EntityId, Kind, Known } from '../model.ts';
import { kinds } from '../model.ts';
import type { EachKind } from '../model/each-kind.ts';
import { knownFrom } from '../speakers/known.ts';
import type { Candidate, TalkFacts } from './candidate.ts';
import { bearersIn, kindFeaturesOf, topicOf } from './kind-features.ts';
import { chancesOf, kindWeightsFor } from './kind-weights.ts';

/** Another kind than the rule's must be so much likelier, 0 to 1. */
const lead = 0.3;
/** The same where its last word says what it is: a company, a school. */
const leadOverLastWord = 0.7;
/** What the lexicon gives, where it knows another of the name; and where it gives but one. */
const leadOverSense = 0.6;
const leadOverLexicon = 0.9;

/** By the id that they had, things that are of another kind than their rules gave. `doubtful` says which aren't worth asking for. */
export function otherKinds(
	candidates: readonly Candidate[],
	talk: TalkFacts,
	doubtful: (candidate: Candidate) => boolean,
): ReadonlyMap<EntityId, Known> {
	const weights = kindWeightsFor(talk.context.talk.language);
	const topic = topicOf(talk);
	const found = new Map<EntityId, Known>();
	for (const candidate of candidates) {
		if (isSettled(candidate, talk) || doubtful(candidate)) continue;
		const features = kindFeaturesOf(candidate, talk, topic);
		const isToldByEnd = features.has(`last characters of a ${candidate.known.kind}`);
		const least = isToldByEnd ? leadOverLastWord : lead;
		const other = otherThan(candidate, chancesOf(weights, features), least, talk);
		if (other !== undefined) found.set(candidate.known.id, other);
	}
	return found;
}

/** Whoever speaks, what an author linked and what a user listed are what they are said to be. */
function isSettled({ known, rule }: Candidate, { speakers, context }: TalkFacts): boolean {
	return speakers.has(known.id) || rule === 'link' || context.gazetteer.entry(known.id)?.own === true;
}

function otherThan(
	{ known, name }: Candidate,
	chances: EachKind<number>,
	least: number,
	talk: TalkFacts,
): Known | undefined {
	const kind = kinds.reduce((best, one) => (chances[one] > chances[best] ? one : best), known.kind);
	if (kind === known.kind) return undefined;
	const ahead = chances[kind] - chances[known.kind];
	if (known.origin !== 'lexicon') {
		if (ahead < least) return undefined;
		// A last name in small letters is whoever bears it, where that is one.
		const [bearer, ...more] = kind === 'person' ? (bearersIn(talk).get(name.toLowerCase()) ?? []) : [];
		return bearer !== undefined && more.length === 0 ? bearer : ofKind(known, kind, talk);
	}
	const sense = talk.context.gazetteer.lookup(name).find((one) => !one.heard && one.kind === kind);
	if (ahead < (sense === undefined ? leadOverLexicon : leadOverSense)) return undefined;
	return sense === undefined
		? ofKind({ ...known, labels: { [/\p{Script=Han}/u.test(name) ? 'zh' : 'en']: name }, aliases: [] }, kind, talk)
		: knownFrom(sense.entry);
}

/** The same under the id of its kind; what is known under that id already, if anything is. */
function ofKind({ id, sameAs: _, ...known }: Known, kind: Kind, { context }: TalkFacts): Known {
	const own = `${kind}${id.slice(id.indexOf('/'))}`;
	return context.entities.get(own) ?? { ...known, id: own, kind, origin: 'text' };
}
