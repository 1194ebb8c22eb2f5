// Adding interviews, and what holds on every page: it fits a phone, keeps to this server, and axe finds nothing serious.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bold, paragraph, run, word } from '../graph/source/documents/archives.ts';
import { pdf, type Line } from '../graph/source/documents/pdfs.ts';
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

describe('the page of all interviews', () => {
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
		expect(await report.textContent()).toContain('“on-learning.md”已添加');
		await report.getByRole('link', { name: '阅读' }).click();
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

	test('a Word document and a PDF are added and can be read, and the page gives each back as it came', async () => {
		const said = [
			['Ann:', 'I went back to The Bitter Lesson by Rich Sutton.'],
			['Ben:', 'And to reinforcement learning?'],
			['Ann:', 'Yes, and to AlphaGo.'],
		] as const;
		const documents = [
			{
				name: '访谈.docx',
				buffer: Buffer.from(word(said.map(([label, words]) => paragraph(bold(label), run(` ${words}`))).join(''))),
			},
			{
				name: 'interview.pdf',
				buffer: pdf([
					said.flatMap(([label, words], at): Line[] => [
						{ text: label, x: 72, y: 100 + at * 20, font: 'bold' },
						{ text: words, x: 110, y: 100 + at * 20 },
					]),
				]),
			},
		];
		for (const { name, buffer } of documents) {
			const page = await sample.open('/interviews');
			await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
			const report = page.locator('li.kept');
			await report.waitFor();
			await report.getByRole('link', { name: '阅读' }).click();
			await page.waitForURL('**/interviews/*');
			expect(await turns(page).count()).toBe(3);
			expect(await turns(page).first().textContent()).toContain('I went back to The Bitter Lesson by Rich Sutton.');
			await page.getByText('导出').click();
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('link', { name: '原始文件' }).click(),
			]);
			expect(download.suggestedFilename()).toBe(name);
			expect(readFileSync(await download.path())).toEqual(buffer);
		}
	});

	test.each([
		['empty.txt', '', 'source_empty', '文件为空'],
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

	test('who is asked for alone is said on an entity’s page, and nobody where nobody is', async () => {
		const words = 'Speaker 1: I went back to The Bitter Lesson.\n\nSpeaker 2: So did I.\n\nSpeaker 1: And to AlphaGo.';
		const body = JSON.stringify({ name: 'nameless.txt', text: words });
		const headers = { 'content-type': 'application/json' };
		await fetch(`${sample.address}/api/interviews`, { method: 'POST', body, headers });
		const only = async (query: string) => {
			const page = await sample.open(`/entities/work/the-bitter-lesson${query}`, withoutScript);
			expect(await page.locator('.bar li').filter({ hasText: 'Speaker 1' }).count()).toBe(1);
			return await page.locator('p.only span').allTextContents();
		};
		expect(await only('')).toEqual([]);
		expect(await only('?interview=nameless')).toEqual(['仅限《nameless》']);
		expect(await only('?speaker=person/dan-roberts')).toEqual(['仅看丹·罗伯茨']);
		expect(await only('?speaker=person/nobody-heard')).toEqual(['仅看nobody heard']);
	});

	test('names and titles with markup in them stay text', async () => {
		const page = await sample.open('/interviews');
		const bad =
			'# <img src=x onerror=alert(1)>\n\n**<b>Eve</b>:** Hello <script>alert(1)</script>.\n\n**Ben:** Hello.\n\n**<b>Eve</b>:** Bye.';
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: '<i>x</i>.md', mimeType: 'text/markdown', buffer: Buffer.from(bad) });
		await page.locator('li.kept').getByRole('link', { name: '阅读' }).click();
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
		'/bin',
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
});
