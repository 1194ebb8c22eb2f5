// Two packs may name the same thing (John von Neumann), and what one interview taught stands apart from what the
// field knows: entries of the same id are one entry, and this joins them.
import type { LexiconEntry } from '../model.ts';

/**
 * Joins entries of the same id, in the order of their first appearance. The first `en` and `zh` name it, any other
 * becomes an alias; lists are united; rules of `only` are kept all. `source` stays only where every part has it:
 * what a field's own pack holds too is not there because of one interview.
 */
export function join(entries: readonly LexiconEntry[]): readonly LexiconEntry[] {
	const byId = new Map<string, LexiconEntry>();
	for (const entry of entries) {
		const known = byId.get(entry.id);
		byId.set(entry.id, known === undefined ? entry : unite(known, entry));
	}
	return [...byId.values()];
}

function unite(first: LexiconEntry, second: LexiconEntry): LexiconEntry {
	const en = first.en ?? second.en;
	const zh = first.zh ?? second.zh;
	const aliases = union(first.aliases, second.aliases, [second.en, second.zh]).filter(
		(name) => name !== en && name !== zh,
	);
	const heard = union(first.heard, second.heard);
	const cased = union(first.cased, second.cased);
	const related = union(first.related, second.related);
	const only = [...(first.only ?? []), ...(second.only ?? [])];
	const source = first.source !== undefined && second.source !== undefined ? first.source : undefined;
	const sameAs = first.sameAs ?? second.sameAs;
	return {
		id: first.id,
		...(en !== undefined && { en }),
		...(zh !== undefined && { zh }),
		...(aliases.length > 0 && { aliases }),
		...(heard.length > 0 && { heard }),
		...(related.length > 0 && { related }),
		...(only.length > 0 && { only }),
		...(cased.length > 0 && { cased }),
		...(source !== undefined && { source }),
		...(sameAs !== undefined && { sameAs }),
		...((first.own ?? second.own) === true && { own: true }),
	};
}

function union(...lists: readonly (readonly (string | undefined)[] | undefined)[]): readonly string[] {
	return [...new Set(lists.flatMap((list) => list ?? []).filter((name) => name !== undefined))];
}
