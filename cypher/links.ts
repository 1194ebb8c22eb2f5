// Where in a turn a mention stands, and which entities share a passage: counted once when an interview is written, and
// counted back the same way when it is removed.
import { crowded } from '#graph/links.ts';
import { byCodePoint } from './contributions.ts';

export type Placed = {
	readonly turn: string;
	readonly entity: string;
	readonly passage: number;
	readonly sentence: number;
};
export type Tie = { readonly a: string; readonly b: string; readonly passages: number; readonly sentences: number };

/** How many passages, and sentences, mention each pair of entities. In no order; `a` is before `b` by code point. */
export function ties(mentions: readonly Placed[]): readonly Tie[] {
	const passageOf = ({ turn, passage }: Placed) => `${turn} ${passage}`;
	const sentenceOf = ({ turn, sentence }: Placed) => `${turn} ${sentence}`;
	const crowds = new Set(
		[...Map.groupBy(mentions, passageOf)]
			.filter(([, its]) => its.length > crowded && new Set(its.map(({ entity }) => entity)).size > crowded)
			.map(([passage]) => passage),
	);
	const passages = count(mentions, (mention) =>
		crowds.has(passageOf(mention)) ? `${sentenceOf(mention)} only` : passageOf(mention),
	);
	const sentences = count(mentions, sentenceOf);
	return [...passages].map(([pair, together]) => {
		const [a = '', b = ''] = pair.split(' ');
		return { a, b, passages: together, sentences: sentences.get(pair) ?? 0 };
	});
}

function count(mentions: readonly Placed[], placeOf: (mention: Placed) => string): Map<string, number> {
	const places = new Map<string, Set<string>>();
	for (const mention of mentions) {
		const place = placeOf(mention);
		const there = places.get(place);
		if (there === undefined) places.set(place, new Set([mention.entity]));
		else there.add(mention.entity);
	}
	const pairs = new Map<string, number>();
	for (const there of places.values()) {
		if (there.size > crowded) continue;
		const entities = [...there].sort(byCodePoint);
		entities.forEach((a, i) => {
			for (const b of entities.slice(i + 1)) pairs.set(`${a} ${b}`, (pairs.get(`${a} ${b}`) ?? 0) + 1);
		});
	}
	return pairs;
}
