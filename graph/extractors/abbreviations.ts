// A name or term and the abbreviation that the text gives it: mixture of experts (MoE); customer lifetime value, or CLV.
// Both are one thing, wherever either stands. The letters must be those of the words, as Schwartz & Hearst (2003, "A simple
// algorithm for identifying abbreviation definitions in biomedical text", PSB 8) ask it.
import type { EntityId, Kind } from '../model.ts';
import { idOf } from '../slug.ts';
import { singular } from '../words/plurals.ts';
import type { Context, Extractor, Found, Known } from './extractor.ts';

type Pair = { readonly long: string; readonly short: string };

const shortForm = String.raw`(\p{Lu}[\p{L}\p{N}]*\p{Lu}|\p{Ll}{0,2}\p{Lu}{2,}\p{Ll}?)s?`;
// It begins where a word does: begun anew at every letter, a long run without a space would cost its square.
const after = new RegExp(
	String.raw`(?<![\p{L}\p{N}]['’-]?)((?:[\p{L}\p{N}][\p{L}\p{N}'’-]*[ \n]){1,7}[\p{L}\p{N}][\p{L}\p{N}'’-]*)(?: \(|, or (?:the )?|, (?:also )?(?:called|known as|abbreviated(?: as)?|abbreviated to|the so-called|the) | or )${shortForm}(?=[),.;?! ])`,
	'gu',
);
const before = new RegExp(String.raw`(?<![\p{L}\p{N}])${shortForm} \(([\p{L}][\p{L}\p{N} '’-]{5,60})\)`, 'gu');

export const abbreviations: Extractor = {
	id: 'abbreviation',
	title: 'A name or term and the abbreviation that the text gives it',
	example: 'a mixture of experts (MoE) → one concept with both names',
	find(context) {
		const pairs = pairsOf(context);
		if (pairs.length === 0) return {};
		const mentions: Found[] = [];
		const entities: Known[] = [];
		const known = knownIn(context);
		const small = context.talk.turns.map(({ turn }) => inSmallLetters(turn.text));
		for (const pair of pairs) {
			const entity = entityOf(pair, context, known);
			if (entity === undefined) continue;
			entities.push(entity);
			for (const one of standings(pair, entity.id, context, small)) mentions.push(one);
		}
		return { mentions, entities };
	},
};

function pairsOf({ talk }: Context): readonly Pair[] {
	const byShort = new Map<string, Pair>();
	for (const { turn } of talk.turns) {
		for (const [, left = '', short = ''] of turn.text.matchAll(after)) {
			const long = longForm(left.split(/\s+/), short);
			if (long !== undefined && !byShort.has(short)) byShort.set(short, { long, short });
		}
		for (const [, short = '', right = ''] of turn.text.matchAll(before)) {
			const long = longForm(right.split(/\s+/), short);
			if (long !== undefined && !byShort.has(short)) byShort.set(short, { long, short });
		}
	}
	return [...byShort.values()];
}

const small = /^(?:of|the|and|for|in|to|a|an|on|by|with)$/i;

/** The words at the end whose first letters the abbreviation has, in order; a letter within a word counts where it has more. */
function longForm(words: readonly string[], short: string): string | undefined {
	const letters = short
		.replace(/s$/, '')
		.toLowerCase()
		.replace(/[^\p{L}]/gu, '');
	if (letters.length < 2) return undefined;
	for (let from = words.length - 1; from >= 0; from--) {
		const part = words.slice(from);
		const initials = part
			.flatMap((one) => one.split('-'))
			.filter((one) => !small.test(one))
			.map((one) => one.charAt(0).toLowerCase())
			.join('');
		const all = part
			.flatMap((one) => one.split('-'))
			.map((one) => one.charAt(0).toLowerCase())
			.join('');
		if (small.test(part[0] ?? '')) continue;
		if (part.length > 1 && (initials === letters || all === letters)) return part.join(' ');
		// eDNA: a letter before a word that is an abbreviation itself.
		if (part.length === 2 && `${part[0]?.charAt(0).toLowerCase()}${part[1]?.toLowerCase()}` === letters)
			return part.join(' ');
	}
	return undefined;
}

type Numbered = { readonly one: Known; readonly place: number };

/** What is known already, by id and by label in small letters; of two with one label, the first. */
function knownIn({ entities }: Context): ReadonlyMap<string, Numbered> {
	const byName = new Map<string, Numbered>();
	let place = 0;
	for (const one of entities.values()) {
		const numbered = { one, place: place++ };
		byName.set(one.id, numbered);
		for (const label of Object.values(one.labels).map((label) => label.toLowerCase()))
			if (!byName.has(label)) byName.set(label, numbered);
	}
	return byName;
}

function entityOf(
	{ long, short }: Pair,
	{ gazetteer }: Context,
	byName: ReadonlyMap<string, Numbered>,
): Known | undefined {
	const listed = [long, short]
		.flatMap((name) => gazetteer.lookup(name))
		.find((sense) => !sense.heard && sense.name.toLowerCase() === long.toLowerCase());
	const [byId, byLabel] = [byName.get(listed?.entry.id ?? ''), byName.get(long.toLowerCase())];
	const same = ((byId?.place ?? Infinity) < (byLabel?.place ?? Infinity) ? byId : byLabel)?.one;
	if (same !== undefined) return { ...same, aliases: [...same.aliases, short] };
	const capitals = long
		.split(' ')
		.filter((one) => !small.test(one))
		.every((one) => /^\p{Lu}/u.test(one));
	const kind: Kind = capitals ? 'organization' : 'concept';
	const id: EntityId | undefined = idOf(kind, capitals ? long : singular(long.toLowerCase()));
	return id === undefined
		? undefined
		: { id, kind, labels: { en: capitals ? long : singular(long.toLowerCase()) }, aliases: [short], origin: 'text' };
}

/** The text in small letters as far as a regular expression with `i` takes letters for equal, ASCII against all others. */
function inSmallLetters(text: string): string {
	return text.toLowerCase().replaceAll('\u017f', 's');
}

/** `small`: the texts of the turns in small letters. */
function standings(
	{ long, short }: Pair,
	entity: EntityId,
	{ talk }: Context,
	small: readonly string[],
): readonly Found[] {
	const one = singular(long);
	const anchors = [one.split(/[\s-]+/)[0] ?? '', short].map((anchor) => anchor.toLowerCase());
	const bare = one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');
	const sign = new RegExp(
		String.raw`(?<![\p{L}\p{N}])(?:${bare}(?:e?s)?|${short.replace(/[+]/g, '\\+')}s?)(?![\p{L}\p{N}])`,
		'iuy',
	);
	return talk.turns.flatMap(({ turn }, place) =>
		matchesAt(turn.text, small[place] ?? '', anchors, sign)
			.filter(([surface]) => surface.length > short.length + 1 || surface.startsWith(short))
			.map(({ 0: surface, index }): Found => ({
				turn: place,
				textStart: index,
				textEnd: index + surface.length,
				entity,
				rule: 'abbreviation',
				confidence: 88,
			})),
	);
}

/**
 * The matches of a sticky pattern that begins with one of the anchors, in order, as `matchAll` would give them. Looking
 * for the anchors first makes many pairs cheap in a long text.
 */
function matchesAt(text: string, small: string, anchors: readonly string[], sign: RegExp): readonly RegExpExecArray[] {
	const isPlain = small.length === text.length && anchors.every((anchor) => /^[\x21-\x7e]+$/.test(anchor));
	if (!isPlain) return [...text.matchAll(new RegExp(sign.source, 'giu'))];
	const matches: RegExpExecArray[] = [];
	const next = anchors.map(() => -1);
	for (let from = 0; ;) {
		anchors.forEach((anchor, place) => {
			if ((next[place] ?? 0) >= from) return;
			const found = small.indexOf(anchor, from);
			next[place] = found < 0 ? Infinity : found;
		});
		const at = Math.min(...next);
		if (at === Infinity) return matches;
		sign.lastIndex = at;
		const match = sign.exec(text);
		if (match !== null) matches.push(match);
		from = at + (match?.[0].length ?? 1);
	}
}
