// A library of interviews made from a seed, for the contract and the bench: the same seed gives the same bytes. What
// people talk about follows Zipf's law, as in real interviews; names and words go through Chinese, Latin, digits and
// characters beyond the basic plane, because both engines must order and find them alike.
import { createHash } from 'node:crypto';
import { clockOf } from '#graph/knowledge/moments.ts';
import type { Entity, Interview, Kind, KnowledgeGraph, Mention, Relation, TextSpan, Time, Turn } from '#graph/model.ts';

export type Recipe = {
	readonly seed?: number;
	readonly interviews: number;
	/** Of each interview; the sample has 46. */
	readonly turns?: number;
	/** In the whole library. */
	readonly entities?: number;
	/** What is talked about, in place of made-up names; the first most. */
	readonly vocabulary?: readonly Entity[];
	/** Mentions in a turn, on average. */
	readonly mentions?: number;
};

type Random = () => number;

const kinds: readonly Kind[] = ['person', 'organization', 'work', 'concept', 'concept', 'concept', 'event', 'place'];
const syllables = ['ka', 'ri', 'mo', 'ta', 'shen', 'lu', 'ver', 'non', 'sel', 'gar', 'bi', 'ost'];
const characters = [...'缩放定律神经网络推理架构权重智能语言模型𠮷野家物理数学算法训练数据计算测试时间'];
const fillers = [
	'我觉得',
	'我们当时在讨论',
	'很多人会说',
	'这就是为什么',
	'so the question is',
	'后来',
	'他们发现',
	'and then',
];
const ends = ['。', '。', '？', '！', '. ', '。'];

/** One after another, so that a large library needs no memory. */
export function* generate(recipe: Recipe): Iterable<KnowledgeGraph> {
	const { interviews, entities = 400 } = recipe;
	const names = recipe.vocabulary ?? vocabulary(random(recipe.seed ?? 1), entities);
	for (let i = 0; i < interviews; i++) yield interview(random((recipe.seed ?? 1) * 7919 + i), names, i, recipe);
}

/** mulberry32: small, and the same on every machine. */
export function random(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function pick<Item>(next: Random, items: readonly Item[]): Item {
	const item = items[Math.floor(next() * items.length)];
	if (item === undefined) throw new RangeError('Nothing to pick from.');
	return item;
}

function vocabulary(next: Random, count: number): readonly Entity[] {
	const taken = new Set<string>();
	return Array.from({ length: count }, (_, i) => {
		const kind = i < 40 && i % 4 === 0 ? 'person' : pick(next, kinds);
		const latin = capital(Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(next, syllables)).join(''));
		const en =
			kind === 'person'
				? `${latin} ${capital(pick(next, syllables))}`
				: `${latin}${next() < 0.3 ? `-${Math.floor(next() * 9) + 1}` : ''}`;
		const zh = Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(next, characters)).join('');
		const slug = next() < 0.2 ? zh : en.toLowerCase().replaceAll(' ', '-');
		const id = taken.has(`${kind}/${slug}`) ? `${kind}/${slug}-${i}` : `${kind}/${slug}`;
		taken.add(id);
		return {
			id,
			kind,
			labels: { en, zh },
			aliases: next() < 0.3 ? [en.toUpperCase()] : [],
			asHeard: [],
			origin: next() < 0.7 ? ('lexicon' as const) : ('text' as const),
			...(next() < 0.05 ? { sameAs: `https://www.wikidata.org/entity/Q${i}` } : {}),
		};
	});
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

function interview(next: Random, names: readonly Entity[], number: number, recipe: Recipe): KnowledgeGraph {
	const id = `talk-${String(number + 1).padStart(4, '0')}`;
	const people = names.filter((entity) => entity.kind === 'person');
	const cast = [zipf(next, people), zipf(next, people), pick(next, people)];
	const topics = Array.from({ length: 60 }, () => zipf(next, names));
	const turns: Turn[] = [];
	const mentions: Mention[] = [];
	let offset = 40;
	for (let index = 1; index <= (recipe.turns ?? 46); index++) {
		const said = speech(next, topics, recipe.mentions ?? 8);
		const turn = turnOf(next, { id, index, offset, cast, ...said });
		const clock = clockOf(turn);
		turns.push(turn);
		for (const { entity, textStart, textEnd } of said.named) {
			const time = clock({ textStart, textEnd });
			mentions.push({
				entity: entity.id,
				turn: `${id}/${index}`,
				start: offset + textStart,
				end: offset + textEnd,
				surface: said.text.slice(textStart, textEnd),
				textStart,
				textEnd,
				...(next() < 0.02 ? { parts: [[offset + textStart, offset + textEnd] as const] } : {}),
				rule: 'lexicon',
				confidence: 80 + Math.floor(next() * 20),
				...(time === undefined ? {} : { time }),
			});
		}
		offset += said.text.length + 12;
	}
	const relations = relationsOf(next, mentions, turns);
	const used = new Set([...mentions.map((mention) => mention.entity), ...turns.flatMap((turn) => turn.speaker ?? [])]);
	const entities = names.filter((entity) => used.has(entity.id)).map((entity) => asNamedHere(next, entity));
	return {
		interviews: [record(id, number, offset)],
		turns,
		entities: entities.sort((a, b) => byCodePoint(a.id, b.id)),
		mentions,
		relations,
	};
}

/** The first are named far more often than the last. */
function zipf(next: Random, names: readonly Entity[]): Entity {
	return pick(() => next() ** 3, names);
}

type Speech = {
	readonly text: string;
	readonly passages: readonly TextSpan[];
	readonly named: readonly (TextSpan & { readonly entity: Entity })[];
};

function speech(next: Random, topics: readonly Entity[], average: number): Speech {
	const passages: TextSpan[] = [];
	const named: (TextSpan & { readonly entity: Entity })[] = [];
	let text = '';
	const paragraphs = 1 + Math.floor(next() * 3);
	for (let paragraph = 0; paragraph < paragraphs; paragraph++) {
		if (paragraph > 0) text += '\n\n';
		const textStart = text.length;
		const clauses = Math.max(1, Math.round((average / paragraphs) * (0.5 + next())));
		for (let clause = 0; clause < clauses; clause++) {
			const entity = pick(next, topics);
			const surface = next() < 0.6 ? (entity.labels['zh'] ?? entity.id) : (entity.labels['en'] ?? entity.id);
			text += pick(next, fillers);
			named.push({ entity, textStart: text.length, textEnd: text.length + surface.length });
			text += surface + (next() < 0.4 ? '，' : pick(next, ends));
		}
		passages.push({ textStart, textEnd: text.length });
	}
	return { text, passages, named };
}

function turnOf(
	next: Random,
	about: Speech & { id: string; index: number; offset: number; cast: readonly Entity[] },
): Turn {
	const { id, index, offset, cast, text, passages } = about;
	const speaker = index % 11 === 0 ? undefined : cast[index % 2 === 0 ? 0 : next() < 0.7 ? 1 : 2];
	const [first] = passages;
	const time =
		next() < 0.5
			? next() < 0.8
				? { start: index * 30_000, end: index * 30_000 + 20_000 }
				: { start: index * 30_000 }
			: undefined;
	return {
		id: `${id}/${index}`,
		interview: id,
		index,
		...(speaker === undefined ? {} : { speaker: speaker.id }),
		...(speaker === undefined && index % 2 === 0 ? {} : { speakerLabel: speaker?.labels['zh'] ?? '嘉宾' }),
		start: offset,
		end: offset + text.length,
		text,
		passages,
		highlights: next() < 0.15 && first !== undefined ? [first] : [],
		...(time === undefined ? {} : { time }),
		...(time !== undefined && index % 3 === 0 ? { cues: cuesOf(passages, time) } : {}),
		...(next() < 0.03
			? { parallel: { language: 'en', text: 'The same in English.', start: offset, end: offset + 4 } }
			: {}),
	};
}

/** A cue a passage; the last one open where the turn is. */
function cuesOf(passages: readonly TextSpan[], time: Time): NonNullable<Turn['cues']> {
	return passages.map((span, at) => ({
		...span,
		time: at === passages.length - 1 ? time : { start: time.start, end: time.start + 1000 * (at + 1) },
	}));
}

function relationsOf(next: Random, mentions: readonly Mention[], turns: readonly Turn[]): readonly Relation[] {
	return turns.flatMap((turn): Relation[] => {
		const [subject, object] = mentions.filter((mention) => mention.turn === turn.id);
		if (next() > 0.2 || subject === undefined || object === undefined || subject.entity === object.entity) return [];
		const { textStart, start } = subject;
		const { textEnd, end } = object;
		return [
			{
				subject: subject.entity,
				predicate: 'proposed',
				object: object.entity,
				turn: turn.id,
				start,
				end,
				textStart,
				textEnd,
				rule: 'proposed',
			},
		];
	});
}

/** What an entity is called differs a little from talk to talk, so that putting names together has work to do. */
function asNamedHere(next: Random, entity: Entity): Entity {
	if (next() < 0.8) return entity;
	const misheard = `${entity.labels['en'] ?? ''}${pick(next, syllables)}`;
	return next() < 0.5
		? { ...entity, asHeard: [misheard] }
		: { ...entity, labels: { ...entity.labels, en: (entity.labels['en'] ?? '').toLowerCase() } };
}

function record(id: string, number: number, length: number): Interview {
	const day = String(1 + (number % 28)).padStart(2, '0');
	return {
		id,
		title: `第${number + 1}期：《𠮷》 & <b>ideas</b>`,
		language: 'zh',
		...(number % 5 === 0 ? {} : { published: `2024-${String(1 + (number % 12)).padStart(2, '0')}-${day}` }),
		participants: [],
		source: { name: `${id}.md`, sha256: createHash('sha256').update(id).digest('hex'), length, format: 'markdown' },
	};
}

/** JavaScript's own order of text differs beyond the basic plane. */
export function byCodePoint(a: string, b: string): number {
	const [one, other] = [[...a], [...b]];
	for (let i = 0; i < Math.min(one.length, other.length); i++) {
		const difference = (one[i]?.codePointAt(0) ?? 0) - (other[i]?.codePointAt(0) ?? 0);
		if (difference !== 0) return difference;
	}
	return one.length - other.length;
}
