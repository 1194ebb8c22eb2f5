import { describe, expect, test } from 'vitest';
import { problem } from '#graph/problem.ts';
import { statusOf } from '#lib/server/statuses.ts';

describe('a problem', () => {
	test('has the status of its code', () => {
		expect(statusOf(problem('entity_unknown', { id: 'person/x' }))).toBe(404);
		expect(statusOf(problem('parameter_invalid', { name: 'limit', value: 'x', expected: 'a number' }))).toBe(400);
		expect(statusOf(problem('database_away', { address: 'neo4j://x', reason: 'gone' }))).toBe(503);
	});

	test('repeats little of what came from outside, and nothing that a terminal would obey', () => {
		const { message } = problem('entity_unknown', { id: `person/\u001b[2J${'x'.repeat(5000)}` });
		expect(message.length).toBeLessThan(500);
		expect(message).not.toContain('\u001b');
	});
});
