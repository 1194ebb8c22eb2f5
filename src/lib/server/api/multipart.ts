// multipart/form-data (RFC 7578) read as it comes, part after part: the web's own formData() would hold a recording of
// an hour in memory. A part's bytes must be read, or passed over, before the next part is asked for.

export type Part = {
	readonly name: string;
	/** Absent for a plain field. */
	readonly filename?: string;
	readonly bytes: AsyncIterable<Uint8Array>;
};

/** What breaks a form; the caller says it in its own words. */
export class BrokenForm extends Error {}

const longestHead = 16_384;
const mostParts = 200;

/** The boundary that a content type names; undefined where it names none. */
export function boundaryIn(type: string): string | undefined {
	const [, quoted, bare] = /;\s*boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(type) ?? [];
	return quoted ?? bare;
}

/** @throws BrokenForm */
export async function* partsOf(body: AsyncIterable<Uint8Array>, boundary: string): AsyncIterable<Part> {
	// The first boundary may stand at the very beginning; the line break that others have is lent to it.
	const source = body[Symbol.asyncIterator]();
	const scanner = scannerOf(source, Buffer.from('\r\n'));
	const mark = Buffer.from(`\r\n--${boundary}`);
	try {
		await drain(scanner.until(mark));
		for (let count = 0; ; count += 1) {
			const after = await scanner.take(2);
			if (after.toString('latin1') === '--') return;
			if (after.toString('latin1') !== '\r\n' || count >= mostParts) throw new BrokenForm('its parts are not parted');
			const head = await collect(
				scanner.until(Buffer.from('\r\n\r\n')),
				longestHead,
				() => new BrokenForm('a part’s head is too long'),
			);
			const bytes = scanner.until(mark);
			yield { ...dispositionIn(head.toString('utf8')), bytes };
			await drain(bytes);
		}
	} finally {
		// Whoever is refused half-way must be let finish, or never hears why.
		void passOver(() => source.next());
	}
}

/** All of a part that is small. @throws what `refusal` makes where it isn't */
export async function collect(bytes: AsyncIterable<Uint8Array>, limit: number, refusal: () => Error): Promise<Buffer> {
	const pieces: Uint8Array[] = [];
	let length = 0;
	for await (const piece of bytes) {
		length += piece.length;
		if (length > limit) throw refusal();
		pieces.push(piece);
	}
	return Buffer.concat(pieces, length);
}

/** Reads on to the end and forgets it; what fails there is nobody's concern any more. */
export async function passOver(next: () => Promise<{ readonly done?: boolean | undefined }>): Promise<void> {
	try {
		while ((await next()).done !== true);
	} catch {
		return;
	}
}

async function drain(bytes: AsyncIterable<Uint8Array>): Promise<void> {
	for await (const _ of bytes);
}

function dispositionIn(head: string): { readonly name: string; readonly filename?: string } {
	const line = head.split('\r\n').find((each) => /^content-disposition:/i.test(each)) ?? '';
	const said = (field: string): string | undefined => {
		const written = new RegExp(`;\\s*${field}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(line)?.[1];
		// Browsers write quotes and line breaks in names as percent codes.
		return written
			?.replace(/%22/g, '"')
			.replace(/%0d|%0a/gi, '')
			.replace(/\\(["\\])/g, '$1');
	};
	const name = said('name');
	const filename = said('filename');
	if (name === undefined) throw new BrokenForm('a part of it has no name');
	return { name, ...(filename === undefined ? {} : { filename }) };
}

type Scanner = {
	/** The bytes up to the mark, which is passed over. Iterated again, it goes on or is at its end. */
	until(mark: Buffer): AsyncIterable<Uint8Array>;
	take(length: number): Promise<Buffer>;
};

function scannerOf(source: AsyncIterator<Uint8Array>, first: Buffer): Scanner {
	let held: Buffer = first;
	async function more(): Promise<void> {
		const next = await source.next();
		if (next.done === true) throw new BrokenForm('it ends before its last boundary');
		held = held.length === 0 ? Buffer.from(next.value) : Buffer.concat([held, next.value]);
	}
	return {
		until(mark) {
			let ended = false;
			return {
				async *[Symbol.asyncIterator]() {
					while (!ended) {
						const at = held.indexOf(mark);
						// What might be the mark's beginning stays until more has come.
						const sure = at >= 0 ? at : Math.max(0, held.length - mark.length + 1);
						const piece = held.subarray(0, sure);
						held = held.subarray(at >= 0 ? at + mark.length : sure);
						ended = at >= 0;
						if (piece.length > 0) yield piece;
						if (!ended) await more();
					}
				},
			};
		},
		async take(length) {
			while (held.length < length) await more();
			const taken = held.subarray(0, length);
			held = held.subarray(length);
			return taken;
		},
	};
}
