import { describe, expect, test } from 'vitest';
import type { WeightedLink } from '#lib/layout/backbone.ts';
import { layout, type LayoutNode } from '#lib/layout/layout.ts';

/** A library's worth of entities: each linked with a few before it, the way ideas gather around those often named. */
function library(size: number): { nodes: readonly LayoutNode[]; links: readonly WeightedLink[] } {
	const nodes = Array.from({ length: size }, (_, index) => ({ key: `concept/idea-${index}`, mentions: size - index }));
	const links = nodes.flatMap((node, index) =>
		[Math.floor(index / 2), Math.floor(index / 3), index - 1]
			.filter((other, at, all) => other >= 0 && other !== index && all.indexOf(other) === at)
			.map((other) => ({
				key: `${node.key}~concept/idea-${other}`,
				source: node.key,
				target: `concept/idea-${other}`,
				strength: 1 + (index % 5),
			})),
	);
	return { nodes, links };
}

describe('layout', () => {
	test('gives the same places every time, in whatever order links arrive', () => {
		const { nodes, links } = library(80);
		// Asked in another order of links, so that the second answer isn't the first one remembered.
		expect([...layout(nodes, links)]).toEqual([...layout(nodes, links.toReversed())]);
	});

	test('does not depend on the order of the strongest among themselves', () => {
		const { nodes, links } = library(40);
		expect(layout(nodes.toReversed(), links)).toEqual(layout(nodes, links));
	});

	test('moves no node when a weak one is added', () => {
		const { nodes, links } = library(61);
		const before = layout(
			nodes.slice(0, 60),
			links.slice(
				0,
				links.findIndex((link) => link.source === 'concept/idea-60'),
			),
		);
		const after = layout(nodes, links);
		for (const [key, place] of before) expect(after.get(key)).toEqual(place);
	});

	test('keeps nodes in their order when twice as many are asked for', () => {
		const { nodes, links } = library(120);
		const first = new Set(nodes.slice(0, 60).map(({ key }) => key));
		const few = layout(
			nodes.slice(0, 60),
			links.filter(({ source, target }) => first.has(source) && first.has(target)),
		);
		const many = layout(nodes, links);
		const leftToRight = (places: typeof few) =>
			[...few.keys()].sort((a, b) => (places.get(a)?.x ?? 0) - (places.get(b)?.x ?? 0));
		const topDown = (places: typeof few) =>
			[...few.keys()].sort((a, b) => (places.get(a)?.y ?? 0) - (places.get(b)?.y ?? 0) || (a < b ? -1 : 1));
		expect(leftToRight(many)).toEqual(leftToRight(few));
		expect(topDown(many)).toEqual(topDown(few));
	});

	test('uses every quarter of the area and stays inside it', () => {
		const { nodes, links } = library(60);
		const places = [...layout(nodes, links).values()];
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

	test('puts no node on another', () => {
		const { nodes, links } = library(300);
		const places = [...layout(nodes, links).values()].map(({ x, y }) => `${x},${y}`);
		expect(new Set(places).size).toBe(300);
	});

	test('rounds to a thousandth', () => {
		const { nodes, links } = library(30);
		for (const { x, y } of layout(nodes, links).values()) {
			expect(Math.round(x * 1000) / 1000).toBe(x);
			expect(Math.round(y * 1000) / 1000).toBe(y);
		}
	});

	test.each([
		['no entity', [], 0],
		['one entity', ['person/dan-roberts'], 1],
		['two that nothing links', ['person/dan-roberts', 'work/alphago'], 2],
		['the same one twice', ['work/o1', 'work/o1'], 1],
	])('places %s', (_, keys, size) => {
		const places = layout(
			keys.map((key) => ({ key, mentions: 1 })),
			[],
		);
		expect(places.size).toBe(size);
		for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
	});

	test('passes over a link to a node that is not shown', () => {
		const places = layout(
			[{ key: 'work/o1', mentions: 2 }],
			[{ key: 'person/noam-brown~work/o1', source: 'person/noam-brown', target: 'work/o1', strength: 3 }],
		);
		expect([...places.keys()]).toEqual(['work/o1']);
	});
});
