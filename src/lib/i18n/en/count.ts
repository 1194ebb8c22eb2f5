// This language's numbers and plurals, for texts that count.
import { formatIn } from '../format.ts';

export const { number, plural } = formatIn('en');
