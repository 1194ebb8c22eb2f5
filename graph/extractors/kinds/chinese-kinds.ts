// What kind of thing a Chinese name names, by its last word: 青岚大学 is a body, 盐道街 a place, 平湖战役 an event.
import type { Kind } from '../../model.ts';
import type { EvidenceRow } from '../../text/evidence.ts';
import { isPlaceHan } from '../../text/chinese-places.ts';
import { bodyEndings, moreBodyEndings, noPaperBefore, paperEndings } from '../../language/chinese/bodies.ts';
import { placeEndings } from '../../language/chinese/places.ts';
import { eventEndings } from '../../language/chinese/events.ts';
import { workEndings } from '../../language/chinese/works.ts';
import { pattern } from '../../text/pattern.ts';

const bodies = pattern()`(?:${bodyEndings}|${moreBodyEndings})$`;
const places = pattern()`(?:${placeEndings}|[^城都]市|[^九亚神]州|[^江火]山|[^爱]河)$`;
const events = pattern()`${eventEndings}$`;
const papers = pattern()`(?:${paperEndings}|[^${noPaperBefore}]报)$`;
const works = pattern()`${workEndings}$`;

/** Whether a name is a newspaper's or a magazine's, by its last word. */
export function isPaper(name: string): boolean {
	return name.length > 2 && papers.test(name);
}

export type ChineseKindEvidence = EvidenceRow & { readonly kind: Kind; readonly shape: (name: string) => boolean };

/** The first row that fits tells the kind. */
// prettier-ignore
export const chineseKindEvidence: readonly ChineseKindEvidence[] = [
	{ id: 'listed place', kind: 'place', shape: isPlaceHan, example: '[东京]' },
	{ id: 'last word of events', kind: 'event', shape: (name) => name.length > 3 && events.test(name) && !/^(?:这|那)/.test(name), example: '[平湖战役]' },
	{ id: 'last word of bodies', kind: 'organization', shape: (name) => name.length > 3 && bodies.test(name), example: '[青岚大学]' },
	{ id: 'last word of papers', kind: 'organization', shape: isPaper, example: '[青岚日报]' },
	{ id: 'last word of works', kind: 'work', shape: (name) => name.length > 2 && works.test(name), example: '[青岚宣言]' },
	{ id: 'last word of places', kind: 'place', shape: (name) => name.length > 2 && places.test(name), example: '[青岚镇]' },
];

/** The kind that the last word tells; undefined where it tells none. */
export function kindOfHan(
	name: string,
	evidence: readonly ChineseKindEvidence[] = chineseKindEvidence,
): Kind | undefined {
	return evidence.find(({ shape }) => shape(name))?.kind;
}
