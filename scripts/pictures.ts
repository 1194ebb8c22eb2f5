// The README's pictures, taken anew: `npm start` in one terminal, `npm run pictures` in another.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { obtainChromium } from './chromium.ts';

type Picture = {
	readonly name: string;
	readonly path: string;
	readonly theme: 'light' | 'dark';
	readonly language: 'zh-CN' | 'en-US';
	readonly phone?: true;
};

const address = process.argv[2] ?? 'http://127.0.0.1:3000';
const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const pictures: readonly Picture[] = [
	{ name: 'explorer-light', path: '/?select=concept/scaling-law', theme: 'light', language: 'en-US' },
	{ name: 'explorer-dark', path: '/?select=person/noam-brown', theme: 'dark', language: 'zh-CN' },
	{
		name: 'reader-light',
		path: '/interviews/dan-roberts-2024?select=work/the-bitter-lesson#turn-22',
		theme: 'light',
		language: 'zh-CN',
	},
	{ name: 'phone', path: '/?select=concept/scaling-law', theme: 'light', language: 'zh-CN', phone: true },
];

const found = obtainChromium(console.log);
if (found.path === undefined) throw new Error(found.why);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
	executablePath: found.path,
	args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
for (const { name, path, theme, language, phone } of pictures) {
	const page = await browser.newPage({
		viewport: phone === true ? { width: 390, height: 844 } : { width: 1440, height: 900 },
		deviceScaleFactor: phone === true ? 2 : 1,
		colorScheme: theme,
		locale: language,
		reducedMotion: 'reduce',
	});
	await page.goto(address + path, { waitUntil: 'networkidle' });
	await page.waitForTimeout(1500);
	await page.screenshot({ path: `${folder}${name}.png` });
	await page.close();
	console.log(`docs/pictures/${name}.png`);
}
await browser.close();
