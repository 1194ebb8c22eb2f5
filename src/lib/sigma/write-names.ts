// Writes names onto the canvas above the nodes: measured once, placed at every frame, each with a halo of paper.
import { largest } from '#graph/extremes.ts';
import type { DrawnGraph } from './graph.ts';
import type { Emphasis, Look } from './look.ts';
import { placeNames, type Box, type Candidate, type Side } from './names.ts';
import { mix, toCss, type Colour, type Palette } from './palette.ts';

export type OnScreen = { readonly x: number; readonly y: number; readonly radius: number };
export type Type = { readonly size: number; readonly weight: number };

export type NameWriter = {
	/** Pixels that a name takes, e.g. to leave room for it. */
	measure(name: string, type: Type): { readonly width: number; readonly height: number };
	write(frame: Frame): void;
	/** Fonts have arrived: what was measured before is wrong. */
	forget(): void;
	/** Nodes have come to rest elsewhere: the sides that names kept on the way are no reason to stay there. */
	settle(): void;
};

export type Frame = {
	readonly graph: DrawnGraph;
	readonly look: Look;
	readonly palette: Palette;
	/** Where each node is, in pixels from the canvas's top left. */
	readonly places: ReadonlyMap<string, OnScreen>;
	/** `obstacles`: what stands over the canvas and would hide a name. */
	readonly room: { readonly width: number; readonly height: number; readonly obstacles: readonly Box[] };
};

/** Never under 12 pixels, on any screen. */
export const typeOf = (strong: boolean, chosen = false): Type =>
	chosen ? { size: 16, weight: 650 } : strong ? { size: 15, weight: 620 } : { size: 13, weight: 400 };

const leading = 1.25;

export const fontOf = ({ size, weight }: Type, serif: string): string => `${weight} ${size}px ${serif}`;

export function nameWriter(context: CanvasRenderingContext2D, serif: () => string): NameWriter {
	let widths = new Map<string, number>();
	let sides: ReadonlyMap<string, Side> = new Map();
	const font = (type: Type) => fontOf(type, serif());

	const measure: NameWriter['measure'] = (name, type) => {
		const key = `${type.weight} ${type.size} ${name}`;
		let width = widths.get(key);
		if (width === undefined) {
			context.font = font(type);
			width = largest(name.split('\n').map((line) => context.measureText(line).width));
			widths.set(key, width);
		}
		return { width, height: type.size * leading * name.split('\n').length };
	};

	const candidatesOf = ({ graph, look, places }: Frame): readonly Candidate[] => {
		const groups = { chosen: 0, near: 2, plain: 3, faded: 4 };
		const order = (key: string) =>
			(look.isMarked(key) ? 0 : groups[look.emphasis(key)]) * 1e6 + graph.getNodeAttribute(key, 'rank');
		return graph
			.filterNodes((key) => !look.isHidden(key) && places.has(key))
			.map((key) => ({ key, order: order(key) }))
			.sort((a, b) => a.order - b.order)
			.flatMap(({ key }) => {
				const at = places.get(key);
				const { name, strong } = graph.getNodeAttributes(key);
				const must = look.isMarked(key);
				return at
					? [
							{
								key,
								at,
								radius: at.radius + (must ? 5 : 0),
								must,
								strong,
								...measure(name, typeOf(strong, look.emphasis(key) === 'chosen')),
							},
						]
					: [];
			});
	};

	return {
		measure,
		forget: () => {
			widths = new Map();
		},
		settle: () => {
			sides = new Map();
		},
		write: (frame) => {
			const { graph, look, palette, places, room } = frame;
			const nodes = [...places]
				.filter(([key]) => !look.isHidden(key))
				.map(([key, at]) => ({ key, at, radius: at.radius }));
			const written = placeNames(candidatesOf(frame), nodes, room, sides);
			sides = new Map(written.map(({ key, side }) => [key, side]));
			context.clearRect(0, 0, room.width, room.height);
			context.textBaseline = 'middle';
			context.lineJoin = 'round';
			context.lineWidth = 4;
			// The strongest last, so that no halo eats into it.
			for (const { key, side, box } of written.toReversed()) {
				const { name, strong } = graph.getNodeAttributes(key);
				const how = look.emphasis(key);
				context.font = font(typeOf(strong, how === 'chosen'));
				context.strokeStyle = toCss(palette.paper, 0.9);
				context.fillStyle = toCss(inkOf(palette, how, strong));
				writeLines(context, name.split('\n'), side, box);
			}
		},
	};
}

function inkOf(palette: Palette, how: Emphasis, strong: boolean): Colour {
	if (how === 'chosen') return palette.chosen;
	if (how === 'faded') return mix(palette.paper, palette.inkQuiet, 0.5);
	return strong || how === 'near' ? palette.ink : mix(palette.paper, palette.ink, 0.84);
}

/** All halos first: a line's own must not eat into the one above it. */
function writeLines(context: CanvasRenderingContext2D, lines: readonly string[], side: Side, box: Box): void {
	const step = (box.bottom - box.top) / lines.length;
	const x = side === 'left' ? box.right : side === 'right' ? box.left : (box.left + box.right) / 2;
	context.textAlign = side === 'left' ? 'right' : side === 'right' ? 'left' : 'center';
	for (const [at, line] of lines.entries()) context.strokeText(line, x, box.top + step * (at + 0.5));
	for (const [at, line] of lines.entries()) context.fillText(line, x, box.top + step * (at + 0.5));
}
