import { deserialize, serialize } from 'node:v8';
import { describe, expect, test } from 'vitest';
import { plainError, revivedError } from '#graph/problem/plain-error.ts';
import { isProblem, problem } from '#graph/problem.ts';

const crossed = (error: unknown): Error => revivedError(deserialize(serialize(plainError(error))));

describe('an error that crosses to another process', () => {
	test('is the problem that it was: code, message, facts and cause', () => {
		const cause = problem('source_empty', { source: 'talk.md' });
		const error = crossed(problem('format_unknown', { source: 'talk.md', tried: ['srt', 'text'] }, { cause }));
		expect(isProblem(error)).toBe(true);
		expect(error).toMatchObject({
			name: 'Problem',
			code: 'format_unknown',
			message: problem('format_unknown', { source: 'talk.md', tried: ['srt', 'text'] }).message,
			about: { tried: ['srt', 'text'] },
			cause: { code: 'source_empty', message: cause.message },
		});
	});

	test('keeps its name and where it was thrown, where no problem names it', () => {
		const before = new RangeError('too deep');
		const error = crossed(before);
		expect(isProblem(error)).toBe(false);
		expect(error).toMatchObject({ name: 'RangeError', message: 'too deep', stack: before.stack });
	});

	test('may be no error at all', () => {
		expect(crossed('a text').message).toBe('a text');
	});
});
