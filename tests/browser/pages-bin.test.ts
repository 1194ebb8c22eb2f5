// Removing an interview on the page of all interviews, taking it back, and deleting it for good: by mouse, by keys, and
// without script.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startSample, type Sample } from './sample.ts';

let sample: Sample;
beforeAll(async () => {
	sample = await startSample();
});
afterAll(async () => {
	await sample.stop();
});

type Listed = { readonly items: readonly { readonly id: string; readonly key: string }[] };

const inLibrary = async (): Promise<readonly string[]> =>
	(await sample.answer<Listed>('/api/interviews')).items.map(({ id }) => id);
const inBin = async (): Promise<readonly string[]> =>
	(await sample.answer<Listed>('/api/bin')).items.map(({ key }) => key);

const name = 'dan-roberts-2024';
const status = (page: Page) => page.getByRole('status').filter({ hasText: /./ });

afterEach(async () => {
	for (const key of await inBin()) await fetch(`${sample.address}/api/bin/${key}`, { method: 'POST' });
});

describe.each([
	['with script', true],
	['without script', false],
])('%s', (_, javaScriptEnabled) => {
	const english = { javaScriptEnabled, locale: 'en-US' };

	test('an interview is removed, the page says so, and Undo brings it back', async () => {
		const page = await sample.open('/interviews', english);
		await page.getByRole('button', { name: /^Remove: / }).click();
		await page.waitForURL('**/interviews?removed=*');
		expect(await status(page).textContent()).toContain('was removed. It is kept until you delete it permanently.');
		expect(await inLibrary()).toEqual([]);
		await page.getByRole('button', { name: /^Undo: / }).click();
		await page.waitForURL('**/interviews?restored=*');
		expect(await status(page).textContent()).toContain('was restored.');
		expect(await inLibrary()).toEqual([name]);
		expect(await page.getByRole('button', { name: /^Undo: / }).count()).toBe(0);
	});

	test('what was removed is listed, put back, or deleted for good after a question', async () => {
		const page = await sample.open('/interviews', { ...english, locale: 'zh-CN' });
		await page.getByRole('button', { name: /^移除：/ }).click();
		await page.getByRole('link', { name: '1 篇已移除的访谈' }).click();
		await page.getByRole('link', { name: /^永久删除……：/ }).click();
		await page.getByText('将无法找回').waitFor();
		expect(await inBin()).toHaveLength(1);
		await page.getByRole('link', { name: '取消' }).click();
		await page.getByRole('button', { name: /^恢复：/ }).click();
		await page.waitForURL('**/interviews?restored=*');
		expect(await inLibrary()).toEqual([name]);
	});
});

describe('deleting for good', () => {
	test('asks first, and an address alone deletes and removes nothing', async () => {
		const text = 'Ann: I work at OpenAI.\n\nBob: Do you?\n\nAnn: Yes.\n\nBob: Good.\n';
		const headers = { 'content-type': 'application/json' };
		await fetch(`${sample.address}/api/interviews`, {
			method: 'POST',
			headers,
			body: JSON.stringify({ name: 'x.md', text }),
		});
		await fetch(`${sample.address}/api/interviews/x`, { method: 'DELETE' });
		const [key = ''] = await inBin();
		for (const path of [
			`/bin?delete=${key}`,
			`/bin?/delete&key=${key}`,
			`/bin?/remove&id=${name}`,
			`/interviews?removed=${key}`,
		])
			await fetch(sample.address + path);
		expect([await inBin(), await inLibrary()]).toEqual([[key], [name]]);
		const page = await sample.open(`/bin?delete=${key}`, { locale: 'en-US' });
		await page.getByRole('button', { name: 'Delete permanently' }).click();
		expect(await status(page).textContent()).toContain('The interview was deleted permanently.');
		expect(await inBin()).toEqual([]);
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('No removed interviews');
	});

	test('a form of another site is refused', async () => {
		const body = new URLSearchParams({ id: name });
		const answer = await fetch(`${sample.address}/bin?/remove`, {
			method: 'POST',
			body,
			headers: { origin: 'https://example.org' },
		});
		expect(answer.status).toBe(403);
		expect(await inLibrary()).toEqual([name]);
	});
});

test('by keys alone: the words of what was done have the focus, and the next key reaches Undo', async () => {
	const page = await sample.open('/interviews', { locale: 'en-US' });
	await page.getByRole('button', { name: /^Remove: / }).press('Enter');
	await page.waitForURL('**/interviews?removed=*');
	await status(page).waitFor();
	expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('was removed');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/interviews?restored=*');
	expect(await inLibrary()).toEqual([name]);
});

test.each([
	['light', 'zh-CN'],
	['dark', 'en-US'],
] as const)(
	'axe finds nothing serious where something was removed, and it fits a phone (%s, %s)',
	async (colorScheme, locale) => {
		await fetch(`${sample.address}/api/interviews/${name}`, { method: 'DELETE' });
		const [key = ''] = await inBin();
		const page = await sample.open('/help', {
			colorScheme,
			locale,
			bypassCSP: true,
			viewport: { width: 390, height: 844 },
		});
		for (const path of [`/interviews?removed=${key}`, '/bin', `/bin?delete=${key}`]) {
			await page.goto(sample.address + path);
			expect(await sample.seriousViolations(page), path).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
				0,
			);
		}
	},
);
