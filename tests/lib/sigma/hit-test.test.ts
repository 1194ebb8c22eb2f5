import { describe, expect, test } from 'vitest';
import { controlOf, distanceToCurve, pointOn, sideOf } from '#lib/sigma/curve.ts';
import { hitTest } from '#lib/sigma/hit-test.ts';

const roberts = { key: 'person/dan-roberts', at: { x: 100, y: 100 }, radius: 14 };
const o1 = { key: 'work/o1', at: { x: 130, y: 100 }, radius: 5 };
const link = { key: 'person/dan-roberts~work/o1', from: { x: 100, y: 100 }, to: { x: 300, y: 100 }, curvature: 0.2 };

describe('what is under the pointer', () => {
	test('is a node within 12 pixels of its centre, however small it is drawn', () => {
		expect(hitTest({ x: 130, y: 111 }, [o1], [], 'mouse')).toEqual({ node: 'work/o1' });
		expect(hitTest({ x: 130, y: 114 }, [o1], [], 'mouse')).toBeUndefined();
	});

	test('is a node within 22 pixels for a finger', () => {
		expect(hitTest({ x: 130, y: 121 }, [o1], [], 'finger')).toEqual({ node: 'work/o1' });
	});

	test('is the node whose rim is nearest where two are in reach', () => {
		expect(hitTest({ x: 122, y: 100 }, [roberts, o1], [], 'finger')).toEqual({ node: 'work/o1' });
		expect(hitTest({ x: 116, y: 100 }, [o1, roberts], [], 'finger')).toEqual({ node: 'person/dan-roberts' });
	});

	test('is a link along its curve, not along the straight line', () => {
		const middle = pointOn(link.from, controlOf(link.from, link.to, link.curvature), link.to, 0.5);
		expect(hitTest(middle, [], [link], 'mouse')).toEqual({ link: link.key });
		expect(hitTest({ x: 200, y: 100 }, [], [link], 'mouse')).toBeUndefined();
	});

	test('is the node where a link runs into it', () => {
		expect(hitTest({ x: 108, y: 98 }, [roberts], [link], 'mouse')).toEqual({ node: 'person/dan-roberts' });
	});

	test('is nothing on empty ground', () =>
		expect(hitTest({ x: 400, y: 300 }, [roberts, o1], [link], 'finger')).toBeUndefined());
});

describe('a curve', () => {
	test('bends to one side, always the same for the same link', () => {
		expect(sideOf('person/dan-roberts~work/o1')).toBe(sideOf('person/dan-roberts~work/o1'));
	});
	test('is as far as the point from its end beyond it', () => {
		expect(distanceToCurve({ x: 90, y: 100 }, { x: 100, y: 100 }, { x: 200, y: 100 }, 0)).toBe(10);
	});
	test('of no length is a point', () => {
		expect(distanceToCurve({ x: 3, y: 4 }, { x: 0, y: 0 }, { x: 0, y: 0 }, 0.2)).toBe(5);
	});
});
