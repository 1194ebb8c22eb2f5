import { describe, expect, test } from 'vitest';
import { fitRoom, type Guest, type Room } from '#lib/sigma/room.ts';

const desk: Room = { width: 1000, height: 740, inset: { top: 0, right: 0, bottom: 60, left: 0 } };
const phone: Room = { width: 390, height: 700, inset: { top: 0, right: 0, bottom: 160, left: 0 } };
const guests = (count: number, half = 36): readonly Guest[] =>
	Array.from({ length: count }, (_, index) => ({
		key: `concept/idea-${index}`,
		at: {
			x: 600 * Math.cos(index * 2.4) * Math.sqrt(index / count),
			y: 450 * Math.sin(index * 2.4) * Math.sqrt(index / count),
		},
		reach: { left: half, right: half, top: 9, bottom: 26 },
	}));

describe('the room', () => {
	test('is filled to its edges', () => {
		const places = [...fitRoom(guests(60), desk).values()];
		expect(Math.max(...places.map(({ x }) => x)) - Math.min(...places.map(({ x }) => x))).toBeGreaterThan(780);
		expect(Math.max(...places.map(({ y }) => y)) - Math.min(...places.map(({ y }) => y))).toBeGreaterThan(520);
	});

	test.each([
		['a desk', desk, 60, 36],
		['a phone', phone, 40, 20],
	] as const)('keeps everyone apart and inside on %s', (_, room, count, half) => {
		const crowd = guests(count, half);
		const places = fitRoom(crowd, room);
		const boxes = crowd.map(({ key, reach }) => {
			const { x = 0, y = 0 } = places.get(key) ?? {};
			return { left: x - reach.left, right: x + reach.right, top: y - reach.top, bottom: y + reach.bottom };
		});
		for (const [index, a] of boxes.entries()) {
			expect(a.left).toBeGreaterThanOrEqual(0);
			expect(a.right).toBeLessThanOrEqual(room.width);
			expect(a.bottom).toBeLessThanOrEqual(room.height - room.inset.bottom);
			for (const b of boxes.slice(index + 1))
				expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
		}
	});

	test('stands a wide drawing up on a phone', () => {
		const ends: readonly Guest[] = [-600, -300, 0, 300, 600].map((x) => ({
			key: `${x}`,
			at: { x, y: x / 8 },
			reach: { left: 20, right: 20, top: 8, bottom: 24 },
		}));
		const ys = [...fitRoom(ends, phone).values()].map(({ y }) => y);
		expect(ys).toEqual(ys.toSorted((a, b) => a - b));
	});

	test('leaves what stands in it already free', () => {
		const legend = { left: 0, top: 680, right: 620, bottom: 740 };
		const places = fitRoom(guests(60), { ...desk, inset: { ...desk.inset, bottom: 0 }, obstacles: [legend] });
		for (const { x, y } of places.values()) expect(x - 36 < legend.right && y + 26 > legend.top).toBe(false);
	});

	test('gives the same seats every time', () => expect(fitRoom(guests(60), desk)).toEqual(fitRoom(guests(60), desk)));

	test('does not send three guests into three corners', () => {
		const places = [...fitRoom(guests(3), desk).values()];
		expect(Math.max(...places.map(({ x }) => x)) - Math.min(...places.map(({ x }) => x))).toBeLessThan(460);
	});

	test('seats one guest in the middle of what nothing covers', () => {
		const [only] = fitRoom(guests(1), desk).values();
		expect(only?.x).toBe(500);
		expect(Math.abs((only?.y ?? 0) - 340)).toBeLessThan(20);
	});

	test('that is too small still seats everyone', () => {
		const places = fitRoom(guests(60), { width: 120, height: 90, inset: { top: 0, right: 0, bottom: 0, left: 0 } });
		for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
	});
});
