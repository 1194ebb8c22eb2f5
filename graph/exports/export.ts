// What an export is: plain data in, text out. One file here makes one; index.ts lists them.
import type { KnowledgeGraph } from '../model.ts';

export type Export = {
	readonly id: string;
	/** For people, in English. */
	readonly title: string;
	readonly mediaType: string;
	/** Of a file that holds it, without a dot. */
	readonly extension: string;
	/** Pieces of the text, so that a large library is never one string. */
	write(knowledge: KnowledgeGraph): Iterable<string>;
};
