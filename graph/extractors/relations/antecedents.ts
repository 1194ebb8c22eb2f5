// Whom he and she stand for: the one person named before within the sentence, else within the two sentences before. Where two
// were named, or the person was called by the other word, or bears a first name of the other sex, it is nobody. Who is meant is
// as good as named: somebody of whom a talk says he and he stays meant until somebody else is named.
import type { EntityId } from '../../model.ts';

const female = /^(?:she|her|她)$/u;

export type Antecedents = {
	/** Told of each sentence before it is read. */
	begin(): void;
	/** `isWoman` where the first name tells. */
	named(entity: EntityId, isWoman?: boolean): void;
	of(pronoun: string, speaker: EntityId | undefined): EntityId | undefined;
	/** Whether anybody can be meant. */
	isAnyone(): boolean;
};

/** Of one talk, whose sentences are read in order. */
export function antecedentsOf(): Antecedents {
	let here = new Set<EntityId>();
	let before: readonly ReadonlySet<EntityId>[] = [];
	const calledFemale = new Map<EntityId, boolean>();
	const fitting = (pronoun: string, among: ReadonlySet<EntityId>, speaker: EntityId | undefined): EntityId[] =>
		[...among].filter(
			(one) => one !== speaker && (calledFemale.get(one) ?? female.test(pronoun)) === female.test(pronoun),
		);
	return {
		begin() {
			before = [here, ...before].slice(0, 2);
			here = new Set();
		},
		named(entity, isWoman) {
			here.add(entity);
			if (isWoman !== undefined && !calledFemale.has(entity)) calledFemale.set(entity, isWoman);
		},
		of(pronoun, speaker) {
			for (const among of [here, ...before]) {
				const [first, second] = fitting(pronoun, among, speaker);
				if (first === undefined) continue;
				if (second !== undefined) return undefined;
				calledFemale.set(first, female.test(pronoun));
				here.add(first);
				return first;
			}
			return undefined;
		},
		isAnyone: () => here.size > 0 || before.some(({ size }) => size > 0),
	};
}
