// JSON Canvas: cards on a plane with arrows between them. A card's text is read as lines; arrows say in which order.
import { inlineLabels } from '../cues/read.ts';
import type { Utterance } from '../cues/utterance.ts';
import { sliceOf, type Words } from '../words.ts';
import type { JsonShape } from './shape.ts';
import { child, items, numberOf, stringOf, stringWords, type Node } from './tree.ts';

export const canvas: JsonShape = {
	id: 'json-canvas',
	title: 'JSON Canvas',
	tells(root) {
		return cardsIn(root).length > 0 ? 'cards with text' : undefined;
	},
	utterances(source, root): readonly Utterance[] {
		const cards = inOrder(cardsIn(root), items(child(root, 'edges')));
		const voiced = cards.map((card) => {
			const text = child(card, 'text');
			return text === undefined ? [] : [{ lines: linesOf(stringWords(source, text)) }];
		});
		const said = inlineLabels(
			source,
			cards.map(() => ({ lines: [] })),
			voiced,
			[],
		);
		return inTheirOrder(said);
	},
};

function cardsIn(root: Node): readonly Node[] {
	return items(child(root, 'nodes')).filter(
		(node) =>
			stringOf(child(node, 'type')) === 'text' &&
			child(node, 'text')?.type === 'string' &&
			numberOf(child(node, 'x')) !== undefined,
	);
}

/** As the arrows lead, from above and from the left where several are free; a circle is entered where it lies highest. */
function inOrder(cards: readonly Node[], edges: readonly Node[]): readonly Node[] {
	const place = (card: Node, key: string): number => numberOf(child(card, key)) ?? 0;
	const sorted = cards.toSorted((a, b) => place(a, 'y') - place(b, 'y') || place(a, 'x') - place(b, 'x'));
	const ids = sorted.map((card) => stringOf(child(card, 'id')) ?? '');
	const at = new Map(ids.map((id, index) => [id, index]));
	const next = new Map<number, number[]>();
	const before = ids.map(() => 0);
	for (const edge of edges) {
		const [from, to] = [at.get(stringOf(child(edge, 'fromNode')) ?? ''), at.get(stringOf(child(edge, 'toNode')) ?? '')];
		if (from === undefined || to === undefined || from === to) continue;
		const after = next.get(from);
		if (after === undefined) next.set(from, [to]);
		else after.push(to);
		before[to] = (before[to] ?? 0) + 1;
	}
	const order: number[] = [];
	const seen = new Set<number>();
	const follow = (start: number): void => {
		const waiting = [start];
		for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
			if (seen.has(index)) continue;
			seen.add(index);
			order.push(index);
			for (const to of (next.get(index) ?? []).toSorted((a, b) => b - a)) {
				before[to] = (before[to] ?? 1) - 1;
				if (before[to] === 0) waiting.push(to);
			}
		}
	};
	for (const index of ids.keys()) if (before[index] === 0) follow(index);
	for (const index of ids.keys()) follow(index);
	return order.flatMap((index) => sorted[index] ?? []);
}

/** A turn's words follow one another in the source: where a card stands before the last one there, another turn begins. */
function inTheirOrder(utterances: readonly Utterance[]): readonly Utterance[] {
	let last = 0;
	let label: string | undefined;
	return utterances.map((utterance) => {
		label = utterance.label ?? label;
		const start = utterance.lines[0]?.pieces[0]?.start ?? last;
		const turns = start < last;
		last = start;
		return turns ? { ...utterance, change: true as const, ...(label === undefined ? {} : { label }) } : utterance;
	});
}

/** A card's words line by line. */
function linesOf(words: Words): Words[] {
	const lines: Words[] = [];
	let from = 0;
	for (const { index } of [...words.text.matchAll(/\n|$/g)]) {
		const line = sliceOf(words, from, index);
		if (line.text.trim() !== '') lines.push(line);
		from = index + 1;
	}
	return lines;
}
