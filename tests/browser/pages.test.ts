// Pages for entities, turns and search, with script and without, in both languages.
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
		expect(await page.getByRole('navigation', { name: '视图' }).textContent()).toContain('23');
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
		const field = page.getByRole('combobox', { name: '搜索名称与全文' });
		await page.locator('[role=option]:first-child', { hasText: '塞伯格' }).waitFor();
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
	test.each([
		['/entities/concept/scaling-law', '缩放定律'],
		['/turns/dan-roberts-2024/1', '第 1 轮'],
		['/interviews', '访谈'],
		['/help', '帮助'],
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
		expect(await page.locator('h1').textContent()).toBe('Help');
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
		await page.locator('body header').getByRole('link', { name: 'Transcript' }).first().waitFor();
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		const light = await paper();
		await page.getByRole('group', { name: 'Appearance' }).or(page.locator('.switches summary')).first().click();
		await page.getByRole('button', { name: 'Dark' }).click();
		await page.waitForFunction((before) => getComputedStyle(document.body).backgroundColor !== before, light);
	});

	test('the browser’s language is the first choice', async () => {
		const page = await sample.open('/help', { locale: 'en-GB' });
		expect(await page.locator('h1').textContent()).toBe('Help');
	});

	test('a choice never leads elsewhere', async () => {
		for (const back of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)']) {
			const body = new URLSearchParams({ language: 'en', back });
			const answer = await fetch(`${sample.address}/preferences`, { method: 'POST', body, redirect: 'manual' });
			expect(answer.headers.get('location')).toBe('/');
		}
	});
});
