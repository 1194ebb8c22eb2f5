// Names in Chinese that no list holds. Chinese has no capitals: a person is a surname with what follows it, no word of the
// dictionary, and a title or a verb of saying beside it; an organization is what its last word says; a foreign name has
// its middle dot.
import type { Kind, Found, Known } from '../../model.ts';
import { compile } from '../../text/matcher.ts';
import { bodiesAt } from './bodies.ts';
import { couldBeHanName, isAlsoWord } from '../../text/chinese-people.ts';
import { endOfForeign, middleDot, startOfForeign } from '../../text/foreign-names.ts';
import { partsOf } from '../../text/name-parts.ts';
import { idOf } from '../../text/slug.ts';
import { isPlaceHan, placesHan } from '../../text/chinese-places.ts';
import { isMostlyHan } from '../../text/scripts.ts';
import { hanPos, hanSurprise, segment, type HanWord } from '../../text/chinese-words.ts';
import { looseHan, vagueHan, vagueHanModifiers } from '../../text/chinese-vague.ts';
import type { Context, Extractor } from '../extractor.ts';
import { foundAt } from '../placed.ts';
import { callings, companions, introductions, honorifics, notAfterTotal } from '../../language/chinese/people.ts';
import { hintsBeforeName, sayingAfterName } from '../../language/chinese/verbs.ts';
import { bodyEndings, weakBodyEndings } from '../../language/chinese/bodies.ts';
import { namedNouns } from '../../language/chinese/works.ts';
import { foreignNameEndings } from '../../language/chinese/sounds.ts';
import { noPlaces } from '../../language/chinese/places.ts';
import { pattern } from '../../text/pattern.ts';
import { nameDots } from '../../language/chinese/characters.ts';

type Sign = { readonly name: string; readonly kind: Kind; readonly weight: number };

const roleAfter = pattern()`^(?:${honorifics}|总(?![${notAfterTotal}]))`;
const sayAfter = pattern()`^${sayingAfterName}`;
const roleBefore = pattern()`(?:${callings}|${companions}|${introductions}|CEO|CTO)(?:[，：:]|\s)?$`;
const weakBefore = pattern()`${hintsBeforeName}$`;
const organizations = pattern()`(?:${bodyEndings}|${weakBodyEndings})$`;
const called = pattern(
	'gu',
)`(${namedNouns})，?(?:就)?(?:叫做?|名为|名叫|取名|起名叫?)[“"「]?([\p{Script=Han}\p{L}\d]{2,10})[”"」]?(?=[，。！？；、,.!?;\s]|的)`;

export const hanNames: Extractor = {
	id: 'han name',
	title: 'A name in Chinese, by surname and role, last word, or middle dot',
	example: '林知远教授在青岚大学 → a person and a university',
	find(context) {
		const signs = new Map<string, Sign>();
		const add = (name: string, kind: Kind, weight: number): void => {
			const known = signs.get(name);
			const best = isPlaceHan(name) ? 'place' : kind;
			// That it looks like a name counts once; what stands beside it adds up.
			const more = weight < 1 && kind === 'person' ? 0.1 : weight;
			signs.set(name, known === undefined ? { name, kind: best, weight } : { ...known, weight: known.weight + more });
		};
		for (const { turn } of context.talk.turns) {
			if (!isMostlyHan(turn.text)) continue;
			read(turn.text, add);
			readPlaces(turn.text, add);
		}
		const longer = longerThan(signs);
		const parts = partsKnown(context);
		const chosen = [...signs.values()].filter((sign) => {
			const other = longer.get(sign.name);
			if (sign.name === '') return false;
			if (sign.kind === 'person' && (isPlaceHan(sign.name) || parts.has(sign.name))) return false;
			return sign.weight >= 2 && !(sign.kind === 'person' && other !== undefined && other.weight >= sign.weight);
		});
		return findingsOf(chosen, context);
	},
};

/** Words that the dictionary takes for places. */
const mistaken = new Set(noPlaces);

const placesLong = placesHan.filter((name) => name.length > 2);
const placeMatcher = compile(placesLong);

/** Places that anybody names, where they are named again. */
function readPlaces(text: string, add: Add): void {
	const hits = placeMatcher.find(text);
	for (let at = 0; at < hits.length; at += 3) add(placesLong[hits[at] ?? 0] ?? '', 'place', 1);
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

type Add = (name: string, kind: Kind, weight: number) => void;

const nameDot = pattern()`[${nameDots}]`;

const betweenCharacters = pattern('gu')`(?<=\p{Script=Han})[${nameDots}](?=\p{Script=Han})`;

function read(text: string, add: Add): void {
	const words = segment(text);
	let read = 0;
	for (const { index: dot } of text.matchAll(betweenCharacters)) {
		// A further dot of the name before it begins none.
		if (dot < read) continue;
		const start = startOfForeign(text, dot);
		let end = endOfForeign(text, dot + 1);
		while (nameDot.test(text.charAt(end)) && endOfForeign(text, end + 1) > end + 1) end = endOfForeign(text, end + 1);
		read = end;
		if (start < dot && end > dot + 1 && !nameDot.test(text.charAt(start - 1))) add(text.slice(start, end), 'person', 3);
	}
	for (const [, what = '', name = ''] of text.matchAll(called)) add(name, kindOfCalled(what), 3);
	words.forEach((word, at) => {
		readPerson(text, words, at, add);
		readOrganization(text, words, at, add);
		for (const { name, kind, weight } of bodiesAt(text, words, at)) add(name, kind, weight);
		readForeign(text, words, at, add);
		if (
			word.pos === 'ns' &&
			word.text.length > 1 &&
			!vagueHan.has(word.text) &&
			!mistaken.has(word.text) &&
			!/[馆局园院厅站]/.test(text.charAt(word.end)) &&
			/(?:[在去到住回]|来自|位于|前往|生于|出生于)$/.test(text.slice(Math.max(0, word.start - 3), word.start))
		)
			add(word.text, 'place', 2);
	});
}

function kindOfCalled(what: string): Kind {
	return /公司|企业|机构|组织|品牌|乐队|书店/.test(what) ? 'organization' : 'work';
}

/** A name that starts with word `at` and ends where a word does. */
function readPerson(text: string, words: readonly HanWord[], at: number, add: Add): void {
	const first = words[at];
	if (first === undefined) return;
	// The surname is a word of its own, or the dictionary has the whole name: 许多人, 游戏中 are none.
	// 师傅, 巫师, 顾问: callings that the dictionary takes for names.
	if (first.text.length > 1 && /[师傅问员长]$/.test(first.text)) return;
	if (first.text.length > 1 && (first.pos !== 'nr' || first.weight > 11 || /^(.)\1$/u.test(first.text))) return;
	for (let size = 1; size <= 3; size++) {
		const last = words[at + size - 1];
		if (last === undefined || (size > 1 && words[at + size - 2]?.end !== last.start)) return;
		const name = text.slice(first.start, last.end);
		if (name.length > 4) return;
		if (name.length < 2 || !couldBeHanName(name) || (size === 1 && first.pos !== 'nr')) continue;
		// A given name is no frequent word: 高管理, 成本钱.
		if (name.length > 2 && hanSurprise(name.slice(-2)) < 14.5) continue;
		const after = text.slice(last.end, last.end + 4);
		const before = text.slice(Math.max(0, first.start - 6), first.start);
		const strong = (roleAfter.test(after) ? 2 : 0) + (roleBefore.test(before) ? 2 : 0);
		const weak = (sayAfter.test(after) ? 1 : 0) + (weakBefore.test(before) ? 1 : 0);
		if (name.length === 2 && strong === 0 && first.pos !== 'nr') continue;
		if (strong === 0 && isAlsoWord(name.charAt(0)) && (weak === 0 || name.length < 3 || name.startsWith('和')))
			continue;
		if (name.length === 2 && strong < 2 && /^(?:n|v|vn|a)$/.test(hanPos(name))) continue;
		const weight = strong + weak + (size === 1 ? 1 : 0) + (name.length === 3 && size > 1 ? 0.8 : 0);
		if (weight > 0.9 || name.length === 3) add(name, 'person', weight);
	}
}

const foreignEnd = pattern()`(?:斯坦|斯基|森|伯格|[${foreignNameEndings}])$`;

/** A foreign name without its first: 罗森布拉特. Characters that write sounds, which the dictionary can't make words of. */
function readForeign(text: string, words: readonly HanWord[], at: number, add: Add): void {
	const first = words[at];
	if (first === undefined || first.text.length > 2 || (words[at - 1]?.end === first.start && isSound(words[at - 1])))
		return;
	let [size, singles] = [0, 0];
	while (
		size < 6 &&
		isSound(words[at + size]) &&
		(size === 0 || words[at + size - 1]?.end === words[at + size]?.start)
	) {
		if (words[at + size]?.text.length === 1) singles++;
		size++;
	}
	const last = words[at + size - 1];
	if (last === undefined || size < 2 || singles < 2) return;
	const name = text.slice(first.start, last.end);
	if (
		name.length < 2 ||
		name.length > 7 ||
		nameDot.test(text.charAt(first.start - 1)) ||
		nameDot.test(text.charAt(last.end))
	)
		return;
	const [before, after] = [text.slice(Math.max(0, first.start - 6), first.start), text.slice(last.end, last.end + 4)];
	const company =
		(roleAfter.test(after) ? 2 : 0) +
		(roleBefore.test(before) ? 2 : 0) +
		(sayAfter.test(after) ? 1 : 0) +
		(weakBefore.test(before) ? 1 : 0) +
		(/^(?:和|与|、|以及)/.test(after) ? 1 : 0);
	const sound = foreignEnd.test(name) ? 0.8 : 0;
	const weight = company + sound + (name.length > 3 ? 0.6 : name.length > 2 ? 0.2 : -1);
	if (company > 0) add(name, 'person', weight);
}

/** Characters that write sounds and make no frequent word. */
function isSound(word: HanWord | undefined): boolean {
	if (word === undefined || looseHan.test(word.text) || (word.text.length > 1 && word.weight > 9)) return false;
	return endOfForeign(word.text, 0) === word.text.length && !(word.text.length === 1 && word.weight > 13);
}

/** Longest Latin part of a body's name, in UTF-16 code units. */
const longestLatin = 60;

/** What ends with word `at` and a word for a body: 青岚大学; not 我们大学, 科技公司. */
function readOrganization(text: string, words: readonly HanWord[], place: number, add: Add): void {
	let at = place;
	const last = words[at];
	if (last === undefined) return;
	const suffix = text.slice(Math.max(0, last.end - 4), last.end).match(organizations)?.[0];
	if (suffix === undefined || (suffix.length < last.text.length && !last.text.endsWith(suffix))) return;
	// 海洋生物学 is a field, 农业科学家 a calling.
	if (/[学家]/.test(text.charAt(last.end)) && /(?:科学|生物|物理|科技)$/.test(suffix)) return;
	while ((words[at]?.start ?? 0) > last.end - suffix.length) at--;
	if (last.pos === 'nt' && last.text.length > 3) add(last.text, 'organization', 2);
	let [start, proper] = [words[at]?.start ?? last.start, false];
	const weak = /^(?:资本|科技|生物|智能|基金|科学|银行|联盟)$/.test(suffix);
	for (let before = at - 1; before >= 0; before--) {
		const word = words[before];
		if (word === undefined || word.end !== start || last.end - word.start > 11) break;
		if (
			looseHan.test(word.text) ||
			vagueHanModifiers.has(word.text) ||
			(word.text.length > 1 && /^(?:v|x|l)$/.test(word.pos))
		)
			break;
		if (weak && word.text.length > 1 && !/^(?:ns|nr|nz|nt)$/.test(word.pos)) break;
		start = word.start;
		if (/^(?:ns|nr|nz|nt|\?)$/.test(word.pos) || (word.text.length === 1 && word.weight < 14)) proper = true;
	}
	const latin = latinBefore(text, start).match(/(?<![A-Za-z])[A-Z][\w&.-]*(?: [A-Z][\w&.-]*)*\s?$/)?.[0];
	if (latin !== undefined && !weak) start -= latin.length;
	if ((proper || latin !== undefined) && last.end - start - suffix.length >= (weak ? 2 : 1) && last.end - start > 3)
		add(text.slice(start, last.end), 'organization', weak ? 1.2 : 2);
}

/** The Latin letters, digits, marks and spaces that end at `end`, as many as a name has. */
function latinBefore(text: string, end: number): string {
	let start = end;
	while (start > Math.max(0, end - longestLatin) && /[\w&.\s-]/.test(text.charAt(start - 1))) start--;
	return text.slice(start, end);
}

/** By what a person's name holds, three characters of one that goes on or two of one with three: the first such name. */
function longerThan(signs: ReadonlyMap<string, Sign>): ReadonlyMap<string, Sign> {
	const longer = new Map<string, Sign>();
	for (const sign of signs.values()) {
		const { name, kind } = sign;
		if (kind !== 'person' || nameDot.test(name)) continue;
		for (let from = 0; from < name.length; from++) {
			for (let to = from + 1; to <= name.length; to++) {
				const part = name.slice(from, to);
				if (part !== name && !longer.has(part)) longer.set(part, sign);
			}
		}
	}
	return longer;
}

function findingsOf(chosen: readonly Sign[], { talk, found, entities, gazetteer }: Context) {
	const names = chosen.map(({ name }) => name);
	const matcher = compile(names);
	const mentions: Found[] = [];
	const news = new Map<string, Known>();
	talk.turns.forEach(({ turn }, place) => {
		const hits = matcher.find(turn.text);
		for (let at = 0; at < hits.length; at += 3) {
			const sign = chosen[hits[at] ?? 0];
			const [textStart, textEnd] = [hits[at + 1] ?? 0, hits[at + 2] ?? 0];
			if (
				sign === undefined ||
				foundAt(found, place, textStart, textEnd).some((one) => one.textStart <= textStart && one.textEnd >= textEnd)
			)
				continue;
			const id = idOf(sign.kind, sign.name);
			if (id === undefined) continue;
			const listed = gazetteer.lookup(sign.name).find((sense) => !sense.heard && sense.kind === sign.kind);
			const entity = listed?.entry.id ?? id;
			if (listed !== undefined && !entities.has(entity)) continue;
			news.set(
				entity,
				entities.get(entity) ?? { id, kind: sign.kind, labels: { zh: sign.name }, aliases: [], origin: 'text' },
			);
			mentions.push({
				turn: place,
				textStart,
				textEnd,
				entity,
				rule: 'han name',
				confidence: Math.min(90, Math.round(56 + 6 * sign.weight)),
			});
		}
	});
	return { mentions, entities: [...news.values()] };
}
