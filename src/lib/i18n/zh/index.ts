import { explorer } from './explorer.ts';
import { kinds } from './kinds.ts';
import { shell } from './shell.ts';

export const zh = { explorer, kinds, shell };
