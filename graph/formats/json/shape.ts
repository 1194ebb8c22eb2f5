// What a JSON shape must say of itself: how it is told from the others, and where its words stand.
import type { Utterance } from '../cues/utterance.ts';
import type { Ledger } from '../ledger.ts';
import { child, type Node } from './tree.ts';

export type JsonShape = {
	readonly id: string;
	readonly title: string;
	/** Keys that tell it, as words for the report; undefined where it is another's. */
	tells(root: Node): string | undefined;
	utterances(source: string, root: Node, ledger: Ledger): readonly Utterance[];
};

/** Whether an object has all of these properties, none of them null. */
export const has = (node: Node | undefined, ...keys: readonly string[]): boolean =>
	keys.every((key) => child(node, key) !== undefined);
