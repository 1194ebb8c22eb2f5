// Where nodes are drawn in the user's viewport: with space for as many names as it can hold, strongest first.
import type { Point } from '#lib/layout/point.ts';
import type { DrawnGraph } from './graph.ts';
import { fontFor, type NameFont } from './name-writer.ts';
import { fitToViewport, type Extent, type Viewport } from './viewport.ts';

/** Share of the viewport that names may fill; fuller, the drawing would be a page of text, and a phone too tight to arrange. */
const nameShare = (width: number): number => (width < 640 ? 0.34 : 0.46);

/** In Sigma's coordinates: pixels from the viewport's bottom left. */
export function nodePositions(
	graph: DrawnGraph,
	layout: ReadonlyMap<string, Point>,
	viewport: Viewport,
	measure: (name: string, font: NameFont) => { readonly width: number; readonly height: number },
): ReadonlyMap<string, Point> {
	const { width, height, inset } = viewport;
	let spaceLeft = (width - inset.left - inset.right) * (height - inset.top - inset.bottom) * nameShare(width);
	const strongestFirst = graph
		.nodes()
		.sort((a, b) => graph.getNodeAttribute(a, 'rank') - graph.getNodeAttribute(b, 'rank'));
	const boxes = strongestFirst.map((key) => {
		const { name, radius, strong } = graph.getNodeAttributes(key);
		const size = measure(name, fontFor(strong));
		spaceLeft -= (size.width + 8) * (radius * 2 + size.height + 10);
		const bare = radius + 4;
		const half = Math.max(bare, size.width / 2);
		const named: Extent = { left: half, right: half, top: bare, bottom: bare + size.height };
		return {
			key,
			at: layout.get(key) ?? { x: 0, y: 0 },
			extent: spaceLeft > 0 ? named : { left: bare, right: bare, top: bare, bottom: bare },
		};
	});
	return new Map([...fitToViewport(boxes, viewport)].map(([key, { x, y }]) => [key, { x, y: height - y }]));
}
