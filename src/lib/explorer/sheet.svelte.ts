// The panel of a phone: a sheet over the graph, at one of three heights, moved by its handle.
export type SheetHeight = 'peek' | 'half' | 'full';

const peek = 138;
const heights = {
	peek: () => peek,
	half: (available: number) => Math.round(available * 0.54),
	full: (available: number) => available - 8,
} as const;

/** `available` is the height in pixels that the sheet may take. */
export function createSheet(available: () => number) {
	let at = $state<SheetHeight>('peek');
	let dragged = $state<number>();
	let held: { readonly from: number; readonly height: number } | undefined;
	const pixels = (height: SheetHeight) => heights[height](available());

	return {
		get at() {
			return at;
		},
		set at(height: SheetHeight) {
			at = height;
		},
		/** Pixels, or undefined until the available height is known. */
		get height() {
			return available() === 0 ? undefined : (dragged ?? pixels(at));
		},
		/** Where it comes to rest; a drag under way doesn't count. */
		get resting() {
			return available() === 0 ? 0 : pixels(at);
		},
		get lowest() {
			return peek;
		},
		get isHeld() {
			return dragged !== undefined;
		},
		next: () => {
			at = at === 'peek' ? 'half' : at === 'half' ? 'full' : 'peek';
		},
		grab: (y: number) => {
			held = { from: y, height: pixels(at) };
		},
		drag: (y: number) => {
			if (held) dragged = Math.min(pixels('full'), Math.max(72, held.height + held.from - y));
		},
		/** True where it was a drag, not a tap. */
		release: (): boolean => {
			const now = dragged;
			const moved = held !== undefined && now !== undefined && Math.abs(now - held.height) > 6;
			if (now !== undefined)
				at =
					(['peek', 'half', 'full'] as const).toSorted(
						(a, b) => Math.abs(pixels(a) - now) - Math.abs(pixels(b) - now),
					)[0] ?? 'half';
			held = undefined;
			dragged = undefined;
			return moved;
		},
	};
}

export type Sheet = ReturnType<typeof createSheet>;
