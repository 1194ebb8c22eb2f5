// How everything looks for what the reader has chosen or points at: pure, so that the same focus always looks the same.
// At rest the graph is calm; chosen, its neighbours stay full and the rest steps back.
import type { Kind } from '#graph/model.ts';
import type { CurveDisplay } from './edge-program.ts';
import type { DrawnGraph, LinkAttributes, NodeAttributes } from './graph.ts';
import type { ShapeDisplay } from './node-program.ts';
import { mix, toCss, type Palette } from './palette.ts';

export type Focus = {
	/** The entity that the page is about. */
	readonly selected?: string | undefined;
	/** The two entities whose link the page is about. */
	readonly link?: readonly [string, string] | undefined;
	/** What the pointer is on. */
	readonly pointed?: { readonly node: string } | { readonly link: string } | undefined;
	/** What holds the keyboard's focus. */
	readonly focused?: string | undefined;
	/** Kinds that the legend has switched off. */
	readonly hidden: ReadonlySet<Kind>;
};

export type Emphasis = 'plain' | 'chosen' | 'near' | 'faded';

export type Look = {
	emphasis(key: string): Emphasis;
	isHidden(key: string): boolean;
	/** Chosen, pointed at or holding the focus: ringed, and its name always written. */
	isMarked(key: string): boolean;
	node(key: string, node: NodeAttributes): Partial<ShapeDisplay>;
	link(key: string, link: LinkAttributes): Partial<CurveDisplay>;
	/** Whether a link can be seen, and so be touched. */
	isDrawn(key: string): boolean;
};

export function lookOf(graph: DrawnGraph, focus: Focus, palette: Palette): Look {
	const has = (key: string | undefined): key is string => key !== undefined && graph.hasNode(key);
	const chosen = [focus.selected, ...(focus.link ?? [])].filter(has);
	/** What the page is about is drawn whatever its kind. */
	const isHidden = (key: string) => focus.hidden.has(graph.getNodeAttribute(key, 'kind')) && !chosen.includes(key);
	const pointed = pointedNodes(graph, focus);
	const chosenLink =
		focus.link && has(focus.link[0]) && has(focus.link[1]) ? graph.edge(focus.link[0], focus.link[1]) : undefined;
	const pointedLink = focus.pointed && 'link' in focus.pointed ? focus.pointed.link : undefined;
	const centres = [...(focus.link ? [] : chosen), ...(pointedLink ? [] : pointed)];
	const near = new Set([...chosen, ...pointed, ...centres.flatMap((key) => graph.neighbors(key))]);
	const resting = chosen.length === 0 && pointed.length === 0;

	const emphasis = (key: string): Emphasis =>
		resting ? 'plain' : chosen.includes(key) ? 'chosen' : near.has(key) ? 'near' : 'faded';
	const role = (key: string, link: LinkAttributes): 'chosen' | 'pointed' | 'rest' | 'back' | 'none' => {
		if (key === chosenLink || (!focus.link && chosen.some((centre) => graph.hasExtremity(key, centre))))
			return 'chosen';
		if (key === pointedLink || (!pointedLink && pointed.some((centre) => graph.hasExtremity(key, centre))))
			return 'pointed';
		if (!link.atRest) return 'none';
		return resting ? 'rest' : 'back';
	};
	const isDrawn = (key: string) =>
		role(key, graph.getEdgeAttributes(key)) !== 'none' && !graph.extremities(key).some(isHidden);

	return {
		emphasis,
		isHidden,
		isDrawn,
		isMarked: (key) => chosen.includes(key) || pointed.includes(key),
		node: (key, node) => {
			const colour = palette.kinds[node.kind];
			const how = emphasis(key);
			const ringed = how === 'chosen' ? palette.chosen : pointed.includes(key) ? palette.inkQuiet : undefined;
			return {
				x: node.x,
				y: node.y,
				kind: node.kind,
				size: node.radius,
				color: toCss(how === 'faded' ? mix(palette.paper, colour, 0.3) : colour),
				ring: ringed ? toCss(ringed) : '',
				zIndex: how === 'chosen' ? 3 : ringed ? 2 : how === 'faded' ? 0 : 1,
				hidden: isHidden(key),
			};
		},
		link: (key, link) => {
			const how = role(key, link);
			const strength = Math.sqrt(link.share);
			// What is chosen or pointed at keeps 3:1 on paper; strength shows in the width.
			const colour = {
				chosen: mix(palette.paper, palette.chosen, 0.7 + 0.3 * strength),
				pointed: mix(palette.paper, palette.inkQuiet, 0.7 + 0.3 * strength),
				rest: mix(palette.paper, palette.edge, 0.55 + 0.45 * strength),
				back: mix(palette.paper, palette.edge, 0.4),
				none: palette.paper,
			}[how];
			return {
				curvature: link.curvature,
				color: toCss(colour),
				size: how === 'chosen' || how === 'pointed' ? 1 + 1.6 * strength : 0.75 + 1.15 * strength,
				zIndex: { chosen: 3, pointed: 2, rest: 1, back: 0, none: 0 }[how],
				hidden: how === 'none' || graph.extremities(key).some(isHidden),
			};
		},
	};
}

function pointedNodes(graph: DrawnGraph, { pointed, focused }: Focus): readonly string[] {
	if (pointed && 'link' in pointed) return graph.hasEdge(pointed.link) ? graph.extremities(pointed.link) : [];
	return [pointed?.node, focused].filter((key): key is string => key !== undefined && graph.hasNode(key));
}
