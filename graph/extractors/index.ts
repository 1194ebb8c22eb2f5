// The extractors, in the order in which they read: each sees what those before it found. To add one: a file here with a
// title and an example, a line in this list, a folder of the same name in tests/graph/extractors.
import { abbreviations } from './abbreviations/abbreviations.ts';
import { brackets } from './brackets/brackets.ts';
import type { Extractor } from './extractor.ts';
import { hanNames } from './chinese-names/chinese-names.ts';
import { hanTerms } from './chinese-terms/chinese-terms.ts';
import { latinNames } from './latin-names/latin-names.ts';
import { links } from './links/links.ts';
import { lexiconNames } from './lexicon/lexicon.ts';
import { properNames } from './proper-names/proper-names.ts';
import { relations } from './relations/relations.ts';
import { shortNames } from './short-names/short-names.ts';
import { terms } from './terms/terms.ts';
import { titles } from './titles/titles.ts';
import { versions } from './versions/versions.ts';

export const finders: readonly Extractor[] = [
	links,
	lexiconNames,
	versions,
	brackets,
	titles,
	latinNames,
	hanNames,
	abbreviations,
	properNames,
	shortNames,
	terms,
	hanTerms,
];

/** With the one that reads what is told of the things found, once it is judged which of them count. */
export const extractors: readonly Extractor[] = [...finders, relations];
