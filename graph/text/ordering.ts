// The order of text.

/** As both engines order text; JavaScript's own order differs beyond the basic plane. */
export function byCodePoint(a: string, b: string): number {
	const length = Math.min(a.length, b.length);
	for (let i = 0; i < length; i++) {
		const one = a.charCodeAt(i);
		const other = b.charCodeAt(i);
		if (one !== other) return surrogatesLast(one) - surrogatesLast(other);
	}
	return a.length - b.length;
}

function surrogatesLast(unit: number): number {
	return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
