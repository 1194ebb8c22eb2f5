// A form read as it comes, however the network cuts it.
import { describe, expect, test } from 'vitest';
import { boundaryIn, BrokenForm, collect, partsOf } from '../../src/lib/server/api/multipart.ts';
import { rangeIn } from '../../src/lib/server/audio/range.ts';

async function* cut(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array, boundary: string, size: number) {
	const parts: { name: string; filename?: string | undefined; text: string }[] = [];
	for await (const { name, filename, bytes: content } of partsOf(cut(bytes, size), boundary)) {
		const all = await collect(content, 1_000_000, () => new RangeError('too large'));
		parts.push({ name, filename, text: all.toString('utf8') });
	}
	return parts;
}

async function written(form: FormData): Promise<{ bytes: Uint8Array; boundary: string }> {
	const request = new Request('http://localhost/', { method: 'POST', body: form });
	const boundary = boundaryIn(request.headers.get('content-type') ?? '') ?? '';
	return { bytes: new Uint8Array(await request.arrayBuffer()), boundary };
}

describe('a form', () => {
	test.each([1, 2, 7, 64, 1_000_000])('is read whole in pieces of %i bytes', async (size) => {
		const form = new FormData();
		form.set('title', '潮汐\r\n--与港口');
		form.set('file', new File(['Ann: A line\r\n\r\n--and another\r\n'], '访谈 "one".md'));
		const { bytes, boundary } = await written(form);
		expect(await read(bytes, boundary, size)).toEqual([
			{ name: 'title', filename: undefined, text: '潮汐\r\n--与港口' },
			{ name: 'file', filename: '访谈 "one".md', text: 'Ann: A line\r\n\r\n--and another\r\n' },
		]);
	});

	test('says of a field for files that nothing was chosen', async () => {
		const text = '--b\r\nContent-Disposition: form-data; name="audio"; filename=""\r\n\r\n\r\n--b--\r\n';
		expect(await read(Buffer.from(text), 'b', 5)).toEqual([{ name: 'audio', filename: '', text: '' }]);
	});

	test('goes on with the next part where one is not read to its end', async () => {
		const form = new FormData();
		form.set('audio', new File(['x'.repeat(100_000)], 'a.wav'));
		form.set('title', 'Tides');
		const { bytes, boundary } = await written(form);
		const names: string[] = [];
		for await (const part of partsOf(cut(bytes, 1000), boundary)) {
			names.push(part.name);
			for await (const piece of part.bytes) if (piece.length > 0) break;
		}
		expect(names).toEqual(['audio', 'title']);
	});

	test.each([
		['cut short', '--b\r\ncontent-disposition: form-data; name="title"\r\n\r\nTid'],
		['of another boundary', '--c\r\n\r\n'],
		['whose part has no name', '--b\r\ncontent-type: text/plain\r\n\r\nx\r\n--b--'],
		['whose head never ends', `--b\r\n${'x: y\r\n'.repeat(10_000)}`],
		['whose parts are not parted', '--bxx\r\n\r\n--b--'],
		['of no bytes', ''],
	])('%s is refused', async (_, text) => {
		await expect(read(Buffer.from(text), 'b', 16)).rejects.toThrow(BrokenForm);
	});

	test('names its boundary', () => {
		expect(boundaryIn('multipart/form-data; boundary=----abc')).toBe('----abc');
		expect(boundaryIn('multipart/form-data; boundary="a b"; charset=utf-8')).toBe('a b');
		expect(boundaryIn('multipart/form-data')).toBeUndefined();
	});
});

describe('a range', () => {
	test.each([
		[null, { state: 'whole' }],
		['bytes=0-', { state: 'part', from: 0, to: 999 }],
		['bytes=10-19', { state: 'part', from: 10, to: 19 }],
		['bytes=990-5000', { state: 'part', from: 990, to: 999 }],
		['bytes=-100', { state: 'part', from: 900, to: 999 }],
		['bytes=-5000', { state: 'part', from: 0, to: 999 }],
		['bytes=1000-', { state: 'unmet' }],
		['bytes=-0', { state: 'unmet' }],
		['bytes=20-10', { state: 'whole' }],
		['bytes=0-1,5-6', { state: 'whole' }],
		['bytes=-', { state: 'whole' }],
		['pages=1-2', { state: 'whole' }],
	])('%s of a thousand bytes', (header, expected) => {
		expect(rangeIn(header, 1000)).toEqual(expected);
	});
});
