// Writes names onto the canvas above the nodes: measured once, placed at every frame, each with a halo of paper.
import { largest } from '#lib/extremes.ts';
import type { Appearance, Emphasis } from './appearance.ts';
import type { DrawnGraph } from './graph.ts';
import { placeNames, type NameCandidate, type Side } from './name-placement.ts';
import { mix, toCss, type Colour, type Palette } from './palette.ts';
import type { Box } from './viewport.ts';

/** Pixels from the canvas's top left. */
export type NodeOnScreen = { readonly x: number; readonly y: number; readonly radius: number };
export type NameFont = { readonly size: number; readonly weight: number };

export type NameWriter = {
	/** Pixels that a name takes, e.g. to leave space for it. */
	measure(name: string, font: NameFont): { readonly width: number; readonly height: number };
	write(frame: Frame): void;
	/** Fonts have arrived: what was measured before is wrong. */
	forgetWidths(): void;
	/** Nodes have arrived elsewhere: names need not keep the sides that they had on the way. */
	forgetSides(): void;
};

export type Frame = {
	readonly graph: DrawnGraph;
	readonly appearance: Appearance;
	readonly palette: Palette;
	readonly nodes: ReadonlyMap<string, NodeOnScreen>;
	/** `obstacles`: what lies over the canvas and would hide a name. */
	readonly viewport: { readonly width: number; readonly height: number; readonly obstacles: readonly Box[] };
};

/** Never under 12 pixels, on any screen. */
export const fontFor = (strong: boolean, selected = false): NameFont =>
	selected ? { size: 16, weight: 650 } : strong ? { size: 15, weight: 620 } : { size: 13, weight: 400 };

const lineHeight = 1.25;

export const cssFont = ({ size, weight }: NameFont, serif: string): string => `${weight} ${size}px ${serif}`;

export function createNameWriter(context: CanvasRenderingContext2D, serif: () => string): NameWriter {
	let widths = new Map<string, number>();
	let sides: ReadonlyMap<string, Side> = new Map();

	const measure: NameWriter['measure'] = (name, font) => {
		const key = `${font.weight} ${font.size} ${name}`;
		let width = widths.get(key);
		if (width === undefined) {
			context.font = cssFont(font, serif());
			width = largest(name.split('\n').map((line) => context.measureText(line).width));
			widths.set(key, width);
		}
		return { width, height: font.size * lineHeight * name.split('\n').length };
	};

	return {
		measure,
		forgetWidths: () => {
			widths = new Map();
		},
		forgetSides: () => {
			sides = new Map();
		},
		write: (frame) => {
			const { graph, appearance, palette, viewport } = frame;
			const nodes = [...frame.nodes]
				.filter(([key]) => !appearance.isHidden(key))
				.map(([key, at]) => ({ key, at, radius: at.radius }));
			const placed = placeNames(candidatesOf(frame, measure), nodes, viewport, sides);
			sides = new Map(placed.map(({ key, side }) => [key, side]));
			context.clearRect(0, 0, viewport.width, viewport.height);
			context.textBaseline = 'middle';
			context.lineJoin = 'round';
			context.lineWidth = 4;
			// The strongest last, so that no halo hides a part of it.
			for (const { key, side, box } of placed.toReversed()) {
				const { name, strong, isWaiting } = graph.getNodeAttributes(key);
				const emphasis = appearance.emphasis(key);
				context.font = cssFont(fontFor(strong, emphasis === 'selected'), serif());
				context.strokeStyle = toCss(palette.paper, 0.9);
				context.fillStyle = toCss(
					isWaiting && emphasis !== 'selected' && emphasis !== 'faded'
						? palette.inkQuiet
						: inkOf(palette, emphasis, strong),
				);
				writeLines(context, name.split('\n'), side, box);
			}
		},
	};
}

const priorities: { readonly [emphasis in Emphasis]: number } = { selected: 0, neighbour: 2, plain: 3, faded: 4 };

/** What is marked first, then the selection's neighbours, then by strength. */
function candidatesOf({ graph, appearance, nodes }: Frame, measure: NameWriter['measure']): readonly NameCandidate[] {
	const order = (key: string) =>
		(appearance.isMarked(key) ? 0 : priorities[appearance.emphasis(key)]) * 1e6 + graph.getNodeAttribute(key, 'rank');
	return graph
		.filterNodes((key) => !appearance.isHidden(key) && nodes.has(key))
		.map((key) => ({ key, order: order(key) }))
		.sort((a, b) => a.order - b.order)
		.flatMap(({ key }) => {
			const at = nodes.get(key);
			if (at === undefined) return [];
			const { name, strong } = graph.getNodeAttributes(key);
			const required = appearance.isMarked(key);
			const size = measure(name, fontFor(strong, appearance.emphasis(key) === 'selected'));
			return [{ key, at, radius: at.radius + (required ? 5 : 0), required, strong, ...size }];
		});
}

function inkOf(palette: Palette, emphasis: Emphasis, strong: boolean): Colour {
	if (emphasis === 'selected') return palette.accent;
	if (emphasis === 'faded') return mix(palette.paper, palette.inkQuiet, 0.5);
	return strong || emphasis === 'neighbour' ? palette.ink : mix(palette.paper, palette.ink, 0.84);
}

/** All halos first: a line's own must not hide a part of the one above it. */
function writeLines(context: CanvasRenderingContext2D, lines: readonly string[], side: Side, box: Box): void {
	const step = (box.bottom - box.top) / lines.length;
	const x = side === 'left' ? box.right : side === 'right' ? box.left : (box.left + box.right) / 2;
	context.textAlign = side === 'left' ? 'right' : side === 'right' ? 'left' : 'center';
	for (const [at, line] of lines.entries()) context.strokeText(line, x, box.top + step * (at + 0.5));
	for (const [at, line] of lines.entries()) context.fillText(line, x, box.top + step * (at + 0.5));
}
