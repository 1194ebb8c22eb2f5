// What kind of thing a Chinese name names, by its last word: 青岚大学 is a body, 盐道街 a place, 平湖战役 an event.
import type { Kind } from '../../model.ts';
import { isPlaceHan } from '../../text/chinese-places.ts';
import { bodyEndings, moreBodyEndings } from '../../language/chinese/bodies.ts';
import { placeEndings } from '../../language/chinese/places.ts';
import { eventEndings } from '../../language/chinese/events.ts';
import { workEndings } from '../../language/chinese/works.ts';
import { pattern } from '../../text/pattern.ts';

export const bodies = pattern()`(?:${bodyEndings}|${moreBodyEndings})$`;
const places = pattern()`(?:${placeEndings}|[^城都]市|[^九亚神]州|[^江火]山|[^爱]河)$`;
const events = pattern()`${eventEndings}$`;
const works = pattern()`${workEndings}$`;

/** The kind that the last word tells; undefined where it tells none. */
export function kindOfHan(name: string): Kind | undefined {
	if (isPlaceHan(name)) return 'place';
	if (name.length > 3 && events.test(name) && !/^(?:这|那)/.test(name)) return 'event';
	if (name.length > 3 && bodies.test(name)) return 'organization';
	if (name.length > 2 && works.test(name)) return 'work';
	if (name.length > 2 && places.test(name)) return 'place';
	return undefined;
}
