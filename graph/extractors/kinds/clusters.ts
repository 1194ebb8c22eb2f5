// The places where one name stands, together: spacing, hyphens, case, possessives and plurals make no other name, and an
// abbreviation belongs to what it abbreviates. Nothing is judged by likeness here: only by rule.

import { strip } from '../../text/strip.ts';
import { isPlace } from '../../text/places.ts';
import { isGivenName } from '../../text/given-names.ts';
import { isDomain } from '../../text/capital-shapes.ts';
import { keyOf } from '../../text/name-key.ts';
import { compoundSurnames, surnameElsewhere } from '../../text/surname-order.ts';
import type { CapitalRun } from '../../text/word-span.ts';
import { shapeOf } from './shape-evidence.ts';
import { partsOfWholes } from './wholes.ts';
import { addVotesOfContext, votesOfShape } from './kinds.ts';
import type { KindVotes } from './votes.ts';
import { otherWithEnding, sameWithEnding } from '../../language/english/bodies.ts';
import { pattern } from '../../text/pattern.ts';

export type NameOccurrence = { readonly turn: number; readonly run: CapitalRun };
export type NameCluster = {
	readonly key: string;
	readonly occurrences: readonly NameOccurrence[];
	/** Spellings, most frequent first. */
	readonly names: readonly string[];
	readonly votes: KindVotes;
};

/** One cluster for each name. `textOf` gives a turn's text. */
export function clustersOf(
	places: readonly NameOccurrence[],
	textOf: (turn: number) => string,
): readonly NameCluster[] {
	const byKey = new Map<string, NameOccurrence[]>();
	for (const place of places) {
		const key = keyOf(nameAt(place, textOf));
		const known = byKey.get(key);
		if (known === undefined) byKey.set(key, [place]);
		else known.push(place);
	}
	for (const [from, to] of merges(byKey, textOf)) {
		if (from === to) continue;
		const [moved, target] = [byKey.get(from), byKey.get(to)];
		if (moved === undefined || target === undefined) continue;
		byKey.delete(from);
		for (const place of moved) target.push(place);
	}
	return [...byKey].map(([key, all]) => clusterOf(key, all, textOf));
}

export function nameAt({ turn, run }: NameOccurrence, textOf: (turn: number) => string): string {
	return textOf(turn)
		.slice(run.start, run.end)
		.replace(/^\[([^[\]]*)\]/, '$1')
		.replace(/\s+/g, ' ');
}

function clusterOf(key: string, unordered: readonly NameOccurrence[], textOf: (turn: number) => string): NameCluster {
	const occurrences = [...unordered].sort((a, b) => a.turn - b.turn || a.run.start - b.run.start);
	const counts = new Map<string, number>();
	for (const place of occurrences) {
		const name = nameAt(place, textOf);
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const own = (name: string): number => Number(keyOf(name) === key);
	const names = [...counts.keys()].sort((a, b) => own(b) - own(a) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
	const votes = { ...votesOfShape(names[0] ?? '') };
	for (const { turn, run } of occurrences) addVotesOfContext(votes, textOf(turn), run);
	return { key, occurrences, names, votes };
}

const legal = pattern('i')`^${sameWithEnding}$`;

/** Words that make another thing of a name. */
const apart = pattern()`^(?:${otherWithEnding}|\d+)$`;

/** Which keys are another's: the plural, the domain, the abbreviation, the shorter form. */
function merges(
	byKey: ReadonlyMap<string, readonly NameOccurrence[]>,
	textOf: (turn: number) => string,
): readonly [string, string][] {
	const found: [string, string][] = [];
	const initials = new Map<string, string>();
	const starts = new Map<string, string[]>();
	const ends = new Map<string, string>();
	for (const [key, [place]] of byKey) {
		const words = place?.run.words ?? [];
		const [first, , last] = words;
		if (words.length === 3 && isGivenName(first?.text ?? ''))
			ends.set(keyOf(`${first?.text ?? ''} ${last?.text ?? ''}`), key);
		for (const surnames of place === undefined ? [] : compoundSurnames(nameAt(place, textOf)))
			ends.set(keyOf(surnames), key);
		if (words.length > 1) {
			initials.set(
				words
					.filter((one) => /^\p{Lu}/u.test(one.text))
					.map((one) => one.text.charAt(0))
					.join('')
					.toLowerCase(),
				key,
			);
			// A longer form has one word more, so no shorter beginning is asked for.
			const start = keyOf(
				words
					.slice(0, -1)
					.map((one) => one.text)
					.join(' '),
			);
			const known = starts.get(start);
			if (known === undefined) starts.set(start, [key]);
			else known.push(key);
		}
	}
	for (const [key, places] of byKey) {
		const place = places[0];
		const name = place === undefined ? '' : nameAt(place, textOf);
		const stem = isDomain(name) ? keyOf(withoutEnding(name)) : undefined;
		const full = /^\p{Lu}{3,6}$/u.test(name) ? initials.get(key) : undefined;
		if (key.endsWith('s') && byKey.has(key.slice(0, -1)) && key.length > 4) found.push([key, key.slice(0, -1)]);
		else if (stem !== undefined && stem !== key && byKey.has(stem)) found.push([key, stem]);
		else if (full !== undefined && full !== key) found.push([key, full]);
		// Ruth Feld is Ruth Amari Feld.
		const inFull = (place?.run.words.length ?? 0) > 1 ? ends.get(key) : undefined;
		if (inFull !== undefined) found.push([key, inFull]);
		const turned = byKey.get(surnameElsewhere(place?.run.words.map(({ text }) => text) ?? []) ?? '');
		const own = places.length;
		const other = turned === undefined ? undefined : keyOf(nameOf(turned, textOf));
		if (turned !== undefined && other !== undefined && (turned.length > own || (turned.length === own && other < key)))
			found.push([key, other]);
		const longer = (starts.get(key) ?? []).filter((other) => isLongerForm(byKey.get(other)?.[0], key, name));
		const [only] = longer;
		if (only !== undefined && longer.length === 1) found.push([key, only]);
	}
	return [...found, ...partsOfWholes(byKey)];
}

function nameOf(places: readonly NameOccurrence[], textOf: (turn: number) => string): string {
	const [first] = places;
	return first === undefined ? '' : nameAt(first, textOf);
}

/** A domain without its dots and what follows them: Example for Example.co.uk/about. */
function withoutEnding(domain: string): string {
	const dot = domain.indexOf('.', strip(domain, { end: /[a-z/.-]/i }).length);
	return dot < 0 || dot === domain.length - 1 ? domain : domain.slice(0, dot);
}

/** Whether the longer name is the same thing in full: Stanford University, Cold Ridge Windows; not New York Times, Google Brain. */
function isLongerForm(place: NameOccurrence | undefined, key: string, name: string): boolean {
	const words = place?.run.words ?? [];
	if (isPlace(name) || key.length < 3) return false;
	const rest = words.slice(-1).map((one) => one.text.toLowerCase())[0] ?? '';
	const shorter =
		keyOf(
			words
				.slice(0, -1)
				.map((one) => one.text)
				.join(' '),
		) === key;
	if (!shorter) return false;
	// Benny Holt led the Benny Holt Orchestra, and is no part of its name.
	const isPerson = words.length === 3 && shapeOf(name).person !== undefined && legal.test(rest) === false;
	return legal.test(rest) || (/\s/.test(name) && !apart.test(rest) && !isPerson && !isGivenName(words[0]?.text ?? ''));
}
