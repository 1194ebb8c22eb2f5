// The words that ship: a pack a field, joined. Words, not rules: what a name is, never how to find it.
// Add a pack: a folder with an index.ts, and a line in `fields`. Entries of the same id are joined (join.ts), so that
// what was learnt from one interview can stand in a file of its own (ai/from-interviews.ts) and name its source.
import type { Field, LexiconEntry } from '../model.ts';
import { ai } from './ai/index.ts';
import { arts } from './arts/index.ts';
import { biology } from './biology/index.ts';
import { business } from './business/index.ts';
import { computing } from './computing/index.ts';
import { earth } from './earth/index.ts';
import { economics } from './economics/index.ts';
import { engineering } from './engineering/index.ts';
import { general } from './general/index.ts';
import { history } from './history/index.ts';
import { law } from './law/index.ts';
import { mathematics } from './mathematics/index.ts';
import { media } from './media/index.ts';
import { medicine } from './medicine/index.ts';
import { philosophy } from './philosophy/index.ts';
import { physics } from './physics/index.ts';
import { psychology } from './psychology/index.ts';
import { society } from './society/index.ts';
import { sport } from './sport/index.ts';
import { join } from './join.ts';

/** Each field's own entries, as written: an id may stand in several. */
export const fields: { readonly [field in Field]?: readonly LexiconEntry[] } = {
	ai,
	computing,
	physics,
	mathematics,
	economics,
	philosophy,
	general,
	biology,
	media,
	psychology,
	society,
	history,
	law,
	medicine,
	arts,
	business,
	earth,
	engineering,
	sport,
};

/** Entries of one or several packs, an id once. */
export const lexiconOf = join;

/** All fields' entries, an id once. */
export const lexicon: readonly LexiconEntry[] = lexiconOf(Object.values(fields).flat());
