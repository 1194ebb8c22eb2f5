// Who says each word, where a recogniser tells: whisperX gives a segment to one speaker and its words to another.
import { timeFrom, type Utterance } from '../cues/utterance.ts';
import { sliceOf, type Words } from '../words.ts';
import { child, items, numberOf, stringOf, writtenOf, type Node } from './tree.ts';

/** A speaker's words in a segment; `from` counts in the segment's text. */
type Stretch = { readonly label: string; readonly words: readonly Node[]; readonly from: number };

/** As few words between another's are a slip of the recogniser, unless they are a sentence of their own. */
const fewest = 3;
const stops = /[.!?。！？…]["”'’」』]?$/u;

/**
 * A segment parted between those who say its words; undefined where its words name nobody, or aren't those of its text.
 * `unit`: milliseconds in a unit of the words' times.
 */
export function spokenBy(segment: Node, text: Words, unit: number): readonly Utterance[] | undefined {
	const words = items(child(segment, 'words'));
	const known = speakersOf(words);
	if (known === undefined) return undefined;
	const stretches = placed(text.text, smoothed(runsOf(words, known)));
	return stretches?.map(({ label, words: said, from }, at) => {
		const clock = (key: string, node: Node | undefined): number | undefined => {
			const value = numberOf(child(node, key));
			return value === undefined ? undefined : value * unit;
		};
		const first = at === 0 ? segment : said.find((word) => numberOf(child(word, 'start')) !== undefined);
		const last =
			at === stretches.length - 1 ? segment : said.findLast((word) => numberOf(child(word, 'end')) !== undefined);
		const time = timeFrom(clock('start', first), clock('end', last));
		return {
			lines: [stretches.length === 1 ? text : sliceOf(text, from, stretches[at + 1]?.from)],
			label,
			...(time === undefined ? {} : { time }),
		};
	});
}

/** A speaker for each word: whoever spoke before, where it names none. */
function speakersOf(words: readonly Node[]): readonly string[] | undefined {
	const named = words.map((word) => writtenOf(child(word, 'speaker')));
	let current = named.find((each) => each !== undefined);
	if (current === undefined) return undefined;
	const all: string[] = [];
	for (const each of named) {
		current = each ?? current;
		all.push(current);
	}
	return all;
}

type Run = { readonly label: string; readonly words: Node[] };

function runsOf(words: readonly Node[], known: readonly string[]): readonly Run[] {
	const runs: Run[] = [];
	for (const [at, word] of words.entries()) {
		const label = known[at] ?? '';
		if (runs.at(-1)?.label === label) runs.at(-1)?.words.push(word);
		else runs.push({ label, words: [word] });
	}
	return runs;
}

/** Runs of a few words that are no sentence belong to the one before, or after. */
function smoothed(runs: readonly Run[]): readonly Run[] {
	const kept: Run[] = [];
	let waiting: Node[] = [];
	for (const [at, { label, words }] of runs.entries()) {
		const before = kept.at(-1);
		const opens = at === 0 || stops.test(writtenAt(runs[at - 1]?.words.at(-1)));
		const closes = at === runs.length - 1 || stops.test(writtenAt(words.at(-1)));
		if (words.length >= fewest || (opens && closes) || runs.length === 1) {
			if (before?.label === label) for (const word of words) before.words.push(word);
			else kept.push({ label, words: [...waiting, ...words] });
			waiting = [];
		} else if (before === undefined) waiting = [...waiting, ...words];
		else for (const word of words) before.words.push(word);
	}
	return kept.length > 0 ? kept : [{ label: mostOf(runs), words: waiting }];
}

function mostOf(runs: readonly Run[]): string {
	return runs.toSorted((a, b) => b.words.length - a.words.length)[0]?.label ?? '';
}

function writtenAt(word: Node | undefined): string {
	return stringOf(child(word, 'word', 'text'))?.trim() ?? '';
}

/** Where each run begins in the segment's text; undefined where a word isn't found in its order. */
function placed(text: string, runs: readonly Run[]): readonly Stretch[] | undefined {
	const stretches: Stretch[] = [];
	let at = 0;
	for (const { label, words } of runs) {
		let from: number | undefined;
		for (const word of words) {
			const written = writtenAt(word);
			const found = text.indexOf(written, at);
			if (found < 0) return undefined;
			from ??= found;
			at = found + written.length;
		}
		stretches.push({ label, words, from: stretches.length === 0 ? 0 : (from ?? at) });
	}
	return stretches;
}
