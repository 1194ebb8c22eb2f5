// What an export is: plain data in, text out. One file here makes one, and index.ts has its place among the others:
// the command's help, the menus, the HTTP API, its document and docs/reference.md follow from that list.
import type { KnowledgeGraph } from '../model.ts';

export type Export = {
	/** Lower-case letters, digits and hyphens: it stands in commands and addresses. */
	readonly id: string;
	/** For people, in English: the form, and in brackets what reads it. */
	readonly title: string;
	/** What of the graph is in it, in English, as the end of a sentence: “It holds …”. */
	readonly holds: string;
	readonly mediaType: string;
	/** Of a file that holds it, without a dot. */
	readonly extension: string;
	/** Pieces of the text, so that a large library is never one string. */
	write(knowledge: KnowledgeGraph): Iterable<string>;
};
