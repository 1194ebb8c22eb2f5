// The graph in a real Chromium: WebGL in software, so that a machine without a graphics card sees what its users see.
import type { Locator, Page } from 'playwright-core';

export const webgl = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'] as const;
export const withoutWebgl = ['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'] as const;

/** A user at a desk. Nothing moves by itself: tests wait for states, not for time. */
export const desk = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;
export const phone = {
	viewport: { width: 390, height: 844 },
	deviceScaleFactor: 2,
	hasTouch: true,
	isMobile: true,
	reducedMotion: 'reduce',
} as const;

/** Waits until the graph is drawn and gives the part of the page that holds it. */
export async function drawn(page: Page): Promise<Locator> {
	const stage = page.locator('[data-stage=drawn]');
	await stage.waitFor();
	// A link lies over each node once a frame was drawn.
	await page.locator('[data-key][style*=translate]').first().waitFor({ state: 'attached' });
	return stage;
}

/** The entities that are drawn, strongest first. */
export function keysOf(page: Page): Promise<readonly string[]> {
	return page.locator('[data-key]').evaluateAll((links) => links.map((link) => link.getAttribute('data-key') ?? ''));
}

export type Point = { readonly x: number; readonly y: number };

/** Where nodes are on screen: the centres of the links over them. */
export async function placesOf(page: Page): Promise<ReadonlyMap<string, Point>> {
	const places = await page.locator('[data-key]').evaluateAll((links) =>
		links.map((link) => {
			const { left, top, width, height } = link.getBoundingClientRect();
			return [link.getAttribute('data-key') ?? '', { x: left + width / 2, y: top + height / 2 }] as const;
		}),
	);
	return new Map(places);
}

export async function placeOf(page: Page, key: string): Promise<Point> {
	const place = (await placesOf(page)).get(key);
	if (place === undefined) throw new Error(`${key} is not drawn`);
	return place;
}

/** How many pixels of the drawing aren't paper. */
export async function paintedPixels(page: Page): Promise<number> {
	const stage = await page.locator('[data-stage] canvas').first().boundingBox();
	const picture = await page.screenshot({ ...(stage === null ? {} : { clip: stage }) });
	return page.evaluate(
		async (data) => {
			const image = new Image();
			image.src = data;
			await image.decode();
			const canvas = new OffscreenCanvas(image.width, image.height);
			const context = canvas.getContext('2d');
			context?.drawImage(image, 0, 0);
			const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
			const isPaper = (at: number) => [0, 1, 2].every((part) => pixels[at + part] === pixels[part]);
			let painted = 0;
			for (let at = 0; at < pixels.length; at += 4) if (!isPaper(at)) painted++;
			return painted;
		},
		`data:image/png;base64,${picture.toString('base64')}`,
	);
}
