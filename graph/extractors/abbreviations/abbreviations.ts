// A name or term and the abbreviation that the text gives it: mixture of experts (MoE); customer lifetime value, or CLV.
// Both are one thing, wherever either stands. The letters must be those of the words, as Schwartz & Hearst (2003, "A simple
// algorithm for identifying abbreviation definitions in biomedical text", PSB 8) ask it.
import { compile } from '../../text/matcher.ts';
import type { EntityId, Kind, Found, Known } from '../../model.ts';
import { idOf } from '../../text/slug.ts';
import { singular } from '../../text/plurals.ts';
import type { Context, Extractor } from '../extractor.ts';

type Abbreviation = { readonly long: string; readonly short: string };

const shortForm = String.raw`(\p{Lu}[\p{L}\p{N}]*\p{Lu}|\p{Ll}{0,2}\p{Lu}{2,}\p{Ll}?)s?`;
// It begins where a word does: begun anew at every letter, a long run without a space would cost its square.
const after = new RegExp(
	String.raw`(?<![\p{L}\p{N}]['’-]?)((?:[\p{L}\p{N}][\p{L}\p{N}'’-]*[ \n]){1,7}[\p{L}\p{N}][\p{L}\p{N}'’-]*)(?: \(|, or (?:the )?|, (?:also )?(?:called|known as|abbreviated(?: as)?|abbreviated to|the so-called|the) | or )${shortForm}(?=[),.;?! ])`,
	'gu',
);
const before = new RegExp(String.raw`(?<![\p{L}\p{N}])${shortForm} \(([\p{L}][\p{L}\p{N} '’-]{5,60})\)`, 'gu');

/** TBOR stands for tidal basin oxygen renewal. */
const spelled = new RegExp(
	String.raw`(?<![\p{L}\p{N}])${shortForm}(?:,? (?:which )?(?:stands for|stood for|is short for|was short for|short for)|,? which (?:is|means)) (?:the |a |an )?((?:[\p{L}\p{N}][\p{L}\p{N}'’-]{0,30}[ \n]){1,7}[\p{L}\p{N}][\p{L}\p{N}'’-]{0,30})`,
	'gu',
);

export const abbreviations: Extractor = {
	id: 'abbreviation',
	title: 'A name or term and the abbreviation that the text gives it',
	example: 'a mixture of experts (MoE) → one concept with both names',
	find(context) {
		const pairs = pairsOf(context);
		if (pairs.length === 0) return {};
		const known = knownIn(context);
		const told = pairs.flatMap((pair) => {
			const entity = entityOfAbbreviated(pair, context, known);
			return entity === undefined ? [] : [{ ...pair, entity }];
		});
		return { mentions: mentionsOf(formsOf(told), context), entities: told.map(({ entity }) => entity) };
	},
};

function pairsOf({ talk }: Context): readonly Abbreviation[] {
	const byShort = new Map<string, Abbreviation>();
	for (const { turn } of talk.turns) {
		for (const [, left = '', short = ''] of turn.text.matchAll(after)) {
			const long = longForm(left.split(/\s+/), short);
			if (long !== undefined && !byShort.has(short)) byShort.set(short, { long, short });
		}
		for (const [, short = '', right = ''] of turn.text.matchAll(before)) {
			const long = longForm(right.split(/\s+/), short);
			if (long !== undefined && !byShort.has(short)) byShort.set(short, { long, short });
		}
		for (const [, short = '', right = ''] of turn.text.matchAll(spelled)) {
			const words = right.split(/\s+/);
			// What goes before the verb ends at the last word whose letter it has.
			const long = words
				.map((_, at) => longForm(words.slice(0, at + 1), short))
				.find((one, at) => one === words.slice(0, at + 1).join(' '));
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

type RankedEntity = { readonly one: Known; readonly rank: number };

/** What is known already, by id and by label in small letters; of two with one label, the first. */
function knownIn({ entities }: Context): ReadonlyMap<string, RankedEntity> {
	const byName = new Map<string, RankedEntity>();
	let rank = 0;
	for (const one of entities.values()) {
		const ranked = { one, rank: rank++ };
		byName.set(one.id, ranked);
		for (const label of Object.values(one.labels).map((label) => label.toLowerCase()))
			if (!byName.has(label)) byName.set(label, ranked);
	}
	return byName;
}

function entityOfAbbreviated(
	{ long, short }: Abbreviation,
	{ gazetteer }: Context,
	byName: ReadonlyMap<string, RankedEntity>,
): Known | undefined {
	const listed = [long, short]
		.flatMap((name) => gazetteer.lookup(name))
		.find((sense) => !sense.heard && sense.name.toLowerCase() === long.toLowerCase());
	const [byId, byLabel] = [byName.get(listed?.entry.id ?? ''), byName.get(long.toLowerCase())];
	const same = ((byId?.rank ?? Infinity) < (byLabel?.rank ?? Infinity) ? byId : byLabel)?.one;
	if (same !== undefined) return { ...same, aliases: [short] };
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

/** A form in which a thing may stand: its words in full, or the abbreviation. */
type SurfaceForm = {
	readonly entity: EntityId;
	/** Tells it from what only looks alike: bounds, plurals, case. */
	readonly sign: RegExp;
	readonly fits: (surface: string) => boolean;
};

/** By its plain form, what may stand so. */
function formsOf(
	told: readonly (Abbreviation & { readonly entity: Known })[],
): ReadonlyMap<string, readonly SurfaceForm[]> {
	const forms = new Map<string, SurfaceForm[]>();
	const add = (name: string, plural: string, entity: EntityId, fits: SurfaceForm['fits']): void => {
		const { text } = plainly(name);
		const all = forms.get(text) ?? [];
		forms.set(text, all);
		if (!all.some((one) => one.entity === entity)) all.push({ entity, sign: signOf(name, plural), fits });
	};
	for (const [long, all] of Map.groupBy(told, (pair) => singular(pair.long))) {
		const shortest = all.reduce((least, { short }) => Math.min(least, short.length), Infinity);
		for (const { entity } of all) add(long, '(?:e?s)?', entity.id, (surface) => surface.length > shortest + 1);
	}
	for (const { short, entity } of told) add(short, 's?', entity.id, (surface) => surface.startsWith(short));
	return forms;
}

function signOf(name: string, plural: string): RegExp {
	const words = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');
	return new RegExp(String.raw`(?<![\p{L}\p{N}])${words}${plural}(?![\p{L}\p{N}])`, 'iuy');
}

/** Where the forms stand: all are looked for in one reading, however many there are. */
function mentionsOf(forms: ReadonlyMap<string, readonly SurfaceForm[]>, { talk }: Context): readonly Found[] {
	const names = [...forms.keys()];
	const matcher = compile(names);
	return talk.turns.flatMap(({ turn }, place) => {
		const plain = plainly(turn.text);
		const hits = matcher.find(plain.text);
		const found: Found[] = [];
		const ends = new Map<SurfaceForm, number>();
		for (let at = 0; at < hits.length; at += 3)
			for (const form of forms.get(names[hits[at] ?? 0] ?? '') ?? []) {
				const textStart = plain.at(hits[at + 1] ?? 0);
				if (textStart < (ends.get(form) ?? 0)) continue;
				form.sign.lastIndex = textStart;
				const surface = form.sign.exec(turn.text)?.[0];
				if (surface === undefined) continue;
				const textEnd = textStart + surface.length;
				ends.set(form, textEnd);
				const { entity } = form;
				if (form.fits(surface))
					found.push({ turn: place, textStart, textEnd, entity, rule: 'abbreviation', confidence: 88 });
			}
		return found;
	});
}

/** A text in small letters with one space for each run of white space and hyphens; `at` leads back to it. */
function plainly(text: string): { readonly text: string; readonly at: (offset: number) => number } {
	const places = new Int32Array(text.length + 1);
	let plain = '';
	for (const { 0: run, index } of text.matchAll(/[^\s-]+|[\s-]+/g)) {
		const word = /^[\s-]/.test(run) ? ' ' : inSmallLetters(run);
		for (let at = 0; at < word.length; at++) places[plain.length + at] = index + at;
		plain += word;
	}
	places[plain.length] = text.length;
	return { text: plain, at: (offset) => places[offset] ?? text.length };
}

/** In small letters, unit for unit, as far as a regular expression with `i` and `u` takes letters for equal. */
function inSmallLetters(word: string): string {
	if (/^[\x00-\x7f]*$/.test(word)) return word.toLowerCase();
	return word.replace(/[^\x00-\x7f]|[A-Z]/gu, (letter) => {
		const small = letter.toUpperCase().toLowerCase();
		return small.length === letter.length ? small : letter;
	});
}
