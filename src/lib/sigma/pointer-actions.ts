// What mouse and fingers do to a scene.
import { hitTest } from './hit-test.ts';
import type { PointerActions } from './pointer.ts';
import { updateAppearance, type LiveScene } from './scene-state.ts';

export function pointerActions(scene: LiveScene, click: PointerActions['click']): PointerActions {
	const { state, sigma, camera } = scene;
	return {
		hitTest: (at, pointer) => hitTest(at, nodeTargets(scene), linkTargets(scene), pointer),
		nodeOnScreen: (key) => state.nodesOnScreen.get(key),
		hover: (hit) => {
			if (JSON.stringify(hit) === JSON.stringify(state.focus.pointed)) return;
			state.container.style.cursor = hit ? 'pointer' : '';
			state.focus = { ...state.focus, pointed: hit };
			updateAppearance(scene);
		},
		click,
		drag: (key, to) => {
			state.stopAnimation();
			const { x, y } = sigma.viewportToGraph(to);
			state.graph.mergeNodeAttributes(key, { x, y });
		},
		zoom: camera.zoomAtOnce,
	};
}

function nodeTargets({ state }: LiveScene) {
	return [...state.nodesOnScreen].map(([key, node]) => ({ key, at: node, radius: node.radius }));
}

function linkTargets({ state: { graph, appearance, nodesOnScreen } }: LiveScene) {
	return graph
		.filterEdges((key) => appearance.isDrawn(key))
		.flatMap((key) => {
			const [from, to] = graph.extremities(key).map((end) => nodesOnScreen.get(end));
			return from && to ? [{ key, from, to, curvature: graph.getEdgeAttribute(key, 'curvature') }] : [];
		});
}
