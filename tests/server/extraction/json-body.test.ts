// A transcript that comes as JSON, whatever else the request holds.
import { describe, expect, test } from 'vitest';
import { fieldsAtMost, jsonBodyIn } from '#lib/server/extraction/json-body.ts';

const body = (text: string) => jsonBodyIn(new TextEncoder().encode(text));
const refused = (reason: string): unknown =>
	expect.objectContaining({ code: 'body_invalid', about: { reason: expect.stringContaining(reason) } });

describe('a body of JSON', () => {
	test('gives its text as bytes, and the rest as fields', () => {
		expect(body('{"name":"a.md","text":"Ann: 你好","title":"T"}')).toEqual({
			fields: { name: 'a.md', title: 'T' },
			text: new TextEncoder().encode('Ann: 你好'),
		});
	});

	test('may have no text', () => {
		expect(body('{"name":"a.md","text":1}')).toEqual({ fields: { name: 'a.md' } });
	});

	test.each([
		['that is no JSON', '{"name":', 'it is not JSON'],
		['that is a list', '[]', 'not an object with name and text'],
		['that is null', 'null', 'not an object with name and text'],
		['with more beside its text than anybody says', JSON.stringify({ a: 'x'.repeat(fieldsAtMost) }), 'is longer than'],
		['nested a hundred thousand deep', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'nested too deeply'],
	])('%s is refused', (_, text, reason) => {
		expect(() => body(text)).toThrow(refused(reason) as Error);
	});

	test('of bytes that are no UTF-8 is refused', () => {
		expect(() => jsonBodyIn(new Uint8Array([0x7b, 0xff, 0x7d]))).toThrow(refused('not UTF-8') as Error);
	});
});
