// The largest and smallest of any number of values: `Math.max(...values)` overflows the stack where there are too many.

/** The largest value; `least` where none is larger. */
export function largest(values: Iterable<number>, least = -Infinity): number {
	let most = least;
	for (const value of values) if (value > most) most = value;
	return most;
}

/** The smallest value; `most` where none is smaller. */
export function smallest(values: Iterable<number>, most = Infinity): number {
	let least = most;
	for (const value of values) if (value < least) least = value;
	return least;
}
