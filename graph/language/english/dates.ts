// The English names of months and days. Closed lists.
import { list } from '../list.ts';

/** The months, in order. */
export const months = list(`
	january, february, march, april, may, june, july, august, september, october, november, december
`);

/** The months by their first letters, in order. */
export const monthsShort = list(`
	jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec
`);

/** The days of the week. */
export const weekdays = list(`
	monday, tuesday, wednesday, thursday, friday, saturday, sunday
`);
