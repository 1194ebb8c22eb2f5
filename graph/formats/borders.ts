// Where one sequence ends as another begins: captions that roll, an editor's cut in the wrong place. Knuth, Morris and Pratt
// 1977, "Fast pattern matching in strings" (SIAM Journal on Computing 6), so linear, of characters as of lines.

/** For each length of a beginning of `items`, less one, the longest shorter beginning that it also ends in. */
export function bordersOf<Item>(items: ArrayLike<Item>): Int32Array {
	const borders = new Int32Array(items.length);
	let matched = 0;
	for (let at = 1; at < items.length; at++) {
		while (matched > 0 && items[at] !== items[matched]) matched = borders[matched - 1] ?? 0;
		if (items[at] === items[matched]) matched++;
		borders[at] = matched;
	}
	return borders;
}

/** How much of the beginning of `head` the other ends in, at most; `borders` are those of `head`. */
export function overlap<Item>(head: ArrayLike<Item>, tail: ArrayLike<Item>, borders = bordersOf(head)): number {
	let [matched, at] = [0, 0];
	while (at < tail.length) {
		if (matched === head.length) matched = borders[matched - 1] ?? 0;
		while (matched > 0 && head[matched] !== tail[at]) matched = borders[matched - 1] ?? 0;
		if (matched < head.length && head[matched] === tail[at]) matched++;
		at++;
	}
	return matched;
}
