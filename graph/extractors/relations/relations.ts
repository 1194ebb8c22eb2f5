// Who wrote, proposed, made what, who works and studied where: only where a sentence says so, and that sentence is the proof.
// Patterns over what is found already: few and sure, rather than many.
import type { EntityId, Found, Said } from '../../model.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { compilePattern, couldMatch, entitiesIn, frameOf, lettersIn, type CompiledPattern } from './pattern.ts';
import type { Extractor } from '../extractor.ts';
import { foundIn, spansAt } from '../placed.ts';

const patterns: readonly CompiledPattern[] = [...chinese, ...english].map(compilePattern);

export const relations: Extractor = {
	id: 'relation',
	title: 'A relation that a sentence tells',
	example: '皮茨和麦卡洛克提出了神经元的原始想法 → two people proposed the neuron',
	find({ talk, found, entities }) {
		const said: Said[] = [];
		talk.turns.forEach(({ turn, sentences, speaker }, place) => {
			const all = foundIn(found, place);
			if (all.length === 0) return;
			for (const sentence of sentences) {
				const here = spansAt(all, sentence.textStart, sentence.textEnd).filter(
					(one) => one.textStart >= sentence.textStart && one.textEnd <= sentence.textEnd,
				);
				if (here.length === 0) continue;
				const names = here.map((one) => ({ ...one, kind: entities.get(one.entity)?.kind ?? 'concept' }));
				const frame = frameOf(turn.text, sentence, names);
				const letters = lettersIn(frame);
				for (const relation of patterns) {
					if (!couldMatch(relation, letters)) continue;
					for (const [subject, object] of pairsIn(frame, relation, here, speaker)) {
						said.push({
							...sentence,
							turn: place,
							subject,
							predicate: relation.predicate,
							object,
							rule: `told: ${relation.predicate}`,
						});
					}
				}
			}
		});
		return { relations: once(said) };
	},
};

/** Subject and object of each match; what would relate a thing to itself says nothing. */
function pairsIn(
	frame: string,
	{ pattern, among }: CompiledPattern,
	here: readonly Found[],
	speaker: EntityId | undefined,
) {
	const pairs: (readonly [EntityId, EntityId])[] = [];
	for (const { groups } of frame.matchAll(pattern)) {
		const entityAt = (place: number): EntityId | undefined => here[place]?.entity;
		const subjects = entitiesIn(groups?.['s'], entityAt, speaker);
		const objects = among === true ? subjects.slice(1) : entitiesIn(groups?.['o'], entityAt, speaker);
		for (const subject of among === true ? subjects.slice(0, 1) : subjects) {
			for (const object of objects) if (subject !== object) pairs.push([subject, object]);
		}
	}
	return pairs;
}

/** The same relation from the same sentence, told by two patterns, is one. */
function once(said: readonly Said[]): readonly Said[] {
	const seen = new Set<string>();
	return said.filter(({ turn, textStart, subject, predicate, object }) => {
		const key = `${turn} ${textStart} ${subject} ${predicate} ${object}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
