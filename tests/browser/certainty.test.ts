// From only what is sure to everything that was found, as a person goes there: by mouse, by keys, without script.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { desk, drawn, keysOf, phone, placeOf, webgl } from './browser.ts';
import { startSample, type Sample } from './sample.ts';

const text = `Mara Lindqvist: How did the mill begin?

Tobias Okafor: Brightloom paid for it at first. We used Audiloom then. Audiloom was new. My wife knew the World Health Organization well, and she had been to Geneva.

Mara Lindqvist: Did you go to Geneva with the World Health Organization?

Tobias Okafor: Yes. A company called Danvik made it. Danvik is in Bergen. Threadmoor came later, with Henrik Sundby, who had written Falling Water Mills before the war.

Mara Lindqvist: And the people from Tanvic sold it.

Tobias Okafor: So they say. What we call the tide gate was the heart of it, and the tide gate needed a sluice keeper. There was a wheel pit, a bearing house and the carding room. Reverb in that room was dreadful. Nils came on Sundays, and Old Peder too.

Mara Lindqvist: Was the carding room warm?

Tobias Okafor: Warm, and full of lint. We spoke of humidity control and of fibre alignment. Tactility, Henrik Sundby used to say, is everything in a yarn. He taught at Uppsala, then at the Textile Institute.

Mara Lindqvist: Did the Textile Institute know about the tide gate?

Tobias Okafor: They sent a man from Kessel. He liked Brightloom and thought little of Audiloom. Ask Ingrid. She has the Ledger and the Blue Book.
`;

type Node = { readonly key: string; readonly attributes: { readonly waiting?: readonly string[] } };
type Graph = {
	readonly attributes: { readonly certainty: { readonly sure: number; readonly likely: number; readonly all: number } };
	readonly nodes: readonly Node[];
};

let sample: Sample;
let counts: Graph['attributes']['certainty'];
/** One that waits. */
let waits = '';
beforeAll(async () => {
	sample = await startSample({ graphics: webgl });
	const body = JSON.stringify({ name: 'mill.txt', text, title: 'The mill' });
	const headers = { 'content-type': 'application/json' };
	const answer = await fetch(`${sample.address}/api/interviews`, { method: 'POST', headers, body });
	expect(answer.status).toBe(201);
	const graph = await sample.answer<Graph>('/api/graph?interview=mill&certainty=all');
	counts = graph.attributes.certainty;
	waits = graph.nodes.find(({ attributes }) => attributes.waiting !== undefined)?.key ?? '';
	// The talk has all three.
	expect(counts.likely).toBeGreaterThan(counts.sure);
	expect(counts.all).toBeGreaterThan(counts.likely);
});
afterAll(async () => {
	await sample.stop();
});
beforeEach(async () => {
	const { items } = await sample.answer<{ items: { id: string; decision: string; undone: boolean }[] }>(
		'/api/decisions?limit=1000',
	);
	for (const { id, decision, undone } of items)
		if (decision !== 'undo' && !undone) await fetch(`${sample.address}/api/decisions/${id}`, { method: 'DELETE' });
});

const english = { ...desk, locale: 'en-GB' } as const;
const soon = { timeout: 10_000 };
const map = '/?interview=mill';
const step = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'How sure' }).getByRole('link', { name });
const shown = (page: Page) => keysOf(page).then((keys) => keys.length);

describe('how sure names are to be', () => {
	test('is chosen by mouse on the map, stands in the address, and shows as many names as it says', async () => {
		const page = await sample.open(map, english);
		await drawn(page);
		expect(await shown(page)).toBe(counts.likely);
		expect(await step(page, 'Likely too').getAttribute('aria-current')).toBe('true');
		await step(page, 'Only sure').click();
		await page.waitForURL(/certainty=sure/);
		await expect.poll(() => shown(page), soon).toBe(counts.sure);
		expect(await step(page, 'Only sure').textContent()).toContain(String(counts.sure));
		await page.reload();
		await drawn(page);
		expect(await shown(page)).toBe(counts.sure);
		await step(page, 'Everything found').click();
		await expect.poll(() => shown(page), soon).toBe(counts.all);
		expect(await page.locator(`[data-key="${waits}"]`).getAttribute('aria-label')).toMatch(
			/not in the graph, \d in 10$/,
		);
		expect(await sample.seriousViolations(page)).toEqual([]);
	});

	test('is chosen by the arrow keys, keeps the focus, and is said', async () => {
		const page = await sample.open(map, english);
		await drawn(page);
		await step(page, 'Likely too').focus();
		await page.keyboard.press('ArrowRight');
		await page.waitForURL(/certainty=all/);
		await expect.poll(() => shown(page), soon).toBe(counts.all);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-step'))).toBe('all');
		const said = page.getByRole('status').filter({ hasText: 'Everything found' });
		await expect.poll(() => said.textContent(), soon).toBe(`Everything found: ${String(counts.all)} names`);
		await page.keyboard.press('Home');
		await page.waitForURL(/certainty=sure/);
		await expect.poll(() => shown(page), soon).toBe(counts.sure);
	});

	test('works without script, map and text alike', async () => {
		const page = await sample.open(map, { ...english, javaScriptEnabled: false });
		await step(page, 'Everything found').click();
		const found = page.locator('#waiting + ol > li');
		expect(await found.count()).toBe(counts.all - counts.likely);
		await page.goto(`${sample.address}/interviews/mill`);
		await step(page, 'Everything found').click();
		expect(await page.locator('a.mention.waiting').count()).toBeGreaterThan(0);
	});

	test('on a phone has room for all three and their numbers', async () => {
		const page = await sample.open(map, { ...phone, locale: 'en-GB', colorScheme: 'dark' });
		await drawn(page);
		for (const name of ['Only sure', 'Likely too', 'Everything found']) {
			const box = await step(page, name).boundingBox();
			expect(box?.x).toBeGreaterThanOrEqual(0);
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
			expect(box?.height).toBeGreaterThanOrEqual(24);
		}
		expect(await sample.seriousViolations(page)).toEqual([]);
	});
});

describe('what waits, where everything is shown', () => {
	test('is opened on the map with its words, said apart from how sure it is, and added with one click', async () => {
		const page = await sample.open(`${map}&certainty=all`, english);
		await drawn(page);
		const place = await placeOf(page, waits);
		await page.mouse.click(place.x, place.y);
		const panel = page.locator('aside').first();
		await expect.poll(() => panel.textContent(), soon).toContain('Not in the graph');
		expect(await panel.textContent()).toMatch(/Of 10 names like this, about \d belongs? in an index\./);
		expect(await panel.locator('.proof').textContent()).toMatch(
			/Words verified\s*·\s*\d mentions? stands? in the source/,
		);
		expect(await panel.locator('mark').count()).toBeGreaterThan(0);
		expect(await sample.seriousViolations(page)).toEqual([]);
		await panel.getByRole('button', { name: /^Add to graph/ }).click();
		await expect.poll(() => panel.textContent(), soon).not.toContain('Not in the graph');
		expect((await fetch(`${sample.address}/api/entities/${waits}`)).status).toBe(200);
		await expect.poll(() => step(page, 'Likely too').textContent(), soon).toContain(String(counts.likely + 1));
	});

	test('is dismissed in the list with one click, and that can be undone', async () => {
		const page = await sample.open(`${map}&certainty=all&as=list`, english);
		const found = page.locator('#waiting + ol > li');
		const before = await found.count();
		await found
			.first()
			.getByRole('button', { name: /^Not a name/ })
			.click();
		await expect.poll(() => found.count(), soon).toBe(before - 1);
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => found.count(), soon).toBe(before);
		expect(await sample.seriousViolations(page)).toEqual([]);
	});

	test('is underlined in dashes in the text, and opened there', async () => {
		const page = await sample.open('/interviews/mill?certainty=all', english);
		const mark = page.locator('a.mention.waiting').first();
		expect(await mark.evaluate((link) => getComputedStyle(link).textDecorationStyle)).toBe('dashed');
		await mark.click();
		await expect.poll(() => page.locator('.panel').textContent(), soon).toContain('Not in the graph');
		expect(new URL(page.url()).searchParams.get('certainty')).toBe('all');
		expect(await sample.seriousViolations(page)).toEqual([]);
		await step(page, 'Only sure').click();
		await page.waitForURL(/certainty=sure/);
		expect(await page.locator('a.mention.waiting:not(.selected)').count()).toBe(0);
	});
});

test('no page complains', () => {
	expect(sample.complaints()).toEqual([]);
});
