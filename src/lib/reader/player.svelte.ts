// The recording that the reader hears: the library's own, or a file from the reader's device, which goes nowhere.
// The audio element itself is the browser's; this knows what it plays and where it is.
import { createContext } from 'svelte';

/** Where the sound comes from. `device`: an object URL of this page alone. */
export type Sound =
	| { readonly state: 'none' }
	| { readonly state: 'library'; readonly address: string }
	| { readonly state: 'device'; readonly address: string; readonly name: string };

export type Player = ReturnType<typeof createPlayer>;

/** `kept`: the address of the library's recording, where it has one. */
export function createPlayer(kept: () => string | undefined) {
	let opened = $state.raw<Extract<Sound, { state: 'device' }>>();
	const own = $derived.by((): Sound => {
		const address = kept();
		return address === undefined ? { state: 'none' } : { state: 'library', address };
	});
	const sound = $derived<Sound>(opened ?? own);
	let at = $state(0);
	let playing = $state(false);
	let heard = $state(false);
	let failed = $state(false);
	let element: HTMLAudioElement | undefined;

	function anew(): void {
		if (opened !== undefined) URL.revokeObjectURL(opened.address);
		opened = undefined;
		[at, playing, heard, failed] = [0, false, false, false];
	}

	return {
		get sound() {
			return sound;
		},
		/** Milliseconds from the start. */
		get at() {
			return at;
		},
		get playing() {
			return playing;
		},
		/** True once it was played: until then nothing is marked as heard. */
		get heard() {
			return heard;
		},
		/** The browser can't play it. */
		get failed() {
			return failed;
		},
		/** For `{@attach player.attach}` on the audio element. */
		attach(audio: HTMLAudioElement): () => void {
			element = audio;
			return () => {
				if (element === audio) element = undefined;
			};
		},
		hear(milliseconds: number): void {
			at = milliseconds;
		},
		started(): void {
			[playing, heard, failed] = [true, true, false];
		},
		stopped(): void {
			playing = false;
		},
		broke(): void {
			[playing, failed] = [false, true];
		},
		/** The recording at a moment, as an address that works without script; undefined for a file that has none. */
		href: (milliseconds: number): string | undefined =>
			sound.state === 'library' ? `${sound.address}#t=${milliseconds / 1000}` : undefined,
		playFrom(milliseconds: number): void {
			if (element === undefined) return;
			at = milliseconds;
			heard = true;
			element.currentTime = milliseconds / 1000;
			// What can't be played says so by its own error.
			element.play().catch(() => {
				playing = false;
			});
		},
		/** Stands there, silent, until it is played. */
		stand(milliseconds: number): void {
			if (element !== undefined && !heard) element.currentTime = milliseconds / 1000;
		},
		/** A file of the reader's, in this page alone. */
		open(file: File): void {
			anew();
			opened = { state: 'device', address: URL.createObjectURL(file), name: file.name };
		},
		close: anew,
		release(): void {
			if (opened !== undefined) URL.revokeObjectURL(opened.address);
		},
	};
}

const [read, set] = createContext<Player | undefined>();

export const setPlayer = set;

/** Undefined on pages that play nothing. */
export function getPlayer(): Player | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}
