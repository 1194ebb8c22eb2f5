// How deep brackets stand within each other. No list of names goes deep; parsers that keep all that is open would take
// hours, or the memory, over a file that does nothing else.
const deepest = 60;

/** True where something of the parsed value is nested deeper than any list of names. */
export function isTooDeep(value: unknown): boolean {
	let level: readonly unknown[] = [value];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > deepest) return true;
		level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
	}
	return false;
}
