import { describe, expect, test } from 'vitest';
import { fitToViewport, type NodeBox, type Viewport } from '#lib/sigma/viewport.ts';

const desk: Viewport = { width: 1000, height: 740, inset: { top: 0, right: 0, bottom: 60, left: 0 } };
const phone: Viewport = { width: 390, height: 700, inset: { top: 0, right: 0, bottom: 160, left: 0 } };
const boxesOf = (count: number, half = 36): readonly NodeBox[] =>
	Array.from({ length: count }, (_, index) => ({
		key: `concept/idea-${index}`,
		at: {
			x: 600 * Math.cos(index * 2.4) * Math.sqrt(index / count),
			y: 450 * Math.sin(index * 2.4) * Math.sqrt(index / count),
		},
		extent: { left: half, right: half, top: 9, bottom: 26 },
	}));

describe('fitting nodes to the viewport', () => {
	test('fills it to its edges', () => {
		const places = [...fitToViewport(boxesOf(60), desk).values()];
		expect(Math.max(...places.map(({ x }) => x)) - Math.min(...places.map(({ x }) => x))).toBeGreaterThan(780);
		expect(Math.max(...places.map(({ y }) => y)) - Math.min(...places.map(({ y }) => y))).toBeGreaterThan(520);
	});

	test.each([
		['a desk', desk, 60, 36],
		['a phone', phone, 40, 20],
	] as const)('keeps nodes apart and inside on %s', (_, viewport, count, half) => {
		const boxes = boxesOf(count, half);
		const places = fitToViewport(boxes, viewport);
		const placed = boxes.map(({ key, extent }) => {
			const { x = 0, y = 0 } = places.get(key) ?? {};
			return { left: x - extent.left, right: x + extent.right, top: y - extent.top, bottom: y + extent.bottom };
		});
		for (const [index, a] of placed.entries()) {
			expect(a.left).toBeGreaterThanOrEqual(0);
			expect(a.right).toBeLessThanOrEqual(viewport.width);
			expect(a.bottom).toBeLessThanOrEqual(viewport.height - viewport.inset.bottom);
			for (const b of placed.slice(index + 1))
				expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
		}
	});

	test('turns a wide drawing upright on a phone', () => {
		const ends: readonly NodeBox[] = [-600, -300, 0, 300, 600].map((x) => ({
			key: `${x}`,
			at: { x, y: x / 8 },
			extent: { left: 20, right: 20, top: 8, bottom: 24 },
		}));
		const ys = [...fitToViewport(ends, phone).values()].map(({ y }) => y);
		expect(ys).toEqual(ys.toSorted((a, b) => a - b));
	});

	test('leaves obstacles free', () => {
		const legend = { left: 0, top: 680, right: 620, bottom: 740 };
		const places = fitToViewport(boxesOf(60), { ...desk, inset: { ...desk.inset, bottom: 0 }, obstacles: [legend] });
		for (const { x, y } of places.values()) expect(x - 36 < legend.right && y + 26 > legend.top).toBe(false);
	});

	test('gives the same positions every time', () =>
		expect(fitToViewport(boxesOf(60), desk)).toEqual(fitToViewport(boxesOf(60), desk)));

	test('does not send three nodes into three corners', () => {
		const places = [...fitToViewport(boxesOf(3), desk).values()];
		expect(Math.max(...places.map(({ x }) => x)) - Math.min(...places.map(({ x }) => x))).toBeLessThan(460);
	});

	test('puts a single node in the middle of what nothing covers', () => {
		const [only] = fitToViewport(boxesOf(1), desk).values();
		expect(only?.x).toBe(500);
		expect(Math.abs((only?.y ?? 0) - 340)).toBeLessThan(20);
	});

	test('places every node even where there is too little space', () => {
		const places = fitToViewport(boxesOf(60), {
			width: 120,
			height: 90,
			inset: { top: 0, right: 0, bottom: 0, left: 0 },
		});
		for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
	});
});
