// How nodes and links look for what the user has selected or points at: pure, so that the same focus always looks the same.
// With nothing selected the graph is calm; else the selection's neighbours keep their colours and the rest fades.
import type { Kind } from '#graph/model.ts';
import type { CurveDisplay } from './edge-program.ts';
import type { DrawnGraph, LinkAttributes, NodeAttributes } from './graph.ts';
import type { Hit } from './hit-test.ts';
import type { ShapeDisplay } from './node-program.ts';
import { mix, toCss, type Palette } from './palette.ts';

export type Focus = {
	/** The entity that the page is about. */
	readonly selected?: string | undefined;
	/** The two entities whose link the page is about. */
	readonly link?: readonly [string, string] | undefined;
	/** What the pointer is on. */
	readonly pointed?: Hit;
	/** What holds the keyboard's focus. */
	readonly focused?: string | undefined;
	/** Kinds that the legend has switched off. */
	readonly hidden: ReadonlySet<Kind>;
};

export type Emphasis = 'plain' | 'selected' | 'neighbour' | 'faded';

/** `background`: kept in sight, but faded, while something is selected. */
type LinkRole = 'selected' | 'pointed' | 'plain' | 'background' | 'hidden';

export type Appearance = {
	emphasis(key: string): Emphasis;
	isHidden(key: string): boolean;
	/** Selected, pointed at or holding the focus: ringed, and its name always written. */
	isMarked(key: string): boolean;
	node(key: string, node: NodeAttributes): Partial<ShapeDisplay>;
	link(key: string, link: LinkAttributes): Partial<CurveDisplay>;
	/** Whether a link can be seen, and so be clicked. */
	isDrawn(key: string): boolean;
};

export function appearanceOf(graph: DrawnGraph, focus: Focus, palette: Palette): Appearance {
	const marks = marksOf(graph, focus);
	const isHidden = (key: string) => isNodeHidden(graph, focus, marks, key);
	const role = (key: string, link: LinkAttributes) => roleOf(graph, marks, key, link);
	const emphasis = (key: string) => emphasisOf(marks, key);
	const isLinkHidden = (key: string, link: LinkAttributes) =>
		role(key, link) === 'hidden' || graph.extremities(key).some(isHidden);
	return {
		emphasis,
		isHidden,
		isDrawn: (key) => !isLinkHidden(key, graph.getEdgeAttributes(key)),
		isMarked: (key) => marks.selected.includes(key) || marks.pointed.includes(key),
		node: (key, node) => ({
			...nodeStyle(node, emphasis(key), marks.pointed.includes(key), palette),
			hidden: isHidden(key),
		}),
		link: (key, link) => ({ ...linkStyle(link, role(key, link), palette), hidden: isLinkHidden(key, link) }),
	};
}

type Marks = {
	readonly selected: readonly string[];
	readonly pointed: readonly string[];
	/** The link that is selected, by its key. */
	readonly selectedLink: string | undefined;
	readonly pointedLink: string | undefined;
	/** Whether all links of the selected, or of the pointed nodes are marked, and not one link alone. */
	readonly marksAllOfSelected: boolean;
	readonly marksAllOfPointed: boolean;
	/** What is marked, and its neighbours. */
	readonly near: ReadonlySet<string>;
};

function marksOf(graph: DrawnGraph, focus: Focus): Marks {
	const has = (key: string | undefined): key is string => key !== undefined && graph.hasNode(key);
	const selected = [focus.selected, ...(focus.link ?? [])].filter(has);
	const pointed = pointedNodes(graph, focus);
	const pointedLink = focus.pointed && 'link' in focus.pointed ? focus.pointed.link : undefined;
	const marksAllOfSelected = focus.link === undefined;
	const marksAllOfPointed = pointedLink === undefined;
	const centres = [...(marksAllOfSelected ? selected : []), ...(marksAllOfPointed ? pointed : [])];
	return {
		selected,
		pointed,
		selectedLink:
			focus.link && has(focus.link[0]) && has(focus.link[1]) ? graph.edge(focus.link[0], focus.link[1]) : undefined,
		pointedLink,
		marksAllOfSelected,
		marksAllOfPointed,
		near: new Set([...selected, ...pointed, ...centres.flatMap((key) => graph.neighbors(key))]),
	};
}

function pointedNodes(graph: DrawnGraph, { pointed, focused }: Focus): readonly string[] {
	if (pointed && 'link' in pointed) return graph.hasEdge(pointed.link) ? graph.extremities(pointed.link) : [];
	return [pointed?.node, focused].filter((key): key is string => key !== undefined && graph.hasNode(key));
}

/** What the page is about is drawn whatever its kind. */
function isNodeHidden(graph: DrawnGraph, focus: Focus, { selected }: Marks, key: string): boolean {
	return focus.hidden.has(graph.getNodeAttribute(key, 'kind')) && !selected.includes(key);
}

function isPlain({ selected, pointed }: Marks): boolean {
	return selected.length === 0 && pointed.length === 0;
}

function emphasisOf(marks: Marks, key: string): Emphasis {
	if (isPlain(marks)) return 'plain';
	if (marks.selected.includes(key)) return 'selected';
	return marks.near.has(key) ? 'neighbour' : 'faded';
}

function roleOf(graph: DrawnGraph, marks: Marks, key: string, link: LinkAttributes): LinkRole {
	const isAt = (nodes: readonly string[]) => nodes.some((node) => graph.hasExtremity(key, node));
	if (key === marks.selectedLink || (marks.marksAllOfSelected && isAt(marks.selected))) return 'selected';
	if (key === marks.pointedLink || (marks.marksAllOfPointed && isAt(marks.pointed))) return 'pointed';
	if (!link.inBackbone) return 'hidden';
	return isPlain(marks) ? 'plain' : 'background';
}

function nodeStyle(
	node: NodeAttributes,
	emphasis: Emphasis,
	isPointed: boolean,
	palette: Palette,
): Partial<ShapeDisplay> {
	const colour = palette.kinds[node.kind];
	const ring = emphasis === 'selected' ? palette.accent : isPointed ? palette.inkQuiet : undefined;
	return {
		x: node.x,
		y: node.y,
		kind: node.kind,
		isDashed: node.isWaiting,
		size: node.radius,
		color: toCss(emphasis === 'faded' ? mix(palette.paper, colour, 0.3) : colour),
		ring: ring ? toCss(ring) : '',
		zIndex: emphasis === 'selected' ? 3 : ring ? 2 : emphasis === 'faded' ? 0 : 1,
	};
}

function linkStyle(link: LinkAttributes, role: LinkRole, palette: Palette): Partial<CurveDisplay> {
	const strength = Math.sqrt(link.share);
	// What is selected or pointed at keeps a contrast of 3:1 on paper; strength shows in the width.
	const colour = {
		selected: mix(palette.paper, palette.accent, 0.7 + 0.3 * strength),
		pointed: mix(palette.paper, palette.inkQuiet, 0.7 + 0.3 * strength),
		plain: mix(palette.paper, palette.edge, 0.55 + 0.45 * strength),
		background: mix(palette.paper, palette.edge, 0.4),
		hidden: palette.paper,
	}[role];
	return {
		curvature: link.curvature,
		color: toCss(colour),
		size: role === 'selected' || role === 'pointed' ? 1 + 1.6 * strength : 0.75 + 1.15 * strength,
		zIndex: { selected: 3, pointed: 2, plain: 1, background: 0, hidden: 0 }[role],
	};
}
