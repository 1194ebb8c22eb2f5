// The recording that the reader page plays: the library's own, or a file from the user's device, which is not uploaded.
// The audio element itself is the browser's; this knows what it plays and where it is.
import { createContext } from 'svelte';

/** Where the recording comes from. `device`: an object URL of this page alone. */
export type AudioSource =
	| { readonly state: 'none' }
	| { readonly state: 'library'; readonly address: string }
	| { readonly state: 'device'; readonly address: string; readonly name: string };

export type Player = ReturnType<typeof createPlayer>;

/** `libraryAddress`: of the library's recording, where it has one. */
export function createPlayer(libraryAddress: () => string | undefined) {
	const playback = createPlayback();
	const source = createSource(libraryAddress);
	return {
		playback,
		get source() {
			return source.current;
		},
		/** The recording at a moment, as an address that works without script; undefined for a file of the device. */
		href: (milliseconds: number): string | undefined =>
			source.current.state === 'library' ? `${source.current.address}#t=${milliseconds / 1000}` : undefined,
		/** A file from the user's device, in this page alone. */
		open(file: File): void {
			playback.reset();
			source.open(file);
		},
		close(): void {
			playback.reset();
			source.release();
		},
		/** When the page is left. */
		release: source.release,
	};
}

function createSource(libraryAddress: () => string | undefined) {
	let opened = $state.raw<Extract<AudioSource, { state: 'device' }>>();
	const own = $derived.by((): AudioSource => {
		const address = libraryAddress();
		return address === undefined ? { state: 'none' } : { state: 'library', address };
	});
	const release = (): void => {
		if (opened !== undefined) URL.revokeObjectURL(opened.address);
		opened = undefined;
	};
	return {
		get current(): AudioSource {
			return opened ?? own;
		},
		open(file: File): void {
			release();
			opened = { state: 'device', address: URL.createObjectURL(file), name: file.name };
		},
		release,
	};
}

/** What the audio element does, and is told to do. */
function createPlayback() {
	let at = $state(0);
	let state = $state<'paused' | 'playing' | 'failed'>('paused');
	let hasPlayed = $state(false);
	let element: HTMLAudioElement | undefined;

	return {
		/** Milliseconds from the start. */
		get at() {
			return at;
		},
		/** `failed`: the browser can't play it. */
		get state() {
			return state;
		},
		/** Until it was played, no turn is marked as playing. */
		get hasPlayed() {
			return hasPlayed;
		},
		/** For `{@attach player.playback.attach}` on the audio element. */
		attach(audio: HTMLAudioElement): () => void {
			element = audio;
			return () => {
				if (element === audio) element = undefined;
			};
		},
		moved(milliseconds: number): void {
			at = milliseconds;
		},
		started(): void {
			[state, hasPlayed] = ['playing', true];
		},
		paused(): void {
			if (state === 'playing') state = 'paused';
		},
		failed(): void {
			state = 'failed';
		},
		playFrom(milliseconds: number): void {
			if (element === undefined) return;
			at = milliseconds;
			hasPlayed = true;
			element.currentTime = milliseconds / 1000;
			// What can't be played says so by its own error.
			element.play().catch(() => {
				if (state === 'playing') state = 'paused';
			});
		},
		/** Moves there without playing, unless it was played already. */
		cue(milliseconds: number): void {
			if (element !== undefined && !hasPlayed) element.currentTime = milliseconds / 1000;
		},
		reset(): void {
			[at, state, hasPlayed] = [0, 'paused', false];
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
