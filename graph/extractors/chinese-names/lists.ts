// Lists of one kind: 像山海影业、海鸥网这些公司. The noun that closes or opens a list says what each of its items is; and where two
// items end as names of bodies do, they are.
import type { Kind } from '../../model.ts';
import { bodyEndings, bodyNouns, weakBodyEndings } from '../../language/chinese/bodies.ts';
import { numerals, pronounsAndParticles } from '../../language/chinese/characters.ts';
import { callings } from '../../language/chinese/people.ts';
import { townNouns } from '../../language/chinese/places.ts';
import { beforeLists } from '../../language/chinese/verbs.ts';
import { couldBeHanName } from '../../text/chinese-people.ts';
import { openingHan } from '../../text/chinese-phrases.ts';
import { looseHan, vagueHan, vagueHanModifiers } from '../../text/chinese-vague.ts';
import { hanSurprise, segment } from '../../text/chinese-words.ts';
import { middleDot } from '../../text/foreign-names.ts';
import { pattern } from '../../text/pattern.ts';
import type { AddName } from './bodies.ts';

type ListKind = Extract<Kind, 'organization' | 'place' | 'person'>;

const item = String.raw`[\p{Script=Han}A-Za-z·]{2,14}`;
const lists = pattern('gu')`(${item}(?:、${item})+)`;
const counter = pattern()`[几些两多\d${numerals}]*[家所个间位座支名]?`;
const nouns = pattern()`(${bodyNouns}|${townNouns}|${callings})`;
/** What closes a list and says what it is of; 和 and 等 may stand before it. */
const closes = pattern('u')`^(.{2,10}?)等?(?:这|那|等)${counter}${nouns}`;
const opens = pattern('u')`${nouns}(?:有|包括|像|比如|例如|如)$`;
const lead = pattern('u')`^.*(?:${beforeLists})(?=.{2})`;
const joined = /以及|[和与及]/u;
const bodies = pattern()`.{2}(?:${bodyEndings}|${weakBodyEndings})$`;
const throughBody = pattern('u')`^.{2,6}?(?:${bodyEndings}|${weakBodyEndings})`;
const inNoItem = pattern()`[${pronounsAndParticles}]`;

const [towns, people] = [new Set(townNouns), new Set(callings)];

function kindOfNoun(noun: string): ListKind {
	return towns.has(noun) ? 'place' : people.has(noun) ? 'person' : 'organization';
}

/** Adds the names of each list of a text. */
export function readLists(text: string, add: AddName): void {
	for (const { 0: whole, index } of text.matchAll(lists)) {
		const parts = whole.split('、');
		const before = text.slice(Math.max(0, index - 8), index);
		const last = parts.at(-1) ?? '';
		const closing = closes.exec(last);
		const noun = closing?.[2] ?? opens.exec(before)?.[1] ?? nounWithin(parts[0] ?? '');
		const items = [
			withoutOpening((parts[0] ?? '').replace(lead, '')),
			...parts.slice(1, -1),
			...(closing?.[1] ?? upToBody(last)).split(joined).filter((one) => one !== ''),
		];
		const names = items.filter(isName);
		if (noun !== undefined) enter(names, kindOfNoun(noun), add);
		else {
			const ending = names.filter((name) => bodies.test(name));
			if (ending.length > 1) enter(ending, 'organization', add);
		}
	}
}

/** 松涛唱片 of 后来松涛唱片. */
function withoutOpening(first: string): string {
	const words = segment(first);
	const from = words.findIndex(
		({ text }) => !looseHan.test(text) && !openingHan.has(text) && !vagueHanModifiers.has(text) && !vagueHan.has(text),
	);
	return first.slice(words[Math.max(0, from)]?.start ?? 0);
}

/** 南桥地产 of 南桥地产投了钱. */
function upToBody(last: string): string {
	return throughBody.exec(last)?.[0] ?? last;
}

/** 公司有 within 那几家公司有山海影业. */
function nounWithin(first: string): string | undefined {
	return opens.exec(lead.exec(first)?.[0] ?? '')?.[1];
}

function enter(names: readonly string[], kind: ListKind, add: AddName): void {
	for (const name of names) if (kind !== 'person' || couldBeHanName(name) || middleDot.test(name)) add(name, kind, 2);
}

/** No word of everyday, and no part of a clause. */
function isName(name: string): boolean {
	if (!/^\p{Script=Han}[\p{Script=Han}·]{1,9}$/u.test(name) || inNoItem.test(name)) return false;
	const words = segment(name);
	return (
		hanSurprise(name) > 17 &&
		words.length < 5 &&
		!words.some(({ text }) => vagueHanModifiers.has(text)) &&
		!words.every(({ text, pos }) => vagueHan.has(text) || (text.length > 1 && /^(?:v|x|l|a)$/.test(pos)))
	);
}
