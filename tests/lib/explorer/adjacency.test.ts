import { describe, expect, test } from 'vitest';
import type { GraphData } from '#lib/api.ts';
import { adjacencyOf, nextNode } from '#lib/explorer/adjacency.ts';
import { linesOf, shownName } from '#lib/explorer/drawing.ts';

const node = (key: string): GraphData['nodes'][number] => ({
	key,
	attributes: { labels: {}, kind: 'concept', mentions: 1, confidence: 50, speaks: false, spoken: '', x: 0, y: 0 },
});
const edge = (source: string, target: string, strength: number): GraphData['edges'][number] => ({
	key: `${source}~${target}`,
	source,
	target,
	undirected: true,
	attributes: { passages: 1, sentences: 0, strength, weight: strength },
});
const adjacency = adjacencyOf({
	nodes: ['middle', 'right', 'far', 'up', 'alone'].map(node),
	edges: [edge('far', 'middle', 1), edge('middle', 'right', 5), edge('middle', 'up', 3)],
});
const places = new Map([
	['middle', { x: 100, y: 100 }],
	['right', { x: 160, y: 110 }],
	['far', { x: 300, y: 100 }],
	['up', { x: 110, y: 20 }],
	['alone', { x: 100, y: 150 }],
]);

describe('the adjacency of an entity', () => {
	test('comes strongest first', () =>
		expect(adjacency.get('middle')?.map(({ other }) => other)).toEqual(['right', 'up', 'far']));
	test('of one without links is empty', () => expect(adjacency.get('alone')).toEqual([]));
});

describe('an arrow key', () => {
	test.each([
		['right', 'middle', 'right'],
		['up', 'middle', 'up'],
		['left', 'right', 'middle'],
	] as const)('%s leads from %s to the linked node in that direction', (direction, from, to) =>
		expect(nextNode(from, direction, places, adjacency)).toBe(to),
	);

	test('leads to any node in that direction where no linked one is', () =>
		expect(nextNode('middle', 'down', places, adjacency)).toBe('alone'));
	test('leads nowhere where no node is in that direction', () =>
		expect(nextNode('far', 'right', places, adjacency)).toBeUndefined());
	test('leads nowhere from what is not on screen', () =>
		expect(nextNode('hidden', 'right', places, adjacency)).toBeUndefined());
});

describe('names on the drawing', () => {
	const wolfram = { labels: { zh: '斯蒂芬·沃尔弗拉姆', en: 'Stephen Wolfram' }, spoken: 'Stephen Wilford' };
	test.each([
		['in the user’s language', undefined, '斯蒂芬·沃尔弗拉姆'],
		['in English', 'en', 'Stephen Wolfram'],
		['as spoken', 'spoken', 'Stephen Wilford'],
	] as const)('stand %s', (_, names, text) =>
		expect(shownName('person/stephen-wolfram', wolfram, names, 'zh').text).toBe(text),
	);

	test.each([
		['scaling law', 'scaling law'],
		['Institute for Advanced Study', 'Institute for\nAdvanced Study'],
		['杨-米尔斯质量间隙', '杨-米尔斯质量间隙'],
		['高温超导体中的量子相变与临界现象', '高温超导体中的量\n子相变与临界现象'],
		['Supercalifragilisticexpialidocious', 'Supercalifragilisticexpialidocious'],
	])('break %s where its words do', (name, lines) => expect(linesOf(name)).toBe(lines));

	test('are cut where they are longer than two lines', () => {
		expect(linesOf('On the difficulty of training very deep recurrent networks')).toMatch(/^[^\n]+\n[^\n]+…$/);
	});
});
