// A list that gives a thing's forms and not its places: they are looked for in the text, the longest form first.
import type { Kind } from '../../graph/model.ts';
import type { InterviewMarks, Listed } from './corpus.ts';

export type TalkMarks = {
	readonly speakers: readonly string[];
	readonly turns: number;
	readonly entities: readonly {
		readonly name: string;
		readonly kind: Kind;
		readonly tier: 'must' | 'may';
		readonly surfaces: readonly string[];
	}[];
};

const letter = /[\p{Script=Latin}\p{N}]/u;

export function marksInText({ speakers, turns, entities }: TalkMarks, text: string): InterviewMarks {
	const folded = text.toLowerCase().length === text.length ? text.toLowerCase() : text;
	const claims = entities
		.flatMap((one) => [...new Set([one.name, ...one.surfaces])].flatMap((form) => placesIn(folded, form, one)))
		.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
	const taken = new Uint8Array(text.length);
	const at = new Map<unknown, [number, number][]>();
	for (const { one, start, end } of claims) {
		if (taken.subarray(start, end).includes(1)) continue;
		taken.fill(1, start, end);
		at.set(one, [...(at.get(one) ?? []), [start, end]]);
	}
	return {
		id: '',
		annotator: '',
		speakers,
		turns,
		span: [0, text.length],
		entities: entities.map((one): Listed => ({ ...one, misspelt: [], at: at.get(one) ?? [] })),
		relations: [],
	};
}

function placesIn<One>(folded: string, form: string, one: One) {
	const sought = form.toLowerCase();
	const found: { readonly one: One; readonly start: number; readonly end: number }[] = [];
	for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
		const end = at + sought.length;
		const isWithin = (edge: number): boolean =>
			letter.test(folded.charAt(edge - 1)) && letter.test(folded.charAt(edge));
		if (!isWithin(at) && !isWithin(end)) found.push({ one, start: at, end });
	}
	return found;
}
