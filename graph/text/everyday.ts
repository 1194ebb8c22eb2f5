// Words of English that are never names by themselves, however they are capitalised.

import * as english from '../language/english/everyday.ts';

/** Words that only bind, point or answer; at the start of a sentence their capital says nothing. */
export const binding: ReadonlySet<string> = new Set(english.binding);

/** Words that often open a sentence, and stand in names too: Good Ground, Second Life. */
export const opening: ReadonlySet<string> = new Set(english.opening);

/** Days, months, feasts, nations' adjectives and tongues, ranks: capitals that name nothing an index lists. */
export const unlisted: ReadonlySet<string> = new Set(english.unlisted);

/** Roles that stand before or after a name and are no part of it. */
export const roles: ReadonlySet<string> = new Set(english.roles);
