// Chinese words that make no name and no term.

import * as chinese from '../language/chinese/vague.ts';
import { looseCharacters } from '../language/chinese/characters.ts';
import { pattern } from './pattern.ts';

/** Nouns that say nothing by themselves. */
export const vagueHan: ReadonlySet<string> = new Set(chinese.vagueNouns);

/** Modifiers that make no term of what follows. */
export const vagueHanModifiers: ReadonlySet<string> = new Set(chinese.vagueModifiers);

/** Words that stand before a name and are no part of it. */
export const looseHan = pattern()`^[${looseCharacters}]$`;
