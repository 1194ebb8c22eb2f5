// Mouse and fingers on the canvas: hovering, clicking, dragging a node, zooming by wheel.
// Panning and pinching are Sigma's own.
import type Sigma from 'sigma';
import type { MouseCoords, TouchCoords } from 'sigma/types';
import type { Point } from '#lib/layout/point.ts';
import type { Hit, PointerType } from './hit-test.ts';
import type { NodeOnScreen } from './name-writer.ts';

export type PointerActions = {
	hitTest(at: Point, pointer: PointerType): Hit;
	nodeOnScreen(key: string): NodeOnScreen | undefined;
	hover(hit: Hit): void;
	click(hit: Hit): void;
	/** To a point on screen. */
	drag(key: string, to: Point): void;
	/** A factor above 1 zooms in. */
	zoom(factor: number, centre: Point): void;
};

/** Movement of fewer pixels is a click. */
const clickTolerance = 4;

/** Which node is pressed, and whether it is dragged or clicked. */
function trackDrag(actions: PointerActions) {
	let pressed: { readonly key: string; readonly from: Point; moved: boolean } | undefined;
	let wasDragged = false;
	return {
		isPressed: () => pressed !== undefined,
		wasDragged: () => wasDragged,
		press: (at: Point, hit: Hit) => {
			wasDragged = false;
			pressed = hit && 'node' in hit ? { key: hit.node, from: at, moved: false } : undefined;
		},
		move: (at: Point, event: MouseCoords | TouchCoords) => {
			if (!pressed) return;
			event.preventSigmaDefault();
			pressed.moved ||= Math.hypot(at.x - pressed.from.x, at.y - pressed.from.y) > clickTolerance;
			if (pressed.moved) actions.drag(pressed.key, at);
		},
		release: () => {
			wasDragged = pressed?.moved ?? false;
			pressed = undefined;
		},
	};
}

export function listenToPointer(sigma: Sigma, actions: PointerActions): void {
	const drag = trackDrag(actions);
	listenToMouse(sigma, actions, drag);
	listenToTouch(sigma, actions, drag);
}

type Drag = ReturnType<typeof trackDrag>;

function listenToMouse(sigma: Sigma, actions: PointerActions, drag: Drag): void {
	const mouse = sigma.getMouseCaptor();
	mouse.on('mousemove', (event) => {
		if (!drag.isPressed()) actions.hover(actions.hitTest(event, 'mouse'));
	});
	mouse.on('mouseleave', () => {
		if (!drag.isPressed()) actions.hover(undefined);
	});
	mouse.on('mousedown', (event) => {
		if (!(event.original instanceof MouseEvent) || event.original.button === 0)
			drag.press(event, actions.hitTest(event, 'mouse'));
	});
	mouse.on('mousemovebody', (event) => drag.move(event, event));
	mouse.on('mouseup', drag.release);
	mouse.on('click', (event) => {
		if (!drag.wasDragged()) actions.click(actions.hitTest(event, 'mouse'));
	});
	mouse.on('doubleClick', (event) => {
		if (actions.hitTest(event, 'mouse')) event.preventSigmaDefault();
	});
	mouse.on('wheel', (event) => {
		event.preventSigmaDefault();
		if (event.original instanceof WheelEvent) actions.zoom(wheelFactor(event.original), event);
	});
}

function listenToTouch(sigma: Sigma, actions: PointerActions, drag: Drag): void {
	const touch = sigma.getTouchCaptor();
	const touchedAt = (event: TouchCoords) => event.touches[0] ?? event.previousTouches[0];
	touch.on('touchdown', (event) => {
		const at = event.touches[0];
		if (!at || event.touches.length > 1) return drag.release();
		// A finger pans wherever it doesn't hit a node itself: on a phone, nodes are near everywhere.
		const hit = actions.hitTest(at, 'finger');
		const node = hit && 'node' in hit ? actions.nodeOnScreen(hit.node) : undefined;
		const isOnNode = node && Math.hypot(at.x - node.x, at.y - node.y) <= node.radius + clickTolerance;
		drag.press(at, isOnNode ? hit : undefined);
	});
	touch.on('touchmove', (event) => {
		const at = event.touches[0];
		if (at && event.touches.length === 1) drag.move(at, event);
	});
	touch.on('touchup', drag.release);
	touch.on('tap', (event) => {
		const at = touchedAt(event);
		if (at && !drag.wasDragged()) actions.click(actions.hitTest(at, 'finger'));
	});
	touch.on('doubletap', (event) => {
		const at = touchedAt(event);
		if (at && actions.hitTest(at, 'finger')) event.preventSigmaDefault();
	});
}

/** Wheels count lines or pixels, trackpads pinch with Control held: each turned into a factor, 1 for no change. */
export function wheelFactor({
	deltaY,
	deltaMode,
	ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
	const pixels = deltaY * (deltaMode === 1 ? 18 : deltaMode === 2 ? 400 : 1);
	const limit = 60;
	return Math.exp((-Math.min(limit, Math.max(-limit, pixels)) * (ctrlKey ? 10 : 4)) / 1000);
}
