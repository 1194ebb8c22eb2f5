// How an interview was read, and putting it right: with script and without, by keyboard, on a phone.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startSample, type Sample } from './sample.ts';

let sample: Sample;
beforeAll(async () => {
	sample = await startSample();
});
afterAll(async () => {
	await sample.stop();
});

const talk = [
	'SPEAKER_00: Good evening, and welcome back. We are at the harbour tonight.',
	'SPEAKER_01: Thank you. I run the tide gauges here, and I have done so since the flood.',
	'SPEAKER_02: Could you say what a tide gauge is?',
	'SPEAKER_01: A float in a pipe, with a pen on it.',
].join('\n\n');

const english = { locale: 'en-GB' } as const;
const way = '/interviews/harbour/reading';

async function put(method: string, path: string, body: unknown): Promise<void> {
	await fetch(sample.address + path, {
		method,
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
	});
}

const row = (page: Page, label: string) => page.getByRole('group', { name: label });
const outcome = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ });

beforeEach(async () => {
	await put('POST', '/api/interviews', { name: 'harbour.txt', text: talk });
	const cleared = { format: null, language: null, title: null, participants: null, notSpeakers: null };
	await put('PATCH', '/api/interviews/harbour', cleared);
});

describe('how this was read', () => {
	test('is a link away from the text and from what an upload says', async () => {
		const page = await sample.open('/interviews/harbour', english);
		await page.getByRole('link', { name: 'How this was read' }).click();
		await page.waitForURL(`**${way}`);
		const interviews = await sample.open('/interviews', english);
		await interviews.locator('input[type=file]').setInputFiles({
			name: 'quay.txt',
			mimeType: 'text/plain',
			buffer: Buffer.from(`${talk}\n\nSPEAKER_00: A pen.`),
		});
		await interviews.locator('li.kept').getByRole('link', { name: 'How this was read' }).click();
		await interviews.waitForURL('**/interviews/quay/reading');
	});

	test('says the format and why, and that every character is accounted for', async () => {
		const page = await sample.open(way, english);
		const text = (await page.locator('main').textContent()) ?? '';
		expect(text).toContain('Plain text');
		expect(text).toContain('lines begin with a name and a colon');
		expect(text).toContain(`${talk.length} of ${talk.length} characters are accounted for`);
		const counts = await page.locator('table td:nth-child(2)').allTextContents();
		expect(counts.reduce((sum, count) => sum + Number(count.replace(/\D/g, '')), 0)).toBe(talk.length);
	});

	test('shows each label with words that lead to their place', async () => {
		const page = await sample.open(way, english);
		await row(page, 'SPEAKER_01')
			.getByRole('link', { name: /I run the tide gauges/ })
			.click();
		await page.waitForURL('**/interviews/harbour?t=2&s=*');
		expect(await page.locator('#words').textContent()).toContain('Thank you. I run the');
	});
});

describe('naming who speaks', () => {
	test('makes one person of two labels, says what changed, and is taken back', async () => {
		const page = await sample.open(way, english);
		await row(page, 'SPEAKER_00').getByLabel('Name in English').fill('Tom Brill');
		await row(page, 'SPEAKER_02').getByLabel('Name in English').fill('Tom Brill');
		await row(page, 'SPEAKER_02').getByLabel('Role').selectOption('host');
		await row(page, 'SPEAKER_00').getByLabel('Name in English').press('Enter');
		await outcome(page).getByText('3 speakers → 2 speakers').waitFor();
		expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
		expect(await row(page, 'SPEAKER_00').getByRole('link', { name: 'Tom Brill' }).getAttribute('href')).toBe(
			'/entities/person/tom-brill',
		);
		const reader = await sample.open('/interviews/harbour', english);
		expect(await reader.locator('header li').getByText('Tom Brill').count()).toBe(1);
		expect(await reader.locator('#turn-3').textContent()).toContain('Tom Brill');
		const again = await sample.open(way, english);
		await again.getByRole('button', { name: 'Undo correction of SPEAKER_02' }).click();
		await outcome(again).getByText('2 speakers → 3 speakers').waitFor();
		expect(await row(again, 'SPEAKER_02').getByLabel('Name in English').inputValue()).toBe('');
	});

	test('works without script, and refuses without losing what was typed', async () => {
		const page = await sample.open(way, { ...english, javaScriptEnabled: false, quiet: true });
		await row(page, 'SPEAKER_01').getByLabel('Name in Chinese').fill('阿达·万斯');
		await page.locator('button.strong', { hasText: 'Save names' }).click();
		expect(await outcome(page).textContent()).toContain('Saved.');
		expect(await row(page, 'SPEAKER_01').getByLabel('Name in Chinese').inputValue()).toBe('阿达·万斯');
		await page.getByLabel('Read as').selectOption('webvtt');
		await page.getByText('Title, dates and link').click();
		await page.getByLabel('Title', { exact: true }).fill('At the harbour');
		await page.getByRole('button', { name: 'Apply' }).click();
		expect(await page.getByRole('alert').textContent()).toContain('This format does not fit the interview');
		expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('At the harbour');
		expect(await sample.answer('/api/interviews/harbour')).toMatchObject({ title: 'harbour', turns: 4 });
	});

	test('suggests people whom the graph knows, and means them', async () => {
		const page = await sample.open(way, english);
		const names = await page
			.locator('#people-en option')
			.evaluateAll((all) => all.map((one) => one.getAttribute('value')));
		expect(names).toContain('Noam Brown');
		await row(page, 'SPEAKER_01').getByLabel('Name in English').fill('Noam Brown');
		await page.locator('button.strong', { hasText: 'Save names' }).click();
		await outcome(page).getByText('Saved.').waitFor();
		expect(await sample.answer('/api/turns/harbour/2')).toMatchObject({ speaker: { id: 'person/noam-brown' } });
	});

	test('a label that is no speaker’s leaves its words to the others', async () => {
		const page = await sample.open(way, english);
		await row(page, 'SPEAKER_02').getByLabel('Role').selectOption('Not a speaker');
		await page.locator('button.strong', { hasText: 'Save names' }).click();
		await outcome(page).getByText('4 turns → 2 turns').waitFor();
		await page.getByRole('button', { name: 'Undo correction of SPEAKER_02' }).click();
		await outcome(page).getByText('2 turns → 4 turns').waitFor();
	});
});

const opening = 'The gauges were set by hand, and the sea was drawn for ninety years. '.repeat(9);
const dark = `${'It went on in the dark of the valley, and nobody came. '.repeat(30)}\n`;
const gauges = `# Gauges\n\n${opening}\n\n${'Ann: Yes.\n\nBo: Well.\n\n'.repeat(9)}Ann: ${dark}Cy: So.\n${dark}Cy: No.\n${dark}Dee: Aye.\n${dark}Dee: Yes.\n`;

describe.each([
	['with script', {}],
	['without script', { javaScriptEnabled: false }],
])('what no turn has, %s', (_, options) => {
	test('is told with its size, put right by one click, and taken back', async () => {
		await put('POST', '/api/interviews', { name: 'gauges.md', text: gauges });
		await put('PATCH', '/api/interviews/gauges', { parts: null, alsoSpeakers: null });
		const page = await sample.open('/interviews/gauges/reading', { ...english, ...options });
		const text = (await page.locator('main').textContent()) ?? '';
		expect(text).toMatch(/\d+% of the text is in turns; \d+% is names and times; \d+% stands in no turn\./);
		expect(text).toMatch(/Before the first turn.*characters, \d+% of the file.*The gauges were set by hand/);
		const note = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Treat these lines' }) });
		await note.getByLabel('Dee').uncheck();
		await note.getByRole('button', { name: 'Treat these lines as speakers' }).click();
		await outcome(page).getByText('2 speakers → 3 speakers').waitFor();
		const notes = page.getByRole('region', { name: 'Notes' });
		await notes.getByLabel('Who says it').selectOption('Bo');
		await notes.getByRole('button', { name: 'This part is speech' }).click();
		await outcome(page)
			.getByText(/(\d+) turns → \d+ turns/)
			.waitFor();
		expect(await sample.answer('/api/interviews/gauges/reading')).toMatchObject({
			given: { alsoSpeakers: ['Cy'], parts: [{ as: 'speech', speaker: 'Bo' }] },
		});
		await page.getByRole('button', { name: 'Undo correction of Cy' }).click();
		await outcome(page).getByText('3 speakers → 2 speakers').waitFor();
		await page.getByRole('button', { name: /Undo correction of The gauges/ }).click();
		await notes.getByRole('button', { name: 'This part is speech' }).waitFor();
		expect(await sample.answer('/api/interviews/gauges/reading')).toMatchObject({ given: {} });
	});
});

test('two labels are one person by one choice', async () => {
	const page = await sample.open(way, english);
	await row(page, 'SPEAKER_02').getByLabel('Same person as').selectOption('SPEAKER_00');
	await page.locator('button.strong', { hasText: 'Save names' }).click();
	await outcome(page).getByText('3 speakers → 2 speakers').waitFor();
});

test('another format and language are read at once, and a wrong one changes nothing', async () => {
	const page = await sample.open(way, { ...english, quiet: true });
	await page.getByLabel('Read as').selectOption('markdown');
	await page.getByLabel('Transcript language').selectOption('zh-Hant');
	await page.getByRole('button', { name: 'Apply' }).click();
	await outcome(page).getByText('Plain text → Markdown').waitFor();
	expect(await outcome(page).textContent()).toContain('Traditional Chinese');
	await page.getByLabel('Read as').selectOption('srt');
	await page.getByRole('button', { name: 'Apply' }).click();
	await page.getByRole('alert').waitFor();
	expect(await page.getByLabel('Read as').inputValue()).toBe('srt');
	expect(await sample.answer('/api/interviews/harbour/reading')).toMatchObject({ format: { id: 'markdown' } });
});

test('names with markup in them stay text', async () => {
	const evil = '<img src=x onerror=alert(1)>';
	await put('PATCH', '/api/interviews/harbour', {
		title: evil,
		participants: [{ label: 'SPEAKER_01', name: { en: evil } }],
	});
	const page = await sample.open(way, english);
	expect(await page.locator('main img').count()).toBe(0);
	expect(await row(page, 'SPEAKER_01').getByLabel('Name in English').inputValue()).toBe(evil);
});

test.each([
	['a desk, light', { viewport: { width: 1440, height: 900 } }],
	['a phone, dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
])('on %s it fits, and axe finds nothing serious', async (_, options) => {
	await put('POST', '/api/interviews', { name: 'gauges.md', text: gauges });
	for (const path of [way, '/interviews/gauges/reading', '/interviews/dan-roberts-2024/reading']) {
		const page = await sample.open(path, options);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport.width);
		expect(await sample.seriousViolations(page)).toEqual([]);
	}
	expect(sample.complaints()).toEqual([]);
});

test('an advertisement is set apart, and said to be none, without script too', async () => {
	const advertised = `${talk}\n\nSPEAKER_02: I see. This episode is brought to you by Quillmark. Quillmark keeps notes, at quillmark.com.`;
	await put('POST', '/api/interviews', { name: 'pier.txt', text: advertised });
	const page = await sample.open('/interviews/pier/reading', { ...english, javaScriptEnabled: false, quiet: true });
	await page.getByRole('button', { name: 'Not an advertisement: This episode is brought' }).click();
	expect(await outcome(page).textContent()).toContain('Saved.');
	await page.getByRole('button', { name: 'Undo correction: This episode is brought' }).click();
	const scripted = await sample.open('/interviews/pier/reading', english);
	await scripted.getByRole('button', { name: 'Draw advertisements too' }).click();
	await scripted.getByRole('button', { name: 'Leave advertisements out' }).waitFor();
	expect(await sample.seriousViolations(scripted)).toEqual([]);
	const section = scripted.getByRole('region', { name: 'Advertisements' });
	await section.getByRole('link', { name: 'This episode is brought to you' }).click();
	await scripted.waitForURL('**/interviews/pier?t=5&s=*');
	expect(await scripted.locator('#turn-5').textContent()).toMatch(/Advertisement\s+I see\. This episode/);
	expect(await sample.seriousViolations(scripted)).toEqual([]);
});
