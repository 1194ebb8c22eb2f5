import { describe, expect, test } from 'vitest';
import { encodingFor } from '#lib/server/hooks/compressing.ts';

describe('what a browser takes', () => {
	test.each([
		['gzip, deflate, br, zstd', 'br'],
		['gzip, deflate', 'gzip'],
		['GZIP;q=0.8, br;q=0.5', 'gzip'],
		['br;q=0, gzip', 'gzip'],
		['*', 'br'],
		['*;q=0', undefined],
		['identity', undefined],
		['identity, gzip;q=0.5', undefined],
		['deflate', undefined],
		['gzip;q=nonsense', undefined],
		['', undefined],
		[null, undefined],
	])('%s gets %s', (accepted, encoding) => expect(encodingFor(accepted)).toBe(encoding));

	test('is asked again where only one way will do', () => {
		expect(encodingFor('br', ['gzip'])).toBeUndefined();
		expect(encodingFor('br, gzip;q=0.5', ['gzip'])).toBe('gzip');
	});
});
