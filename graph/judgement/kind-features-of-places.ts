// What the places where a name stands say of its kind: the words before and after it, and the things it is listed with.
import { contextEvidence, withoutFillers } from '../extractors/kinds/kinds.ts';
import { latinContextEvidence } from '../extractors/kinds/latin-evidence.ts';
import { foundAt } from '../extractors/placed.ts';
import { surrounds } from '../text/evidence.ts';
import { isGivenName } from '../text/given-names.ts';
import { isPlace } from '../text/places.ts';
import type { Candidate, Place, TalkFacts } from './candidate.ts';
import type { Tell } from './kind-features-of-names.ts';

/** Places of a candidate that are read for its kind. */
export const mostPlacesRead = 4;

export function tellPlaces({ places }: Candidate, talk: TalkFacts, tell: Tell): void {
	for (const place of places.slice(0, mostPlacesRead)) {
		if (/\p{Script=Han}/u.test(place.left + place.right)) tellChinese(place, tell);
		else tellEnglish(place, tell);
		tellList(place, talk, tell);
	}
}

/** Harrow in England, Salem, New Hampshire. */
const landAfter = /^(?:,|,? (?:in|near|over in|out in)) (?:the )?(\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)/u;

function tellEnglish({ left, right }: Place, tell: Tell): void {
	const before = withoutFillers(left);
	for (const row of contextEvidence) if (surrounds(row, before, right)) tell(`around: ${row.id}`);
	const [second = '', first = ''] =
		before
			.toLowerCase()
			.match(/[\p{L}’']+|[.,;:?!"“(*_[-]/gu)
			?.slice(-2) ?? [];
	tell(`before: ${first}`);
	tell(`before: ${second} ${first}`);
	if (/^\p{L}/u.test(first) && isGivenName(first)) tell('before: a first name');
	const [, land = ''] = landAfter.exec(right) ?? [];
	if (isPlace(land) || isPlace(land.split(' ')[0] ?? '')) tell('after: a place');
	const [next = '', further = ''] = right.toLowerCase().match(/[\p{L}]+|['’]s|[.,;:?!"”)*_\]-]/gu) ?? [];
	tell(`after: ${next}`);
	tell(`after: ${next} ${further}`);
}

function tellChinese({ left, right }: Place, tell: Tell): void {
	const [before, after] = [left.slice(-12), right.slice(0, 12)];
	for (const row of latinContextEvidence) if (surrounds(row, before, after)) tell(`around: ${row.id}`);
	const [near, next] = [before.trimEnd(), after.trimStart()];
	tell(`before: ${near.slice(-1)}`);
	tell(`before: ${near.slice(-2)}`);
	tell(`after: ${next.slice(0, 1)}`);
	tell(`after: ${next.slice(0, 2)}`);
}

const joint = /^["”’'》]?(?:, | and | or |, and |, or |、|和|与|跟|以及|及|或)(?:the )?["“‘'《]?$/;

/** What stands beside it in a list. */
function tellList(
	{ found: { turn, textStart, textEnd }, left, right }: Place,
	{ context }: TalkFacts,
	tell: Tell,
): void {
	for (const one of foundAt(context.found, turn, textStart - 12, textEnd + 12)) {
		const between =
			one.textEnd <= textStart
				? left.slice(one.textEnd - textStart + left.length)
				: one.textStart >= textEnd
					? right.slice(0, one.textStart - textEnd)
					: '';
		const kind = context.entities.get(one.entity)?.kind;
		if (kind !== undefined && between !== '' && joint.test(between)) tell(`listed with a ${kind}`);
	}
}
