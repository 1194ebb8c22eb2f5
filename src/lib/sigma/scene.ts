// The drawing itself: Sigma with our shapes, curves and names, and everything that moves or is touched in it.
// Loaded by stage.svelte.ts in the browser alone: Sigma can't be imported on a server.
import Sigma from 'sigma';
import { animateNodes } from 'sigma/utils';
import type { Place } from '#lib/layout.ts';
import { cameraOf, closest, furthest, type Inset } from './camera.ts';
import { edgeProgram } from './edge-program.ts';
import { drawnGraph, type Drawing } from './graph.ts';
import { lookOf, type Focus } from './look.ts';
import { nodeProgram } from './node-program.ts';
import { readPalette } from './palette.ts';
import { listenToPointer } from './pointer.ts';
import type { Obstacle } from './room.ts';
import { seats } from './seating.ts';
import { touched, type Pointer, type Touched } from './touch.ts';
import { loadFonts, sharpen, watchSize, watchTheme } from './watch.ts';
import { fontOf, nameWriter, typeOf, type OnScreen } from './write-names.ts';

export type SceneEvents = {
	/** A node, a link, or empty ground was clicked or tapped. */
	chosen(touched: Touched): void;
	/** After every frame: where each visible node is, in pixels from the container's top left. */
	drawn(places: ReadonlyMap<string, OnScreen>): void;
	/** The browser took the canvas's context away. */
	lost(): void;
};

/** What covers the room: `rest` and `obstacles` decide where nodes stand, `now` what the camera keeps in sight. */
export type Cover = { readonly rest: Inset; readonly now: Inset; readonly obstacles: readonly Obstacle[] };

export type Scene = {
	draw(drawing: Drawing): void;
	focusOn(focus: Focus): void;
	cover(cover: Cover): void;
	reveal(keys: readonly string[]): void;
	/** Above 1 comes closer. */
	zoom(by: number): void;
	fit(): void;
	kill(): void;
};

const open: Inset = { top: 0, right: 0, bottom: 0, left: 0 };

export function createScene(container: HTMLElement, events: SceneEvents): Scene {
	const stillness = matchMedia('(prefers-reduced-motion: reduce)');
	let palette = readPalette(container);
	let graph = drawnGraph({ nodes: [], links: [] });
	let home: ReadonlyMap<string, Place> = new Map();
	let focus: Focus = { hidden: new Set() };
	let look = lookOf(graph, focus, palette);
	let cover: Cover = { rest: open, now: open, obstacles: [] };
	let places: ReadonlyMap<string, OnScreen> = new Map();
	let named = false;
	let stopMoving: () => void = () => undefined;

	const size = () => ({ width: container.clientWidth, height: container.clientHeight });
	const sigma = new Sigma(graph, container, {
		allowInvalidContainer: true,
		renderLabels: false,
		defaultNodeType: 'shape',
		defaultEdgeType: 'curve',
		nodeProgramClasses: { shape: nodeProgram(() => palette.paper) },
		edgeProgramClasses: { curve: edgeProgram() },
		defaultDrawNodeHover: () => undefined,
		zIndex: true,
		stagePadding: 0,
		minCameraRatio: closest,
		maxCameraRatio: furthest,
		cameraPanBoundaries: { tolerance: Math.max(size().width, size().height) * 0.6 },
		enableCameraRotation: false,
		inertiaRatio: stillness.matches ? 0 : 2,
		zoomToSizeRatioFunction: (ratio) => Math.max(0.6, ratio ** 0.35),
		nodeReducer: (key) => look.node(key, graph.getNodeAttributes(key)),
		edgeReducer: (key) => look.link(key, graph.getEdgeAttributes(key)),
	});
	const camera = cameraOf(sigma, () => stillness.matches);
	const layer = sigma.createCanvas('names', { afterLayer: 'nodes', style: { pointerEvents: 'none' } });
	const pen = layer.getContext('2d');
	const writer = pen ? nameWriter(pen, () => palette.serif) : undefined;

	const refresh = () => {
		look = lookOf(graph, focus, palette);
		sigma.scheduleRefresh();
	};

	/** Nodes walk to where they are to stand; names find their sides anew once they have arrived. */
	const walk = (to: ReadonlyMap<string, Place>) => {
		const arrive = () => {
			writer?.settle();
			sigma.scheduleRender();
		};
		stopMoving = animateNodes(graph, Object.fromEntries(to), { duration: 420, easing: 'cubicInOut' }, arrive);
	};

	/** Everyone takes their seat in the room as it is now. */
	const seat = ({ calmly }: { calmly: boolean }) => {
		stopMoving();
		const room = { ...size(), inset: cover.rest, obstacles: cover.obstacles };
		if (room.width === 0 || room.height === 0) return;
		sigma.setCustomBBox({ x: [0, room.width], y: [0, room.height] });
		const to = seats(graph, home, room, (name, type) => writer?.measure(name, type) ?? { width: 0, height: 0 });
		writer?.settle();
		if (calmly && !stillness.matches) walk(to);
		else graph.updateEachNodeAttributes((key, node) => ({ ...node, ...to.get(key) }), { attributes: ['x', 'y'] });
	};

	sigma.on('afterRender', () => {
		const scale = sigma.scaleSize(1);
		places = new Map(
			graph
				.filterNodes((key) => !look.isHidden(key))
				.map((key) => [
					key,
					{
						...sigma.graphToViewport(graph.getNodeAttributes(key)),
						radius: graph.getNodeAttribute(key, 'radius') * scale,
					},
				]),
		);
		if (pen && writer && named) {
			sharpen(layer, pen, size());
			writer.write({ graph, look, palette, places, room: { ...size(), obstacles: cover.obstacles } });
		}
		events.drawn(places);
	});

	listenToPointer(sigma, {
		under: (at, pointer) => under(at, pointer),
		bodyOf: (key) => places.get(key),
		point: (now) => {
			if (JSON.stringify(now) === JSON.stringify(focus.pointed)) return;
			container.style.cursor = now ? 'pointer' : '';
			focus = { ...focus, pointed: now };
			refresh();
		},
		choose: events.chosen,
		drag: (key, to) => {
			stopMoving();
			const { x, y } = sigma.viewportToGraph(to);
			graph.mergeNodeAttributes(key, { x, y });
		},
		zoom: camera.zoomAtOnce,
	});

	const under = (at: Place, pointer: Pointer): Touched => {
		const nodes = [...places].map(([key, place]) => ({ key, at: place, radius: place.radius }));
		const links = graph
			.filterEdges((key) => look.isDrawn(key))
			.flatMap((key) => {
				const [from, to] = graph.extremities(key).map((end) => places.get(end));
				return from && to ? [{ key, from, to, curvature: graph.getEdgeAttribute(key, 'curvature') }] : [];
			});
		return touched(at, nodes, links, pointer);
	};

	/** Names wait a moment for their faces, and are written again when late ones arrive. */
	const writeNames = async () => {
		const fonts = [typeOf(false), typeOf(true)].map((type) => fontOf(type, palette.serif));
		const { soon, all } = loadFonts(fonts, graph.mapNodes((_, { name }) => name).join(''));
		await soon;
		named = true;
		sigma.scheduleRender();
		await all;
		writer?.forget();
		sigma.scheduleRender();
	};

	const stopWatching = [
		watchTheme(() => {
			palette = readPalette(container);
			refresh();
		}),
		watchSize(container, () => {
			seat({ calmly: false });
			refresh();
		}),
	];
	for (const canvas of Object.values(sigma.getCanvases())) canvas.addEventListener('webglcontextlost', events.lost);

	return {
		draw: (drawing) => {
			const before = graph;
			graph = drawnGraph(drawing);
			home = new Map(drawing.nodes.map(({ key, at }) => [key, at]));
			focus = { ...focus, pointed: undefined };
			look = lookOf(graph, focus, palette);
			seat({ calmly: false });
			// Who was here already walks from where they stood; who comes new appears in place.
			const stood = graph.filterNodes((key) => before.hasNode(key));
			const seated = new Map(
				stood.map((key) => [key, { x: graph.getNodeAttribute(key, 'x'), y: graph.getNodeAttribute(key, 'y') }]),
			);
			if (!stillness.matches)
				for (const key of stood)
					graph.mergeNodeAttributes(key, {
						x: before.getNodeAttribute(key, 'x'),
						y: before.getNodeAttribute(key, 'y'),
					});
			sigma.setGraph(graph);
			if (!stillness.matches && stood.length > 0) walk(seated);
			void writeNames();
		},
		focusOn: (next) => {
			focus = { ...next, pointed: focus.pointed };
			refresh();
		},
		cover: (next) => {
			const changed = JSON.stringify([next.rest, next.obstacles]) !== JSON.stringify([cover.rest, cover.obstacles]);
			cover = next;
			if (changed) seat({ calmly: true });
		},
		reveal: (keys) => camera.reveal(graph, keys, cover.now),
		zoom: (by) => {
			const { width, height } = size();
			camera.zoom(by, {
				x: (cover.now.left + width - cover.now.right) / 2,
				y: (cover.now.top + height - cover.now.bottom) / 2,
			});
		},
		fit: camera.fit,
		kill: () => {
			stopMoving();
			for (const stop of stopWatching) stop();
			sigma.kill();
		},
	};
}
