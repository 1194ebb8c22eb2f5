// Evidence as rows. Where a rule adds up hints or picks the first pattern that fits, each hint is a row that people can read:
// what it says, how much it weighs, where it stands, and a sentence that is decided by it. A test walks all tables: with its
// row the example has the row's answer, and without it another (tests/graph/extractors/evidence.test.ts).
import type { Kind } from '../model.ts';

/** What every row has. In an example the name that is judged stands in square brackets: a company called [Quillmark]. */
export type EvidenceRow = { readonly id: string; readonly example: string };

/** What stands before a name (`before` ends where it begins) and after it (`after` begins where it ends). */
export type Surroundings = { readonly before?: RegExp; readonly after?: RegExp };

/** A hint that a name is of a kind. A negative weight speaks against it. */
export type KindEvidence = EvidenceRow & Surroundings & { readonly kind: Kind; readonly weight: number };

/** Whether the words on both sides of a name are those of the row. */
export function surrounds({ before, after }: Surroundings, left: string, right: string): boolean {
	return (before === undefined || before.test(left)) && (after === undefined || after.test(right));
}
