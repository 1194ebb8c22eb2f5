// What follows every frame of Sigma: where visible nodes are on screen, and the names above them.
import type { NodeOnScreen } from './name-writer.ts';
import { resizeCanvas } from './observers.ts';
import { sizeOf, type LiveScene } from './scene-state.ts';

export function drawFrame(scene: LiveScene): void {
	const { state, names } = scene;
	state.nodesOnScreen = visibleNodes(scene);
	if (names === undefined || !state.writesNames) return;
	const size = sizeOf(state);
	resizeCanvas(names.canvas, names.context, size);
	names.writer.write({
		graph: state.graph,
		appearance: state.appearance,
		palette: state.palette,
		nodes: state.nodesOnScreen,
		viewport: { ...size, obstacles: state.covered.obstacles },
	});
}

function visibleNodes({ state: { graph, appearance }, sigma }: LiveScene): ReadonlyMap<string, NodeOnScreen> {
	const scale = sigma.scaleSize(1);
	const visible = graph.filterNodes((key) => !appearance.isHidden(key));
	return new Map(
		visible.map((key) => {
			const node = graph.getNodeAttributes(key);
			return [key, { ...sigma.graphToViewport(node), radius: node.radius * scale }];
		}),
	);
}
