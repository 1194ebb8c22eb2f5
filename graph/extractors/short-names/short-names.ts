// First and last names, and titles, of people who are already named: the speakers, and whoever was named in full.
// Who is meant by a first name that two bear: the one named last before it, never the one who speaks.
import type { EntityId, Found, TalkTurn } from '../../model.ts';
import { bounded, classOf, foldName, han } from '../../text/fold.ts';
import { compile } from '../../text/matcher.ts';
import { everyday } from '../../text/casing.ts';
import { otherForms, partsOf, type NamePart } from '../../text/name-parts.ts';
import type { Context, Extractor } from '../extractor.ts';
import { isCapital } from '../../text/capital-shapes.ts';
import { compoundSurnames } from '../../text/surname-order.ts';
import { Namesakes, type Bearer } from './bearers.ts';
import { ownersOf } from './ownership.ts';
import { sexOf, sexOfTitle } from './sexes.ts';
import { firstWhere, foundAt } from '../placed.ts';
import { honorifics } from '../../language/chinese/people.ts';
import { pattern } from '../../text/pattern.ts';
import { courtesyTitles, offices } from '../../language/english/names.ts';
import { nameDots } from '../../language/chinese/characters.ts';

type WordsSpan = { readonly start: number; readonly end: number };

const titleAfter = pattern()`^\s?${honorifics}`;
const titleBefore = pattern()`(?:^|[\s(“"])(?:${courtesyTitles}\.?|${offices})\s$`;

export const shortNames: Extractor = {
	id: 'short name',
	title: 'A first name, last name, or name with title, of somebody named elsewhere in the interview',
	example: '既然你提到了Noam → Noam Brown; 纳迪教授 → 纳迪·塞博格, that is Nathan Seiberg',
	find(context) {
		const bearers = bearersOf(context);
		const names = [...bearers.keys()];
		const speakers = new Set(context.talk.turns.flatMap((turn) => turn.speaker ?? []));
		const namesakes = names.map((name) => new Namesakes(bearers.get(name) ?? [], context.found, speakers));
		const matcher = compile(names);
		const mentions: Found[] = [];
		context.talk.turns.forEach((turn, place) => {
			const hits = matcher.find(turn.folded.text);
			for (let at = 0; at < hits.length; at += 3) {
				const [start, end] = [hits[at + 1] ?? 0, hits[at + 2] ?? 0];
				if (!bounded(turn.folded, start) || !bounded(turn.folded, end)) continue;
				const span = { start: turn.folded.at(start), end: turn.folded.after(end) };
				const titled = withTitle(turn.turn.text, span);
				const able = namesakes[hits[at] ?? 0]?.among(
					(part) => mayStand(part, span, titled !== undefined, turn, context),
					titled === undefined ? undefined : sexOfTitle(turn.turn.text.slice(titled.start, span.start)),
				);
				const here = placeIn(context.found, place, span.start);
				const meant = isAddressed(turn.turn.text, span)
					? able?.addressed(here, turn.speaker)
					: able?.nearest(here, turn.speaker);
				if (meant === undefined || known(context, place, span, meant.person)) continue;
				mentions.push(mention(meant, place, titled ?? span));
			}
		});
		return { mentions };
	},
};

/** Found already, by a rule that says more; or the end of a name that is: 怀瑾教授 in 沈怀瑾教授. */
function known({ found }: Context, turn: number, { start, end }: WordsSpan, person: EntityId): boolean {
	return foundAt(found, turn, start, end).some(
		(one) =>
			one.entity === person &&
			((one.textStart === start && one.textEnd === end) || (one.textStart < start && one.textEnd > start)),
	);
}

function mention({ person, place, heard, derived }: Bearer, turn: number, { start, end }: WordsSpan): Found {
	const rule = heard ? 'heard as' : place === 'whole' ? 'full name' : 'short name';
	return {
		turn,
		textStart: start,
		textEnd: end,
		entity: person,
		rule,
		confidence: place === 'whole' ? 95 : derived ? 76 : 84,
	};
}

/** Every part of every person's names, and the names themselves, by folded form. */
function bearersOf(context: Context): ReadonlyMap<string, readonly Bearer[]> {
	const bearers = new Map<string, Map<EntityId, Bearer>>();
	const add = (part: NamePart, person: EntityId, heard: boolean, derived: boolean): void => {
		const folded = foldName(part.text);
		const known = bearers.get(folded);
		const bearer = { person, place: part.place, heard, derived, sex: sexOf(context.entities.get(person)) };
		if (folded === '' || known?.has(person) === true) return;
		if (known === undefined) bearers.set(folded, new Map([[person, bearer]]));
		else known.set(person, bearer);
	};
	const misheard = misheardOf(context);
	const owners = ownersOf(context.entities.values());
	const isOwn = ({ text }: NamePart, id: EntityId): boolean => (owners.get(text.toLowerCase()) ?? id) === id;
	for (const { id, kind, labels, aliases, origin } of context.entities.values()) {
		if (kind !== 'person') continue;
		const full = origin === 'text' ? [...Object.values(labels), ...aliases] : Object.values(labels);
		for (const name of full) if (partsOf(name).length > 1) add({ text: name, place: 'whole' }, id, false, false);
		const names = [...Object.values(labels).map((name) => ({ name, heard: false })), ...(misheard.get(id) ?? [])];
		for (const { name, heard } of names) {
			for (const part of partsOf(name)) if (isOwn(part, id)) add(part, id, heard, false);
			for (const surnames of compoundSurnames(name)) add({ text: surnames, place: 'last' }, id, heard, false);
		}
		for (const { name, heard } of names) {
			for (const part of partsOf(name))
				for (const other of otherForms(part)) if (isOwn(other, id)) add(other, id, heard, true);
		}
	}
	return new Map([...bearers].map(([name, all]) => [name, [...all.values()]]));
}

function misheardOf({ talk, found }: Context) {
	const misheard = new Map<EntityId, { readonly name: string; readonly heard: true }[]>();
	for (const { entity, rule, turn, textStart, textEnd } of found) {
		if (rule !== 'heard as') continue;
		const name = talk.turns[turn]?.turn.text.slice(textStart, textEnd) ?? '';
		const known = misheard.get(entity);
		if (known === undefined) misheard.set(entity, [{ name, heard: true }]);
		else known.push({ name, heard: true });
	}
	return misheard;
}

/** The span with the title that goes with it: 纳迪教授, Professor Lincoln. */
function withTitle(text: string, { start, end }: WordsSpan): WordsSpan | undefined {
	const after = text.slice(end, end + 5).match(titleAfter)?.[0];
	if (after !== undefined && /\p{Script=Han}/u.test(after)) return { start, end: end + after.length };
	const before = text.slice(Math.max(0, start - 18), start).match(titleBefore)?.[0];
	return before === undefined ? undefined : { start: start - before.trimStart().replace(/^[(“"]/, '').length, end };
}

/** Whether these words can be that person's name where they stand. */
function mayStand(
	place: NamePart['place'],
	span: WordsSpan,
	titled: boolean,
	{ turn }: TalkTurn,
	{ talk }: Context,
): boolean {
	const { text } = turn;
	const surface = text.slice(span.start, span.end);
	if (/\p{Script=Han}/u.test(surface)) return titled || mayStandInChinese(text, span, place);
	if (!talk.caseless && !isCapital(surface)) return false;
	if (talk.caseless && everyday.has(surface)) return false;
	if (titled || place === 'whole') return true;
	// Another's name: Dan Brown, Chris Roberts.
	if (/^\s\p{Lu}\p{Ll}/u.test(text.slice(span.end, span.end + 3))) return false;
	const before = text.slice(Math.max(0, span.start - 24), span.start).match(/(\p{Lu}\p{Ll}+)\s$/u)?.[1];
	if (place === 'last' && before !== undefined && !opensSentence(text, span.start - before.length - 1)) return false;
	return !everyday.has(surface.toLowerCase()) || !opensSentence(text, span.start);
}

const calling =
	/(?:^|[.!?…,;—\n]|\b(?:[Tt]hanks|[Tt]hank you|[Hh]i|[Hh]ey|[Hh]ello|[Ww]elcome|[Oo]kay|[Ss]o|[Ww]ell|[Rr]ight|[Nn]ow))\s*$/;

/** Thank you, Tom. Tom, how did it begin? A name by itself, between marks: whoever is spoken to. */
function isAddressed(text: string, { start, end }: WordsSpan): boolean {
	return (
		/^(?:\s*$|[,.?!;…—]|\s?—)/.test(text.slice(end, end + 2)) &&
		calling.test(text.slice(Math.max(0, start - 14), start))
	);
}

const nameDot = pattern()`[${nameDots}]`;

function mayStandInChinese(text: string, { start, end }: WordsSpan, place: Bearer['place']): boolean {
	const [before, after] = [text.charAt(start - 1), text.charAt(end)];
	if (nameDot.test(before) || nameDot.test(after)) return false;
	if (end - start > 1) return true;
	// One character is a name only between marks: 丹，你写了…
	const apart = (mark: string): boolean => mark === '' || classOf(mark.charCodeAt(0)) !== han;
	return (
		place !== 'last' &&
		(apart(before) || /(?:谢谢|感谢|你好|和|跟|与)$/.test(text.slice(Math.max(0, start - 2), start))) &&
		apart(after)
	);
}

function opensSentence(text: string, start: number): boolean {
	return /(?:^|[.!?。！？”"\n])\s{0,3}$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** Where in the finds the words at `start` of a turn would stand. */
function placeIn(found: readonly Found[], turn: number, start: number): number {
	return firstWhere(found, (one) => one.turn > turn || (one.turn === turn && one.textStart >= start));
}
