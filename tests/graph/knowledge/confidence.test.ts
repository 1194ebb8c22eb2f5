import { describe, expect, test } from 'vitest';
import { confidenceOf } from '#graph/knowledge/confidence.ts';

const mention = (rule: string, confidence: number) => ({ rule, confidence });

describe('a thing', () => {
	test.each([
		['its surest mention', [mention('name', 61), mention('full name', 72)], false, 72],
		['its own mentions, however sure a mishearing is', [mention('name', 45), mention('heard as', 95)], false, 45],
		['a mishearing where there is nothing else', [mention('heard as', 70)], false, 70],
		['the user who added it', [mention('user', 100)], false, 100],
	])('is as sure as %s', (_, mentions, speaks, confidence) => {
		expect(confidenceOf(mentions, speaks)).toBe(confidence);
	});

	test('that speaks is there, whatever its name is like', () => {
		expect(confidenceOf([mention('name', 12)], true)).toBe(100);
		expect(confidenceOf([], true)).toBe(100);
	});
});
