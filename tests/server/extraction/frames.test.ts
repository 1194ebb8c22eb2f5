// Messages and bytes between the process that answers requests and the one that extracts.
import { PassThrough, Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { framesIn, writeFrame, type Frame } from '#lib/server/extraction/frames.ts';

type Said = Frame<unknown>;

async function written(frames: readonly Said[]): Promise<Buffer> {
	const pipe = new PassThrough();
	for (const frame of frames) writeFrame(pipe, frame);
	pipe.end();
	return Buffer.concat(await pipe.toArray());
}

async function readFrom(chunks: readonly Uint8Array[]): Promise<readonly Said[]> {
	const frames: Said[] = [];
	for await (const frame of framesIn(Readable.from(chunks, { objectMode: false }))) frames.push(frame);
	return frames;
}

function cutAt(whole: Buffer, places: readonly number[]): readonly Buffer[] {
	const ends = [...places.map((place) => place % (whole.length + 1)), whole.length].sort((a, b) => a - b);
	return ends.map((end, at) => whole.subarray(ends[at - 1] ?? 0, end)).filter(({ length }) => length > 0);
}

const frame = fc.record({
	message: fc.record({ name: fc.string(), turns: fc.array(fc.nat()) }, { noNullPrototype: true }),
	bytes: fc.array(fc.uint8Array({ maxLength: 300 })),
});

describe('a frame', () => {
	test('comes out as it went in, wherever the pipe cuts it', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(frame, { maxLength: 4 }), fc.array(fc.nat()), async (frames, places) => {
				const read = await readFrom(cutAt(await written(frames), places));
				expect(read.map(({ message }) => message)).toEqual(frames.map(({ message }) => message));
				expect(read.map(({ bytes }) => bytes.map((one) => [...one]))).toEqual(
					frames.map(({ bytes }) => bytes.map((one) => [...one])),
				);
			}),
		);
	});

	test('that the end cuts short is none', async () => {
		const whole = await written([
			{ message: 'first', bytes: [] },
			{ message: 'second', bytes: [new Uint8Array(10)] },
		]);
		for (let end = whole.length - 1; end > whole.length - 40; end--)
			expect(await readFrom([whole.subarray(0, end)])).toEqual([{ message: 'first', bytes: [] }]);
	});
});
