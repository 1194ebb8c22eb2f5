// Sigma with our shapes and curves, reading how things look from the scene's state.
import Sigma from 'sigma';
import { createCamera, zoomLimits } from './camera.ts';
import { edgeProgram } from './edge-program.ts';
import { createNameWriter } from './name-writer.ts';
import { nodeProgram } from './node-program.ts';
import { sizeOf, type LiveScene, type NameLayer, type SceneState } from './scene-state.ts';

export function createSigma(state: SceneState): LiveScene {
	const { width, height } = sizeOf(state);
	const sigma = new Sigma(state.graph, state.container, {
		allowInvalidContainer: true,
		renderLabels: false,
		defaultNodeType: 'shape',
		defaultEdgeType: 'curve',
		nodeProgramClasses: { shape: nodeProgram(() => state.palette.paper) },
		edgeProgramClasses: { curve: edgeProgram() },
		defaultDrawNodeHover: () => undefined,
		zIndex: true,
		stagePadding: 0,
		minCameraRatio: zoomLimits.in,
		maxCameraRatio: zoomLimits.out,
		cameraPanBoundaries: { tolerance: Math.max(width, height) * 0.6 },
		enableCameraRotation: false,
		inertiaRatio: state.reducesMotion() ? 0 : 2,
		zoomToSizeRatioFunction: (ratio) => Math.max(0.6, ratio ** 0.35),
		nodeReducer: (key) => state.appearance.node(key, state.graph.getNodeAttributes(key)),
		edgeReducer: (key) => state.appearance.link(key, state.graph.getEdgeAttributes(key)),
	});
	return { state, sigma, camera: createCamera(sigma, state.reducesMotion), names: createNameLayer(sigma, state) };
}

function createNameLayer(sigma: Sigma, state: SceneState): NameLayer | undefined {
	const canvas = sigma.createCanvas('names', { afterLayer: 'nodes', style: { pointerEvents: 'none' } });
	const context = canvas.getContext('2d');
	return context === null
		? undefined
		: { canvas, context, writer: createNameWriter(context, () => state.palette.serif) };
}
