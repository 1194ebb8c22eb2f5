// Where a browser can't draw the graph, its list stands in.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desk, withoutWebgl } from './browser.ts';
import { startSample, type Sample } from './sample.ts';

let sample: Sample;
beforeAll(async () => {
	sample = await startSample({ graphics: withoutWebgl });
});
afterAll(async () => {
	await sample.stop();
});

describe('the explorer without WebGL', () => {
	test('shows the list and says why', async () => {
		const page = await sample.open('/', desk);
		await page.locator('[data-stage=unavailable]').waitFor();
		expect(await page.locator('.notice').textContent()).toContain('WebGL');
		expect(await page.locator('.list > ol').first().locator('li').count()).toBe(60);
		expect(await sample.seriousViolations(page)).toEqual([]);
	});

	test('selects from the list', async () => {
		const page = await sample.open('/', desk);
		await page.locator('.list a[href*="select=concept/scaling-law"]').click();
		await page.waitForURL(/select=concept\/scaling-law/);
		await expect.poll(() => page.locator('aside h2').first().textContent(), { timeout: 10_000 }).toBe('缩放定律');
		expect(sample.complaints()).toEqual([]);
	});
});
