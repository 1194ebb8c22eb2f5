// The words of talk as the tables count them, in runs that no mark interrupts.
import { segment } from '../../graph/text/chinese-words.ts';
import { keyOfWords } from '../../graph/text/plurals.ts';
import { simplified } from '../../graph/text/simplified.ts';
import { longest, type TalkLanguage } from '../../graph/text/talk.ts';

export const languages = ['english', 'chinese'] as const satisfies readonly TalkLanguage[];

/** `isName`: written as a name inside a sentence, or a person's name by the dictionary. */
type Word = { readonly text: string; readonly isName: boolean };

/** The phrases of a document, each once, and whether it stands there as a name at least once. */
export function phrasesIn(text: string, language: TalkLanguage): ReadonlyMap<string, boolean> {
	const phrases = new Map<string, boolean>();
	for (const run of language === 'english' ? englishRuns(text) : chineseRuns(text))
		for (let from = 0; from < run.length; from++)
			for (let to = from + 1; to <= Math.min(run.length, from + longest); to++) {
				const words = run.slice(from, to);
				const texts = words.map((word) => word.text);
				const key = language === 'english' ? keyOfWords(texts) : texts.join('');
				const isName = words.some((word) => word.isName);
				phrases.set(key, isName || (phrases.get(key) ?? false));
			}
	return phrases;
}

function* englishRuns(text: string): Generator<readonly Word[]> {
	for (const { 0: piece } of text.replace(/[’ʼ]/g, "'").matchAll(/[^.,;:?!()[\]{}"“”…—–\n]+/g)) {
		const words = [...piece.matchAll(/\p{L}[\p{L}\p{M}\p{N}']*/gu)].map(({ 0: word }, at): Word => {
			const bare = word.replace(/'+$/, '');
			return { text: bare.toLowerCase(), isName: at > 0 && /^\p{Lu}\p{Ll}/u.test(bare) && !/^I'/.test(bare) };
		});
		if (words.length > 0) yield words;
	}
}

function* chineseRuns(text: string): Generator<readonly Word[]> {
	let run: Word[] = [];
	let end = 0;
	for (const word of segment(simplified(text))) {
		if (word.start !== end && run.length > 0) {
			yield run;
			run = [];
		}
		run.push({ text: word.text, isName: word.pos === 'nr' });
		end = word.end;
	}
	if (run.length > 0) yield run;
}
