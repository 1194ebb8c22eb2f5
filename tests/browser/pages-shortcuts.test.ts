// Single keys that act anywhere on a page can be turned off, and stay so (WCAG 2.1.4).
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSample, type Sample } from './sample.ts';

let sample: Sample;
beforeAll(async () => {
	sample = await startSample();
});
afterAll(async () => {
	await sample.stop();
});

const english = { locale: 'en-GB' } as const;

describe('single-key shortcuts', () => {
	test('work at first, can be turned off in help, and stay off after a reload', async () => {
		const page = await sample.open('/help', english);
		const focused = () => page.evaluate(() => document.activeElement?.id);
		await page.keyboard.press('/');
		expect(await focused()).toBe('search');
		await page.locator('#search').blur();
		const choice = page.getByRole('main').getByRole('button', { name: 'Single-key shortcuts' });
		expect(await choice.getAttribute('aria-pressed')).toBe('true');
		await choice.click();
		await page.getByText('The single-key shortcuts / and ? are off.').waitFor();
		await page.reload();
		await page.locator('html[data-live]').waitFor({ state: 'attached' });
		expect(await choice.getAttribute('aria-pressed')).toBe('false');
		await page.locator('h1').click();
		await page.keyboard.press('/');
		expect(await focused()).not.toBe('search');
		expect(await page.locator('#search').getAttribute('aria-keyshortcuts')).toBeNull();
		await choice.click();
		await page.getByText('The keys / and ? work anywhere').waitFor();
		await page.locator('h1').click();
		await page.keyboard.press('/');
		expect(await focused()).toBe('search');
	});

	test('are in the appearance menu too, and work without script', async () => {
		const page = await sample.open('/help', { locale: 'zh-CN', javaScriptEnabled: false });
		await page.locator('.switches summary').click();
		await page.locator('.switches').getByRole('button', { name: '单键快捷键' }).click();
		await page.waitForURL('**/help');
		expect(await page.getByRole('main').textContent()).toContain('单键快捷键 / 和 ? 已关闭。');
		expect(await page.locator('header kbd').count()).toBe(0);
	});

	test('leave no serious fault for assistive technology', async () => {
		const page = await sample.open('/help', english);
		expect(await sample.seriousViolations(page)).toEqual([]);
	});
});
