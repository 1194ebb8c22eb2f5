// Words that make no term: every talk is full of them, whatever it is about.

import * as english from '../language/english/vague.ts';

/** Nouns that say nothing by themselves; a phrase that ends with one is no term. */
export const vagueNouns: ReadonlySet<string> = new Set(english.vagueNouns);

/** Modifiers that make no term of what follows: good news, different countries, last week. */
export const vagueModifiers: ReadonlySet<string> = new Set(english.vagueModifiers);
