// The page that stands in for the app where that draws none.
import { describe, expect, test } from 'vitest';
import { problem } from '#graph/problem.ts';
import { plainPage } from '#lib/server/plain-page.ts';

const starting = problem('starting', { doing: 'loading the web app' });

describe('the page before the app', () => {
	test('speaks the user’s language, and keeps the server’s words', () => {
		const chinese = plainPage(starting, 'zh');
		expect(chinese).toContain('<html lang="zh-Hans">');
		expect(chinese).toContain('Colloquy 正在启动');
		expect(chinese).toContain('本页每隔几秒会自动重试。');
		expect(chinese).toContain('<p lang="en"><small>Colloquy is starting (loading the web app).');
		const english = plainPage(starting, 'en');
		expect(english).toContain('<html lang="en">');
		expect(english).toContain('Colloquy is starting');
	});
	test('looks again by itself only where waiting helps', () => {
		expect(plainPage(starting, 'en')).toContain('http-equiv="refresh"');
		const refused = plainPage(problem('host_unknown', { host: 'evil.example' }), 'zh');
		expect(refused).not.toContain('http-equiv="refresh"');
		expect(refused).toContain('<h1>出错了</h1>');
	});
	test('takes what was asked for as text', () => {
		const page = plainPage(problem('host_unknown', { host: '<script>alert(1)</script>' }), 'en');
		expect(page).not.toContain('<script>');
	});
});
