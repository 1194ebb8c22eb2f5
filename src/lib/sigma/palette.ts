// The canvas's colours are the page's tokens, read where the page resolves them: one source for text, table and graph.
import { eachKind, type EachKind } from '#graph/model/each-kind.ts';

/** Red, green, blue, 0 to 255. */
export type Colour = readonly [number, number, number];

export type Palette = {
	readonly paper: Colour;
	readonly ink: Colour;
	readonly inkQuiet: Colour;
	readonly edge: Colour;
	readonly accent: Colour;
	readonly kinds: EachKind<Colour>;
	/** A CSS font family list for names. */
	readonly serif: string;
};

export function readPalette(element: Element): Palette {
	const style = getComputedStyle(element);
	const colour = (token: string) => parseColour(style.getPropertyValue(token));
	return {
		paper: colour('--paper'),
		ink: colour('--ink-1'),
		inkQuiet: colour('--ink-3'),
		edge: colour('--edge'),
		accent: colour('--cinnabar'),
		kinds: eachKind((kind) => colour(`--kind-${kind}`)),
		serif: style.getPropertyValue('--serif').trim() || 'serif',
	};
}

/** Reads `#rgb`, `#rrggbb` and `rgb(…)`, the forms in which a browser gives a resolved colour; anything else is black. */
export function parseColour(css: string): Colour {
	const text = css.trim();
	const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1];
	if (hex !== undefined) {
		const [r = '0', g = '0', b = '0'] =
			hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
		return [parseInt(r, 16), parseInt(g, 16), parseInt(b, 16)];
	}
	const [r = 0, g = 0, b = 0] = /^rgba?\(/.test(text) ? (text.match(/[\d.]+/g) ?? []).map(Number) : [];
	return [r, g, b];
}

/** `share` of `over` on `ground`: fading is mixing with paper, so that what is faded still covers what lies behind it. */
export function mix(ground: Colour, over: Colour, share: number): Colour {
	const part = (a: number, b: number) => Math.round(a + (b - a) * share);
	return [part(ground[0], over[0]), part(ground[1], over[1]), part(ground[2], over[2])];
}

export function toCss([r, g, b]: Colour, alpha = 1): string {
	return alpha === 1
		? `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`
		: `rgba(${r}, ${g}, ${b}, ${alpha})`;
}
