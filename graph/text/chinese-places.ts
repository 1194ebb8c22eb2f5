// Places that anybody names, in Chinese: countries, provinces, great cities, waters. As text/places.ts: general knowledge,
// which tells what kind of thing a name names.
import { places as list } from '../language/chinese/places.ts';

const places: ReadonlySet<string> = new Set(list);
/** Named by every talk, and by few as a place: the index of an interview doesn't hold them unless it is about them. */
const near: ReadonlySet<string> = new Set('中国 美国 内地 大陆 国内'.split(' '));

export function isPlaceHan(name: string): boolean {
	return places.has(name) || near.has(name);
}

/** The places of the list, but for those that every talk names. */
export const placesHan: readonly string[] = [...places];
