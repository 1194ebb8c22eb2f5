// Where the drawing's nodes stand in the reader's room: with names for as many as the room bears, strongest first.
import type { Place } from '#lib/layout.ts';
import type { DrawnGraph } from './graph.ts';
import { fitRoom, type Reach, type Room } from './room.ts';
import { typeOf, type Type } from './write-names.ts';

/** Share of the room that names may fill; fuller, the drawing would be a page of text, and a phone too tight to sort out. */
const fill = (width: number): number => (width < 640 ? 0.34 : 0.46);

/** In Sigma's coordinates: pixels from the room's bottom left. */
export function seats(
	graph: DrawnGraph,
	home: ReadonlyMap<string, Place>,
	room: Room,
	measure: (name: string, type: Type) => { readonly width: number; readonly height: number },
): ReadonlyMap<string, Place> {
	const { width, height, inset } = room;
	let left = (width - inset.left - inset.right) * (height - inset.top - inset.bottom) * fill(width);
	const strongestFirst = graph
		.nodes()
		.sort((a, b) => graph.getNodeAttribute(a, 'rank') - graph.getNodeAttribute(b, 'rank'));
	const guests = strongestFirst.map((key) => {
		const { name, radius, strong } = graph.getNodeAttributes(key);
		const label = measure(name, typeOf(strong));
		left -= (label.width + 8) * (radius * 2 + label.height + 10);
		const bare = radius + 4;
		const half = Math.max(bare, label.width / 2);
		const named: Reach = { left: half, right: half, top: bare, bottom: bare + label.height };
		return {
			key,
			at: home.get(key) ?? { x: 0, y: 0 },
			reach: left > 0 ? named : { left: bare, right: bare, top: bare, bottom: bare },
		};
	});
	return new Map([...fitRoom(guests, room)].map(([key, { x, y }]) => [key, { x, y: height - y }]));
}
