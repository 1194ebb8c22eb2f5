// The explorer as its users meet it: the built app, the sample interview, a real Chromium.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desk, drawn, keysOf, paintedPixels, phone, placeOf, placesOf, webgl } from './browser.ts';
import { startSample, type Sample } from './sample.ts';

let sample: Sample;
beforeAll(async () => {
	sample = await startSample({ graphics: webgl });
});
afterAll(async () => {
	await sample.stop();
});

type About = Parameters<Sample['open']>[1];

/** The graph, drawn. */
async function graphAt(path = '/', about: About = {}): Promise<Page> {
	const page = await sample.open(path, { ...desk, ...about });
	await drawn(page);
	return page;
}
const soon = { timeout: 10_000 };
const selected = (page: Page) => new URL(page.url()).searchParams.get('select');
const heading = (page: Page) => page.locator('aside h2').first();
const marks = (page: Page) => page.locator('aside mark');

describe('the graph', () => {
	test('is drawn with the page: the sixty strongest, and it says of how many', async () => {
		const page = await graphAt();
		expect((await keysOf(page)).length).toBe(60);
		expect(await page.locator('.shown').textContent()).toMatch(/^显示 60 \/ \d{3}$/);
		expect(await paintedPixels(page)).toBeGreaterThan(5_000);
	});

	test('stands the same every time', async () => {
		const first = await placesOf(await graphAt());
		expect(await placesOf(await graphAt())).toEqual(first);
	});

	test('writes no name on another, and covers no legend or button', async () => {
		const page = await graphAt();
		const places = [...(await placesOf(page)).values()];
		for (const selector of ['.legend', '.tools']) {
			const box = await page.locator(selector).first().boundingBox();
			const inside = places.filter(
				({ x, y }) => box && x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
			);
			expect(inside).toEqual([]);
		}
	});

	test('selects the node that is clicked, and back lets it go', async () => {
		const page = await graphAt();
		const { x, y } = await placeOf(page, 'concept/scaling-law');
		await page.mouse.move(x, y);
		await page.mouse.click(x, y);
		await page.waitForURL(/select=concept\/scaling-law/);
		await expect.poll(() => heading(page).textContent(), soon).toBe('缩放定律');
		expect(await marks(page).count()).toBeGreaterThan(3);
		await page.goBack();
		await expect.poll(() => heading(page).textContent(), soon).toContain('红杉专访');
		expect(selected(page)).toBeNull();
	});

	test('selects the link that is clicked between two nodes', async () => {
		const page = await graphAt('/?select=concept/scaling-law');
		const [a, b] = [await placeOf(page, 'concept/scaling-law'), await placeOf(page, 'organization/openai')];
		// Somewhere between the two: the curve bends to one side or the other by a share of their distance.
		const along = (share: number) => ({
			x: (a.x + b.x) / 2 + (b.y - a.y) * share,
			y: (a.y + b.y) / 2 - (b.x - a.x) * share,
		});
		for (const share of [0.07, -0.07]) {
			if (page.url().includes('link=')) break;
			const { x, y } = along(share);
			await page.mouse.move(x, y);
			if ((await page.locator('.canvas').evaluate((canvas) => getComputedStyle(canvas).cursor)) === 'pointer')
				await page.mouse.click(x, y);
			await page.waitForTimeout(100);
		}
		await page.waitForURL(/link=/);
		await expect.poll(() => marks(page).count(), soon).toBeGreaterThan(1);
		expect(await page.locator('aside .proof').textContent()).toMatch(/文字已核对\s*·\s*\d+ 段均与原文一致/);
	});

	test('moves a node that is dragged, and a drag selects nothing', async () => {
		const page = await graphAt();
		const from = await placeOf(page, 'concept/mathematics');
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(from.x - 40, from.y + 30, { steps: 5 });
		await page.mouse.up();
		// A pointer stands on whole pixels, a node between them.
		const left = async (): Promise<number> => Math.abs((await placeOf(page, 'concept/mathematics')).x - (from.x - 40));
		await expect.poll(left, soon).toBeLessThanOrEqual(1);
		expect(selected(page)).toBeNull();
	});

	test('comes closer by button and wheel, and fits again', async () => {
		const page = await graphAt();
		const apart = async () => {
			const [a, b] = [await placeOf(page, 'concept/physics'), await placeOf(page, 'concept/mathematics')];
			return Math.hypot(a.x - b.x, a.y - b.y);
		};
		const first = await apart();
		await page.getByRole('button', { name: '放大' }).click();
		await expect.poll(apart, soon).toBeGreaterThan(first * 1.3);
		await page.getByRole('button', { name: '适应窗口' }).click();
		await expect.poll(apart, soon).toBeCloseTo(first, 0);
		const { x, y } = await placeOf(page, 'concept/physics');
		await page.mouse.move(x + 30, y + 30);
		await page.mouse.wheel(0, -200);
		await expect.poll(apart, soon).toBeGreaterThan(first * 1.1);
	});

	test('hides a kind by the legend, and the address says so', async () => {
		const page = await graphAt();
		const chip = page.getByRole('button', { name: /^概念/ });
		expect(await chip.getAttribute('aria-pressed')).toBe('true');
		await chip.click();
		await page.waitForURL(/hide=concept/);
		await expect.poll(() => chip.getAttribute('aria-pressed'), soon).toBe('false');
		expect((await keysOf(page)).filter((key) => key.startsWith('concept/'))).toEqual([]);
	});

	test('shows more on demand, and whoever was there still is', async () => {
		const page = await graphAt();
		const before = await keysOf(page);
		await page.getByRole('link', { name: /^显示更多/ }).click();
		await page.waitForURL(/limit=120/);
		await expect.poll(async () => (await keysOf(page)).length, soon).toBe(120);
		expect((await keysOf(page)).slice(0, 60)).toEqual(before);
	});

	test('draws what is selected, however weak, and moves nobody for it', async () => {
		const { items } = await sample.answer<{ items: readonly { id: string }[] }>('/api/entities?limit=200');
		const weak = items.at(-1)?.id ?? '';
		const before = await placesOf(await graphAt());
		expect([...before.keys()]).not.toContain(weak);
		const after = await placesOf(await graphAt(`/?select=${weak}`));
		expect(after.size).toBe(61);
		const far = [...before].filter(
			([key, { x, y }]) => Math.hypot((after.get(key)?.x ?? 0) - x, (after.get(key)?.y ?? 0) - y) > 60,
		);
		expect(far.length).toBeLessThan(4);
	});

	test('is found in by a name in any language', async () => {
		const page = await graphAt();
		await page.keyboard.press('/');
		await page.keyboard.type('reinforcement');
		// What was found for the first letters stands there until the rest has been asked.
		await page.getByRole('option').first().filter({ hasText: '强化学习' }).waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(/select=concept\/reinforcement-learning/);
		await expect.poll(() => heading(page).textContent(), soon).toBe('强化学习');
		await expect.poll(async () => (await keysOf(page)).includes('concept/reinforcement-learning'), soon).toBe(true);
	});

	test('opens the same view from a copied link', async () => {
		const page = await graphAt('/?select=person/noam-brown&limit=80&hide=place&names=en');
		await page.getByRole('button', { name: '复制此视图的链接' }).click();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		const [places, name] = [await placesOf(page), await heading(page).textContent()];
		const other = await graphAt(copied.slice(sample.address.length));
		expect(await heading(other).textContent()).toBe(name);
		expect(await placesOf(other)).toEqual(places);
	});
});

describe('the graph by keyboard', () => {
	test('is one tab stop, walked by arrows, chosen by Enter, let go by Escape', async () => {
		const page = await graphAt();
		expect(await page.locator('[data-key][tabindex="0"]').count()).toBe(1);
		await page.locator('[data-key][tabindex="0"]').focus();
		const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-key'));
		const first = await focused();
		const walked = new Set([first]);
		for (const way of ['ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp']) {
			await page.keyboard.press(way);
			walked.add(await focused());
		}
		expect(walked.size).toBeGreaterThan(2);
		await page.keyboard.press('Home');
		await expect.poll(focused, soon).toBe(first);
		await page.keyboard.press('Enter');
		await expect.poll(() => selected(page), soon).toBe(first);
		await page.keyboard.press('Escape');
		await expect.poll(() => selected(page), soon).toBeNull();
		await page.keyboard.press('Escape');
		await expect.poll(focused, soon).toBeNull();
	});

	test('goes on in the panel after a link that led to another name', async () => {
		const page = await graphAt('/?select=concept/scaling-law&tab=linked');
		await page.locator('aside ol a[href*="select="]').first().focus();
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.searchParams.get('select') !== 'concept/scaling-law');
		await expect.poll(() => page.evaluate(() => document.activeElement?.closest('aside') !== null), soon).toBe(true);
	});

	test('tells a screen reader what each name is', async () => {
		const page = await graphAt();
		const said = await page.locator('[data-key="concept/scaling-law"]').getAttribute('aria-label');
		expect(said).toMatch(/^缩放定律，概念，\d+ 次提及，\d+ 条关联；最强：.+/);
	});

	test('shows its keys on a question mark', async () => {
		const page = await graphAt();
		await page.keyboard.press('?');
		await page.getByRole('dialog').waitFor();
		await page.keyboard.press('Escape');
		await expect.poll(() => page.getByRole('dialog').count(), soon).toBe(0);
	});
});

describe('the explorer for everyone', () => {
	test.each([
		['light', '/', desk],
		['dark', '/?select=person/dan-roberts&tab=linked', desk],
		['dark', '/?link=concept/scaling-law~organization/openai', desk],
		['light', '/?as=list', desk],
		['dark', '/?select=concept/scaling-law', phone],
	] as const)('has no barrier that axe finds, in %s at %s', async (colorScheme, path, device) => {
		const page = await sample.open(path, { ...device, colorScheme });
		if (!path.includes('as=list')) await drawn(page);
		expect(await sample.seriousViolations(page)).toEqual([]);
	});

	test('complains of nothing, and asks nobody else for anything', () => expect(sample.complaints()).toEqual([]));
});
