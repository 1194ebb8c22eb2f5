// Mouse and fingers on the canvas: pointing, choosing, dragging a node, zooming by wheel.
// Panning and pinching are Sigma's own.
import type Sigma from 'sigma';
import type { MouseCoords, TouchCoords } from 'sigma/types';
import type { Place } from '#lib/layout.ts';
import type { Pointer, Touched } from './touch.ts';

export type PointerTarget = {
	under(at: Place, pointer: Pointer): Touched;
	/** A node's centre and radius on screen. */
	bodyOf(key: string): { readonly x: number; readonly y: number; readonly radius: number } | undefined;
	point(touched: Touched): void;
	choose(touched: Touched): void;
	/** To a place on screen. */
	drag(key: string, to: Place): void;
	zoom(by: number, centre: Place): void;
};

/** Movement below this many pixels is a click. */
const still = 4;

export function listenToPointer(sigma: Sigma, target: PointerTarget): void {
	const mouse = sigma.getMouseCaptor();
	const touch = sigma.getTouchCaptor();
	let held: { readonly key: string; readonly from: Place; moved: boolean } | undefined;
	let dragged = false;

	const press = (at: Place, touchedNow: Touched) => {
		dragged = false;
		held = touchedNow && 'node' in touchedNow ? { key: touchedNow.node, from: at, moved: false } : undefined;
	};
	const moveHeld = (at: Place, event: MouseCoords | TouchCoords) => {
		if (!held) return;
		event.preventSigmaDefault();
		held.moved ||= Math.hypot(at.x - held.from.x, at.y - held.from.y) > still;
		if (held.moved) target.drag(held.key, at);
	};
	const release = () => {
		dragged = held?.moved ?? false;
		held = undefined;
	};

	mouse.on('mousemove', (event) => {
		if (!held) target.point(target.under(event, 'mouse'));
	});
	mouse.on('mouseleave', () => {
		if (!held) target.point(undefined);
	});
	mouse.on('mousedown', (event) => {
		if (!(event.original instanceof MouseEvent) || event.original.button === 0)
			press(event, target.under(event, 'mouse'));
	});
	mouse.on('mousemovebody', (event) => moveHeld(event, event));
	mouse.on('mouseup', release);
	mouse.on('click', (event) => {
		if (!dragged) target.choose(target.under(event, 'mouse'));
	});
	mouse.on('doubleClick', (event) => {
		if (target.under(event, 'mouse')) event.preventSigmaDefault();
	});
	mouse.on('wheel', (event) => {
		event.preventSigmaDefault();
		if (event.original instanceof WheelEvent) target.zoom(wheelFactor(event.original), event);
	});

	touch.on('touchdown', (event) => {
		const at = event.touches[0];
		if (!at || event.touches.length > 1) return release();
		// A finger pans wherever it doesn't hit a node's very body: on a phone, nodes are near everywhere.
		const under = target.under(at, 'finger');
		const body = under && 'node' in under ? target.bodyOf(under.node) : undefined;
		press(at, body && Math.hypot(at.x - body.x, at.y - body.y) <= body.radius + still ? under : undefined);
	});
	touch.on('touchmove', (event) => {
		const at = event.touches[0];
		if (at && event.touches.length === 1) moveHeld(at, event);
	});
	touch.on('touchup', release);
	const tapped = (event: TouchCoords) => event.touches[0] ?? event.previousTouches[0];
	touch.on('tap', (event) => {
		const at = tapped(event);
		if (at && !dragged) target.choose(target.under(at, 'finger'));
	});
	touch.on('doubletap', (event) => {
		const at = tapped(event);
		if (at && target.under(at, 'finger')) event.preventSigmaDefault();
	});
}

/** Wheels count lines or pixels, trackpads pinch with Control held: each turned into a factor, 1 for no change. */
export function wheelFactor({
	deltaY,
	deltaMode,
	ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
	const pixels = deltaY * (deltaMode === 1 ? 18 : deltaMode === 2 ? 400 : 1);
	const most = 60;
	return Math.exp((-Math.min(most, Math.max(-most, pixels)) * (ctrlKey ? 10 : 4)) / 1000);
}
