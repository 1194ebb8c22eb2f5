// Who wrote, proposed, made what, who works and studied where: only where a sentence says so, and that sentence is the proof.
// Patterns over what is found already: few and sure, rather than many.
import type { EntityId, Said } from '../../model.ts';
import { chineseRelations } from './chinese.ts';
import { englishRelations } from './english.ts';
import { compilePattern, couldMatch, entitiesIn, frameOf, lettersIn, type CompiledPattern } from './pattern.ts';
import type { Extractor } from '../extractor.ts';
import { foundIn, spansAt } from '../placed.ts';

const patterns: readonly CompiledPattern[] = [...chineseRelations, ...englishRelations].map(compilePattern);

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
				const entityAt = (name: number): EntityId | undefined => here[name]?.entity;
				for (const { predicate, subject, object } of relationsIn(frame, patterns, entityAt, speaker))
					said.push({ ...sentence, turn: place, subject, predicate, object, rule: `told: ${predicate}` });
			}
		});
		return { relations: once(said) };
	},
};

/** What the patterns say of a sentence, in their order; `entityAt` gives the entity of a token, `speaker` is “I”. */
export function relationsIn(
	frame: string,
	patterns: readonly CompiledPattern[],
	entityAt: (name: number) => EntityId | undefined,
	speaker: EntityId | undefined,
): readonly Pick<Said, 'subject' | 'predicate' | 'object'>[] {
	const letters = lettersIn(frame);
	return patterns.flatMap((one) =>
		couldMatch(one, letters)
			? pairsIn(frame, one, entityAt, speaker).map(([subject, object]) => ({
					subject,
					predicate: one.predicate,
					object,
				}))
			: [],
	);
}

/** Subject and object of each match; what would relate a thing to itself says nothing. */
function pairsIn(
	frame: string,
	{ pattern, among }: CompiledPattern,
	entityAt: (name: number) => EntityId | undefined,
	speaker: EntityId | undefined,
): readonly (readonly [subject: EntityId, object: EntityId])[] {
	const pairs: (readonly [EntityId, EntityId])[] = [];
	for (const { groups } of frame.matchAll(pattern)) {
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
