// Is it worth a node? One judgement over all that every rule found, fitted to what readers marked: each thing gets the share
// of those like it that an index would hold. What lies below the floor waits, sorted by that.
import type { Context } from '../extractors/extractor.ts';
import type { EntityId, Found, Known } from '../model.ts';
import { candidatesOf, talkFacts, type Candidate, type TalkFacts } from './candidate.ts';
import { featuresOf, termRules } from './features.ts';
import { otherKinds } from './kinds.ts';
import { probability, weightsFor } from './weights.ts';

/** Rules whose finds somebody meant, an author's link, or that are about a spelling: they are as sure as they say. */
const meant: ReadonlySet<string> = new Set(['link', 'heard as']);

/** What is less sure is neither drawn nor offered in the review: its kind is not asked for. */
const leastShown = 25;

/** Whoever speaks is there, whatever the name is like. */
const speaks = 95;

/** A rule for names that is less than even sure of a find goes before the judgement: it has seen what no feature says. */
function doubts({ rule, confidence }: Candidate): boolean {
	return !termRules.has(rule) && confidence < 50;
}

export type Judgement = {
	/** A find with the confidence that its thing is worth a node, 0 to 100, and the id that its kind gives it. */
	readonly judged: (one: Found) => Found;
	/** Things of another kind than their rules gave, by the id that they had. */
	readonly others: ReadonlyMap<EntityId, Known>;
};

export function judgementOf(context: Context, all: readonly Found[]): Judgement {
	const talk = talkFacts(context);
	const candidates = candidatesOf(talk, all);
	const confidences = worthOf(candidates, talk);
	const others = otherKinds(candidates, talk, ({ known: { id } }) => (confidences.get(id) ?? 100) < leastShown);
	return {
		others,
		judged: (one) => {
			const entity = others.get(one.entity)?.id ?? one.entity;
			if (meant.has(one.rule)) return entity === one.entity ? one : { ...one, entity };
			return { ...one, entity, confidence: confidences.get(one.entity) ?? one.confidence };
		},
	};
}

function worthOf(candidates: readonly Candidate[], talk: TalkFacts): ReadonlyMap<EntityId, number> {
	const { worth, floor } = weightsFor(talk.context.talk.language);
	const confidences = new Map<EntityId, number>();
	for (const candidate of candidates) {
		// Whoever wrote a list of names wants them drawn.
		if (talk.context.gazetteer.entry(candidate.known.id)?.own === true) continue;
		const judged = Math.round(100 * probability(worth, featuresOf(candidate, talk)));
		const own = doubts(candidate) ? Math.min(judged, candidate.confidence, floor - 1) : judged;
		confidences.set(candidate.known.id, talk.speakers.has(candidate.known.id) ? Math.max(speaks, own) : own);
	}
	return confidences;
}
