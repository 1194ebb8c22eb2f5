// Every word of the interface, by language and namespace. English is the shape; a key missing elsewhere does not compile.
// A new namespace is a file in en/ and zh/ and a line in each index.ts.
import { en } from './en/index.ts';
import { zh } from './zh/index.ts';
import type { Language } from './languages.ts';

export type Messages = typeof en;

export const messages: Readonly<Record<Language, Messages>> = { en, zh };
