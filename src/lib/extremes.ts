// The largest and smallest of any number of values, also for pages.
export { largest, smallest } from '#graph/text/extremes.ts';
