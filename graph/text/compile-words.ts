// From the lists of words to the files that compiled-words.ts has read: at the build, or at the first use of a checkout.
import { dictionaryNumbers } from './chinese-words.ts';
import type { WordList } from './compiled-words.ts';
import { speechCounts } from './frequency.ts';
import { sectionsTo } from './sections.ts';
import { talkShape } from './talk-table.ts';
import { talkFileSections } from './talk.ts';
import { compileTagger } from './tagger-model.ts';
import { wordSections, wordShape } from './word-table.ts';
import { compoundNumbers, nameNumbers, peopleNumbers } from './wordnet.ts';

const compiled = (words: ReadonlyMap<string, number>): Uint8Array => sectionsTo(wordShape, wordSections(words));

/** Each list, as a file. The same sources give the same bytes. */
export const wordCompilers: { readonly [list in WordList]: () => Uint8Array } = {
	speech: () => compiled(speechCounts()),
	compounds: () => compiled(compoundNumbers()),
	people: () => compiled(peopleNumbers()),
	names: () => compiled(nameNumbers()),
	chinese: () => compiled(dictionaryNumbers()),
	'talk-english': () => sectionsTo(talkShape, talkFileSections('english')),
	'talk-chinese': () => sectionsTo(talkShape, talkFileSections('chinese')),
	tagger: compileTagger,
};
