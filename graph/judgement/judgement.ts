// Is it worth a node? One judgement over all that every rule found, fitted to what readers marked: each thing gets the share
// of those like it that an index would hold. What lies below the floor waits, sorted by that.
import type { Context } from '../extractors/extractor.ts';
import type { EntityId, Found, Known } from '../model.ts';
import { candidatesOf, talkFacts, type Candidate, type TalkFacts } from './candidate.ts';
import { evens, termRules, weighedBy } from './features.ts';
import { otherKinds } from './kinds.ts';
import { probabilityOf, weightsFor } from './weights.ts';

/** Rules whose finds somebody meant, an author's link, or that are about a spelling: they are as sure as they say. */
const meant: ReadonlySet<string> = new Set(['link', 'heard as']);

/** What is less sure is neither drawn nor offered in the review: its kind is not asked for. */
const leastShown = 25;

/** Whoever speaks is there, whatever the name is like. */
const speaks = 95;

/**
 * A rule for names that is less than even sure of a find goes before the judgement: it has seen what no feature says. Of Latin
 * words in Chinese it has not: there it only knows that they are everyday English.
 */
function doubts({ rule, confidence }: Candidate): boolean {
	return !termRules.has(rule) && rule !== 'latin name' && confidence < evens;
}

export type Judgement = {
	/** The finds, each with the confidence that its thing is worth a node, 0 to 100, under the id that its kind gives it. */
	readonly judged: readonly Found[];
	/** Things of another kind than their rules gave. */
	readonly others: readonly Known[];
};

/** Without phrases that get less than `least`, of which there are ten for each that anybody sees. */
export function judge(context: Context, all: readonly Found[], least: number): Judgement {
	const { confidences, others } = judgements(context, all);
	const judged: Found[] = [];
	for (const one of all) {
		const confidence = meant.has(one.rule) ? one.confidence : (confidences.get(one.entity) ?? one.confidence);
		if (confidence < least && termRules.has(one.rule)) continue;
		const entity = others.get(one.entity)?.id ?? one.entity;
		judged.push(confidence === one.confidence && entity === one.entity ? one : { ...one, entity, confidence });
	}
	return { judged, others: [...others.values()] };
}

/** Of each thing, how much it is worth; and by the id that they had, things of another kind than their rules gave. */
export function judgements(context: Context, all: readonly Found[]) {
	const talk = talkFacts(context);
	const candidates = candidatesOf(talk, all);
	const confidences = worthOf(candidates, talk);
	const isUnseen = ({ known: { id } }: Candidate): boolean => (confidences.get(id) ?? 100) < leastShown;
	return { confidences, others: otherKinds(candidates, talk, isUnseen) };
}

function worthOf(candidates: readonly Candidate[], talk: TalkFacts): ReadonlyMap<EntityId, number> {
	const { worth, floor } = weightsFor(talk.context.talk.language);
	const weigh = weighedBy(worth.weights);
	const confidences = new Map<EntityId, number>();
	for (const candidate of candidates) {
		// Whoever wrote a list of names wants them drawn.
		if (talk.context.gazetteer.entry(candidate.known.id)?.own === true) continue;
		const judged = Math.round(100 * probabilityOf(worth, weigh(candidate, talk)));
		const own = doubts(candidate) ? Math.min(judged, candidate.confidence, floor - 1) : judged;
		confidences.set(candidate.known.id, talk.speakers.has(candidate.known.id) ? Math.max(speaks, own) : own);
	}
	return confidences;
}
