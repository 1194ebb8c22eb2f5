import { describe, expect, test } from 'vitest';
import { createSheet } from '#lib/explorer/sheet.svelte.ts';

describe('the sheet of a phone', () => {
	test('goes from peek to half to full and down again by taps', () => {
		const sheet = createSheet(() => 700);
		expect(sheet.at).toBe('peek');
		sheet.next();
		expect(sheet.at).toBe('half');
		sheet.next();
		expect(sheet.at).toBe('full');
		sheet.next();
		expect(sheet.at).toBe('peek');
	});

	test('follows the finger, and comes to rest at the nearest height', () => {
		const sheet = createSheet(() => 700);
		sheet.grab(600);
		sheet.drag(380);
		expect(sheet.height).toBe(sheet.lowest + 220);
		expect(sheet.release()).toBe(true);
		expect(sheet.at).toBe('half');
	});

	test('takes a finger that hardly moved for a tap', () => {
		const sheet = createSheet(() => 700);
		sheet.grab(600);
		sheet.drag(598);
		expect(sheet.release()).toBe(false);
	});

	test('is no sheet where the panel stands beside the graph', () => {
		const sheet = createSheet(() => 0);
		expect(sheet.height).toBeUndefined();
		expect(sheet.resting).toBe(0);
	});
});
