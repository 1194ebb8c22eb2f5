// Which elements are open around the text that is being read; asked for every piece of text, so counted, not searched.

export type Inside = {
	enter(name: string): void;
	leave(name: string): void;
	/** The innermost open element. */
	innermost(): string;
	/** The innermost open element of those that count as blocks. */
	block(): string | undefined;
	within(...names: readonly string[]): boolean;
};

export function insideOf(isBlock: (name: string) => boolean = () => false): Inside {
	const open: string[] = [];
	const blocks: string[] = [];
	const counts = new Map<string, number>();
	return {
		enter(name) {
			open.push(name);
			if (isBlock(name)) blocks.push(name);
			counts.set(name, (counts.get(name) ?? 0) + 1);
		},
		leave(name) {
			if (open.at(-1) !== name) return;
			open.pop();
			if (isBlock(name)) blocks.pop();
			counts.set(name, (counts.get(name) ?? 1) - 1);
		},
		block: () => blocks.at(-1),
		innermost: () => open.at(-1) ?? '',
		within: (...names) => names.some((name) => (counts.get(name) ?? 0) > 0),
	};
}
