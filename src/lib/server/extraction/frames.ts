// Messages over a pipe: a small one that is read, and bytes that are not. Bytes are written as they are and collected as
// they come, so that a hundred megabytes pass through the process that answers requests without holding it up.
import { deserialize, serialize } from 'node:v8';
import type { Readable, Writable } from 'node:stream';

export type Frame<Message> = { readonly message: Message; readonly bytes: readonly Uint8Array[] };

/** The head's length, a uint32; the head, which tells the lengths of what follows; the bytes. */
export function writeFrame<Message>(stream: Writable, { message, bytes }: Frame<Message>): void {
	const head = serialize({ message, lengths: bytes.map(({ length }) => length) });
	const size = Buffer.alloc(4);
	size.writeUInt32LE(head.length);
	for (const piece of [size, head, ...bytes]) stream.write(piece);
}

/** Until the stream ends; a frame that its end cuts short is none. */
export async function* framesIn<Message>(stream: Readable): AsyncIterable<Frame<Message>> {
	const take = takerOf(stream);
	for (;;) {
		const size = await take(4);
		const head = size === undefined ? undefined : await take(size.readUInt32LE());
		if (head === undefined) return;
		const { message, lengths } = deserialize(head) as {
			readonly message: Message;
			readonly lengths: readonly number[];
		};
		const bytes: Uint8Array[] = [];
		for (const length of lengths) {
			const piece = await take(length);
			if (piece === undefined) return;
			bytes.push(piece);
		}
		yield { message, bytes };
	}
}

/** Gives so many bytes of the stream, in memory of their own; undefined where it ends before. */
function takerOf(stream: Readable): (length: number) => Promise<Buffer | undefined> {
	const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
	let held: Buffer = Buffer.alloc(0);
	return async (length) => {
		const taken = Buffer.allocUnsafeSlow(length);
		for (let at = 0; at < length;) {
			if (held.length === 0) {
				const next = await chunks.next();
				if (next.done === true) return undefined;
				held = next.value;
			}
			const copied = held.copy(taken, at);
			held = held.subarray(copied);
			at += copied;
		}
		return taken;
	};
}
