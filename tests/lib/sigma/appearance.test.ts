import { describe, expect, test } from 'vitest';
import { eachKind } from '#graph/model/each-kind.ts';
import { kinds, type Kind } from '#graph/model.ts';
import { shift } from '#lib/sigma/camera.ts';
import { buildGraph } from '#lib/sigma/graph.ts';
import { appearanceOf, type Focus } from '#lib/sigma/appearance.ts';
import { mix, parseColour, toCss, type Palette } from '#lib/sigma/palette.ts';
import { wheelFactor } from '#lib/sigma/pointer.ts';

const palette: Palette = {
	paper: [250, 248, 243],
	ink: [28, 26, 23],
	inkQuiet: [107, 101, 89],
	edge: [207, 199, 184],
	accent: [178, 58, 42],
	kinds: eachKind((kind) => [20 * kinds.indexOf(kind), 90, 120]),
	serif: 'serif',
};
const node = (key: string, kind: Kind, mentions: number) => ({
	key,
	kind,
	name: key,
	mentions,
	isWaiting: false,
	at: { x: 0, y: 0 },
});
const graph = buildGraph({
	nodes: [
		node('person/dan-roberts', 'person', 40),
		node('concept/scaling-law', 'concept', 9),
		node('work/alphago', 'work', 3),
		node('concept/black-hole', 'concept', 2),
	],
	links: [
		{
			key: 'concept/scaling-law~person/dan-roberts',
			source: 'concept/scaling-law',
			target: 'person/dan-roberts',
			strength: 3,
		},
		{ key: 'person/dan-roberts~work/alphago', source: 'person/dan-roberts', target: 'work/alphago', strength: 1 },
	],
});
const withFocus = (focus: Partial<Focus>) => {
	const appearance = appearanceOf(graph, { hidden: new Set(), ...focus }, palette);
	return {
		appearance,
		node: (key: string) => appearance.node(key, graph.getNodeAttributes(key)),
		link: (key: string) => appearance.link(key, graph.getEdgeAttributes(key)),
	};
};

describe('the appearance of the graph', () => {
	test('is calm with nothing selected: full colours, no ring, links grey', () => {
		const { node, link } = withFocus({});
		expect(node('work/alphago')).toMatchObject({ color: toCss(palette.kinds.work), ring: '', hidden: false });
		expect(link('person/dan-roberts~work/alphago').color).not.toBe(toCss(palette.accent));
	});

	test('rings what is selected, keeps its neighbours full and fades the rest', () => {
		const { appearance, node, link } = withFocus({ selected: 'concept/scaling-law' });
		expect(node('concept/scaling-law').ring).toBe(toCss(palette.accent));
		expect(appearance.emphasis('person/dan-roberts')).toBe('neighbour');
		expect(appearance.emphasis('concept/black-hole')).toBe('faded');
		expect(link('concept/scaling-law~person/dan-roberts').color).toBe(toCss(palette.accent));
	});

	test('keeps even the weakest link of what is selected at 3:1 on paper', () => {
		const luminance = (css: string) => {
			const [r = 0, g = 0, b = 0] = parseColour(css).map((part) => ((part / 255 + 0.055) / 1.055) ** 2.4);
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const weakest = withFocus({ selected: 'work/alphago' }).appearance.link('person/dan-roberts~work/alphago', {
			share: 0,
			inBackbone: true,
			curvature: 0,
		});
		expect((luminance(toCss(palette.paper)) + 0.05) / (luminance(weakest.color ?? '') + 0.05)).toBeGreaterThan(3);
	});

	test('of a selected link leaves only its two ends full', () => {
		const { appearance } = withFocus({ link: ['concept/scaling-law', 'person/dan-roberts'] });
		expect(appearance.emphasis('concept/scaling-law')).toBe('selected');
		expect(appearance.emphasis('person/dan-roberts')).toBe('selected');
		expect(appearance.emphasis('work/alphago')).toBe('faded');
	});

	test('shows the neighbours of what the pointer is on beside those of what is selected', () => {
		const { appearance } = withFocus({ selected: 'concept/scaling-law', pointed: { node: 'work/alphago' } });
		expect(appearance.emphasis('work/alphago')).toBe('neighbour');
		expect(appearance.isMarked('work/alphago')).toBe(true);
	});

	test('hides a kind with its links', () => {
		const { appearance, node, link } = withFocus({ hidden: new Set(['work'] as const) });
		expect(node('work/alphago').hidden).toBe(true);
		expect(link('person/dan-roberts~work/alphago').hidden).toBe(true);
		expect(appearance.isDrawn('concept/scaling-law~person/dan-roberts')).toBe(true);
	});

	test('shows what is selected though its kind is hidden', () => {
		const { node } = withFocus({ hidden: new Set(['work'] as const), selected: 'work/alphago' });
		expect(node('work/alphago').hidden).toBe(false);
	});

	test('passes over a selection that is not drawn', () => {
		expect(
			withFocus({ selected: 'person/nobody', link: ['person/nobody', 'work/alphago'] }).appearance.emphasis(
				'concept/black-hole',
			),
		).toBe('faded');
		expect(withFocus({ selected: 'person/nobody' }).appearance.emphasis('concept/black-hole')).toBe('plain');
	});

	test('grows with mentions', () => {
		expect(withFocus({}).node('person/dan-roberts').size).toBeGreaterThan(
			withFocus({}).node('concept/scaling-law').size ?? 0,
		);
	});
});

describe('colours', () => {
	test.each([
		['rgb(178, 58, 42)', [178, 58, 42]],
		['#b23a2a', [178, 58, 42]],
		['#fff', [255, 255, 255]],
		['', [0, 0, 0]],
	] as const)('reads %s', (css, colour) => expect(parseColour(css)).toEqual(colour));
	test('fade by mixing with paper', () => expect(mix([0, 0, 0], [255, 255, 255], 0.5)).toEqual([128, 128, 128]));
});

describe('the camera', () => {
	test('stays where everything is in sight already', () => expect(shift([120, 300], 72, 900)).toBe(0));
	test('moves no further than it must', () => expect(shift([20], 72, 900)).toBe(52));
	test('takes the middle of what does not fit', () => expect(shift([0, 2000], 100, 900)).toBe(-500));
	test('comes closer as the wheel turns away, and never by a leap', () => {
		expect(wheelFactor({ deltaY: -100, deltaMode: 0, ctrlKey: false })).toBeCloseTo(1.27, 2);
		expect(wheelFactor({ deltaY: 5000, deltaMode: 1, ctrlKey: true })).toBeGreaterThan(0.5);
	});
});
