// Words that were compiled before, as files of arrays: made at the build, or at the first use of a checkout. graph/ touches
// no disk, so whoever has them says how they are read; else each list is compiled from its source when it is asked for.
import { sectionsIn } from './sections.ts';
import { wordSections, wordShape, wordTableOn, type WordTable } from './word-table.ts';

export type WordList =
	'speech' | 'compounds' | 'people' | 'names' | 'chinese' | 'talk-english' | 'talk-chinese' | 'tagger';

type Reader = (list: WordList) => Uint8Array | undefined;

let reader: Reader = () => undefined;

/** From now on `read` is asked first; what it gives is what compile-words.ts makes here. */
export function readCompiledWords(read: Reader): void {
	reader = read;
}

/** Undefined where nobody has compiled them. */
export function compiledWords(list: WordList): Uint8Array | undefined {
	return reader(list);
}

/** The words of a list with their numbers; `source` gives them where nobody has compiled them. */
export function wordTable(list: WordList, source: () => ReadonlyMap<string, number>): WordTable {
	const bytes = compiledWords(list);
	if (bytes === undefined) return wordTableOn(wordSections(source()));
	const sections = sectionsIn(bytes, wordShape);
	if (sections === undefined) throw damaged(list);
	return wordTableOn(sections);
}

export function damaged(list: WordList): Error {
	return new Error(`The compiled words “${list}” are damaged: build them again, or install Colloquy again.`);
}
