// The English names of months. Closed lists.
import { list } from '../list.ts';

/** The months, in order. */
export const months = list(`
	january, february, march, april, may, june, july, august, september, october, november, december
`);

/** The months by their first letters, in order. */
export const monthsShort = list(`
	jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec
`);
