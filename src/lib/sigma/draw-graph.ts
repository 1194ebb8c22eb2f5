// Puts another graph on the canvas.
import { appearanceOf } from './appearance.ts';
import { buildGraph, type DrawnGraph, type Drawing } from './graph.ts';
import { animateTo, fitNodes } from './move-nodes.ts';
import { cssFont, fontFor } from './name-writer.ts';
import { loadFonts } from './observers.ts';
import type { LiveScene } from './scene-state.ts';

export function drawGraph(scene: LiveScene, drawing: Drawing): void {
	const { state, sigma } = scene;
	const before = state.graph;
	state.graph = buildGraph(drawing);
	state.layout = new Map(drawing.nodes.map(({ key, at }) => [key, at]));
	state.focus = { ...state.focus, pointed: undefined };
	state.appearance = appearanceOf(state.graph, state.focus, state.palette);
	fitNodes(scene, { animate: false });
	const kept = state.graph.filterNodes((key) => before.hasNode(key));
	const isAnimated = !state.reducesMotion() && kept.length > 0;
	const positions = positionsOf(state.graph, kept);
	// Nodes that were here move from where they were; new ones appear in place.
	if (isAnimated) for (const [key, at] of positionsOf(before, kept)) state.graph.mergeNodeAttributes(key, at);
	sigma.setGraph(state.graph);
	if (isAnimated) animateTo(scene, positions);
	void writeNames(scene);
}

function positionsOf(graph: DrawnGraph, keys: readonly string[]) {
	return new Map(
		keys.map((key) => [key, { x: graph.getNodeAttribute(key, 'x'), y: graph.getNodeAttribute(key, 'y') }] as const),
	);
}

/** Names wait a moment for their fonts, and are written again when late ones arrive. */
async function writeNames({ state, sigma, names }: LiveScene): Promise<void> {
	const fonts = [fontFor(false), fontFor(true)].map((font) => cssFont(font, state.palette.serif));
	const { soon, all } = loadFonts(fonts, state.graph.mapNodes((_, { name }) => name).join(''));
	await soon;
	state.writesNames = true;
	sigma.scheduleRender();
	await all;
	names?.writer.forgetWidths();
	sigma.scheduleRender();
}
