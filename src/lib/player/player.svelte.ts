// The recording that the reader hears: the library's own, or a file from the reader's device, which goes nowhere.
// The audio element itself is the browser's; this knows what it plays, where it is, and what follows along.
import { createContext } from 'svelte';

/** Where the sound comes from. `device`: an object URL of this page alone. */
export type Sound =
	| { readonly state: 'none' }
	| { readonly state: 'library'; readonly address: string }
	| { readonly state: 'device'; readonly address: string; readonly name: string };

export class Player {
	sound = $state.raw<Sound>({ state: 'none' });
	/** Milliseconds from the start. */
	at = $state(0);
	playing = $state(false);
	/** True once it was played from somewhere: until then nothing is marked as heard. */
	heard = $state(false);
	/** What could not be played, in the browser's own terms. */
	failed = $state(false);
	/** Said for a screen reader when something is played from a moment. */
	announced = $state<number>();
	#element: HTMLAudioElement | undefined;

	/** For `{@attach player.attach}` on the audio element. */
	attach = (element: HTMLAudioElement): (() => void) => {
		this.#element = element;
		return () => {
			this.#element = undefined;
		};
	};

	/** The recording at a moment, as an address that works without script; undefined for a file that has none. */
	href(milliseconds: number): string | undefined {
		return this.sound.state === 'library' ? `${this.sound.address}#t=${milliseconds / 1000}` : undefined;
	}

	/** Plays from there. What the browser refuses (no file, no permission) it says in `failed` or by its own controls. */
	playFrom(milliseconds: number): void {
		const element = this.#element;
		if (element === undefined) return;
		this.at = milliseconds;
		this.heard = true;
		this.announced = milliseconds;
		element.currentTime = milliseconds / 1000;
		element.play().catch(() => {
			this.playing = false;
		});
	}

	/** Stands there, silent: where the reader arrived by a link. */
	stand(milliseconds: number): void {
		if (this.#element === undefined || this.heard) return;
		this.#element.currentTime = milliseconds / 1000;
	}

	toggle(): void {
		const element = this.#element;
		if (element === undefined) return;
		if (element.paused) void element.play().catch(() => undefined);
		else element.pause();
	}

	skip(milliseconds: number): void {
		const element = this.#element;
		if (element !== undefined) element.currentTime = Math.max(0, element.currentTime + milliseconds / 1000);
	}
}

const [read, set] = createContext<Player>();

export const setPlayer = set;

/** Undefined on pages that play nothing. */
export function getPlayer(): Player | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}
