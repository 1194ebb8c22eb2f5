// What changes under the canvas without its doing: theme, size, fonts.

/** Calls on a change of the page's theme or language, or of the system's. Returns how to stop. */
export function observeTheme(changed: () => void): () => void {
	const dark = matchMedia('(prefers-color-scheme: dark)');
	const page = new MutationObserver(changed);
	page.observe(document.documentElement, { attributes: true });
	dark.addEventListener('change', changed);
	return () => {
		page.disconnect();
		dark.removeEventListener('change', changed);
	};
}

/** Calls when the element's size is no longer what it was. Returns how to stop. */
export function observeSize(element: HTMLElement, changed: () => void): () => void {
	let last = `${element.clientWidth} ${element.clientHeight}`;
	const observer = new ResizeObserver(() => {
		const now = `${element.clientWidth} ${element.clientHeight}`;
		if (now === last) return;
		last = now;
		changed();
	});
	observer.observe(element);
	return () => observer.disconnect();
}

/**
 * Loads the fonts that `text` needs. `all` settles when they are here or can't be had; `soon` settles by then or after
 * `timeout` milliseconds, whichever is first: names in a fallback font are better than none.
 */
export function loadFonts(
	fonts: readonly string[],
	text: string,
	timeout = 400,
): { readonly soon: Promise<unknown>; readonly all: Promise<unknown> } {
	const all = Promise.allSettled(fonts.map((font) => document.fonts.load(font, text)));
	return { all, soon: Promise.race([all, new Promise((resolve) => setTimeout(resolve, timeout))]) };
}

/** Keeps a canvas as sharp as the screen; its size is in CSS pixels. */
export function resizeCanvas(
	canvas: HTMLCanvasElement,
	context: CanvasRenderingContext2D,
	{ width, height }: { width: number; height: number },
): void {
	const ratio = window.devicePixelRatio || 1;
	if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
		canvas.width = Math.round(width * ratio);
		canvas.height = Math.round(height * ratio);
		canvas.style.width = `${width}px`;
		canvas.style.height = `${height}px`;
	}
	context.setTransform(ratio, 0, 0, ratio, 0, 0);
}
