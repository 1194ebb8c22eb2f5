// A name with another form of it in brackets behind: 肖恩·麦奎尔（Sean McGuire）. Both name one thing; where the lexicon knows
// one of them, the other is a new name of what it knows.
import type { EntityId, Kind } from '../model.ts';
import { languageOf } from '../names/speakers.ts';
import { startOfForeign } from '../names/foreign.ts';
import { knownFrom } from '../names/known.ts';
import { idOf } from '../slug.ts';
import type { Context, Extractor, Found, Known } from './extractor.ts';
import { foundAt } from './placed.ts';

/** Bracket with a Latin name in it, with or without a word that says what it is. */
const bracket =
	/\s?[（(](?:(?:英文名?|英语|原文|原名|又名|又称|也称为?|也叫做?|亦称|简称|即|全称|also known as|also called|or|aka)\s*(?:为|是)?\s*[:：]?\s*)?[“"《]?([\p{Lu}\p{Ll}][\p{L}\d .'’&+\-‐–]{1,60}?)[”"》]?[)）]/gu;
/** Words that end a term to the left: what follows the last of them is the term, as far as one can tell. */
const bounds = '的是在了和与及或叫做为个种用被把将对从到有这那说谈讲指所称我你他她它们一';

type Side = { readonly textStart: number; readonly textEnd: number; readonly name: string; readonly kind: Kind };

export const brackets: Extractor = {
	id: 'brackets',
	title: 'A name with its form in another language in brackets',
	example: '纳迪·塞博格（Nadi Cyborg） → two names of one person',
	find(context) {
		const mentions: Found[] = [];
		const entities: Known[] = [];
		context.talk.turns.forEach(({ turn }, place) => {
			for (const match of turn.text.matchAll(bracket)) {
				const name = match[1] ?? '';
				const start = match.index + match[0].indexOf(name);
				const pair = pairOf(context, place, match.index, start, start + name.length);
				if (pair === undefined) continue;
				entities.push(pair.known);
				mentions.push(...pair.mentions);
			}
		});
		return { mentions, entities };
	},
};

function pairOf(context: Context, turn: number, leftEnd: number, start: number, end: number) {
	const text = context.talk.turns[turn]?.turn.text ?? '';
	const inside = foundAt(context.found, turn, start, end).find((one) => one.textStart === start && one.textEnd === end);
	const outside = foundAt(context.found, turn, leftEnd - 1, leftEnd).find(
		(one) => one.textEnd === leftEnd || (one.textEnd === leftEnd - 1 && text.charAt(leftEnd - 1) === '》'),
	);
	if (inside !== undefined && outside !== undefined) return undefined;
	const left = outside === undefined ? leftOf(text, leftEnd, text.slice(start, end)) : undefined;
	if (outside === undefined && left === undefined) return undefined;
	const right: Side = { textStart: start, textEnd: end, name: text.slice(start, end), kind: left?.kind ?? 'concept' };
	const known = inside ?? outside;
	const side = known === inside ? left : right;
	if (known !== undefined && side !== undefined) return further(context, turn, known, side);
	return left === undefined ? undefined : fresh(context, turn, left, right);
}

/** The other form of something known: misheard where that is misheard. */
function further(context: Context, turn: number, known: Found, side: Side) {
	const entity = context.entities.get(known.entity) ?? listed(context, known.entity);
	if (entity === undefined) return undefined;
	const rule = known.rule === 'heard as' ? 'heard as' : 'brackets';
	const { textStart, textEnd } = side;
	const mention: Found = { turn, textStart, textEnd, entity: known.entity, rule, confidence: 88 };
	const names = rule === 'heard as' ? [] : [side.name];
	const language = languageOf(side.name);
	const labels =
		rule !== 'heard as' && entity.labels[language] === undefined
			? { ...entity.labels, [language]: side.name }
			: entity.labels;
	return { known: { ...entity, labels, aliases: [...entity.aliases, ...names] }, mentions: [mention] };
}

function listed(context: Context, id: EntityId): Known | undefined {
	const entry = context.gazetteer.entry(id);
	return entry === undefined ? undefined : knownFrom(entry);
}

/** Neither form is known: a new entity with both names. */
function fresh(context: Context, turn: number, left: Side, right: Side) {
	const id = idOf(left.kind, right.name);
	if (id === undefined) return undefined;
	const labels = { en: right.name, zh: left.name };
	const known: Known = context.entities.get(id) ?? { id, kind: left.kind, labels, aliases: [], origin: 'text' };
	const confidence = left.kind === 'concept' ? 62 : 85;
	const mentions = [left, right].map(({ textStart, textEnd }): Found => ({
		turn,
		textStart,
		textEnd,
		entity: id,
		rule: 'brackets',
		confidence,
	}));
	return { known, mentions };
}

/** What stands before the bracket: a foreign person's name, a title, or a term. */
function leftOf(text: string, end: number, latin: string): Side | undefined {
	const before = text.slice(Math.max(0, end - 40), end);
	const last = before.match(/[·・•](\p{Script=Han}{1,8})$/u);
	if (last !== null) {
		const start = startOfForeign(text, end - last[0].length);
		if (start < end - last[0].length)
			return { textStart: start, textEnd: end, name: text.slice(start, end), kind: 'person' };
	}
	const title = before.match(/《([^《》]{1,38})》$/)?.[1];
	if (title !== undefined) return { textStart: end - 1 - title.length, textEnd: end - 1, name: title, kind: 'work' };
	const run = before.match(/\p{Script=Han}{2,}$/u)?.[0] ?? '';
	const bound = [...run].findLastIndex((character) => bounds.includes(character));
	const term = run.slice(bound + 1);
	if (term.length < 2 || term.length > 8 || latin.length < 3) return undefined;
	return { textStart: end - term.length, textEnd: end, name: term, kind: 'concept' };
}
