// The shape that marks a kind, so that no kind is told by colour alone: the same in text, legend and graph.
// A further shape is drawn in KindMark.svelte and, at its place in this list, in sigma/node-shader.ts.
import type { EachKind } from '#graph/model/each-kind.ts';

export const shapes = ['disc', 'sheet', 'diamond', 'ring', 'triangle', 'hexagon'] as const;
export type Shape = (typeof shapes)[number];

export const shapeOf: EachKind<Shape> = {
	person: 'disc',
	work: 'sheet',
	organization: 'diamond',
	concept: 'ring',
	event: 'triangle',
	place: 'hexagon',
};
