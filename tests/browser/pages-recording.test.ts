// The recording beside the text: a hum of sixteen seconds that is played from what is read.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { captions, wav } from '../recording.ts';
import { startSample, type Sample } from './sample.ts';

let sample: Sample;
const sound = wav({ seconds: 16 });
const recording = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ';

async function add(name: string, { audio, url }: { audio?: Uint8Array<ArrayBuffer>; url?: string }): Promise<void> {
	const form = new FormData();
	form.set('file', new File([captions.replace('Welcome back', `Welcome to ${name}`)], `${name}.vtt`));
	form.set('title', `Tides (${name})`);
	if (url !== undefined) form.set('url', url);
	if (audio !== undefined) form.set('audio', new File([audio], 'talk.wav'));
	const answer = await fetch(`${sample.address}/api/interviews`, { method: 'POST', body: form });
	expect(answer.status).toBe(201);
}

beforeAll(async () => {
	sample = await startSample();
	await add('spoken', { audio: sound });
	await add('linked', { url: recording });
});
afterAll(async () => {
	await sample.stop();
});

const seconds = (page: Page): Promise<number> =>
	page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime);
const heard = (page: Page): Promise<readonly string[]> =>
	page.locator('article.playing').evaluateAll((turns) => turns.map(({ id }) => id));

/** Where the page stands once it has come to rest. */
async function rest(page: Page): Promise<number> {
	let [before, now] = [-1, await page.evaluate(() => scrollY)];
	while (before !== now) {
		before = now;
		await page.waitForTimeout(300);
		now = await page.evaluate(() => scrollY);
	}
	return now;
}

const english = { locale: 'en-GB' } as const;

describe('the recording', () => {
	test('is played from a turn’s time, and the turn that is heard is marked', async () => {
		const page = await sample.open('/interviews/spoken', english);
		expect(await heard(page)).toEqual([]);
		await page.locator('#turn-2').getByRole('link', { name: 'Play from 0:04' }).click();
		await page.locator('#turn-2.playing').waitFor();
		expect(await seconds(page)).toBeGreaterThanOrEqual(4);
		expect(page.url()).toBe(`${sample.address}/interviews/spoken`);
		await page.locator('#turn-3.playing').waitFor();
		expect(await heard(page)).toEqual(['turn-3']);
		expect(await page.getByRole('region', { name: 'Recording' }).textContent()).toContain('Turn 3');
	});

	test('is played from a mention’s moment, within its turn', async () => {
		const page = await sample.open('/interviews/spoken?select=person/albert-einstein', english);
		const place = page.locator('.places li').first();
		await place.getByRole('link', { name: 'Play from 0:06' }).click();
		await page.locator('#turn-2.playing').waitFor();
		expect(await seconds(page)).toBeGreaterThanOrEqual(6);
	});

	test('stands at the words that a link leads to', async () => {
		const page = await sample.open('/interviews/spoken?t=2&s=60-75#words', english);
		await expect.poll(() => seconds(page)).toBe(6);
		expect(await page.locator('.quoted-at').textContent()).toContain('0:06');
	});

	test('goes along with the reader page until the user scrolls', async () => {
		const page = await sample.open('/interviews/spoken', { ...english, viewport: { width: 1280, height: 420 } });
		await page.locator('#turn-1').getByRole('link', { name: 'Play from 0:00' }).click();
		await page.locator('audio').evaluate((audio: HTMLAudioElement) => (audio.currentTime = 14.2));
		await page.locator('#turn-6.playing').waitFor();
		const followed = await rest(page);
		expect(followed).toBeGreaterThan(100);
		await page.mouse.move(640, 300);
		await page.mouse.wheel(0, -200);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(followed);
		const left = await rest(page);
		await page.locator('audio').evaluate((audio: HTMLAudioElement) => (audio.currentTime = 8.2));
		await page.locator('#turn-3.playing').waitFor();
		expect(await rest(page)).toBe(left);
	});

	test('does not move the page of those who ask for stillness', async () => {
		const page = await sample.open('/interviews/spoken', {
			...english,
			viewport: { width: 1280, height: 420 },
			reducedMotion: 'reduce',
		});
		await page.locator('#turn-1').getByRole('link', { name: 'Play from 0:00' }).click();
		const before = await rest(page);
		await page.locator('audio').evaluate((audio: HTMLAudioElement) => (audio.currentTime = 14.2));
		await page.locator('#turn-6.playing').waitFor();
		expect(await rest(page)).toBe(before);
	});

	test('may be a file of the user’s own, which is not sent anywhere', async () => {
		const page = await sample.open('/interviews/linked', { ...english, quiet: true });
		const asked: string[] = [];
		page.on('request', (request) => {
			if (request.method() !== 'GET') asked.push(`${request.method()} ${request.url()}`);
		});
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: 'mine.wav', mimeType: 'audio/wav', buffer: Buffer.from(sound) });
		await page.locator('#turn-2').getByRole('button', { name: 'Play from 0:04' }).click();
		await page.locator('#turn-2.playing').waitFor();
		expect(asked).toEqual([]);
		await page.getByRole('button', { name: 'Close recording' }).click();
		await page.locator('audio').waitFor({ state: 'detached' });
		expect(
			await page.locator('#turn-2').getByRole('link', { name: 'Open the recording at 0:04' }).getAttribute('href'),
		).toBe(`${recording}&t=4s`);
	});

	test('says so where the browser cannot play it', async () => {
		const page = await sample.open('/interviews/linked', { ...english, quiet: true });
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: 'a.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('no sound') });
		await page.getByText('This browser cannot play the recording.').waitFor();
	});

	test('is only a player where the text has no times', async () => {
		const page = await sample.open('/interviews/dan-roberts-2024', { ...english, quiet: true });
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: 'mine.wav', mimeType: 'audio/wav', buffer: Buffer.from(sound) });
		await page.getByText('The transcript has no times').waitFor();
		expect(await page.getByRole('button', { name: /^Play from/ }).count()).toBe(0);
	});

	test('works without script: the player, and links into the sound', async () => {
		const page = await sample.open('/interviews/spoken', { ...english, javaScriptEnabled: false });
		expect(await page.locator('audio[controls]').count()).toBe(1);
		expect(await page.locator('#turn-2 a.moment').getAttribute('href')).toBe('/api/interviews/spoken/audio#t=4');
		expect(await page.locator('input[type=file]').isVisible()).toBe(false);
	});

	test('may come with its transcript on the page of interviews, in Chinese too', async () => {
		const page = await sample.open('/interviews');
		await page.locator('#file').setInputFiles([
			{ name: '潮汐.vtt', mimeType: 'text/vtt', buffer: Buffer.from(captions.replace('reptiles', 'geese')) },
			{ name: '录音.wav', mimeType: 'audio/wav', buffer: Buffer.from(sound) },
		]);
		await page.getByText('录音已一并添加。').waitFor();
		await page.locator('li.kept').getByRole('link', { name: '阅读' }).click();
		await page.locator('audio').waitFor();
		await page.locator('#turn-2').getByRole('link', { name: '从 0:04 播放' }).click();
		await page.locator('#turn-2.playing').waitFor();
	});

	test('alone is refused with a way forward', async () => {
		const page = await sample.open('/interviews', english);
		await page.locator('#file').setInputFiles([{ name: 'a.wav', mimeType: 'audio/wav', buffer: Buffer.from(sound) }]);
		await page.getByText('A recording needs a transcript').waitFor();
	});

	test('has no serious fault for assistive technology, light and dark, wide and narrow', async () => {
		for (const [colorScheme, width] of [
			['light', 1440],
			['dark', 390],
		] as const) {
			const page = await sample.open('/interviews/spoken?select=person/marie-curie', {
				...english,
				colorScheme,
				viewport: { width, height: 844 },
			});
			expect(await sample.seriousViolations(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		}
	});
});

describe('moments and the order of speech', () => {
	test('stand on an entity’s page, with links into the recording', async () => {
		const page = await sample.open('/entities/person/marie-curie?interview=linked', english);
		await page.getByText('First mentioned by').first().waitFor();
		const order = (await page.locator('.order').first().textContent())?.replace(/\s+/g, ' ').trim();
		expect(order).toContain('First mentioned by Ann Lee (Turn 1), then by Ben Ode (Turn 2).');
		expect(await page.getByRole('link', { name: 'Open the recording at 0:02' }).first().getAttribute('href')).toBe(
			`${recording}&t=2s`,
		);
	});

	test('stand in the panel and in a search, in Chinese', async () => {
		const page = await sample.open('/?interview=linked&select=person/albert-einstein', { quiet: true });
		const order = (await page.locator('.orders .order').textContent())?.replace(/\s+/g, ' ').trim();
		expect(order).toContain('Ben Ode最先提及（第 2 轮），随后是Ann Lee（第 5 轮）。');
		await page.goto(`${sample.address}/search?q=reptiles`);
		expect(await page.locator('.passage .moment').first().textContent()).toContain('0:10');
	});

	test('nothing was asked of another host, and nothing complained', () => {
		expect(sample.complaints()).toEqual([]);
	});
});
