// This language's numbers, for texts that count.
import { formatIn } from '../format.ts';

export const { number } = formatIn('zh');
