// Moves the camera: as little as it takes, at once where the user's system asks for no motion.
import { largest, smallest } from '#lib/extremes.ts';
import type Sigma from 'sigma';
import type { Point } from '#lib/layout/point.ts';
import type { DrawnGraph } from './graph.ts';
import type { Inset } from './viewport.ts';

export type Camera = ReturnType<typeof createCamera>;

/** Least and greatest ratio of Sigma's camera: below 1 is zoomed in. */
export const zoomLimits = { in: 0.12, out: 1.6 } as const;
const fitted = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
const margin = { x: 72, y: 48 };

export function createCamera(sigma: Sigma, reducesMotion: () => boolean) {
	const camera = sigma.getCamera();
	const move = (state: Partial<typeof fitted>, duration = 360) => {
		if (reducesMotion()) camera.setState(state);
		else void camera.animate(state, { duration, easing: 'quadraticInOut' });
	};
	/** Camera units that a pixel is worth. */
	const perPixel = () => {
		const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
		const to = sigma.viewportToFramedGraph({ x: 100, y: 0 });
		return (to.x - from.x) / 100;
	};
	const zoomed = (factor: number, centre: Point) =>
		sigma.getViewportZoomedState(centre, camera.getBoundedRatio(camera.getState().ratio / factor));

	return {
		fit: () => move(fitted),
		/** A factor above 1 zooms in; around `centre`, in pixels. */
		zoom: (factor: number, centre: Point) => move(zoomed(factor, centre), 200),
		/** For wheels and trackpads, which bring their own smoothness. */
		zoomAtOnce: (factor: number, centre: Point) => camera.setState(zoomed(factor, centre)),
		/** Brings nodes into the part of the viewport that nothing covers; where they are in sight already, nothing moves. */
		reveal: (graph: DrawnGraph, keys: readonly string[], inset: Inset) => {
			const points = keys
				.filter((key) => graph.hasNode(key))
				.map((key) => sigma.graphToViewport(graph.getNodeAttributes(key)));
			if (points.length === 0) return;
			const { width, height } = sigma.getDimensions();
			const dx = shift(
				points.map(({ x }) => x),
				inset.left + margin.x,
				width - inset.right - margin.x,
			);
			const dy = shift(
				points.map(({ y }) => y),
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
