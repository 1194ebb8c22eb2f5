import { describe, expect, test } from 'vitest';
import type { Tie } from '#lib/backbone.ts';
import { layout, type LayoutNode } from '#lib/layout.ts';

/** A library's worth of entities: each tied to a few before it, the way ideas gather around those often named. */
function library(size: number): { nodes: readonly LayoutNode[]; ties: readonly Tie[] } {
	const nodes = Array.from({ length: size }, (_, index) => ({ key: `concept/idea-${index}`, mentions: size - index }));
	const ties = nodes.flatMap((node, index) =>
		[Math.floor(index / 2), Math.floor(index / 3), index - 1]
			.filter((other, at, all) => other >= 0 && other !== index && all.indexOf(other) === at)
			.map((other) => ({
				key: `${node.key}~concept/idea-${other}`,
				source: node.key,
				target: `concept/idea-${other}`,
				strength: 1 + (index % 5),
			})),
	);
	return { nodes, ties };
}

describe('layout', () => {
	test('gives the same places every time, in whatever order links arrive', () => {
		const { nodes, ties } = library(80);
		// Asked in another order of links, so that the second answer isn't the first one remembered.
		expect([...layout(nodes, ties)]).toEqual([...layout(nodes, ties.toReversed())]);
	});

	test('does not depend on the order of the strongest among themselves', () => {
		const { nodes, ties } = library(40);
		expect(layout(nodes.toReversed(), ties)).toEqual(layout(nodes, ties));
	});

	test('leaves everyone where they stand when a weak one is added', () => {
		const { nodes, ties } = library(61);
		const before = layout(
			nodes.slice(0, 60),
			ties.slice(
				0,
				ties.findIndex((tie) => tie.source === 'concept/idea-60'),
			),
		);
		const after = layout(nodes, ties);
		for (const [key, place] of before) expect(after.get(key)).toEqual(place);
	});

	test('keeps what stands in its order when twice as many are asked for', () => {
		const { nodes, ties } = library(120);
		const first = new Set(nodes.slice(0, 60).map(({ key }) => key));
		const few = layout(
			nodes.slice(0, 60),
			ties.filter(({ source, target }) => first.has(source) && first.has(target)),
		);
		const many = layout(nodes, ties);
		const leftToRight = (places: typeof few) =>
			[...few.keys()].sort((a, b) => (places.get(a)?.x ?? 0) - (places.get(b)?.x ?? 0));
		const topDown = (places: typeof few) =>
			[...few.keys()].sort((a, b) => (places.get(a)?.y ?? 0) - (places.get(b)?.y ?? 0) || (a < b ? -1 : 1));
		expect(leftToRight(many)).toEqual(leftToRight(few));
		expect(topDown(many)).toEqual(topDown(few));
	});

	test('uses every quarter of the room and stays inside it', () => {
		const { nodes, ties } = library(60);
		const places = [...layout(nodes, ties).values()];
		for (const [left, top] of [
			[true, true],
			[true, false],
			[false, true],
			[false, false],
		])
			expect(places.filter(({ x, y }) => x < 0 === left && y < 0 === top).length).toBeGreaterThan(4);
		for (const { x, y } of places) {
			expect(Math.abs(x)).toBeLessThanOrEqual(600);
			expect(Math.abs(y)).toBeLessThanOrEqual(450);
		}
	});

	test('stands nobody on another', () => {
		const { nodes, ties } = library(300);
		const places = [...layout(nodes, ties).values()].map(({ x, y }) => `${x},${y}`);
		expect(new Set(places).size).toBe(300);
	});

	test('rounds to a thousandth', () => {
		const { nodes, ties } = library(30);
		for (const { x, y } of layout(nodes, ties).values()) {
			expect(Math.round(x * 1000) / 1000).toBe(x);
			expect(Math.round(y * 1000) / 1000).toBe(y);
		}
	});

	test.each([
		['no entity', [], 0],
		['one entity', ['person/dan-roberts'], 1],
		['two that nothing ties', ['person/dan-roberts', 'work/alphago'], 2],
		['the same one twice', ['work/o1', 'work/o1'], 1],
	])('places %s', (_, keys, size) => {
		const places = layout(
			keys.map((key) => ({ key, mentions: 1 })),
			[],
		);
		expect(places.size).toBe(size);
		for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
	});

	test('passes over a link to someone who is not shown', () => {
		const places = layout(
			[{ key: 'work/o1', mentions: 2 }],
			[{ key: 'person/noam-brown~work/o1', source: 'person/noam-brown', target: 'work/o1', strength: 3 }],
		);
		expect([...places.keys()]).toEqual(['work/o1']);
	});
});
