// Moves the camera: as little as it takes, at once where the reader's system asks for no motion.
import { largest, smallest } from '#graph/extremes.ts';
import type Sigma from 'sigma';
import type { Place } from '#lib/layout.ts';
import type { DrawnGraph } from './graph.ts';
import type { Room } from './room.ts';

export type Inset = Room['inset'];
export type Camera = ReturnType<typeof cameraOf>;

export const closest = 0.12;
export const furthest = 1.6;
const atRest = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
const margin = { x: 72, y: 48 };

export function cameraOf(sigma: Sigma, calm: () => boolean) {
	const camera = sigma.getCamera();
	const move = (state: Partial<typeof atRest>, duration = 360) => {
		if (calm()) camera.setState(state);
		else void camera.animate(state, { duration, easing: 'quadraticInOut' });
	};
	/** Camera units that a pixel is worth. */
	const perPixel = () => {
		const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
		const to = sigma.viewportToFramedGraph({ x: 100, y: 0 });
		return (to.x - from.x) / 100;
	};

	return {
		fit: () => move(atRest),
		/** `by` above 1 comes closer; around `centre`, in pixels. */
		zoom: (by: number, centre: Place) =>
			move(sigma.getViewportZoomedState(centre, camera.getBoundedRatio(camera.getState().ratio / by)), 200),
		/** For wheels and trackpads, which bring their own smoothness. */
		zoomAtOnce: (by: number, centre: Place) =>
			camera.setState(sigma.getViewportZoomedState(centre, camera.getBoundedRatio(camera.getState().ratio / by))),
		/** Brings nodes into the part of the room that nothing covers; where they are in sight already, nothing moves. */
		reveal: (graph: DrawnGraph, keys: readonly string[], inset: Inset) => {
			const places = keys
				.filter((key) => graph.hasNode(key))
				.map((key) => sigma.graphToViewport(graph.getNodeAttributes(key)));
			if (places.length === 0) return;
			const { width, height } = sigma.getDimensions();
			const dx = shift(
				places.map(({ x }) => x),
				inset.left + margin.x,
				width - inset.right - margin.x,
			);
			const dy = shift(
				places.map(({ y }) => y),
				inset.top + margin.y,
				height - inset.bottom - margin.y,
			);
			if (dx === 0 && dy === 0) return;
			const { x, y } = camera.getState();
			move({ x: x - dx * perPixel(), y: y + dy * perPixel() });
		},
	};
}

/** How far values must move to lie between `low` and `high`; where they can't all, their middle does. */
export function shift(values: readonly number[], low: number, high: number): number {
	const [least, most] = [smallest(values), largest(values)];
	if (most - least > high - low) return (low + high) / 2 - (least + most) / 2;
	if (least < low) return low - least;
	return most > high ? high - most : 0;
}
