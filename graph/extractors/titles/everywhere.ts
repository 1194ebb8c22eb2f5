// A title that is said to be one in one place stands for the same in every other, where it has its capitals.
import type { EntityId, Found } from '../../model.ts';
import { bounded, foldName } from '../../text/fold.ts';
import { compile } from '../../text/matcher.ts';
import { isMostlyHan } from '../../text/scripts.ts';
import type { Context } from '../extractor.ts';

/** Where else the English titles of more than one word stand. Linear. */
export function everywhere(titles: readonly Found[], { talk }: Context): readonly Found[] {
	const byName = new Map<string, { readonly entity: EntityId; readonly confidence: number }>();
	const taken = new Set(titles.map(({ turn, textStart }) => `${turn} ${textStart}`));
	for (const { turn, textStart, textEnd, entity, confidence } of titles) {
		const name = talk.turns[turn]?.turn.text.slice(textStart, textEnd) ?? '';
		if (/^\p{Lu}.*\s\S*\p{Lu}/u.test(name) && !isMostlyHan(name)) byName.set(foldName(name), { entity, confidence });
	}
	const names = [...byName.keys()];
	if (names.length === 0) return [];
	const matcher = compile(names);
	return talk.turns.flatMap(({ turn, folded }, place) => {
		const hits = matcher.find(folded.text);
		const found: Found[] = [];
		for (let at = 0; at < hits.length; at += 3) {
			const [from, to] = [hits[at + 1] ?? 0, hits[at + 2] ?? 0];
			const title = byName.get(names[hits[at] ?? 0] ?? '');
			if (title === undefined || !bounded(folded, from) || !bounded(folded, to)) continue;
			const [textStart, textEnd] = [folded.at(from), folded.after(to)];
			if (taken.has(`${place} ${textStart}`) || !isWritten(turn.text.slice(textStart, textEnd))) continue;
			found.push({
				turn: place,
				textStart,
				textEnd,
				entity: title.entity,
				rule: 'title',
				confidence: title.confidence,
			});
		}
		return found;
	});
}

/** All in the Family is the show, all in the family is not. */
function isWritten(surface: string): boolean {
	return /^\p{Lu}/u.test(surface);
}
