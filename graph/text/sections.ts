// Files of arrays: a head that says where each section lies, then the sections, arrays as a processor holds them. Reading
// one makes views, not copies.

type Arrays = {
	readonly u8: readonly [Uint8ArrayConstructor, Uint8Array];
	readonly u16: readonly [Uint16ArrayConstructor, Uint16Array];
	readonly i32: readonly [Int32ArrayConstructor, Int32Array];
	readonly u32: readonly [Uint32ArrayConstructor, Uint32Array];
};

/** What a file holds: sections by name, in their order, each of an array's type. */
export type Shape = { readonly [name: string]: Arrays[keyof Arrays][0] };
export type Sections<Of extends Shape> = {
	readonly [Name in keyof Of]: Extract<Arrays[keyof Arrays], readonly [Of[Name], unknown]>[1];
};

/** “CLQ1”, and a word that reads otherwise on a machine of the other byte order. */
const magic = 0x31514c43;
const order = 0x01020304;

/** Of the head: three words for what the file is, then where each section begins and how many bytes it has. */
export function headLength(shape: Shape): number {
	return 4 * (3 + 2 * Object.keys(shape).length);
}

export function sectionsTo<Of extends Shape>(shape: Of, sections: Sections<Of>): Uint8Array {
	const all = Object.keys(shape).map((name): ArrayBufferView => sections[name] ?? new Uint8Array());
	const head = new Uint32Array(headLength(shape) / 4);
	let size = aligned(head.byteLength);
	head.set([magic, order, all.length]);
	all.forEach(({ byteLength }, place) => {
		head.set([size, byteLength], 3 + 2 * place);
		size += aligned(byteLength);
	});
	const bytes = new Uint8Array(size);
	bytes.set(new Uint8Array(head.buffer));
	all.forEach(({ buffer, byteOffset, byteLength }, place) => {
		bytes.set(new Uint8Array(buffer, byteOffset, byteLength), head[3 + 2 * place]);
	});
	return bytes;
}

function aligned(size: number): number {
	return Math.ceil(size / 8) * 8;
}

/** Undefined where the bytes are no file of this shape, of this machine's byte order, whole. */
export function sectionsIn<Of extends Shape>(bytes: Uint8Array, shape: Of): Sections<Of> | undefined {
	// A pooled buffer may begin anywhere; arrays begin at multiples of their items' size.
	const { buffer, byteOffset, byteLength } =
		bytes.byteOffset % 8 === 0 && bytes.buffer instanceof ArrayBuffer ? bytes : Uint8Array.from(bytes);
	const found: [string, ArrayBufferView][] = [];
	for (const [name, View] of Object.entries(shape)) {
		const [begin, length] = whereIs(name, bytes, shape) ?? [0, Infinity];
		if (begin + length > byteLength) return undefined;
		found.push([name, new View(buffer as ArrayBuffer, byteOffset + begin, length / View.BYTES_PER_ELEMENT)]);
	}
	return Object.fromEntries(found) as Sections<Of>;
}

/** Where a section lies in the file that begins so: `[begin, length]` in bytes. Undefined as for `sectionsIn`. */
export function whereIs(
	name: string,
	head: Uint8Array,
	shape: Shape,
): readonly [begin: number, length: number] | undefined {
	if (head.length < headLength(shape)) return undefined;
	const view = new DataView(head.buffer, head.byteOffset, headLength(shape));
	const word = (at: number): number => view.getUint32(4 * at, isLittle);
	const names = Object.keys(shape);
	if (word(0) !== magic || word(1) !== order || word(2) !== names.length) return undefined;
	const place = 3 + 2 * names.indexOf(name);
	return [word(place), word(place + 1)];
}

const isLittle = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
