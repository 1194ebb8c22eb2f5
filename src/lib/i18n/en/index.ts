import { explorer } from './explorer.ts';
import { kinds } from './kinds.ts';
import { shell } from './shell.ts';

export const en = { explorer, kinds, shell };
