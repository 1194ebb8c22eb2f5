// Links of notes: who writes [[Old Lock]] marks a name. What it leads to is the thing's name, what it shows is how the talk
// calls it; the name counts wherever it stands again in full.
import type { Found, Kind, Known } from '../../model.ts';
import { knownFrom } from '../../speakers/known.ts';
import { couldBeHanName } from '../../text/chinese-people.ts';
import { foldName } from '../../text/fold.ts';
import { compile } from '../../text/matcher.ts';
import { languageOfName } from '../../text/scripts.ts';
import { simplified } from '../../text/simplified.ts';
import { idOf } from '../../text/slug.ts';
import type { Context, Extractor } from '../extractor.ts';
import { kindOfHan } from '../kinds/chinese-kinds.ts';
import { addVotesOfContext, votesOfShape } from '../kinds/kinds.ts';
import type { KindCount } from '../kinds/votes.ts';

/** A place where a link to `name` stands. */
type Place = { readonly turn: number; readonly textStart: number; readonly textEnd: number };

export const links: Extractor = {
	id: 'link',
	title: 'What the author of a note marked as a link',
	example: 'By the [[Old Lock]], with [[Lotte Brand|Lotte]]. → a place, and Lotte Brand',
	find(context) {
		const marked = markedIn(context);
		if (marked.size === 0) return {};
		const named = namedIn(context);
		const mentions: Found[] = [];
		const entities: Known[] = [];
		for (const [name, places] of marked) {
			const known = named.get(foldName(name)) ?? entityOf(name, places, context);
			if (known === undefined) continue;
			entities.push(known);
			for (const place of places) mentions.push({ ...place, entity: known.id, rule: 'link', confidence: 92 });
		}
		return { mentions, entities };
	},
};

/** Names with the places where a link shows them, and where else they stand in full. */
function markedIn({ talk }: Context): ReadonlyMap<string, readonly Place[]> {
	const marked = new Map<string, Place[]>();
	const taken = new Set<string>();
	const add = (name: string, place: Place): void => {
		const key = `${place.turn} ${place.textStart}`;
		if (taken.has(key)) return;
		taken.add(key);
		const places = marked.get(name);
		if (places === undefined) marked.set(name, [place]);
		else places.push(place);
	};
	for (const [turn, { turn: said }] of talk.turns.entries())
		for (const { name, textStart, textEnd } of said.links ?? []) add(name, { turn, textStart, textEnd });
	if (marked.size === 0) return marked;
	const names = [...marked.keys()];
	const matcher = compile(names);
	for (const [turn, { turn: said }] of talk.turns.entries()) {
		const hits = matcher.find(said.text);
		for (let at = 0; at < hits.length; at += 3) {
			const [name, textStart = 0, textEnd = 0] = [names[hits[at] ?? 0], hits[at + 1], hits[at + 2]];
			if (name !== undefined && isWhole(said.text, textStart, textEnd)) add(name, { turn, textStart, textEnd });
		}
	}
	return marked;
}

/** No letter of the same writing goes on at either side; Chinese has no such sides. */
function isWhole(text: string, start: number, end: number): boolean {
	const goesOn = (one: string, other: string): boolean =>
		/[\p{Script=Latin}\p{N}]/u.test(one) && /[\p{Script=Latin}\p{N}]/u.test(other);
	return !goesOn(text.charAt(start - 1), text.charAt(start)) && !goesOn(text.charAt(end - 1), text.charAt(end));
}

function namedIn({ entities }: Context): ReadonlyMap<string, Known> {
	const named = new Map<string, Known>();
	for (const one of entities.values())
		for (const label of Object.values(one.labels).map(foldName)) if (!named.has(label)) named.set(label, one);
	return named;
}

/** What the lexicon holds under the name, or a new thing. */
function entityOf(name: string, places: readonly Place[], { gazetteer, talk }: Context): Known | undefined {
	const listed = gazetteer.lookup(name).find(({ rules, heard }) => rules.length === 0 && !heard);
	if (listed !== undefined) return knownFrom(listed.entry);
	const kind = /\p{Script=Han}/u.test(name)
		? kindOfHanLink(simplified(name))
		: kindOfLatinLink(name, places, (turn) => talk.turns[turn]?.turn.text ?? '');
	const id = idOf(kind, name);
	return id === undefined
		? undefined
		: { id, kind, labels: { [languageOfName(name)]: name }, aliases: [], origin: 'text' };
}

function kindOfHanLink(name: string): Kind {
	return kindOfHan(name) ?? (couldBeHanName(name) ? 'person' : 'concept');
}

/** By its shape and the words around; what is written in small letters is a term. */
function kindOfLatinLink(name: string, places: readonly Place[], textOf: (turn: number) => string): Kind {
	if (!/\p{Lu}/u.test(name)) return 'concept';
	const votes: KindCount = { ...votesOfShape(name) };
	// Brand & Sons.
	if (/\p{Lu}\S* & \p{Lu}/u.test(name)) votes.organization += 4;
	for (const { turn, textStart, textEnd } of places)
		addVotesOfContext(votes, textOf(turn), { start: textStart, end: textEnd });
	const kinds: readonly Kind[] = ['concept', 'person', 'organization', 'place', 'work', 'event'];
	return kinds.reduce((best, kind) => (votes[kind] > votes[best] ? kind : best));
}
