// Granola: what the microphone heard and what the computer played, each with the time of day.
import { has, type JsonShape } from './shape.ts';
import { utterancesOf } from './segments.ts';
import { child, items, stringOf, type Node } from './tree.ts';

const sources: ReadonlySet<string> = new Set(['microphone', 'system']);

export const granola: JsonShape = {
	id: 'granola',
	title: 'Granola JSON',
	tells(root) {
		const first = listIn(root)[0];
		return has(first, 'text') && sources.has(sourceOf(first) ?? '')
			? 'pieces of text from microphone and system'
			: undefined;
	},
	utterances(source, root, ledger) {
		return utterancesOf(
			source,
			listIn(root),
			{
				text: ['text'],
				speaker: ['source', 'speaker'],
				start: ['start_timestamp', 'start_time'],
				end: ['end_timestamp', 'end_time'],
				unit: 1000,
			},
			ledger,
		);
	},
};

function listIn(root: Node): readonly Node[] {
	return root.type === 'array' ? items(root) : items(child(root, 'transcript'));
}

function sourceOf(piece: Node | undefined): string | undefined {
	return stringOf(child(piece, 'source')) ?? stringOf(child(child(piece, 'speaker'), 'source'));
}
