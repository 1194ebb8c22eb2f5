// Two names of one thing, side by side in the text: 肖恩·麦奎尔（Sean McGuire）, MoE（混合专家）, 前馈网络，也就是FFN. Where the lexicon
// knows one of them, the other is a new name of what it knows. What is paired once is one thing wherever either stands.
import type { EntityId, Kind, Found, Known } from '../../model.ts';
import { bounded, foldName } from '../../text/fold.ts';
import { compile } from '../../text/matcher.ts';
import { languageOfName } from '../../text/scripts.ts';
import { knownFrom } from '../../speakers/known.ts';
import { kindOfPair } from './pair-kinds.ts';
import { pairsOf, type NamePair, type PairedName } from './pairs.ts';
import { idOf } from '../../text/slug.ts';
import { isCommon, perMillion } from '../../text/frequency.ts';
import { hanSurprise } from '../../text/chinese-words.ts';
import { vagueHan } from '../../text/chinese-vague.ts';
import type { Context, Extractor } from '../extractor.ts';
import { foundAt } from '../placed.ts';

type NameOfEntity = {
	readonly text: string;
	readonly entity: EntityId;
	readonly rule: string;
	readonly confidence: number;
};
/** An entity with the names that pairs add to it. */
type EntityWithNames = { readonly known: Known; readonly further: string[] };
/** What the pairs of an interview say, as they are read: entities, their names, and where each first stood. */
type PairFindings = {
	readonly named: Map<EntityId, EntityWithNames>;
	readonly names: Map<string, NameOfEntity>;
	readonly mentions: Found[];
};

export const brackets: Extractor = {
	id: 'brackets',
	title: 'Two names of one thing side by side: in brackets, or with a word such as 也就是 between them',
	example: '纳迪·塞博格（Nadi Cyborg） → two names of one person',
	find(context) {
		const findings: PairFindings = { named: new Map(), names: new Map(), mentions: [] };
		const isSaidAgain = saidAgain(context);
		context.talk.turns.forEach(({ turn }, place) => {
			if (mayPair(turn.text))
				for (const pair of pairsOf(turn.text, isSaidAgain)) addPair(context, findings, place, pair);
		});
		const entities = Array.from(findings.named.values(), ({ known, further }) => ({
			...known,
			aliases: [...known.aliases, ...further],
		}));
		return { mentions: [...findings.mentions, ...again(context, findings)], entities };
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

function addPair(context: Context, findings: PairFindings, turn: number, pair: NamePair): void {
	const [left, right] = [
		mentionKnown(context, findings, turn, pair.left),
		mentionKnown(context, findings, turn, pair.right),
	];
	if (left !== undefined && right !== undefined) {
		if (pair.also !== undefined) addName(findings, turn, pair.also, right);
		return;
	}
	const known = left ?? right;
	if (known !== undefined) {
		const other = left === undefined ? pair.left : pair.right;
		if (nested(context, turn, pair.left) || isTaken(findings, known, other)) return;
		addOtherName(context, findings, turn, known, other);
		if (pair.also !== undefined) addName(findings, turn, pair.also, known);
		return;
	}
	if (isEveryday(pair)) return;
	addNewEntity(context, findings, turn, pair);
}

type KnownMention = Pick<Found, 'entity' | 'rule'>;

/** What is known under these words: found here, or by an earlier pair. */
function mentionKnown(
	{ found }: Context,
	{ names }: PairFindings,
	turn: number,
	{ start, end, name }: PairedName,
): KnownMention | undefined {
	const here = foundAt(found, turn, start, end).find((one) => one.textStart <= start && one.textEnd === end);
	return here ?? names.get(foldName(name));
}

/** A phrase that bears another Latin name already: 粒度更细的衰减率（Fine-grained Decay）, after 衰减率（Decay Rate）. */
function isTaken({ named }: PairFindings, mention: KnownMention, { name }: PairedName): boolean {
	const label = named.get(mention.entity)?.known.labels['en'];
	return (
		mention.rule === 'brackets' &&
		label !== undefined &&
		/ /.test(name) &&
		/ /.test(label) &&
		foldName(label) !== foldName(name)
	);
}

/** A longer name of something else ends here: 国家人工智能实验室 is not the laboratory. */
function nested({ found }: Context, turn: number, { start, end }: PairedName): boolean {
	return foundAt(found, turn, start, end).some(
		(one) => one.textStart < start && one.textEnd > start && one.textEnd <= end,
	);
}

/** The other form of something known: misheard where that is misheard. */
function addOtherName(
	context: Context,
	findings: PairFindings,
	turn: number,
	{ entity: id, rule: by }: KnownMention,
	side: PairedName,
): void {
	const named = findings.named.get(id) ?? namedEntity(context, id);
	if (named === undefined) return;
	const language = languageOfName(side.name);
	if (by === 'heard as') {
		findings.named.set(id, named);
		findings.mentions.push({ turn, textStart: side.start, textEnd: side.end, entity: id, rule: by, confidence: 88 });
		return;
	}
	const { known, further } = named;
	further.push(side.name);
	const isNew = known.labels[language] === undefined;
	findings.named.set(
		id,
		isNew ? { known: { ...known, labels: { ...known.labels, [language]: side.name } }, further } : named,
	);
	addName(findings, turn, side, { entity: id, rule: 'brackets' });
}

function namedEntity({ entities, gazetteer }: Context, id: EntityId): EntityWithNames | undefined {
	const known = entities.get(id);
	const entry = known === undefined ? gazetteer.entry(id) : undefined;
	const one = known ?? (entry === undefined ? undefined : knownFrom(entry));
	return one === undefined ? undefined : { known: one, further: [] };
}

/** Notes a further name, and its place. */
function addName(
	{ names, mentions }: PairFindings,
	turn: number,
	{ start, end, name: text }: PairedName,
	{ entity }: KnownMention,
	confidence = 88,
): void {
	const folded = foldName(text);
	if (!names.has(folded)) names.set(folded, { text, entity, rule: 'brackets', confidence });
	mentions.push({ turn, textStart: start, textEnd: end, entity, rule: 'brackets', confidence });
}

/** Neither form is known: a new entity with both names. */
function addNewEntity(context: Context, findings: PairFindings, turn: number, pair: NamePair): void {
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
	findings.named.set(
		id,
		before === undefined
			? { known: { id, kind, labels, aliases, origin: 'text' }, further: [] }
			: { known: before, further: [latin.name, han.name] },
	);
	const confidence = kind === 'concept' ? 68 : 85;
	for (const side of [pair.left, pair.right, ...(pair.also === undefined ? [] : [pair.also])])
		addName(findings, turn, side, { entity: id, rule: 'brackets' }, confidence);
}

/** A gloss of an everyday word: 成本（Cost）, 输出（Output）. */
function isEveryday({ left, right }: NamePair): boolean {
	const [latin, han] = languageOfName(right.name) === 'zh' ? [left.name, right.name] : [right.name, left.name];
	if (/^\p{Lu}{2,3}$/u.test(latin)) return hanSurprise(han) < 15;
	if (/\s|-/.test(latin) || /^\p{Lu}+s?$/u.test(latin) || !isCommon(latin, 0.3)) return false;
	return vagueHan.has(han) || perMillion(latin) > 3 || hanSurprise(han) < 17;
}

/** The places where names of pairs stand again, or stood before. */
function again({ talk, found }: Context, { names }: PairFindings): readonly Found[] {
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
