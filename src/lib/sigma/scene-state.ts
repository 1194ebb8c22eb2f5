// What a scene holds while it is on the page. Each file beside this one that takes it does one thing with it.
import type Sigma from 'sigma';
import type { Point } from '#lib/layout/point.ts';
import { appearanceOf, type Appearance, type Focus } from './appearance.ts';
import type { Camera } from './camera.ts';
import { buildGraph, type DrawnGraph } from './graph.ts';
import type { NodeOnScreen, NameWriter } from './name-writer.ts';
import { readPalette, type Palette } from './palette.ts';
import type { Box, Inset } from './viewport.ts';

/** What covers the viewport: `layout` and `obstacles` decide where nodes are, `camera` what the camera keeps in sight. */
export type Covered = { readonly layout: Inset; readonly camera: Inset; readonly obstacles: readonly Box[] };

/** The canvas above the nodes; absent where the browser gives no context for it. */
export type NameLayer = {
	readonly canvas: HTMLCanvasElement;
	readonly context: CanvasRenderingContext2D;
	readonly writer: NameWriter;
};

export type SceneState = {
	readonly container: HTMLElement;
	readonly reducesMotion: () => boolean;
	graph: DrawnGraph;
	/** Node positions as the server gives them. */
	layout: ReadonlyMap<string, Point>;
	focus: Focus;
	palette: Palette;
	/** Of `graph`, `focus` and `palette`: computed again when one of them changes. */
	appearance: Appearance;
	covered: Covered;
	/** Of the last frame: visible nodes alone. */
	nodesOnScreen: ReadonlyMap<string, NodeOnScreen>;
	/** Whether the fonts for names are here. */
	writesNames: boolean;
	stopAnimation: () => void;
};

/** A scene on the page: its state, and what draws it. */
export type LiveScene = {
	readonly state: SceneState;
	readonly sigma: Sigma;
	readonly camera: Camera;
	readonly names: NameLayer | undefined;
};

const uncovered: Inset = { top: 0, right: 0, bottom: 0, left: 0 };

export function createSceneState(container: HTMLElement): SceneState {
	const motion = matchMedia('(prefers-reduced-motion: reduce)');
	const palette = readPalette(container);
	const graph = buildGraph({ nodes: [], links: [] });
	const focus: Focus = { hidden: new Set() };
	return {
		container,
		reducesMotion: () => motion.matches,
		graph,
		layout: new Map(),
		focus,
		palette,
		appearance: appearanceOf(graph, focus, palette),
		covered: { layout: uncovered, camera: uncovered, obstacles: [] },
		nodesOnScreen: new Map(),
		writesNames: false,
		stopAnimation: () => undefined,
	};
}

export function sizeOf({ container }: SceneState): { readonly width: number; readonly height: number } {
	return { width: container.clientWidth, height: container.clientHeight };
}

/** After a change of what is in focus, of the palette or of the graph. */
export function updateAppearance({ state, sigma }: LiveScene): void {
	state.appearance = appearanceOf(state.graph, state.focus, state.palette);
	sigma.scheduleRefresh();
}
