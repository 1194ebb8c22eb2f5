// How common each of very many phrases is, in two bytes a phrase: a binary fuse filter (Graf & Lemire 2022, "Binary Fuse
// Filters", Journal of Experimental Algorithmics 27) whose cells hold a level beside the fingerprint. The phrases themselves
// are in no file: a million would be four times as long, and a process would take a second to make strings of them, where
// this is read as it lies. Three cells, combined, give 13 bits that are right for a phrase of the table and for one in
// 8,192 others, and 3 bits of level.
import { problem } from '../problem.ts';
import type { Sections } from './sections.ts';

export const talkShape = {
	/** Version, documents, phrases, seed, cells in a segment, segments that a phrase may begin in. */
	about: Uint32Array,
	cells: Uint16Array,
} as const;

/** Of the cells and of what they mean; another version is another table. */
export const talkVersion = 1;

/** Levels 0 to 7; each begins at twice the share of the one before. */
export const highest = 7;
const lowest = 2 ** -9;

const levelBits = 3;
const levelMask = (1 << levelBits) - 1;

export type TalkTable = {
	/** Transcripts that were counted. */
	readonly documents: number;
	/** Phrases that the table has. */
	readonly phrases: number;
	/** The level of a phrase under its key; undefined where almost no talk has it. */
	level(key: string): number | undefined;
};

/** The share of talks at which a level begins: 1/512 … 1/4. */
export function shareOf(level: number): number {
	return lowest * 2 ** level;
}

/** The level of a share of talks; undefined below the lowest, 1/512. */
export function levelOf(share: number): number | undefined {
	if (share < lowest) return undefined;
	return Math.min(highest, Math.floor(Math.log2(share / lowest)));
}

/** The hash of the last text asked about: a look-up makes no object. */
const hash = new Uint32Array(2);

/** Two mixed multiplicative hashes over UTF-16 code units, finished as MurmurHash3 does. */
function hashInto(text: string, seed: number): void {
	let [a, b] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		a = Math.imul(a ^ unit, 0x9e3779b1);
		b = Math.imul(b ^ unit, 0x5f356495);
	}
	const first = finished(a ^ (b >>> 13));
	hash[0] = first;
	hash[1] = finished(b ^ first);
}

function finished(word: number): number {
	let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return mixed ^ (mixed >>> 16);
}

function fingerprint(): number {
	return finished((hash[0] ?? 0) ^ Math.imul(hash[1] ?? 0, 0x27d4eb2f)) >>> (16 + levelBits);
}

/** The cell in one of a phrase's three segments. */
function place(which: 0 | 1 | 2, size: number, segments: number): number {
	const [first = 0, second = 0] = hash;
	const begin = Math.floor((first * size * segments) / 2 ** 32);
	if (which === 0) return begin;
	return (begin + which * size) ^ ((which === 1 ? second : second >>> 16) & (size - 1));
}

/** Where a language's table stands. */
export function fileNamed(language: string): string {
	return `graph/language/${language}/talk.json`;
}

/** @throws Problem data_unfit */
export function talkTableOn({ about, cells }: Sections<typeof talkShape>, name: string): TalkTable {
	const [version = 0, documents = 0, phrases = 0, seed = 0, size = 0, segments = 0] = about;
	if (version !== talkVersion)
		throw problem('data_unfit', {
			file: fileNamed(name),
			found: `version ${version}`,
			expected: `version ${talkVersion}`,
		});
	const length = size * (segments + 2);
	if (cells.length !== length || length === 0 || (size & (size - 1)) !== 0)
		throw problem('data_unfit', { file: fileNamed(name), found: `${cells.length} cells`, expected: `${length} cells` });
	return {
		documents,
		phrases,
		level(key) {
			hashInto(key, seed);
			const cell =
				(cells[place(0, size, segments)] ?? 0) ^
				(cells[place(1, size, segments)] ?? 0) ^
				(cells[place(2, size, segments)] ?? 0);
			return cell >>> levelBits === fingerprint() ? cell & levelMask : undefined;
		},
	};
}

/** The same phrases give the same table, in whatever order they come. `levels`: by key. */
export function talkSections(levels: ReadonlyMap<string, number>, documents: number): Sections<typeof talkShape> {
	const keys = [...levels.keys()];
	const count = Math.max(2, keys.length);
	const size = 2 ** Math.min(16, Math.max(2, Math.floor(Math.log(count) / Math.log(3.33) + 2.25)));
	const room = count * Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(count));
	const segments = Math.max(1, Math.ceil(room / size) - 2);
	for (let seed = 1; ; seed++) {
		const order = peeled(keys, { seed, size, segments });
		if (order === undefined) continue;
		const about = Uint32Array.of(talkVersion, documents, keys.length, seed, size, segments);
		return { about, cells: filled(keys, levels, order, { seed, size, segments }) };
	}
}

type Layout = { readonly seed: number; readonly size: number; readonly segments: number };
const three = [0, 1, 2] as const;

/** The keys and the cell that each is left alone in, in the order in which they come off; undefined where some never do. */
function peeled(keys: readonly string[], { seed, size, segments }: Layout): readonly [number, number][] | undefined {
	const length = size * (segments + 2);
	const counts = new Uint32Array(length);
	const sums = new Uint32Array(length);
	const turn = (key: number, by: 1 | -1, then?: (cell: number) => void): void => {
		hashInto(keys[key] ?? '', seed);
		for (const which of three) {
			const cell = place(which, size, segments);
			counts[cell] = (counts[cell] ?? 0) + by;
			sums[cell] = (sums[cell] ?? 0) ^ key;
			then?.(cell);
		}
	};
	for (let key = 0; key < keys.length; key++) turn(key, 1);
	const alone: number[] = [];
	const look = (cell: number): void => {
		if (counts[cell] === 1) alone.push(cell);
	};
	for (let cell = 0; cell < length; cell++) look(cell);
	const order: [number, number][] = [];
	for (let cell = alone.pop(); cell !== undefined; cell = alone.pop()) {
		if (counts[cell] !== 1) continue;
		const key = sums[cell] ?? 0;
		order.push([key, cell]);
		turn(key, -1, look);
	}
	return order.length === keys.length ? order : undefined;
}

function filled(
	keys: readonly string[],
	levels: ReadonlyMap<string, number>,
	order: readonly [number, number][],
	{ seed, size, segments }: Layout,
): Uint16Array {
	const cells = new Uint16Array(size * (segments + 2));
	for (const [key, own] of order.toReversed()) {
		const text = keys[key] ?? '';
		hashInto(text, seed);
		let value = (fingerprint() << levelBits) | (levels.get(text) ?? 0);
		for (const which of three) value ^= cells[place(which, size, segments)] ?? 0;
		cells[own] = value;
	}
	return cells;
}
