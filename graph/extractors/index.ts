// The extractors, in the order in which they read: each sees what those before it found. To add one: a file here with a
// title and an example, a line in this list, a test in tests/graph/extractors.
import { abbreviations } from './abbreviations.ts';
import { brackets } from './brackets.ts';
import type { Extractor } from './extractor.ts';
import { hanNames } from './han-names.ts';
import { hanTerms } from './han-terms.ts';
import { latinNames } from './latin-names.ts';
import { lexiconNames } from './lexicon.ts';
import { properNames } from './proper-names.ts';
import { relations } from './relations.ts';
import { shortNames } from './short-names.ts';
import { terms } from './terms.ts';
import { titles } from './titles.ts';
import { versions } from './versions.ts';

export const extractors: readonly Extractor[] = [
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
	relations,
];
