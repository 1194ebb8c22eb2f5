// The reader and the pages as people meet them: the built server, the sample, a real Chromium.
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
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const withoutScript = { javaScriptEnabled: false };

const turns = (page: Page) => page.locator('article[id^="turn-"]');
/** How far the words of the address stand from the top of the window, in CSS pixels. */
const placeOfWords = (page: Page) => page.locator('#words').evaluate((words) => words.getBoundingClientRect().top);

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
		const card = page.getByRole('region', { name: '已选中' });
		expect(await card.locator('h2').textContent()).toBe('缩放定律');
		expect(await page.locator('.strip .tick').count()).toBe(await card.locator('.places li').count());
		expect(await page.locator('a.mention.selected').count()).toBe(await card.locator('.places li').count());
		await page.goBack();
		await page.waitForURL(new RegExp(`${reader}$`));
		await page.locator('aside.resting').waitFor();
		expect(await page.locator('a.mention.selected').count()).toBe(0);
	});

	test('previous and next walk through the places, each in sight', async () => {
		const page = await sample.open(`${reader}?select=concept/scaling-law`);
		for (const order of [1, 2, 3]) {
			await page.getByRole('link', { name: '下一处' }).click();
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
		await page.getByRole('button', { name: '复制这几个字的链接' }).click();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		const turn = await sample.answer<{ text: string }>('/api/turns/dan-roberts-2024/5');
		expect(new URL(link).searchParams.get('s')).toBe(`0-${String(turn.text.length)}`);
	});
});

describe('pages', () => {
	test('an entity’s page leads from its names to its words', async () => {
		const page = await sample.open('/entities/concept/scaling-law');
		expect(await page.locator('h1').textContent()).toBe('缩放定律');
		expect(await page.title()).toContain('缩放定律');
		const first = page.locator('.rows .words').first();
		const words = await first.locator('mark').textContent();
		await first.click();
		await page.locator('#words').waitFor();
		expect(await page.locator('#words').textContent()).toBe(words);
	});

	test('a person has said and is mentioned', async () => {
		const page = await sample.open('/entities/person/dan-roberts?view=said');
		expect(await page.getByRole('navigation', { name: '显示内容' }).textContent()).toContain('23');
		expect(await page.locator('.rows .quote').count()).toBeGreaterThan(10);
	});

	test('a turn’s page tells where each mention stands in the source', async () => {
		const page = await sample.open('/turns/dan-roberts-2024/19');
		const rows = await page.locator('tbody tr').count();
		const turn = await sample.answer<{ mentions: readonly unknown[] }>('/api/turns/dan-roberts-2024/19');
		expect(rows).toBe(turn.mentions.length);
	});

	test.each([
		['缩放定律', 'concept/scaling-law'],
		['scaling LAW', 'concept/scaling-law'],
		['Nadi Cyborg', 'person/nathan-seiberg'],
		['塞博格', 'person/nathan-seiberg'],
		['Sho', 'person/sho-yaida'],
	])('search finds %s', async (q, entity) => {
		const page = await sample.open(`/search?q=${encodeURIComponent(q)}`);
		expect(await page.locator(`main a[href="/entities/${entity}"]`).count()).toBeGreaterThan(0);
	});

	test('search finds passages, marked', async () => {
		const page = await sample.open(`/search?q=${encodeURIComponent('洗衣机')}`);
		expect(await page.locator('.passage mark').first().textContent()).toBe('洗衣机');
	});

	test('what is searched for is text', async () => {
		const q = `<img src=x onerror="document.title='run'">' OR 1=1 //`;
		const page = await sample.open(`/search?q=${encodeURIComponent(q)}`);
		expect(await page.locator('main img').count()).toBe(0);
		expect(await page.getByText(q, { exact: false }).count()).toBeGreaterThan(0);
		expect(await page.title()).not.toBe('run');
	});

	test('the field offers names as one types, by keyboard alone', async () => {
		const page = await sample.open('/help');
		await page.keyboard.press('/');
		await page.keyboard.type('nadi');
		const field = page.getByRole('combobox', { name: '搜索名称与原文' });
		await page.getByRole('option').first().waitFor();
		expect(await field.getAttribute('aria-expanded')).toBe('true');
		await page.keyboard.press('ArrowDown');
		expect(await field.getAttribute('aria-activedescendant')).not.toBeNull();
		await page.keyboard.press('Enter');
		await page.waitForURL('**/entities/person/nathan-seiberg');
	});

	test.each([
		['/interviews/none', 'interview_unknown'],
		['/entities/person/nobody', 'entity_unknown'],
		['/turns/dan-roberts-2024/999', 'turn_unknown'],
		['/nowhere', 'route_unknown'],
		['/entities/%3Cscript%3E', 'entity_unknown'],
	])('%s is 404, with a search field', async (path, code) => {
		const { page, status } = await sample.visit(path, { quiet: true });
		expect(status).toBe(404);
		expect(await page.getByText(code).count()).toBe(1);
		expect(await page.locator('main input[type=search]').count()).toBe(1);
	});
});

describe('without script', () => {
	test('a mention selects, and its words are in sight', async () => {
		const page = await sample.open(reader, withoutScript);
		await page.locator('#turn-19 a.mention', { hasText: '缩放定律' }).first().click();
		expect(await page.locator('aside h2').textContent()).toBe('缩放定律');
		expect(await placeOfWords(page)).toBeLessThan(850);
	});

	test.each([
		['/entities/concept/scaling-law', '缩放定律'],
		['/turns/dan-roberts-2024/1', '第 1 轮'],
		['/interviews', '访谈'],
		['/help', '怎么读'],
	])('%s stands', async (path, heading) => {
		const page = await sample.open(path, withoutScript);
		expect(await page.locator('h1').textContent()).toBe(heading);
	});

	test('language and theme change, and stay', async () => {
		const page = await sample.open(`${reader}?select=concept/scaling-law`, withoutScript);
		await page.getByRole('button', { name: 'EN', exact: true }).click();
		expect(page.url()).toContain(`${reader}?select=concept/scaling-law`);
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		expect(await page.locator('aside h2').textContent()).toBe('scaling law');
		await page.locator('.switches summary').click();
		await page.getByRole('button', { name: 'Dark' }).click();
		expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
		await page.goto(`${sample.address}/help`);
		expect(await page.locator('h1').textContent()).toBe('How to read this');
		expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
	});

	test('the header’s search leads to the page of results', async () => {
		const page = await sample.open('/help', withoutScript);
		await page.getByRole('combobox').fill('Sho Yeda');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/search?q=*');
		expect(await page.locator('main a[href="/entities/person/sho-yaida"]').count()).toBeGreaterThan(0);
	});
});

describe('choices', () => {
	test('language and theme change in place', async () => {
		const page = await sample.open(reader);
		await page.getByRole('button', { name: 'EN', exact: true }).click();
		await page.getByRole('link', { name: 'Transcript' }).waitFor();
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		const light = await paper();
		await page.getByRole('group', { name: 'Appearance' }).or(page.locator('.switches summary')).first().click();
		await page.getByRole('button', { name: 'Dark' }).click();
		await page.waitForFunction((before) => getComputedStyle(document.body).backgroundColor !== before, light);
	});

	test('the browser’s language is the first choice', async () => {
		const page = await sample.open('/help', { locale: 'en-GB' });
		expect(await page.locator('h1').textContent()).toBe('How to read this');
	});

	test('a choice never leads elsewhere', async () => {
		for (const back of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)']) {
			const body = new URLSearchParams({ language: 'en', back });
			const answer = await fetch(`${sample.address}/preferences`, { method: 'POST', body, redirect: 'manual' });
			expect(answer.headers.get('location')).toBe('/');
		}
	});
});

describe('the shelf', () => {
	const talk = [
		'# On learning',
		'**Ann:** I went back to The Bitter Lesson by Rich Sutton.',
		'**Ben:** And to reinforcement learning?',
		'**Ann:** Yes, and to AlphaGo.',
	].join('\n\n');

	test('a file that is chosen is added and can be read', async () => {
		const page = await sample.open('/interviews');
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: 'on-learning.md', mimeType: 'text/markdown', buffer: Buffer.from(talk) });
		const report = page.locator('li.kept');
		await report.waitFor();
		expect(await report.textContent()).toContain('“on-learning.md”已收入');
		await report.getByRole('link').click();
		await page.waitForURL('**/interviews/on-learning');
		expect(await turns(page).count()).toBe(3);
	});

	test('the same file again changes nothing', async () => {
		const page = await sample.open('/interviews');
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: 'on-learning.md', mimeType: 'text/markdown', buffer: Buffer.from(talk) });
		expect(await page.locator('li.kept').textContent()).toContain('内容未变');
	});

	test.each([
		['empty.txt', '', 'source_empty', '文件是空的'],
		['picture.md', '\u0089PNG\r\n\u001a\n\u0000\u0000', 'source_binary', '这不是文本文件'],
	])('%s is refused with a way forward', async (name, content, code, said) => {
		const page = await sample.open('/interviews', { quiet: true });
		await page
			.locator('input[type=file]')
			.setInputFiles({ name, mimeType: 'text/markdown', buffer: Buffer.from(content, 'latin1') });
		const refusal = page.locator('li.refused');
		await refusal.waitFor();
		expect(await refusal.textContent()).toContain(said);
		expect(await refusal.textContent()).toContain(code);
	});

	test('names and titles with markup in them stay text', async () => {
		const page = await sample.open('/interviews');
		const bad =
			'# <img src=x onerror=alert(1)>\n\n**<b>Eve</b>:** Hello <script>alert(1)</script>.\n\n**Ben:** Hello.\n\n**<b>Eve</b>:** Bye.';
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: '<i>x</i>.md', mimeType: 'text/markdown', buffer: Buffer.from(bad) });
		await page.locator('li.kept').getByRole('link').click();
		await page.waitForURL('**/interviews/*');
		expect(await page.locator('main img, main script, main i, main b').count()).toBe(0);
	});

	test('a file is added without script too, a bad one says why', async () => {
		const page = await sample.open('/interviews', { ...withoutScript, quiet: true });
		const files = [
			{ name: 'on-learning.md', mimeType: 'text/markdown', buffer: Buffer.from(talk) },
			{ name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
		];
		await page.locator('input[type=file]').setInputFiles(files);
		await page.locator('button.send').click();
		expect(await page.locator('li.kept').count()).toBe(1);
		expect(await page.locator('li.refused').textContent()).toContain('source_empty');
	});
});

describe('everywhere', () => {
	const paths = [
		reader,
		`${reader}?select=concept/scaling-law&t=19&s=8-12`,
		'/entities/person/dan-roberts',
		'/entities/concept/scaling-law',
		'/turns/dan-roberts-2024/8',
		'/search',
		'/search?q=Sho',
		'/interviews',
		'/help',
		'/nowhere',
	];

	test.each(paths)('%s fits a phone', async (path) => {
		const page = await sample.open(path, { ...phone, quiet: true });
		expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
	});

	test.each([
		['light', 'zh-CN'],
		['dark', 'zh-CN'],
		['light', 'en-US'],
		['dark', 'en-US'],
	] as const)('axe finds nothing serious, %s, %s', async (colorScheme, locale) => {
		const page = await sample.open('/help', { colorScheme, locale, quiet: true, bypassCSP: true });
		for (const path of paths) {
			await page.goto(sample.address + path);
			expect(await sample.seriousViolations(page), path).toEqual([]);
		}
	});

	test('every page asks only this server, and complains of nothing', async () => {
		for (const path of paths.filter((path) => path !== '/nowhere')) {
			const page = await sample.open(path);
			await page.waitForLoadState('networkidle');
		}
		expect(sample.complaints()).toEqual([]);
	});

	test('paper takes the reader without its tools', async () => {
		const page = await sample.open(`${reader}?select=concept/scaling-law`);
		await page.emulateMedia({ media: 'print' });
		for (const tool of ['body > .app > header', '.strip', 'aside.panel'])
			expect(await page.locator(tool).isVisible()).toBe(false);
		expect(await turns(page).first().isVisible()).toBe(true);
	});
});
