// What stands around the graph: panel, list, timeline, the sheet of a phone; before any script and while the database is away.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desk, drawn, keysOf, phone, placeOf, placesOf, webgl } from './browser.ts';
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
const heading = (page: Page) => page.locator('aside h2').first();
const marks = (page: Page) => page.locator('aside mark');

describe('what stands around the graph', () => {
	test('is whole before any script: names, links, the panel of what is selected', async () => {
		const page = await sample.open('/?select=concept/scaling-law', { ...desk, javaScriptEnabled: false });
		expect(await heading(page).textContent()).toBe('缩放定律');
		expect(await marks(page).count()).toBeGreaterThan(3);
		expect(await page.locator('.list > ol').first().locator('li').count()).toBe(60);
		await page.locator('.list a[href*="select=person/noam-brown"]').click();
		expect(await heading(page).textContent()).toBe('诺姆·布朗');
	});

	test('has all of the graph as a list', async () => {
		const page = await sample.open('/?as=list', desk);
		expect(await page.locator('.list > ol').first().locator('li').count()).toBe(60);
		await page.locator('.list > ol.links a').first().click();
		await page.waitForURL(/link=/);
		await expect.poll(() => marks(page).count(), soon).toBeGreaterThan(1);
	});

	test('marks on the timeline where the selection is spoken of, and a tick leads to its passage', async () => {
		const page = await graphAt('/?select=concept/scaling-law');
		expect(await page.locator('.timeline .tick').count()).toBe(await page.locator('aside ol > li').count());
		expect(await page.locator('.timeline .block').count()).toBe(46);
		await page.locator('.timeline .block').nth(10).focus();
		expect(await page.locator('.tooltip').textContent()).toContain('第 11 轮');
		await page.locator('.timeline .tick').last().click();
		const last = page.locator('aside ol > li').last();
		await expect.poll(() => last.evaluate((line) => line.getBoundingClientRect().top < innerHeight), soon).toBe(true);
	});

	test('asks questions that lead to passages, as far as it is sure of good ones', async () => {
		const page = await graphAt();
		expect(await page.locator('.questions a').count()).toBeOneOf([1, 2, 3]);
		await page.locator('.questions a').first().click();
		await page.waitForURL(/by=/);
		await expect.poll(() => marks(page).count(), soon).toBeGreaterThan(0);
	});

	test('speaks English to a user who reads English', async () => {
		const page = await graphAt('/', { locale: 'en-GB' });
		expect(await page.locator('[data-key="person/dan-roberts"]').getAttribute('aria-label')).toMatch(
			/^Dan Roberts, person, \d+ mentions/,
		);
	});

	test('gives all mentions of what has many, a screenful at a time', async () => {
		const page = await graphAt('/?select=concept/artificial-intelligence');
		const lines = page.locator('aside ol > li');
		expect(await lines.count()).toBe(20);
		await page.getByRole('button', { name: /^再显示 \d+ 条$/ }).click();
		await expect.poll(() => lines.count(), soon).toBe(40);
	});

	test('says so where something is selected that is not there', async () => {
		const { status } = await sample.visit('/?select=concept/nobody-knows', { ...desk, quiet: true });
		expect(status).toBe(404);
	});
});

describe('a database that goes away', () => {
	test('leaves the graph standing; the panel says so, and comes back by itself', async () => {
		const page = await graphAt();
		// The panel's part of the answer, as the server sends it while the graph can't be asked.
		await page.route('**/__data.json*', async (route) => {
			const answer = (await (await route.fetch()).json()) as { nodes: { data?: unknown }[] };
			const nodes = answer.nodes.with(-1, {
				...answer.nodes.at(-1),
				data: [{ panel: 1 }, { state: 2, code: 3 }, 'unavailable', 'database_away'],
			});
			await route.fulfill({ json: { ...answer, nodes } });
		});
		const { x, y } = await placeOf(page, 'concept/scaling-law');
		await page.mouse.click(x, y);
		await expect.poll(() => heading(page).textContent(), soon).toBe('图谱暂时不可用');
		expect((await keysOf(page)).length).toBe(60);
		await page.unroute('**/__data.json*');
		await expect.poll(() => heading(page).textContent(), soon).toBe('缩放定律');
	});
});

describe('the graph on a phone', () => {
	test('is drawn from edge to edge; a tap beside a node selects it and pulls the sheet up below it', async () => {
		const page = await graphAt('/', phone);
		const across = [...(await placesOf(page)).values()].map(({ x }) => x);
		expect(Math.max(...across) - Math.min(...across)).toBeGreaterThan(280);
		const sheet = page.locator('aside');
		const top = async () => (await sheet.boundingBox())?.y ?? 0;
		const low = await top();
		const { x, y } = await placeOf(page, 'concept/artificial-intelligence');
		await page.touchscreen.tap(x - 11, y);
		await page.waitForURL(/select=concept\/artificial-intelligence/);
		await expect.poll(top, soon).toBeLessThan(low - 150);
		await expect
			.poll(async () => (await placeOf(page, 'concept/artificial-intelligence')).y < (await top()), soon)
			.toBe(true);
	});

	test('never scrolls sideways', async () => {
		const page = await graphAt('/?select=person/dan-roberts', phone);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});
});

test('complains of nothing, and asks nobody else for anything', () => {
	expect(sample.complaints()).toEqual([]);
});
