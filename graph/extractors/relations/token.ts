// What patterns of relations are read over.
import type { EntityId } from '../../model.ts';

/** How a token names somebody: by a name, or by I, we, you, or he and she. */
export type NamedBy = 'name' | 'I' | 'we' | 'you' | 'he';

export type Token = {
	/** In small letters; empty where a name stands. */
	readonly word: string;
	readonly name?: { readonly entity: EntityId; readonly letters: string; readonly by: NamedBy };
	/** A comma that may belong to what was said aside, and part nothing. */
	readonly isByAside?: boolean;
	/** A date was taken out after it. */
	readonly isPhraseEnd?: boolean;
	/** Its place among all tokens of the sentence, those taken out among them. */
	readonly place: number;
};

export type SentenceTokens = {
	/** Without what is said aside. */
	readonly tokens: readonly Token[];
	readonly all: readonly Token[];
	readonly isQuestion: boolean;
};
