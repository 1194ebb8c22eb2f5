// One field for everything: entities by any of their names, then turns by their words.
import { fold } from '#graph/text/fold.ts';
import { labelsOf, spansOf, stringsOf } from '#cypher/record.ts';
import type { Row } from '#cypher/questions.ts';
import type { Store } from '#cypher/store.ts';
import type { List, Page, SearchHit } from '#lib/api.ts';
import { named } from './entities.ts';
import { excerptOf } from './excerpt.ts';
import { listOf, sliceOf } from './page.ts';
import { type EntityRow, placeOf, summaryOf, timeIn } from './plain.ts';

export async function search(
	store: Store,
	words: string,
	about: Page & { interview?: string },
): Promise<List<SearchHit>> {
	const slice = sliceOf(about);
	const { skip, limit } = slice;
	const q = fold(words.trim()).text;
	if (q === '') return { items: [], total: 0 };
	const { interview } = about;
	const within = { q, interview: interview ?? '' };
	const [entities, count] = await Promise.all([
		named(store, interview === undefined ? { q } : { q, interview }, slice),
		store.ask('count-turns-with', within),
	]);
	const left = limit - entities.rows.length;
	const turns =
		left > 0 ? await store.ask('turns-with', { ...within, skip: Math.max(0, skip - entities.total), limit: left }) : [];
	const items = [...entities.rows.map((row) => entityHit(row, q)), ...turns.map((row) => turnHit(row, q))];
	return listOf(items, entities.total + (count[0]?.total ?? 0), slice);
}

function entityHit(row: EntityRow, q: string): SearchHit {
	const all = [
		...Object.values(labelsOf(row.labels)),
		...stringsOf(row.aliases),
		...stringsOf(row.asHeard),
		row.spoken,
	];
	const fits = (test: (name: string) => boolean) => all.find((name) => test(fold(name).text));
	const matched = fits((name) => name === q) ?? fits((name) => name.startsWith(q)) ?? fits((name) => name.includes(q));
	return { type: 'entity', entity: summaryOf(row), matched: matched ?? row.id };
}

function turnHit(row: Row<'turns-with'>, q: string): SearchHit {
	const folded = fold(row.text);
	const found = Math.max(0, folded.text.indexOf(q));
	const mark = { textStart: folded.at(found), textEnd: folded.after(found + q.length), entity: '' };
	const passage = spansOf(row.passages).findLast(({ textStart }) => textStart <= mark.textStart);
	const excerpt = excerptOf(row.text, passage ?? { textStart: 0, textEnd: row.text.length }, [mark]);
	return { type: 'turn', ...placeOf(row), ...timeIn(row, mark), excerpt };
}
