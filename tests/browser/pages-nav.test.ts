// The navigation that an interview's pages share, and that they hold words of any length.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSample, type Sample } from './sample.ts';

const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const talk = [
	`Ann: Welcome, Wolfgang ${word}. You worked with Elinor Ostrom in Nepal.`,
	`Ben: Elinor Ostrom wrote Governing the Commons, and Wolfgang ${word} read it at Indiana University.`,
	'Ann: What did Governing the Commons change in Nepal?',
].join('\n\n');

let sample: Sample;
beforeAll(async () => {
	sample = await startSample();
	await fetch(`${sample.address}/api/interviews`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ name: 'commons.txt', text: talk }),
	});
});
afterAll(async () => {
	await sample.stop();
});

const english = { locale: 'en-GB' } as const;
const pages = [
	['/interviews/commons', 'Transcript'],
	['/interviews/commons/reading', 'How this was read'],
	['/interviews/commons/waiting', /to review|^Review$/],
] as const;

describe('the pages of an interview', () => {
	test.each(pages)('%s says which of them it is and leads to the others', async (path, name) => {
		const page = await sample.open(path, english);
		const nav = page.getByRole('navigation', { name: 'This interview' });
		expect(await nav.locator('[aria-current="page"]').textContent()).toMatch(name);
		for (const [other] of pages) expect(await nav.locator(`a[href="${other}"]`).count()).toBe(1);
	});

	test('every export that is offered is a file of this interview', async () => {
		const page = await sample.open('/interviews/commons', english);
		const nav = page.getByRole('navigation', { name: 'This interview' });
		await nav.locator('summary').click();
		const links = await nav.locator('a[download]').all();
		expect(links.length).toBeGreaterThan(3);
		for (const link of links) {
			const answer = await fetch(sample.address + ((await link.getAttribute('href')) ?? ''));
			expect(answer.status).toBe(200);
			expect(answer.headers.get('content-disposition')).toContain('commons');
			await answer.body?.cancel();
		}
	});

	test.each(pages)('%s fits a phone, with a word longer than its line and the exports open', async (path) => {
		const page = await sample.open(path, { ...english, viewport: { width: 390, height: 844 }, hasTouch: true });
		await page.getByRole('navigation', { name: 'This interview' }).locator('summary').click();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		expect((await page.locator('a[download]').first().boundingBox())?.x ?? -1).toBeGreaterThanOrEqual(0);
		expect(await sample.seriousViolations(page)).toEqual([]);
	});
});

describe('the page of all interviews', () => {
	test('leads to how each was read and to what was found in it, and past them all to adding one', async () => {
		const page = await sample.open('/interviews', english);
		for (const [path] of pages) expect(await page.locator(`article a[href="${path}"]`).count()).toBeGreaterThan(0);
		await page.getByRole('main').getByRole('link', { name: 'Add an interview' }).click();
		expect(await page.locator('#add').boundingBox()).not.toBeNull();
		expect(new URL(page.url()).hash).toBe('#add');
	});
});
