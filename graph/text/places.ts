// Places that anybody names: countries, states, great cities, continents, waters. General knowledge, not a lexicon of
// a field: it tells what kind of thing a capitalised word is, never that something is a mention.
import { places as list } from '../language/english/places.ts';

const places: ReadonlySet<string> = new Set(list.map((name) => name.toLowerCase().replace(/\.$/, '')));

export function isPlace(name: string): boolean {
	return places.has(name.toLowerCase().replace(/^the /, '').replace(/\.$/, ''));
}
