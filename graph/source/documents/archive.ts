// A zip archive of which a few parts are read. Its directory stands at its end; nothing is unpacked that nobody asks for,
// and what is asked for no further than it says it is long: an archive of a megabyte can hold a thousand.
import { Inflate } from 'fflate';
import { problem } from '../../problem.ts';
import { most } from './document.ts';

export type Archive = {
	readonly names: readonly string[];
	/** Undefined where there is none of that name. @throws Problem document_damaged, document_locked, document_too_large */
	part(name: string): Uint8Array | undefined;
};

type Entry = {
	readonly name: string;
	readonly locked: boolean;
	readonly method: number;
	/** In bytes, packed and unpacked. */
	readonly packed: number;
	readonly size: number;
	/** Of its own header. */
	readonly at: number;
};

/** No text is packed closer than this; what is, is made to fill the memory. */
const closest = 200;
/** Bytes that may be packed as closely as they like. */
const small = 1024 * 1024;
/** Packed bytes that are unpacked at once. */
const step = 16 * 1024;

/** @throws Problem document_damaged, document_too_large */
export function openArchive(bytes: Uint8Array, source: string): Archive {
	const entries = new Map(directoryOf(bytes, source).map((entry) => [entry.name, entry]));
	let left: number = most.unpacked;
	return {
		names: [...entries.keys()],
		part(name) {
			const entry = entries.get(name);
			if (entry === undefined) return undefined;
			if (entry.locked) throw problem('document_locked', { source });
			const { size, packed } = entry;
			const limit = Math.min(left, Math.max(small, packed * closest));
			if (size > limit) throw problem('document_too_large', { source, what: 'bytes unpacked', found: size, limit });
			left -= size;
			return unpacked(bytes, entry, source);
		},
	};
}

function damaged(source: string, reason: string): Error {
	return problem('document_damaged', { source, reason });
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const headerMark = 0x04034b50;

function directoryOf(bytes: Uint8Array, source: string): readonly Entry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	if (end === undefined) throw damaged(source, 'it begins as a zip archive, and its end is missing');
	const count = view.getUint16(end + 10, true);
	if (count > most.files)
		throw problem('document_too_large', { source, what: 'files in it', found: count, limit: most.files });
	const names = new TextDecoder();
	const entries: Entry[] = [];
	let at = view.getUint32(end + 16, true);
	for (let number = 0; number < count; number++) {
		if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark)
			throw damaged(source, 'its list of files is broken');
		const length = view.getUint16(at + 28, true);
		entries.push({
			name: names.decode(bytes.subarray(at + 46, at + 46 + length)),
			locked: (view.getUint16(at + 8, true) & 1) === 1,
			method: view.getUint16(at + 10, true),
			packed: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			at: view.getUint32(at + 42, true),
		});
		at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

/** The last of its marks: a remark of up to 65,535 bytes may follow it. */
function endOf(view: DataView): number | undefined {
	for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
		if (view.getUint32(at, true) === endMark) return at;
	}
	return undefined;
}

function unpacked(bytes: Uint8Array, { name, method, packed, size, at }: Entry, source: string): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (at + 30 > view.byteLength || view.getUint32(at, true) !== headerMark)
		throw damaged(source, `its part ${name} is not where it should be`);
	const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	if (start + packed > bytes.length) throw damaged(source, `its part ${name} was cut short`);
	const body = bytes.subarray(start, start + packed);
	if (method !== 0 && method !== 8) throw damaged(source, `its part ${name} is packed in an uncommon way`);
	const whole = method === 0 ? body : inflated(body, size);
	if (whole?.length !== size) throw damaged(source, `its part ${name} is not as long as it says`);
	return whole;
}

/** Undefined where it is no packed data, or more than `size` bytes come of it. */
function inflated(body: Uint8Array, size: number): Uint8Array | undefined {
	const whole = new Uint8Array(size);
	let length = 0;
	const inflate = new Inflate((chunk) => {
		if (length + chunk.length <= size) whole.set(chunk, length);
		length += chunk.length;
	});
	try {
		for (let at = 0; at < body.length && length <= size; at += step)
			inflate.push(body.subarray(at, at + step), at + step >= body.length);
	} catch {
		// Whatever it throws of data that is none, it is none.
		return undefined;
	}
	return length === size ? whole : undefined;
}
