// What is written about a thing that interviews name: words, not rules.
import type { EntityId } from './knowledge.ts';

/**
 * One thing that interviews name. `id` gives the kind. Names are written in their usual case and spacing:
 * matching folds case, width, hyphens and spacing, knows English plurals and possessives, so variants of those need no alias.
 */
export type LexiconEntry = {
	readonly id: EntityId;
	/** The name in English and in (simplified) Chinese. At least one of them. */
	readonly en?: string;
	readonly zh?: string;
	readonly aliases?: readonly string[];
	/** Known mishearings; each is matched and shown as "heard as". */
	readonly heard?: readonly string[];
	/**
	 * For names of it that also mean something else: counted only where one of `near` stands within `within`
	 * characters (default 80; `'interview'`: the entity is named by an unambiguous name anywhere in it), and none of `not` does
	 * within 12 characters. Names are those of this entry, `heard` included.
	 */
	readonly only?: readonly {
		readonly names: readonly string[];
		readonly near?: readonly string[];
		readonly not?: readonly string[];
		readonly within?: number | 'interview';
	}[];
	/** What belongs together with it and is something else, by name or id; never looked for. */
	readonly related?: readonly string[];
	/** Names whose case counts (`RAG` but not `rag`). */
	readonly cased?: readonly string[];
	/** The interview that it was written because of; absent for entries written for their field. */
	readonly source?: string;
	readonly sameAs?: string;
	/** The user's own: drawn wherever it is found, however little it would be worth to others. */
	readonly own?: true;
};
