// Which elements are open around the text that is being read; asked for every piece of text, so counted, not searched.

export type Inside = {
	enter(name: string): void;
	leave(name: string): void;
	/** The innermost open element. */
	innermost(): string;
	/** All open elements, the outermost first. */
	names(): readonly string[];
	within(...names: readonly string[]): boolean;
};

export function insideOf(): Inside {
	const open: string[] = [];
	const counts = new Map<string, number>();
	return {
		enter(name) {
			open.push(name);
			counts.set(name, (counts.get(name) ?? 0) + 1);
		},
		leave(name) {
			if (open.at(-1) !== name) return;
			open.pop();
			counts.set(name, (counts.get(name) ?? 1) - 1);
		},
		names: () => open,
		innermost: () => open.at(-1) ?? '',
		within: (...names) => names.some((name) => (counts.get(name) ?? 0) > 0),
	};
}
