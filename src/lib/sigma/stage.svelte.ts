// How the page holds the drawing: an attachment that loads Sigma when the canvas is there, passes on what changes, and
// destroys it with the canvas. What the page may do with it (zoom, fit) and know of it (where nodes are) goes through here.
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Point } from '#lib/layout/point.ts';
import type { Focus } from './appearance.ts';
import type { Drawing } from './graph.ts';
import type { Hit } from './hit-test.ts';
import type { Covered } from './scene-state.ts';
import type { Scene } from './scene.ts';

export type StageOptions = {
	readonly drawing: () => Drawing;
	readonly focus: () => Focus;
	readonly covered: () => Covered;
	/** Keys of the nodes that the camera keeps in sight. */
	readonly inSight: () => readonly string[];
	readonly clicked: (hit: Hit) => void;
};

export type StageState = 'waiting' | 'drawn' | 'unavailable';
export type Stage = ReturnType<typeof createStage>;

export function createStage(options: StageOptions) {
	let state = $state<StageState>('waiting');
	let scene = $state.raw<Scene>();
	const followers = createFollowers();

	async function load(container: HTMLElement, isGone: () => boolean): Promise<void> {
		if (!hasWebgl()) return void (state = 'unavailable');
		try {
			const { createScene } = await import('./scene.ts');
			if (isGone()) return;
			scene = createScene(container, {
				clicked: options.clicked,
				drawn: followers.move,
				contextLost: () => (state = 'unavailable'),
			});
			state = 'drawn';
		} catch {
			// A driver that promises WebGL and fails to make a context: the list is shown instead.
			state = 'unavailable';
		}
	}

	const canvas: Attachment<HTMLElement> = (container) => {
		let gone = false;
		untrack(() => void load(container, () => gone));
		// What is covered first, then which nodes there are, then how they look, then where the camera is.
		$effect(() => scene?.cover(options.covered()));
		$effect(() => scene?.draw(options.drawing()));
		$effect(() => scene?.focusOn(options.focus()));
		$effect(() => {
			options.drawing();
			options.covered();
			scene?.reveal(options.inSight());
		});
		return () => {
			gone = true;
			scene?.destroy();
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
		follows: followers.add,
		positions: followers.positions,
		zoom: (factor: number) => scene?.zoom(factor),
		fit: () => scene?.fit(),
	};
}

/** Elements that are kept where their nodes are on screen. */
function createFollowers() {
	let positions: ReadonlyMap<string, Point> = new Map();
	const elements = new Map<string, HTMLElement>();
	const update = () => {
		for (const [key, element] of elements) {
			const at = positions.get(key);
			element.style.visibility = at ? '' : 'hidden';
			if (at) element.style.translate = `${at.x.toFixed(1)}px ${at.y.toFixed(1)}px`;
		}
	};
	return {
		/** Pixels from the canvas's top left, of all nodes that can be seen. */
		positions: () => positions,
		move: (now: ReadonlyMap<string, Point>) => {
			positions = now;
			update();
		},
		/** For `{@attach stage.follows(key)}`. */
		add:
			(key: string): Attachment<HTMLElement> =>
			(element) => {
				elements.set(key, element);
				update();
				return () => elements.delete(key);
			},
	};
}

function hasWebgl(): boolean {
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
	context?.getExtension('WEBGL_lose_context')?.loseContext();
	return context !== null;
}
