import { describe, expect, test } from 'vitest';
import { boxOn, placeNames, type NameCandidate } from '#lib/sigma/name-placement.ts';
import type { Box } from '#lib/sigma/viewport.ts';

const viewport = { width: 400, height: 300 };
const name = (key: string, x: number, y: number, about: Partial<NameCandidate> = {}): NameCandidate => ({
	key,
	at: { x, y },
	radius: 8,
	width: 60,
	height: 18,
	required: false,
	strong: false,
	...about,
});
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const write = (candidates: readonly NameCandidate[], before?: Parameters<typeof placeNames>[3]) =>
	placeNames(candidates, candidates, viewport, before);

describe('names on the graph', () => {
	test('stand below their node where there is space', () => {
		expect(write([name('concept/scaling-law', 200, 100)])).toMatchObject([
			{ side: 'below', box: { left: 170, top: 111 } },
		]);
	});

	test('step aside for a stronger name', () => {
		const [strong, weak] = write([name('person/dan-roberts', 200, 100), name('work/o1', 244, 98)]);
		expect(strong?.side).toBe('below');
		expect(weak?.side).toBe('right');
	});

	test('cover neither a node nor each other, however crowded', () => {
		const crowd = Array.from({ length: 80 }, (_, index) =>
			name(`concept/idea-${index}`, 20 + ((index * 53) % 360), 20 + ((index * 37) % 260)),
		);
		const written = write(crowd);
		expect(written.length).toBeGreaterThan(8);
		for (const one of written) {
			for (const other of written) if (other !== one) expect(meet(one.box, other.box)).toBe(false);
			for (const node of crowd)
				if (node.key !== one.key)
					expect(
						meet(one.box, { left: node.at.x - 8, right: node.at.x + 8, top: node.at.y - 8, bottom: node.at.y + 8 }),
					).toBe(false);
		}
	});

	test('give way, weakest first, when nothing is free', () => {
		const pile = Array.from({ length: 9 }, (_, index) =>
			name(`concept/idea-${index}`, 200 + index, 100, { width: 120 }),
		);
		expect(write(pile).map(({ key }) => key)).toContain('concept/idea-0');
		expect(write(pile).length).toBeLessThan(9);
	});

	test('are written all the same when they must be', () => {
		const pile = Array.from({ length: 9 }, (_, index) =>
			name(`concept/idea-${index}`, 200 + index, 100, { width: 120, required: index === 8 }),
		);
		expect(write(pile).map(({ key }) => key)).toContain('concept/idea-8');
	});

	test('graze a node rather than go unwritten, where they are strong', () => {
		const ring = [name('above', 200, 72), name('below', 200, 128), name('left', 168, 100), name('right', 232, 100)];
		const middle = (strong: boolean) =>
			placeNames([name('a', 200, 100, { strong })], [name('a', 200, 100), ...ring], viewport);
		expect(middle(false)).toEqual([]);
		expect(middle(true).map(({ key }) => key)).toEqual([]);
		const grazed = ring.map((node) => (node.key === 'below' ? { ...node, at: { x: 200, y: 134 } } : node));
		expect(
			placeNames([name('a', 200, 100, { strong: true })], [name('a', 200, 100), ...grazed], viewport),
		).toMatchObject([{ side: 'below' }]);
	});

	test('never run out of the viewport', () => {
		const edges = [name('a', 4, 4), name('b', 396, 4), name('c', 4, 296), name('d', 396, 296)];
		for (const { box } of write(edges)) {
			expect(box.left).toBeGreaterThanOrEqual(0);
			expect(box.right).toBeLessThanOrEqual(viewport.width);
			expect(box.top).toBeGreaterThanOrEqual(0);
			expect(box.bottom).toBeLessThanOrEqual(viewport.height);
		}
	});

	test('keep clear of what stands over the canvas', () => {
		const legend = { left: 0, top: 110, right: 400, bottom: 300 };
		const one = name('a', 200, 100);
		expect(placeNames([one], [one], { ...viewport, obstacles: [legend] })).toMatchObject([{ side: 'right' }]);
	});

	test('are not written for a node out of sight', () => {
		expect(write([name('a', -30, 100, { required: true })])).toEqual([]);
	});

	test('keep the side they had while it is free', () => {
		expect(write([name('a', 200, 100)], new Map([['a', 'right']]))[0]?.side).toBe('right');
	});

	test.each([
		['below', { left: 170, top: 111, right: 230, bottom: 129 }],
		['above', { left: 170, top: 71, right: 230, bottom: 89 }],
		['right', { left: 212, top: 91, right: 272, bottom: 109 }],
		['left', { left: 128, top: 91, right: 188, bottom: 109 }],
	] as const)('stand clear of their own node %s', (side, box) => expect(boxOn(side, name('a', 200, 100))).toEqual(box));
});
