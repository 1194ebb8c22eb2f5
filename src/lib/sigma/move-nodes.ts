// Moves nodes to where they are to be in the viewport: at once, or animated.
import { animateNodes } from 'sigma/utils';
import type { Point } from '#lib/layout/point.ts';
import { nodePositions } from './node-positions.ts';
import { sizeOf, type LiveScene } from './scene-state.ts';

/** Positions for the viewport as it is now. */
export function fitNodes(scene: LiveScene, { animate }: { readonly animate: boolean }): void {
	const { state, sigma, names } = scene;
	state.stopAnimation();
	const viewport = { ...sizeOf(state), inset: state.covered.layout, obstacles: state.covered.obstacles };
	if (viewport.width === 0 || viewport.height === 0) return;
	sigma.setCustomBBox({ x: [0, viewport.width], y: [0, viewport.height] });
	const positions = nodePositions(
		state.graph,
		state.layout,
		viewport,
		(name, font) => names?.writer.measure(name, font) ?? { width: 0, height: 0 },
	);
	names?.writer.forgetSides();
	if (animate && !state.reducesMotion()) animateTo(scene, positions);
	else
		state.graph.updateEachNodeAttributes((key, node) => ({ ...node, ...positions.get(key) }), {
			attributes: ['x', 'y'],
		});
}

/** Names choose their sides anew once the nodes have arrived. */
export function animateTo({ state, sigma, names }: LiveScene, positions: ReadonlyMap<string, Point>): void {
	const arrived = () => {
		names?.writer.forgetSides();
		sigma.scheduleRender();
	};
	const motion = { duration: 420, easing: 'cubicInOut' } as const;
	state.stopAnimation = animateNodes(state.graph, Object.fromEntries(positions), motion, arrived);
}
