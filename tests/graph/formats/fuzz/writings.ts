// A text as bytes in any encoding that people's programs write, rightly or not, and bytes that were damaged afterwards.
import fc from 'fast-check';

const encodings = [
	...['utf-8', 'utf-8 marked', 'utf-16le', 'utf-16be', 'utf-16le marked', 'utf-16be marked'],
	...['gb18030', 'big5', 'windows-1252'],
] as const;
type Encoding = (typeof encodings)[number];

export type Damage =
	| { readonly does: 'flip'; readonly at: number; readonly bit: number }
	| { readonly does: 'delete'; readonly at: number; readonly length: number }
	| { readonly does: 'put'; readonly at: number; readonly bytes: readonly number[] };

export type Writing = { readonly encoding: Encoding; readonly damages: readonly Damage[] };

/** Overlong, a surrogate in UTF-8, beyond Unicode, cut in the middle, and what other encodings have. */
const sequences = [
	...[
		[0],
		[0xff],
		[0x80],
		[0xc0, 0x80],
		[0xed, 0xa0, 0xbd],
		[0xed, 0xb8, 0x80],
		[0xf4, 0x90, 0x80, 0x80],
		[0xe4, 0xb8],
	],
	...[[0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0x81, 0x30, 0x81, 0x30], [0x1a], [0x0d], [0x93], [0x85]],
];

const at = fc.nat(10_000);
export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
	fc.oneof(
		fc.record({ does: fc.constant('flip' as const), at, bit: fc.nat(7) }),
		fc.record({ does: fc.constant('delete' as const), at, length: fc.integer({ min: 1, max: 3 }) }),
		fc.record({ does: fc.constant('put' as const), at, bytes: fc.constantFrom(...sequences) }),
	),
	{ minLength: 1, maxLength: 3 },
);

export const writings: fc.Arbitrary<Writing> = fc.record({
	encoding: fc.oneof(
		{ weight: 3, arbitrary: fc.constant('utf-8' as const) },
		{ weight: 1, arbitrary: fc.constantFrom(...encodings) },
	),
	damages: fc.oneof({ weight: 3, arbitrary: fc.constant<readonly Damage[]>([]) }, { weight: 1, arbitrary: damages }),
});

export function written(text: string, { encoding, damages }: Writing): Uint8Array {
	return damages.reduce(damaged, encode(text, encoding));
}

export function damaged(bytes: Uint8Array, one: Damage): Uint8Array {
	const place = Math.round((bytes.length * one.at) / 10_000);
	const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
	if (one.does === 'delete') return Buffer.concat([before, after.subarray(one.length)]);
	if (one.does === 'put') return Buffer.concat([before, Uint8Array.from(one.bytes), after]);
	return Uint8Array.from(bytes, (byte, index) => (index === place ? byte ^ (1 << one.bit) : byte));
}

function encode(text: string, encoding: Encoding): Uint8Array {
	const mark = encoding.endsWith(' marked') ? '\uFEFF' : '';
	if (encoding.startsWith('utf-8')) return Buffer.from(mark + text, 'utf8');
	if (encoding.startsWith('utf-16')) {
		const bytes = Buffer.from(mark + text, 'utf16le');
		return encoding.startsWith('utf-16be') ? bytes.swap16() : bytes;
	}
	const table = tableOf(encoding);
	return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? [0x3f]));
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Nothing that ships writes them: each pair of bytes is read, and the table turned about. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
	const known = tables.get(encoding);
	if (known !== undefined) return known;
	const decoder = new TextDecoder(encoding);
	const range = (from: number, to: number): readonly number[] =>
		Array.from({ length: to - from + 1 }, (_, byte) => from + byte);
	const pairs = range(0x81, 0xfe).flatMap((lead) => range(0x40, 0xfe).map((trail) => [lead, trail]));
	const singles = range(0, 0xff).map((byte) => [byte]);
	const table = new Map<string, readonly number[]>();
	for (const bytes of [...singles, ...(encoding === 'windows-1252' ? [] : pairs)]) {
		const character = decoder.decode(Uint8Array.from(bytes));
		if ([...character].length === 1 && character !== '\uFFFD' && !table.has(character)) table.set(character, bytes);
	}
	tables.set(encoding, table);
	return table;
}
