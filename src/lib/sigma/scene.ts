// The drawing as the page holds it: what may be done with it, what it tells. Each of its parts is a file beside this one.
// Loaded by stage.svelte.ts in the browser alone: Sigma can't be imported on a server.
import type { Focus } from './appearance.ts';
import { createSigma } from './create-sigma.ts';
import { drawFrame } from './draw-frame.ts';
import { drawGraph } from './draw-graph.ts';
import type { Drawing } from './graph.ts';
import type { Hit } from './hit-test.ts';
import { fitNodes } from './move-nodes.ts';
import type { NodeOnScreen } from './name-writer.ts';
import { observeSize, observeTheme } from './observers.ts';
import { readPalette } from './palette.ts';
import { listenToPointer } from './pointer.ts';
import { pointerActions } from './pointer-actions.ts';
import { createSceneState, sizeOf, updateAppearance, type Covered, type LiveScene } from './scene-state.ts';

export type SceneEvents = {
	/** A node, a link, or empty ground was clicked or tapped. */
	clicked(hit: Hit): void;
	/** After every frame: visible nodes. */
	drawn(nodes: ReadonlyMap<string, NodeOnScreen>): void;
	/** The browser took the canvas's context away. */
	contextLost(): void;
};

export type Scene = {
	draw(drawing: Drawing): void;
	focusOn(focus: Focus): void;
	cover(covered: Covered): void;
	reveal(keys: readonly string[]): void;
	/** A factor above 1 zooms in. */
	zoom(factor: number): void;
	fit(): void;
	destroy(): void;
};

export function createScene(container: HTMLElement, events: SceneEvents): Scene {
	const scene = createSigma(createSceneState(container));
	const { state, sigma, camera } = scene;
	sigma.on('afterRender', () => {
		drawFrame(scene);
		events.drawn(state.nodesOnScreen);
	});
	listenToPointer(sigma, pointerActions(scene, events.clicked));
	for (const canvas of Object.values(sigma.getCanvases()))
		canvas.addEventListener('webglcontextlost', events.contextLost);
	const stopObserving = followPage(scene);

	return {
		draw: (drawing) => drawGraph(scene, drawing),
		focusOn: (focus) => {
			state.focus = { ...focus, pointed: state.focus.pointed };
			updateAppearance(scene);
		},
		cover: (covered) => cover(scene, covered),
		reveal: (keys) => camera.reveal(state.graph, keys, state.covered.camera),
		zoom: (factor) => camera.zoom(factor, centreOf(scene)),
		fit: camera.fit,
		destroy: () => {
			state.stopAnimation();
			stopObserving();
			sigma.kill();
		},
	};
}

/** Keeps the drawing right when theme or size of the page change. Returns how to stop. */
function followPage(scene: LiveScene): () => void {
	const { state } = scene;
	const stopTheme = observeTheme(() => {
		state.palette = readPalette(state.container);
		updateAppearance(scene);
	});
	const stopSize = observeSize(state.container, () => {
		fitNodes(scene, { animate: false });
		updateAppearance(scene);
	});
	return () => {
		stopTheme();
		stopSize();
	};
}

function cover(scene: LiveScene, covered: Covered): void {
	const of = ({ layout, obstacles }: Covered) => JSON.stringify([layout, obstacles]);
	const movesNodes = of(covered) !== of(scene.state.covered);
	scene.state.covered = covered;
	if (movesNodes) fitNodes(scene, { animate: true });
}

/** Of the part that nothing covers, in pixels. */
function centreOf({ state }: LiveScene) {
	const { width, height } = sizeOf(state);
	const { left, right, top, bottom } = state.covered.camera;
	return { x: (left + width - right) / 2, y: (top + height - bottom) / 2 };
}
