// Talk of any length in either language, the same each time: sentences as people say them, about people, places and things
// of which some come back and some are new. The longer the talk, the more there are; a few stand in the lexicon.
import { random } from '../generate.ts';
import { chinese, english, type Sentences } from './sentences.ts';

export type Language = 'en' | 'zh';
export type Said = { readonly speaker: string; readonly text: string };

const sentences: { readonly [language in Language]: Sentences } = { en: english, zh: chinese };

/** At least so many characters of talk. */
export function talk(language: Language, characters: number, seed = 1): readonly Said[] {
	const { speakers, joint } = sentences[language];
	const cast: Cast = { language, next: random(seed), known: new Map() };
	const said: Said[] = [];
	for (let length = 0; length < characters;) {
		const asks = said.length % 2 === 0;
		const count = asks ? 1 + Math.floor(cast.next() * 2) : 3 + Math.floor(cast.next() * 9);
		const text = Array.from({ length: count }, (_, at) => sentence(cast, asks && at === count - 1)).join(joint);
		said.push({ speaker: speakers[said.length % speakers.length] ?? '', text });
		length += text.length;
	}
	return said;
}

type Cast = { readonly language: Language; readonly next: () => number; readonly known: Map<string, string[]> };

function sentence(cast: Cast, asks: boolean): string {
	const { questions, statements } = sentences[cast.language];
	return pick(asks ? questions : statements, cast.next).replace(/\{(\w+)\}/g, (_, slot: string) => wordFor(slot, cast));
}

/** One time in six something new, otherwise what came up before, the latest most often. */
function wordFor(slot: string, cast: Cast): string {
	const isShort = slot === 'short';
	const known = cast.known.get(isShort ? 'person' : slot) ?? [];
	if (known.length === 0 || (!isShort && cast.next() < 1 / 6)) {
		const fresh = invented(isShort ? 'person' : slot, cast);
		cast.known.set(isShort ? 'person' : slot, [...known.slice(-200), fresh]);
		return fresh;
	}
	const word = known[known.length - 1 - Math.floor(cast.next() ** 2 * known.length)] ?? '';
	return isShort ? (word.split(/[ ·]/).at(-1) ?? word) : word;
}

/** A name from its parts: of `<given> <family>` each is a part of its own, which may have parts again. */
function invented(form: string, cast: Cast): string {
	const chosen = pick(sentences[cast.language].parts[form] ?? [], cast.next);
	return chosen.replace(/<(\w+)>/g, (_, part: string) => invented(part, cast));
}

function pick(items: readonly string[], next: () => number): string {
	return items[Math.floor(next() * items.length)] ?? '';
}

export function asMarkdown(said: readonly Said[]): string {
	return said.map(({ speaker, text }) => `**${speaker}:** ${text}\n`).join('\n');
}

/** A cue for some eighty characters, as caption programs cut. */
export function asWebVtt(said: readonly Said[]): string {
	const cues = piecesOf(said).map(
		({ speaker, text }, at) => `${clock(at * 4)} --> ${clock(at * 4 + 4)}\n<v ${speaker}>${text}`,
	);
	return `WEBVTT\n\n${cues.join('\n\n')}\n`;
}

/** As Whisper writes it: segments with their words. */
export function asWhisper(said: readonly Said[]): string {
	const segments = piecesOf(said).map(({ text }, id) => ({
		id,
		start: id * 4,
		end: id * 4 + 4,
		text: ` ${text}`,
		words: text
			.split(' ')
			.map((word, at) => ({ word: ` ${word}`, start: id * 4 + at / 5, end: id * 4 + (at + 1) / 5 })),
	}));
	return JSON.stringify({ text: segments.map((segment) => segment.text).join(''), segments, language: 'en' });
}

function piecesOf(said: readonly Said[]): readonly Said[] {
	return said.flatMap(({ speaker, text }) =>
		[...text.matchAll(/.{1,80}(?:\s|$)|.{1,80}/g)].map(([piece]) => ({ speaker, text: piece.trim() })),
	);
}

function clock(seconds: number): string {
	const two = (value: number): string => String(value).padStart(2, '0');
	return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.000`;
}
