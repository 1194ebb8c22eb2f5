// The matcher's tables. A state is a slot of the double array, the root is slot 0; from state `s` the character code `c`
// leads to slot `base[s] + c` where `check` there says that `s` is its parent.

export type Tables = {
	/** UTF-16 code unit → character code, 0 for those in no name; frequent ones are small, which packs slots densely. */
	readonly codes: Uint16Array;
	readonly base: Int32Array;
	readonly check: Int32Array;
	/** The state of the longest proper suffix that begins some name too. */
	readonly fail: Int32Array;
	/** Place + 1 of the longest name that ends at a state, 0 for none. */
	readonly output: Int32Array;
	/** Place + 1 of a name → place + 1 of the next shorter one that ends wherever it does. */
	readonly shorter: Int32Array;
};

/** Slots that are tried for a state with many children before it goes to the end. More packs tighter and takes longer. */
const patience = 200;

/** Builds the tables level by level from the sorted names, so that whatever a state falls back to stands already. */
export function tables(names: readonly string[]): Tables {
	const { codes, highest } = alphabet(names);
	const order = sorted(names);
	const characters = names.reduce((sum, name) => sum + name.length, 0);
	const slots = new Slots(highest, characters);
	const shorter = new Int32Array(names.length + 1);
	// States whose children are yet to be placed, as rows `slot, low, high, depth`: the names from `low` to `high` share `depth` characters.
	const waiting: number[] = [0, 0, order.length, 0];
	for (let at = 0; at < waiting.length; at += 4) {
		const [parent = 0, low = 0, high = 0, depth = 0] = [waiting[at], waiting[at + 1], waiting[at + 2], waiting[at + 3]];
		if (high - low === 1) {
			// Most states lie on the tail of a single name: one child, whose place needs no search.
			const place = order[low] ?? 0;
			const name = names[place] ?? '';
			if (name.length <= depth) continue;
			const code = codes[name.charCodeAt(depth)] ?? 0;
			const slot = slots.placeOne(parent, code);
			const fail = parent === 0 ? 0 : slots.follow(slots.fail[parent] ?? 0, code);
			const ends = name.length === depth + 1;
			slots.fail[slot] = fail;
			slots.output[slot] = ends ? place + 1 : (slots.output[fail] ?? 0);
			if (ends) shorter[place + 1] = slots.output[fail] ?? 0;
			else waiting.push(slot, low, high, depth + 1);
			continue;
		}
		const children = split(low, high, depth, order, names, codes);
		if (children.codes.length === 0) continue;
		const base = slots.place(parent, children.codes);
		for (let child = 0; child < children.codes.length; child++) {
			const code = children.codes[child] ?? 0;
			const first = children.lows[child] ?? 0;
			const slot = base + code;
			const fail = parent === 0 ? 0 : slots.follow(slots.fail[parent] ?? 0, code);
			const name = order[first] ?? 0;
			const ends = names[name]?.length === depth + 1;
			slots.fail[slot] = fail;
			slots.output[slot] = ends ? name + 1 : (slots.output[fail] ?? 0);
			if (ends) shorter[name + 1] = slots.output[fail] ?? 0;
			const last = children.lows[child + 1] ?? high;
			if (last - first > 1 || !ends) waiting.push(slot, first, last, depth + 1);
		}
	}
	return { codes, shorter, ...slots.trimmed() };
}

/** The places of the names in the order of their code units, each name once, under its first place. */
function sorted(names: readonly string[]): readonly number[] {
	const places = new Map<string, number>();
	names.forEach((name, place) => {
		if (name !== '' && !places.has(name)) places.set(name, place);
	});
	return [...places.keys()].sort().map((name) => places.get(name) ?? 0);
}

/** `highest`: of the codes. */
function alphabet(names: readonly string[]): { readonly codes: Uint16Array; readonly highest: number } {
	const counts = new Uint32Array(65_536);
	const used: number[] = [];
	for (const name of names) {
		for (let i = 0; i < name.length; i++) {
			const unit = name.charCodeAt(i);
			if (counts[unit] === 0) used.push(unit);
			counts[unit] = (counts[unit] ?? 0) + 1;
		}
	}
	used.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
	const codes = new Uint16Array(65_536);
	for (let rank = 0; rank < used.length; rank++) codes[used[rank] ?? 0] = rank + 1;
	return { codes, highest: used.length };
}

/** The characters that follow `depth` shared ones, and the first name of each: names are sorted, so each has a stretch of them. */
function split(
	low: number,
	high: number,
	depth: number,
	order: readonly number[],
	names: readonly string[],
	codes: Uint16Array,
) {
	const found: number[] = [];
	const lows: number[] = [];
	let before = -1;
	for (let at = low; at < high; at++) {
		const name = names[order[at] ?? 0] ?? '';
		if (name.length <= depth) continue;
		const unit = name.charCodeAt(depth);
		if (unit === before) continue;
		found.push(codes[unit] ?? 0);
		lows.push(at);
		before = unit;
	}
	return { codes: found, lows };
}

/** The double array while it grows. Free slots are a linked list in slot order; `check` is -1 where a slot is free. */
class Slots {
	base = new Int32Array(0);
	check = new Int32Array(0);
	fail = new Int32Array(0);
	output = new Int32Array(0);
	#nextFree = new Int32Array(0);
	#previousFree = new Int32Array(0);

	/** The highest character code. Slots up to it are left out, so that every base is positive, wherever its children lie. */
	readonly #highest: number;

	constructor(highest: number, expected: number) {
		this.#highest = highest;
		this.#grow(highest + expected + 1024);
		this.#take(0, 0);
		for (let slot = 1; slot <= highest; slot++) this.#take(slot, -2);
	}

	/** Gives the children of `parent` their slots and returns its base. */
	place(parent: number, codes: readonly number[]): number {
		const lowest = codes.reduce((a, b) => Math.min(a, b));
		const highest = codes.reduce((a, b) => Math.max(a, b));
		let free = this.#nextFree[0] ?? 0;
		for (let tries = 0; !this.#fits(free - lowest, codes); tries++) {
			free = tries > patience ? this.#end : (this.#nextFree[free] ?? 0);
		}
		const base = free - lowest;
		if (base + highest >= this.check.length) this.#grow(base + highest + 1);
		for (const code of codes) this.#take(base + code, parent);
		this.base[parent] = base;
		return base;
	}

	/** Gives the only child of `parent` the first free slot, and returns it. */
	placeOne(parent: number, code: number): number {
		const slot = this.#nextFree[0] ?? 0;
		if (slot >= this.check.length) this.#grow(slot + 1);
		this.#take(slot, parent);
		this.base[parent] = slot - code;
		return slot;
	}

	/** Where the automaton goes from `state` by `code`, falling back as far as it must. */
	follow(state: number, code: number): number {
		for (let at = state; ; at = this.fail[at] ?? 0) {
			const next = (this.base[at] ?? 0) + code;
			if (this.check[next] === at && next !== 0) return next;
			if (at === 0) return 0;
		}
	}

	/** The arrays without what is unused, but long enough that no `base + code` lies outside. */
	trimmed() {
		const size = this.#end + this.#highest + 1;
		const cut = (array: Int32Array<ArrayBuffer>, fill: number) =>
			size <= array.length ? array.slice(0, size) : enlarge(array, size, fill);
		return {
			base: cut(this.base, 0),
			check: cut(this.check, -1),
			fail: cut(this.fail, 0),
			output: cut(this.output, 0),
		};
	}

	/** One past the last slot that is taken. */
	#end = 0;

	/** Whether every child's slot is free, or past the end. */
	#fits(base: number, codes: readonly number[]): boolean {
		for (const code of codes) if ((this.check[base + code] ?? -1) !== -1) return false;
		return true;
	}

	#take(slot: number, parent: number): void {
		this.check[slot] = parent;
		this.#end = Math.max(this.#end, slot + 1);
		if (slot === 0) return; // the root heads the list of free slots
		const next = this.#nextFree[slot] ?? 0;
		const previous = this.#previousFree[slot] ?? 0;
		this.#nextFree[previous] = next;
		this.#previousFree[next] = previous;
	}

	/** Keeps one spare slot past the end of the list, so that its last link leads somewhere. */
	#grow(least: number): void {
		const before = this.check.length;
		const size = Math.max(least + 1, before * 2);
		this.base = enlarge(this.base, size, 0);
		this.check = enlarge(this.check, size, -1);
		this.fail = enlarge(this.fail, size, 0);
		this.output = enlarge(this.output, size, 0);
		this.#nextFree = enlarge(this.#nextFree, size + 1, 0);
		this.#previousFree = enlarge(this.#previousFree, size + 1, 0);
		for (let slot = before; slot < size; slot++) {
			this.#nextFree[slot] = slot + 1;
			this.#previousFree[slot + 1] = slot;
		}
	}
}

function enlarge(array: Int32Array<ArrayBuffer>, size: number, fill: number): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(size).fill(fill, array.length);
	larger.set(array);
	return larger;
}
