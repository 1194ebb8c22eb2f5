// ELAN's .eaf: tiers of annotations between time slots. Tiers that depend on others hold what is noted about their words,
// or the words themselves where the parent holds only numbers.
import type { Source, Span } from '../../model.ts';
import { html } from '../decoding.ts';
import type { Format, Reading, Recognition } from '../format.ts';
import { ledgerOf, type Ledger } from '../ledger.ts';
import { readMarkup, type Attributes } from '../markup/events.ts';
import { rootElement } from '../markup/root.ts';
import { entityWords, wordsOf, type Piece } from '../words.ts';
import { readTiers } from './read.ts';
import { isNamedSpeech, type Annotation, type Tier } from './tier.ts';

export const elan: Format = {
	id: 'elan',
	title: 'ELAN (.eaf)',
	decode: html,
	recognises({ text }: Source): Recognition | undefined {
		return rootElement(text) === 'ANNOTATION_DOCUMENT'
			? { score: 0.98, because: 'it is an annotation document of ELAN' }
			: undefined;
	},
	read(source, options): Reading {
		const ledger = ledgerOf(source.text);
		return readTiers(source, spokenIn(tiersIn(source.text, ledger)), ledger, options);
	},
};

type Open = {
	readonly tier: Tier & { annotations: Annotation[] };
	readonly id: string;
	readonly parent?: string;
};

function tiersIn(text: string, ledger: Ledger): readonly Open[] {
	const slots = new Map<string, number>();
	const times = new Map<string, Pick<Annotation, 'start' | 'end'>>();
	const tiers: Open[] = [];
	let time: Pick<Annotation, 'start' | 'end'> = {};
	let pieces: Piece[] | undefined;
	const timeOf = (attributes: Attributes): Pick<Annotation, 'start' | 'end'> => {
		const [start, end] = ['TIME_SLOT_REF1', 'TIME_SLOT_REF2'].map((key) => slots.get(attributes[key] ?? ''));
		const own = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
		return attributes['ANNOTATION_REF'] === undefined ? own : (times.get(attributes['ANNOTATION_REF']) ?? {});
	};
	readMarkup(
		text,
		{
			open(name, attributes, at) {
				if (name === 'TIME_SLOT') addSlot(slots, attributes);
				else if (name === 'TIER') tiers.push(tierOf(attributes, at, text));
				else if (name === 'ALIGNABLE_ANNOTATION' || name === 'REF_ANNOTATION') {
					time = timeOf(attributes);
					times.set(attributes['ANNOTATION_ID'] ?? '', time);
				} else if (name === 'ANNOTATION_VALUE') pieces = [];
			},
			close(name) {
				if (name !== 'ANNOTATION_VALUE' || pieces === undefined) return;
				if (pieces.length > 0) tiers.at(-1)?.tier.annotations.push({ words: wordsOf(pieces), ...time });
				pieces = undefined;
			},
			text({ start, end }) {
				if (pieces === undefined || tiers.length === 0) ledger.claim('front-matter', start, end);
				else for (const piece of entityWords(text, start, end)) pieces.push(piece);
			},
			aside: ({ start, end }) => ledger.claim('note', start, end),
		},
		true,
	);
	return tiers;
}

/** Milliseconds. A slot may have no time: it lies somewhere between its neighbours. */
function addSlot(slots: Map<string, number>, attributes: Attributes): void {
	const value = Number(attributes['TIME_VALUE'] ?? NaN);
	if (Number.isFinite(value)) slots.set(attributes['TIME_SLOT_ID'] ?? '', value);
}

function tierOf(attributes: Attributes, at: Span, text: string): Open {
	const id = attributes['TIER_ID'] ?? '';
	const speaker = attributes['PARTICIPANT']?.trim() ?? '';
	const parent = attributes['PARENT_REF'];
	const sort = attributes['LINGUISTIC_TYPE_REF'];
	const labelSpan = valueOf(text, at, speaker === '' ? 'TIER_ID' : 'PARTICIPANT');
	return {
		id,
		...(parent === undefined ? {} : { parent }),
		tier: {
			name: id,
			annotations: [],
			...(speaker === '' ? {} : { speaker }),
			...(sort === undefined ? {} : { sort }),
			...(labelSpan === undefined ? {} : { labelSpan }),
		},
	};
}

/** Where an attribute's value stands. */
function valueOf(text: string, { start, end }: Span, name: string): Span | undefined {
	const found = new RegExp(`\\s${name}\\s{0,20}=\\s{0,20}(["'])([^"']*)\\1`).exec(text.slice(start, end));
	if (found?.[2] === undefined || found[2] === '') return undefined;
	const last = start + found.index + found[0].length - 1;
	return { start: last - found[2].length, end: last };
}

/** Dependent tiers are asides, but for the one that has the words of a parent that has none. */
function spokenIn(tiers: readonly Open[]): readonly Tier[] {
	const children = Map.groupBy(tiers, ({ parent }) => parent);
	const chosen = new Set(
		tiers.flatMap((tier) => {
			if (tier.parent !== undefined) return [];
			const own = children.get(tier.id) ?? [];
			return hasWords(tier) || !own.some(hasWords) ? [tier] : (own.find(isNamed) ?? own.find(hasWords) ?? tier);
		}),
	);
	return tiers.map((one) => (chosen.has(one) ? one.tier : { ...one.tier, is: 'aside' as const }));
}

function isNamed(open: Open): boolean {
	const { name, sort = '' } = open.tier;
	return hasWords(open) && (isNamedSpeech(name) || isNamedSpeech(sort));
}

function hasWords({ tier: { annotations } }: Open): boolean {
	const worded = annotations.filter(
		({ words }) => /\p{L}/u.test(words.text) && !/^\S{0,80}\d$/.test(words.text.trim()),
	);
	return worded.length * 2 > annotations.length;
}
