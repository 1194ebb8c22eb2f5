// What waits for the user, and deciding on it: the built server, an interview of its own, a real Chromium.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startSample, type Sample } from './sample.ts';

const text = `Mara Lindqvist: How did the mill begin?

Tobias Okafor: Brightloom paid for it at first. We used Audiloom then. Audiloom was new.

Mara Lindqvist: Did you say Audeloom?

Tobias Okafor: Yes. A company called Danvik made it. Danvik is in Bergen. Threadmoor came later.

Mara Lindqvist: And the people from Tanvic sold it.

Tobias Okafor: So they say.
`;

let sample: Sample;
beforeAll(async () => {
	sample = await startSample();
	const answer = await fetch(`${sample.address}/api/interviews`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ name: 'mill.txt', text, title: 'The mill' }),
	});
	expect(answer.status).toBe(201);
	const quiet = await fetch(`${sample.address}/api/interviews`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ name: 'quiet.txt', text: 'Ann: Yes.\n\nBob: No.\n', title: 'Quiet' }),
	});
	expect(quiet.status).toBe(201);
});
afterAll(async () => {
	await sample.stop();
});

/** Each test finds the interview as it was read. */
beforeEach(async () => {
	const { items } = await sample.answer<{ items: { id: string; decision: string; undone: boolean }[] }>(
		'/api/decisions?limit=1000',
	);
	for (const { id, decision, undone } of items)
		if (decision !== 'undo' && !undone) await fetch(`${sample.address}/api/decisions/${id}`, { method: 'DELETE' });
});

const waiting = '/interviews/mill/waiting';
const english = { locale: 'en-GB' };
const phone = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const;

const thing = (page: Page, name: string) =>
	page.locator('[data-item]').filter({ has: page.getByRole('heading', { name, exact: true }) });
const isDrawn = async (entity: string): Promise<boolean> =>
	(await fetch(`${sample.address}/api/entities/${entity}`)).status === 200;

describe('the page of what waits', () => {
	test('shows each thing surest first, with its rule, how sure it is, and its words marked', async () => {
		const page = await sample.open(waiting, english);
		expect(await page.locator('h1').textContent()).toBe('Review');
		expect(await page.locator('h2').allTextContents()).toEqual([
			'Possible names 2',
			'Possibly misheard 1',
			'Treated as misheard 1',
		]);
		const item = thing(page, 'Brightloom');
		expect(await item.textContent()).toContain('name, by capital letters and context');
		expect(await item.textContent()).toMatch(/Of 10 names like this, about \d belongs? in an index/);
		expect(await item.locator('mark').textContent()).toBe('Brightloom');
		expect(await thing(page, 'Tanvic').textContent()).toContain('a mishearing of Danvik?');
		expect(await thing(page, 'Audeloom').textContent()).toContain('a mishearing of Audiloom');
		expect(await sample.seriousViolations(page)).toEqual([]);
	});

	test('in Chinese, on a phone in the dark, has no serious fault either', async () => {
		const page = await sample.open(waiting, phone);
		expect(await page.locator('h1').textContent()).toBe('待审核');
		expect(await thing(page, 'Brightloom').textContent()).toMatch(/这样的名称，10 个里约有 \d 个应收入索引/);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		expect(await sample.seriousViolations(page)).toEqual([]);
	});

	test('leads from the words to their place on the reader page', async () => {
		const page = await sample.open(waiting, english);
		await thing(page, 'Threadmoor').locator('a.quote').click();
		await page.waitForURL(/\/interviews\/mill\?t=4/);
		expect(await page.locator('#words').textContent()).toBe('Threadmoor');
	});

	test('draws what the user says is one, as that kind, and undoes it at once', async () => {
		const page = await sample.open(waiting, english);
		await thing(page, 'Brightloom').getByRole('combobox').selectOption('person');
		await thing(page, 'Brightloom').getByRole('button', { name: 'Add to graph: Brightloom' }).click();
		await page.getByText('Brightloom was added to the graph.').waitFor();
		expect(await sample.answer('/api/entities/organization/brightloom')).toMatchObject({ kind: 'person' });
		await page.locator('#decided').getByRole('heading', { name: 'Brightloom' }).waitFor();
		await page.locator('.place').getByRole('button', { name: 'Undo' }).click();
		await page.getByText('Undone.', { exact: true }).waitFor();
		expect(await isDrawn('organization/brightloom')).toBe(false);
		await page.locator('#waits').getByRole('heading', { name: 'Brightloom' }).waitFor();
	});

	test('is worked through by keyboard: after a decision the next thing has the focus', async () => {
		const page = await sample.open(waiting, english);
		await thing(page, 'Brightloom').getByRole('button', { name: 'Not a name: Brightloom' }).focus();
		await page.keyboard.press('Enter');
		await page.getByText('Brightloom no longer counts as a name.').waitFor();
		await page.waitForFunction(() => document.activeElement?.textContent?.trim() === 'Threadmoor');
		for (let step = 0; step < 4; step++) await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
			'Not a name: Threadmoor',
		);
		await page.keyboard.press('Enter');
		await page.getByText('Threadmoor no longer counts as a name.').waitFor();
		await page.locator('#waits').waitFor({ state: 'detached' });
	});

	test('takes a misheard name apart with one click; it then waits by itself', async () => {
		const page = await sample.open(waiting, english);
		await thing(page, 'Audeloom').getByRole('button', { name: 'Separate: Audeloom' }).click();
		await page.getByText('“Audeloom” was separated from Audiloom').waitFor();
		await page.locator('#waits').getByRole('heading', { name: 'Audeloom' }).waitFor();
		expect(await sample.answer('/api/entities/work/audiloom')).toMatchObject({ asHeard: [] });
		await thing(page, 'Tanvic').getByRole('button', { name: 'Same name: Tanvic' }).click();
		await page.getByText('“Tanvic” now counts as a mishearing of Danvik.').waitFor();
		expect(await sample.answer('/api/entities/organization/danvik')).toMatchObject({ asHeard: ['Tanvic'] });
	});

	test('says so where nothing waits', async () => {
		const page = await sample.open('/interviews/quiet/waiting', english);
		expect(await page.locator('h1').textContent()).toBe('Nothing to review');
	});

	test('of an interview that is not there is a page that says so', async () => {
		const { status } = await sample.visit('/interviews/nobody/waiting', { quiet: true });
		expect(status).toBe(404);
	});
});

describe('how much waits', () => {
	test('stands at the head of the reader page and on the page of all interviews', async () => {
		const reader = await sample.open('/interviews/mill', english);
		await reader.getByRole('link', { name: '3 to review' }).click();
		await reader.waitForURL(new RegExp(`${waiting}$`));
		const interviews = await sample.open('/interviews', english);
		expect(await interviews.getByRole('link', { name: '3 to review' }).count()).toBe(1);
		expect(await interviews.getByRole('link', { name: /to review/ }).count()).toBe(2);
	});
});

describe('a thing that is drawn', () => {
	test('says by which rule it was found and how sure, in the panel; “not a name” takes it away and undo brings it back', async () => {
		const page = await sample.open('/?interview=mill&select=organization/danvik', english);
		const panel = page.locator('.found');
		expect(await panel.textContent()).toContain('Detected: name, by capital letters and context');
		expect(await panel.textContent()).toMatch(/Of 10 names like this, about \d belongs? in an index|nearly all belong/);
		await panel.getByRole('button', { name: 'Not a name: Danvik' }).click();
		await page.waitForURL((url) => !url.searchParams.has('select'));
		await page.getByText('Danvik no longer counts as a name.').waitFor();
		expect(await isDrawn('organization/danvik')).toBe(false);
		await page.locator('.place').getByRole('button', { name: 'Undo' }).click();
		await page.getByText('Undone.', { exact: true }).waitFor();
		expect(await isDrawn('organization/danvik')).toBe(true);
	});

	test('says the same on its own page, and of the lexicon where it comes from there', async () => {
		const own = await sample.open('/entities/work/audiloom', english);
		expect(await own.locator('.found').textContent()).toContain('Detected: ');
		await own.getByRole('link', { name: 'Separate' }).click();
		await own.waitForURL(/\/interviews\/mill\/waiting#heard/);
		const listed = await sample.open('/entities/organization/openai', english);
		expect(await listed.locator('.found').textContent()).toContain('From the lexicon');
		const speaker = await sample.open('/entities/person/tobias-okafor', english);
		expect(await speaker.getByRole('button', { name: /Not a name/ }).count()).toBe(0);
	});
});

describe('without script', () => {
	const quiet = { ...english, javaScriptEnabled: false };

	test('a decision is made, told and undone', async () => {
		const page = await sample.open(waiting, quiet);
		await thing(page, 'Brightloom').getByRole('button', { name: 'Add to graph: Brightloom' }).click();
		await page.waitForURL(/done=/);
		expect(await page.locator('.done').textContent()).toContain('Brightloom was added to the graph.');
		expect(await isDrawn('organization/brightloom')).toBe(true);
		await page.locator('.done').getByRole('button', { name: 'Undo' }).click();
		await page.waitForURL(/done=/);
		expect(await page.locator('.done').textContent()).toContain('Undone.');
		expect(await isDrawn('organization/brightloom')).toBe(false);
	});

	test('what is drawn is dismissed from its own page', async () => {
		const page = await sample.open('/entities/organization/danvik', quiet);
		await page.getByRole('button', { name: 'Not a name in any interview: Danvik' }).click();
		await page.waitForURL(/\/interviews\/mill\/waiting\?done=/);
		expect(await page.locator('#decided').textContent()).toContain('in all interviews');
		expect(await isDrawn('organization/danvik')).toBe(false);
	});
});

test('no page complained or asked anything of another host', () => {
	expect(sample.complaints()).toEqual([]);
});
