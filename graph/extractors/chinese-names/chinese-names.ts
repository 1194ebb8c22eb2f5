// Names in Chinese that no list holds. Chinese has no capitals: a person is a surname with what follows it, no word of the
// dictionary, and a title or a verb of saying beside it; an organization is what its last word says; a foreign name has
// its middle dot.
import type { Kind, Found, Known, Talk } from '../../model.ts';
import { compile } from '../../text/matcher.ts';
import { bodiesAt, type AddName, type NameCandidate } from './bodies.ts';
import { readLists } from './lists.ts';
import { readOrganization } from './organizations.ts';
import { nameBonus, readForeign, readPerson, readTitled } from './people.ts';
import { endOfForeign, endOfForeignBeforeVerb, middleDot, startOfForeign } from '../../text/foreign-names.ts';
import { partsOf } from '../../text/name-parts.ts';
import { idOf } from '../../text/slug.ts';
import { surnamesAt } from '../../text/chinese-name-model.ts';
import { isPlaceHan, placesHan } from '../../text/chinese-places.ts';
import { isMostlyHan } from '../../text/scripts.ts';
import { segmentsOf } from '../../text/turn-words.ts';
import { hanSurprise, isOverlapped, type HanWord, type NameBonus, type Segments } from '../../text/chinese-words.ts';
import { vagueHan } from '../../text/chinese-vague.ts';
import { knownFrom } from '../../speakers/known.ts';
import type { Sense } from '../../lexicon/gazetteer.ts';
import type { Context, Extractor } from '../extractor.ts';
import { foundAt } from '../placed.ts';
import { namedNouns } from '../../language/chinese/works.ts';
import { lesserPlaces, noPlaces, placeEndings } from '../../language/chinese/places.ts';
import { pattern } from '../../text/pattern.ts';
import { nameDots } from '../../language/chinese/characters.ts';

const called = pattern(
	'gu',
)`(${namedNouns})，?(?:就)?(?:叫做?|名为|名叫|取名|起名叫?)[“"「]?([\p{Script=Han}\p{L}\d]{2,10})[”"」]?(?=[，。！？；、,.!?;\s]|的)`;

/** What its signs must add up to for a name to be a candidate; 2 is a sure one. */
const least = 0.9;

export const hanNames: Extractor = {
	id: 'han name',
	title: 'A name in Chinese, by surname and role, last word, or middle dot',
	example: '林知远教授在青岚大学 → a person and a university',
	find(context) {
		const candidates = new Map<string, NameCandidate>();
		const add: AddName = (name, kind, weight, again = weight) => {
			const known = candidates.get(name);
			const best = isPlaceHan(name) ? 'place' : kind;
			candidates.set(
				name,
				known === undefined ? { name, kind: best, weight } : { ...known, weight: known.weight + again },
			);
		};
		const bonus = nameBonus(timesOf(context.talk));
		for (const { turn } of context.talk.turns) {
			if (!isMostlyHan(turn.text)) continue;
			read(turn.text, segmentsOf(turn, bonus), add, bonus);
			readPlaces(turn.text, add);
		}
		const longer = longerThan(candidates);
		const parts = partsKnown(context);
		const chosen = [...candidates.values()].filter((candidate) => {
			const other = longer.get(candidate.name);
			if (candidate.name === '') return false;
			if (goesTooFar(candidate, candidates)) return false;
			if (candidate.kind === 'person' && (isPlaceHan(candidate.name) || parts.has(candidate.name))) return false;
			return (
				candidate.weight >= least &&
				!(candidate.kind === 'person' && other !== undefined && other.weight >= candidate.weight)
			);
		});
		return findingsOf(chosen, context);
	},
};

/** Words that the dictionary takes for places. */
const mistaken = new Set(noPlaces);
const lesser = new Set(lesserPlaces);
const placeLike = pattern()`(?:${placeEndings}|[市州山河])$`;

/** The dictionary calls many words places: 福利, 普及. Those are that are listed, or end as places do. */
function isPlaceName({ text }: HanWord): boolean {
	return isPlaceHan(text) || lesser.has(text) || (text.length > 2 && placeLike.test(text));
}

const placeMatcher = compile(placesHan);
const goingTo = /(?:[在去到住回飞]|[去到回][了过]|来自|位于|前往|生于|出生于)$/;

/** Places that anybody names, where they are named again; one of two characters where somebody is there or goes there. */
function readPlaces(text: string, add: AddName): void {
	const hits = placeMatcher.find(text);
	for (let at = 0; at < hits.length; at += 3) {
		const [name = '', start = 0, end = 0] = [placesHan[hits[at] ?? 0], hits[at + 1], hits[at + 2]];
		if (name.length > 2) add(name, 'place', 1);
		else if (goingTo.test(text.slice(Math.max(0, start - 3), start)) && isApart(text, start, end))
			add(name, 'place', 2);
	}
}

/** No word or street goes on there: 去南京 is the town, 去南京东路 isn't. */
function isApart(text: string, start: number, end: number): boolean {
	return !isOverlapped(text, start, end) && !/^(?:[馆局园院厅站]|[东西南北中]?[路街])/.test(text.slice(end, end + 2));
}

/** Last names of foreigners who are named in full elsewhere: short-names.ts knows whose they are. */
function partsKnown({ entities }: Context): ReadonlySet<string> {
	const names = [...entities.values()]
		.filter(({ kind }) => kind === 'person')
		.flatMap(({ labels }) => Object.values(labels));
	return new Set(
		names.filter((name) => middleDot.test(name)).flatMap((name) => partsOf(name).map((part) => part.text)),
	);
}

const nameDot = pattern()`[${nameDots}]`;

const betweenCharacters = pattern('gu')`(?<=\p{Script=Han})[${nameDots}](?=\p{Script=Han})`;

function read(text: string, { words, withNames }: Segments, add: AddName, bonus: NameBonus): void {
	withNames.forEach((_, at) => readPerson(text, withNames, at, add, { bonus }));
	let read = 0;
	for (const { index: dot } of text.matchAll(betweenCharacters)) {
		// A further dot of the name before it begins none.
		if (dot < read) continue;
		const start = startOfForeign(text, dot);
		let end = endOfForeignBeforeVerb(text, dot + 1);
		while (nameDot.test(text.charAt(end)) && endOfForeign(text, end + 1) > end + 1)
			end = endOfForeignBeforeVerb(text, end + 1);
		read = end;
		if (start < dot && end > dot + 1 && !nameDot.test(text.charAt(start - 1))) add(text.slice(start, end), 'person', 3);
	}
	readLists(text, add);
	for (const [, what = '', name = ''] of text.matchAll(called)) add(name, kindOfCalled(what), 3);
	words.forEach((word, at) => {
		readTitled(text, words, at, add);
		readOrganization(text, words, at, add);
		for (const { name, kind, weight } of bodiesAt(text, words, at)) add(name, kind, weight);
		readForeign(text, words, at, add);
		if (
			word.pos === 'ns' &&
			word.text.length > 1 &&
			!vagueHan.has(word.text) &&
			!mistaken.has(word.text) &&
			isPlaceName(word) &&
			isApart(text, word.start, word.end) &&
			goingTo.test(text.slice(Math.max(0, word.start - 3), word.start))
		)
			add(word.text, 'place', 2);
	});
}

/** 王攀时 where 王攀 is named, and 时 is a word of its own. */
function goesTooFar({ name, kind, weight }: NameCandidate, all: ReadonlyMap<string, NameCandidate>): boolean {
	const shorter = all.get(name.slice(0, -1));
	return (
		kind === 'person' &&
		name.length > 2 &&
		shorter?.kind === 'person' &&
		shorter.weight > weight / 2 &&
		hanSurprise(name.slice(-1)) < 12
	);
}

/** How often a talk has what could be a name: a surname, and one or two characters more. */
function timesOf({ turns }: Talk): (name: string) => number {
	const times = new Map<string, number>();
	for (const { turn } of turns)
		for (let at = 0; at + 2 <= turn.text.length; at++) {
			for (const family of surnamesAt(turn.text, at)) {
				for (const given of [1, 2]) {
					const name = turn.text.slice(at, at + family + given);
					times.set(name, (times.get(name) ?? 0) + 1);
				}
			}
		}
	return (name) => times.get(name) ?? 0;
}

function kindOfCalled(what: string): Kind {
	return /公司|企业|机构|组织|品牌|乐队|书店/.test(what) ? 'organization' : 'work';
}

/** By what a person's name holds, three characters of one that goes on or two of one with three: the first such name. */
function longerThan(candidates: ReadonlyMap<string, NameCandidate>): ReadonlyMap<string, NameCandidate> {
	const longer = new Map<string, NameCandidate>();
	for (const candidate of candidates.values()) {
		const { name, kind } = candidate;
		if (kind !== 'person' || nameDot.test(name)) continue;
		for (let from = 0; from < name.length; from++) {
			for (let to = from + 1; to <= name.length; to++) {
				const part = name.slice(from, to);
				if (part !== name && !longer.has(part)) longer.set(part, candidate);
			}
		}
	}
	return longer;
}

/** What the lexicon has under a name; 北京市 is 北京. */
function sensesOf({ name, kind }: NameCandidate, gazetteer: Context['gazetteer']): readonly Sense[] {
	const senses = gazetteer.lookup(name);
	return senses.length > 0 || kind !== 'place' || !/..[市省]$/.test(name)
		? senses
		: gazetteer.lookup(name.slice(0, -1));
}

function findingsOf(chosen: readonly NameCandidate[], { talk, found, entities, gazetteer }: Context) {
	const names = chosen.map(({ name }) => name);
	const matcher = compile(names);
	const mentions: Found[] = [];
	const news = new Map<string, Known>();
	talk.turns.forEach(({ turn }, place) => {
		const hits = matcher.find(turn.text);
		for (let at = 0; at < hits.length; at += 3) {
			const candidate = chosen[hits[at] ?? 0];
			const [textStart, textEnd] = [hits[at + 1] ?? 0, hits[at + 2] ?? 0];
			if (
				candidate === undefined ||
				foundAt(found, place, textStart, textEnd).some((one) => one.textStart <= textStart && one.textEnd >= textEnd)
			)
				continue;
			const id = idOf(candidate.kind, candidate.name);
			if (id === undefined) continue;
			const listed = sensesOf(candidate, gazetteer).find((sense) => !sense.heard && sense.kind === candidate.kind);
			const entity = listed?.entry.id ?? id;
			// What the lexicon held back has its reasons, unless somebody goes there.
			if (listed !== undefined && !entities.has(entity) && candidate.kind !== 'place') continue;
			news.set(
				entity,
				entities.get(entity) ??
					(listed === undefined ? undefined : knownFrom(listed.entry)) ?? {
						id,
						kind: candidate.kind,
						labels: { zh: candidate.name },
						aliases: [],
						origin: 'text',
					},
			);
			mentions.push({
				turn: place,
				textStart,
				textEnd,
				entity,
				rule: 'han name',
				confidence: Math.min(90, Math.round(56 + 6 * candidate.weight)),
			});
		}
	});
	return { mentions, entities: [...news.values()] };
}
