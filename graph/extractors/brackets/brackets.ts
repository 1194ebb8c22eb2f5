// Two names of one thing, side by side in the text: 肖恩·麦奎尔（Sean McGuire）, MoE（混合专家）, 前馈网络，也就是FFN. Where the lexicon
// knows one of them, the other is a new name of what it knows. What is paired once is one thing wherever either stands.
import type { EntityId, Kind, Found, Known } from '../../model.ts';
import { bounded, foldName } from '../../text/fold.ts';
import { compile } from '../../text/matcher.ts';
import { languageOfName } from '../../text/scripts.ts';
import { knownFrom } from '../../speakers/known.ts';
import { kindOfPair } from './pair-kinds.ts';
import { pairsOf, type Pair, type Side } from './pairs.ts';
import { idOf } from '../../text/slug.ts';
import { isCommon, perMillion } from '../../text/frequency.ts';
import { hanSurprise } from '../../text/chinese-words.ts';
import { vagueHan } from '../../text/chinese-vague.ts';
import type { Context, Extractor } from '../extractor.ts';
import { foundAt } from '../placed.ts';

type Name = { readonly text: string; readonly entity: EntityId; readonly rule: string; readonly confidence: number };
/** An entity with the names that pairs add to it. */
type Noted = { readonly known: Known; readonly further: string[] };
/** What the pairs of an interview say, as they are read: entities, their names, and where each first stood. */
type Register = { readonly noted: Map<EntityId, Noted>; readonly names: Map<string, Name>; readonly mentions: Found[] };

export const brackets: Extractor = {
	id: 'brackets',
	title: 'Two names of one thing side by side: in brackets, or with a word such as 也就是 between them',
	example: '纳迪·塞博格（Nadi Cyborg） → two names of one person',
	find(context) {
		const register: Register = { noted: new Map(), names: new Map(), mentions: [] };
		const isSaidAgain = saidAgain(context);
		context.talk.turns.forEach(({ turn }, place) => {
			if (mayPair(turn.text)) for (const pair of pairsOf(turn.text, isSaidAgain)) enter(context, register, place, pair);
		});
		const entities = Array.from(register.noted.values(), ({ known, further }) => ({
			...known,
			aliases: [...known.aliases, ...further],
		}));
		return { mentions: [...register.mentions, ...again(context, register)], entities };
	},
};

function mayPair(text: string): boolean {
	return /\p{Script=Han}/u.test(text);
}

/** As much of a talk as is looked through for what is said again, in UTF-16 code units. */
const mostCounted = 60_000;

/** Which words the talk has more than once. What pairs may ask of is gathered first, and looked for in one reading. */
function saidAgain({ talk }: Context): (words: string) => boolean {
	const texts = talk.turns.map(({ turn }) => turn.text);
	const asked = new Set<string>();
	for (const text of texts.filter(mayPair)) pairsOf(text, (words) => asked.add(words).size === 0);
	if (asked.size === 0) return () => false;
	const names = [...asked];
	const hits = compile(names).find(texts.join('\n').slice(0, mostCounted));
	const ends = new Map<string, number>();
	const again = new Set<string>();
	for (let at = 0; at < hits.length; at += 3) {
		const [name = '', start = 0, end = 0] = [names[hits[at] ?? 0], hits[at + 1], hits[at + 2]];
		const before = ends.get(name);
		if (before !== undefined && start < before) continue;
		if (before !== undefined) again.add(name);
		ends.set(name, end);
	}
	return (words) => again.has(words);
}

function enter(context: Context, register: Register, turn: number, pair: Pair): void {
	const [left, right] = [
		namedBefore(context, register, turn, pair.left),
		namedBefore(context, register, turn, pair.right),
	];
	if (left !== undefined && right !== undefined) {
		if (pair.also !== undefined) name(register, turn, pair.also, right);
		return;
	}
	const known = left ?? right;
	if (known !== undefined) {
		const other = left === undefined ? pair.left : pair.right;
		if (nested(context, turn, pair.left) || isTaken(register, known, other)) return;
		further(context, register, turn, known, other);
		if (pair.also !== undefined) name(register, turn, pair.also, known);
		return;
	}
	if (isEveryday(pair)) return;
	fresh(context, register, turn, pair);
}

type NamedBefore = Pick<Found, 'entity' | 'rule'>;

/** What is known under these words: found here, or by an earlier pair. */
function namedBefore(
	{ found }: Context,
	{ names }: Register,
	turn: number,
	{ start, end, name }: Side,
): NamedBefore | undefined {
	const here = foundAt(found, turn, start, end).find((one) => one.textStart <= start && one.textEnd === end);
	return here ?? names.get(foldName(name));
}

/** A phrase that bears another Latin name already: 粒度更细的衰减率（Fine-grained Decay）, after 衰减率（Decay Rate）. */
function isTaken({ noted }: Register, namedBefore: NamedBefore, { name }: Side): boolean {
	const label = noted.get(namedBefore.entity)?.known.labels['en'];
	return (
		namedBefore.rule === 'brackets' &&
		label !== undefined &&
		/ /.test(name) &&
		/ /.test(label) &&
		foldName(label) !== foldName(name)
	);
}

/** A longer name of something else ends here: 国家人工智能实验室 is not the laboratory. */
function nested({ found }: Context, turn: number, { start, end }: Side): boolean {
	return foundAt(found, turn, start, end).some(
		(one) => one.textStart < start && one.textEnd > start && one.textEnd <= end,
	);
}

/** The other form of something known: misheard where that is misheard. */
function further(
	context: Context,
	register: Register,
	turn: number,
	{ entity: id, rule: by }: NamedBefore,
	side: Side,
): void {
	const noted = register.noted.get(id) ?? noteOf(context, id);
	if (noted === undefined) return;
	const language = languageOfName(side.name);
	if (by === 'heard as') {
		register.noted.set(id, noted);
		register.mentions.push({ turn, textStart: side.start, textEnd: side.end, entity: id, rule: by, confidence: 88 });
		return;
	}
	const { known, further } = noted;
	further.push(side.name);
	const isNew = known.labels[language] === undefined;
	register.noted.set(
		id,
		isNew ? { known: { ...known, labels: { ...known.labels, [language]: side.name } }, further } : noted,
	);
	name(register, turn, side, { entity: id, rule: 'brackets' });
}

function noteOf({ entities, gazetteer }: Context, id: EntityId): Noted | undefined {
	const known = entities.get(id);
	const entry = known === undefined ? gazetteer.entry(id) : undefined;
	const one = known ?? (entry === undefined ? undefined : knownFrom(entry));
	return one === undefined ? undefined : { known: one, further: [] };
}

/** Notes a further name, and its place. */
function name(
	{ names, mentions }: Register,
	turn: number,
	{ start, end, name: text }: Side,
	{ entity }: NamedBefore,
	confidence = 88,
): void {
	const folded = foldName(text);
	if (!names.has(folded)) names.set(folded, { text, entity, rule: 'brackets', confidence });
	mentions.push({ turn, textStart: start, textEnd: end, entity, rule: 'brackets', confidence });
}

/** Neither form is known: a new entity with both names. */
function fresh(context: Context, register: Register, turn: number, pair: Pair): void {
	const [latin, han] = languageOfName(pair.right.name) === 'zh' ? [pair.left, pair.right] : [pair.right, pair.left];
	const text = context.talk.turns[turn]?.turn.text ?? '';
	const kind: Kind = kindOfPair(text, latin, languageOfName(han.name) === 'zh' ? han : undefined);
	const id = idOf(kind, latin.name);
	if (id === undefined) return;
	const labels = languageOfName(han.name) === 'zh' ? { en: latin.name, zh: han.name } : { en: han.name };
	const aliases = [
		...(languageOfName(han.name) === 'zh' ? [] : [latin.name]),
		...(pair.also === undefined ? [] : [pair.also.name]),
	];
	const before = context.entities.get(id);
	register.noted.set(
		id,
		before === undefined
			? { known: { id, kind, labels, aliases, origin: 'text' }, further: [] }
			: { known: before, further: [latin.name, han.name] },
	);
	const confidence = kind === 'concept' ? 68 : 85;
	for (const side of [pair.left, pair.right, ...(pair.also === undefined ? [] : [pair.also])])
		name(register, turn, side, { entity: id, rule: 'brackets' }, confidence);
}

/** A gloss of an everyday word: 成本（Cost）, 输出（Output）. */
function isEveryday({ left, right }: Pair): boolean {
	const [latin, han] = languageOfName(right.name) === 'zh' ? [left.name, right.name] : [right.name, left.name];
	if (/^\p{Lu}{2,3}$/u.test(latin)) return hanSurprise(han) < 15;
	if (/\s|-/.test(latin) || /^\p{Lu}+s?$/u.test(latin) || !isCommon(latin, 0.3)) return false;
	return vagueHan.has(han) || perMillion(latin) > 3 || hanSurprise(han) < 17;
}

/** The places where names of pairs stand again, or stood before. */
function again({ talk, found }: Context, { names }: Register): readonly Found[] {
	const all = [...names.values()];
	const matcher = compile([...names.keys()]);
	return talk.turns.flatMap(({ turn, folded }, place) => {
		const hits = matcher.find(folded.text);
		const mentions: Found[] = [];
		for (let at = 0; at < hits.length; at += 3) {
			const one = all[hits[at] ?? 0];
			const [start, end] = [hits[at + 1] ?? 0, hits[at + 2] ?? 0];
			if (one === undefined || !bounded(folded, start) || !bounded(folded, end)) continue;
			const [textStart, textEnd] = [folded.at(start), folded.after(end)];
			const surface = turn.text.slice(textStart, textEnd);
			if (/\p{Lu}/u.test(one.text) && !/\p{Lu}/u.test(surface) && !/\s/.test(surface)) continue;
			if (
				foundAt(found, place, textStart, textEnd).some(
					(other) =>
						other.textStart <= textStart &&
						other.textEnd >= textEnd &&
						other.textEnd - other.textStart > textEnd - textStart,
				)
			)
				continue;
			mentions.push({
				turn: place,
				textStart,
				textEnd,
				entity: one.entity,
				rule: one.rule,
				confidence: one.confidence,
			});
		}
		return mentions;
	});
}
