// Styles of a document: of all that they can say, bold, italic, and that something is a heading. One style follows another,
// and says only what differs.

export type Look = { readonly bold?: boolean; readonly italic?: boolean; readonly level?: number };
export type LookOf = (style: string) => Look;

export type Style = { base?: string; bold?: boolean; italic?: boolean; level?: number };

/** Deeper than any chain of styles that somebody made. */
const deepest = 20;

/** A style, what it follows, what that follows …; none where there is no such style. */
export function chainOf<Kind extends Style>(styles: ReadonlyMap<string, Kind>, id: string): readonly Kind[] {
	const chain: Kind[] = [];
	for (let at = styles.get(id); at !== undefined && chain.length < deepest; at = styles.get(at.base ?? ''))
		chain.push(at);
	return chain;
}

/** What the nearest of a chain that says something says, each thing by itself. */
export function lookOf(chain: readonly Style[]): Look {
	const look: { bold?: boolean; italic?: boolean; level?: number } = {};
	for (const { bold, italic, level } of chain) {
		if (bold !== undefined) look.bold ??= bold;
		if (italic !== undefined) look.italic ??= italic;
		if (level !== undefined) look.level ??= level;
	}
	return look;
}

/** Worked out once for each style. */
export function remembered(look: LookOf): LookOf {
	const looks = new Map<string, Look>();
	return (id) => {
		const known = looks.get(id) ?? look(id);
		looks.set(id, known);
		return known;
	};
}
