// Words one by one, as recognisers give them where they give nothing larger: put together to sentences.
import { timeFrom, type Utterance } from '../cues/utterance.ts';
import { joinedWords } from '../words.ts';
import { child, numberOf, stringOf, stringWords, type Node } from './tree.ts';

export type WordShape = {
	/** The string of a word's object that is the word. */
	readonly word: (word: Node) => Node | undefined;
	readonly unit: 1 | 1000;
	readonly start: readonly string[];
	readonly end: readonly string[];
	readonly label: (word: Node) => string | undefined;
};

/** A sentence, or a silence of this length (ms), ends a piece. */
const silence = 1500;

export function sentencesOf(source: string, words: readonly Node[], shape: WordShape): readonly Utterance[] {
	const utterances: Utterance[] = [];
	let group: Node[] = [];
	const flush = (): void => {
		const first = group[0];
		if (first === undefined) return;
		const label = shape.label(first);
		const time = timeFrom(
			timeOf(first, shape.start, shape),
			group.map((word) => timeOf(word, shape.end, shape)).findLast((end) => end !== undefined),
		);
		const texts = group.flatMap((each) => shape.word(each) ?? []).map((text) => stringWords(source, text));
		utterances.push({
			lines: [joinedWords(texts)],
			...(label === undefined ? {} : { label }),
			...(time === undefined ? {} : { time }),
		});
		group = [];
	};
	for (const word of words) {
		const before = group.at(-1);
		if (before !== undefined && parts(before, word, shape)) flush();
		group.push(word);
	}
	flush();
	return utterances;
}

function parts(before: Node, word: Node, shape: WordShape): boolean {
	if (shape.label(before) !== shape.label(word)) return true;
	if (/[.!?。！？…]["”'’)]?$/u.test(stringOf(shape.word(before)) ?? '')) return true;
	const [end, start] = [timeOf(before, shape.end, shape), timeOf(word, shape.start, shape)];
	return end !== undefined && start !== undefined && start - end > silence;
}

function timeOf(word: Node, keys: readonly string[], { unit }: WordShape): number | undefined {
	const number = numberOf(child(word, ...keys));
	return number === undefined ? undefined : number * unit;
}
