// How the page holds the drawing: an attachment that loads Sigma when the canvas is there, hands on what changes, and
// lets go. What the page may do with it (zoom, fit) and know of it (where nodes are) goes through here.
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Cover, Scene } from './scene.ts';
import type { Drawing } from './graph.ts';
import type { Focus } from './look.ts';
import type { Touched } from './touch.ts';

export type StageAbout = {
	readonly drawing: () => Drawing;
	readonly focus: () => Focus;
	readonly cover: () => Cover;
	/** What must be in sight. */
	readonly inSight: () => readonly string[];
	readonly chosen: (touched: Touched) => void;
};

export type StageState = 'waiting' | 'drawn' | 'unavailable';
export type Stage = ReturnType<typeof createStage>;

export function createStage(about: StageAbout) {
	let state = $state<StageState>('waiting');
	let scene = $state.raw<Scene>();
	let places: ReadonlyMap<string, { readonly x: number; readonly y: number }> = new Map();
	const followers = new Map<string, HTMLElement>();

	const follow = () => {
		for (const [key, element] of followers) {
			const place = places.get(key);
			element.style.visibility = place ? '' : 'hidden';
			if (place) element.style.translate = `${place.x.toFixed(1)}px ${place.y.toFixed(1)}px`;
		}
	};

	const canvas: Attachment<HTMLElement> = (container) => {
		let left = false;
		const arrive = async () => {
			if (!drawsWebgl()) return void (state = 'unavailable');
			try {
				const { createScene } = await import('./scene.ts');
				if (left) return;
				scene = createScene(container, {
					chosen: about.chosen,
					drawn: (now) => {
						places = now;
						follow();
					},
					lost: () => (state = 'unavailable'),
				});
				state = 'drawn';
			} catch {
				// A driver that promises WebGL and fails to make a context: the list stands in.
				state = 'unavailable';
			}
		};
		untrack(() => void arrive());
		// Room first, then who stands in it, then how they look, then where the camera is.
		$effect(() => scene?.cover(about.cover()));
		$effect(() => scene?.draw(about.drawing()));
		$effect(() => scene?.focusOn(about.focus()));
		$effect(() => {
			about.drawing();
			about.cover();
			scene?.reveal(about.inSight());
		});
		return () => {
			left = true;
			scene?.kill();
			scene = undefined;
			// What can't be drawn now can't be drawn in another canvas either.
			if (state === 'drawn') state = 'waiting';
		};
	};

	return {
		canvas,
		get state() {
			return state;
		},
		/** Keeps an element where its node is on screen. */
		follows:
			(key: string): Attachment<HTMLElement> =>
			(element) => {
				followers.set(key, element);
				follow();
				return () => followers.delete(key);
			},
		/** Pixels from the canvas's top left, of all that can be seen. */
		places: () => places,
		zoom: (by: number) => scene?.zoom(by),
		fit: () => scene?.fit(),
	};
}

function drawsWebgl(): boolean {
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
	context?.getExtension('WEBGL_lose_context')?.loseContext();
	return context !== null;
}
