// The tokens of src/app.css against WCAG 2.2: text 4.5:1, meaningful graphics 3:1, in both themes.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds } from '#graph/model.ts';

const css = readFileSync(new URL('../../src/app.css', import.meta.url), 'utf8');
const tokens = new Map(
	[...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
		([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
	),
);

function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(name: string, ground: string, theme: 'light' | 'dark'): number {
	const [a, b] = [tokens.get(name)?.[theme] ?? '', tokens.get(ground)?.[theme] ?? ''].map(luminance);
	return a === undefined || b === undefined ? 0 : (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const texts = ['ink-1', 'ink-2', 'ink-3', 'cinnabar', ...kinds.map((kind) => `kind-${kind}`)];
const speakers = [1, 2, 3, 4, 5, 6].map((tone) => `speaker-${tone}`);
const themes = ['light', 'dark'] as const;

describe('tokens', () => {
	test.each(texts.flatMap((name) => themes.map((theme) => [name, theme] as const)))(
		'%s can be read, %s',
		(name, theme) => {
			for (const ground of ['paper', 'sheet', 'sunk', 'cinnabar-wash']) {
				expect(contrast(name, ground, theme), ground).toBeGreaterThanOrEqual(4.5);
			}
		},
	);

	test.each([...speakers, 'control'].flatMap((name) => themes.map((theme) => [name, theme] as const)))(
		'%s can be seen, %s',
		(name, theme) => {
			for (const ground of ['paper', 'sheet', 'sunk']) {
				expect(contrast(name, ground, theme), ground).toBeGreaterThanOrEqual(3);
			}
		},
	);

	test('what the canvas reads is registered with the same colour', () => {
		for (const [, name = '', initial = ''] of css.matchAll(
			/@property --([\w-]+) \{[^}]*initial-value: (#[\da-f]{6})/g,
		)) {
			expect(tokens.get(name)?.light, name).toBe(initial);
		}
	});
});
