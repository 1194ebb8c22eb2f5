// The reader as people meet it: the built server, the sample, a real Chromium.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSample, type Sample } from './sample.ts';

let sample: Sample;
beforeAll(async () => {
	sample = await startSample();
});
afterAll(async () => {
	await sample.stop();
});

const reader = '/interviews/dan-roberts-2024';
const withoutScript = { javaScriptEnabled: false };

const turns = (page: Page) => page.locator('article[id^="turn-"]');
/** How far the words of the address stand from the top of the window, in CSS pixels. */
const placeOfWords = (page: Page) =>
	page.locator('#words').evaluate(async (words) => {
		await document.fonts.ready;
		return words.getBoundingClientRect().top;
	});

describe('the reader', () => {
	test('shows the whole interview, first word to last', async () => {
		const page = await sample.open(reader);
		expect(await turns(page).count()).toBe(46);
		expect(await turns(page).first().textContent()).toContain('加入我们本期节目的嘉宾是');
		expect(await turns(page).last().textContent()).toContain('谢谢，我很高兴能在这里与你们聊天，这太棒了。');
		expect(await page.locator('h1').textContent()).toContain('红杉专访');
	});

	test('tells the editor’s summary and the doubled words apart from speech', async () => {
		const page = await sample.open(reader);
		const summary = page.locator('details.summary');
		await summary.locator('summary').click();
		expect(await summary.textContent()).toContain('大规模机器学习模型');
		expect(await page.locator('#turn-8 .note').textContent()).toContain('我们能快速讨论一下吗');
		expect(await page.locator('#turn-8 .text').textContent()).not.toContain('我们能快速讨论一下吗');
		expect(await page.locator('#turn-9 .text').textContent()).toContain('我们能快速讨论一下吗');
	});

	test('sets off what the editor highlighted', async () => {
		const page = await sample.open(reader);
		const highlight = page.locator('.highlight', { hasText: '系统在效率方面' });
		expect(Number(await highlight.evaluate((words) => getComputedStyle(words).fontWeight))).toBeGreaterThan(600);
	});

	test('a mention selects its entity, back lets it go', async () => {
		const page = await sample.open(reader);
		await page.locator('#turn-19 a.mention', { hasText: '缩放定律' }).first().click();
		await page.waitForURL(/select=concept\/scaling-law/);
		const card = page.getByRole('region', { name: '选中的名称' });
		expect(await card.locator('h2').textContent()).toBe('缩放定律');
		expect(await page.locator('.timeline .tick').count()).toBe(await card.locator('.places li').count());
		expect(await page.locator('a.mention.selected').count()).toBe(await card.locator('.places li').count());
		await page.goBack();
		await page.waitForURL(new RegExp(`${reader}$`));
		await page.locator('aside.resting').waitFor();
		expect(await page.locator('a.mention.selected').count()).toBe(0);
	});

	test('previous and next walk through the places, each in sight', async () => {
		const page = await sample.open(`${reader}?select=concept/scaling-law`);
		for (const order of [1, 2, 3]) {
			await page.getByRole('link', { name: '下一处提及' }).click();
			await page.getByText(`第 ${String(order)} 处`).waitFor();
			const top = await placeOfWords(page);
			expect(top).toBeGreaterThan(50);
			expect(top).toBeLessThan(850);
		}
		await page.keyboard.press('Escape');
		await page.waitForURL(new RegExp(`${reader}$`));
	});

	test('a quote link lands on its words and shows them', async () => {
		const page = await sample.open(`${reader}?t=19&s=8-12#words`);
		const text = await page.locator('#words').textContent();
		const turn = await sample.answer<{ text: string }>('/api/turns/dan-roberts-2024/19');
		expect(text).toBe(turn.text.slice(8, 12));
		expect(await placeOfWords(page)).toBeLessThan(850);
	});

	test('a quote link without its anchor lands there too', async () => {
		const page = await sample.open(`${reader}?t=40&s=0-6`);
		await page.waitForFunction(() => window.scrollY > 1000);
		expect(await placeOfWords(page)).toBeLessThan(850);
	});

	test('a quote link whose words are gone says so', async () => {
		const page = await sample.open(`${reader}?t=19&s=9000-9004#words`);
		expect(await page.locator('#turn-19 .note').textContent()).toContain('不在这一轮里');
	});

	test('a link to a turn lands under the header, not behind it', async () => {
		const page = await sample.open(`${reader}?t=31#turn-31`);
		const top = await page.locator('#turn-31').evaluate((turn) => turn.getBoundingClientRect().top);
		const header = await page
			.locator('body header')
			.first()
			.evaluate((header) => header.getBoundingClientRect().bottom);
		expect(top).toBeGreaterThanOrEqual(header);
	});

	test.each(['?t=999&s=0-4', '?t=19&s=9999-10000', '?t=x&s=<b>', '?hide=nonsense'])('bears %s', async (query) => {
		const page = await sample.open(reader + query);
		expect(await turns(page).count()).toBe(46);
	});

	test('kinds can be hidden', async () => {
		const page = await sample.open(`${reader}?hide=concept`);
		expect(await page.locator('a.mention', { hasText: '物理学' }).count()).toBe(0);
		expect(await page.locator('a.mention', { hasText: 'OpenAI' }).count()).toBeGreaterThan(0);
		await page.getByRole('link', { name: '概念：已隐藏' }).click();
		await page.waitForURL(new RegExp(`${reader}$`));
		expect(await page.locator('a.mention', { hasText: '物理学' }).count()).toBeGreaterThan(0);
	});

	test('words chosen by hand get a link of their own', async () => {
		const page = await sample.open(reader);
		await page.evaluate(() => {
			const passage = document.querySelector('#turn-5 p.passage');
			const text = passage?.firstChild?.nextSibling ?? passage?.firstChild;
			if (!(passage instanceof HTMLElement) || !text) return;
			const range = document.createRange();
			range.selectNodeContents(passage);
			getSelection()?.removeAllRanges();
			getSelection()?.addRange(range);
		});
		await page.getByRole('button', { name: '复制这段文字的链接' }).click();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		const turn = await sample.answer<{ text: string }>('/api/turns/dan-roberts-2024/5');
		expect(new URL(link).searchParams.get('s')).toBe(`0-${String(turn.text.length)}`);
	});

	test('paper takes the reader without its tools', async () => {
		const page = await sample.open(`${reader}?select=concept/scaling-law`);
		await page.emulateMedia({ media: 'print' });
		for (const tool of ['body > .app > header', '.timeline', 'aside.panel'])
			expect(await page.locator(tool).isVisible()).toBe(false);
		expect(await turns(page).first().isVisible()).toBe(true);
	});
});

describe('without script', () => {
	test('a mention selects, and its words are in sight', async () => {
		const page = await sample.open(reader, withoutScript);
		await page.locator('#turn-19 a.mention', { hasText: '缩放定律' }).first().click();
		expect(await page.locator('aside h2').textContent()).toBe('缩放定律');
		expect(await placeOfWords(page)).toBeLessThan(850);
	});
});
