// What an address asks for, read and checked. An empty parameter is none.
import * as v from 'valibot';
import { kind as kindShape } from '#graph/model/colloquy-1.ts';
import type { Certainty } from '#graph/model/certainty.ts';
import type { EntityId, Kind } from '#graph/model.ts';
import { problem } from '#graph/problem.ts';
import type { Page } from '#lib/api.ts';
import { certainty, drawnCertainty, mostCharacters, states, words } from '#lib/api/parameters.ts';
import type { WaitingItem } from '#lib/review-items.ts';

function given(url: URL, name: string): string | undefined {
	const value = url.searchParams.get(name)?.trim();
	return value === '' ? undefined : value;
}

/** @throws Problem parameter_invalid */
export function required(url: URL, name: string, expected: string): string {
	const value = given(url, name);
	if (value === undefined) throw problem('parameter_invalid', { name, value: '', expected });
	return value;
}

/** `{q}` or nothing. @throws Problem parameter_invalid */
export function wordsAsked(url: URL): { readonly q?: string } {
	const q = given(url, 'q');
	if (q === undefined) return {};
	if (!v.is(words, q))
		throw problem('parameter_invalid', { name: 'q', value: q, expected: `${mostCharacters} characters at most` });
	return { q };
}

/** `{limit, cursor}`, as far as they are given. @throws Problem parameter_invalid */
export function pageAsked(url: URL): Page {
	const cursor = given(url, 'cursor');
	return { ...limitAsked(url), ...(cursor === undefined ? {} : { cursor }) };
}

/** @throws Problem parameter_invalid */
export function limitAsked(url: URL): { readonly limit?: number } {
	const limit = given(url, 'limit');
	if (limit === undefined) return {};
	// Whether it is too many is for the answers to say.
	if (!/^\d{1,9}$/.test(limit))
		throw problem('parameter_invalid', { name: 'limit', value: limit, expected: 'a whole number from 1 to 1000' });
	return { limit: Number(limit) };
}

export function interviewAsked(url: URL): { readonly interview?: string } {
	const interview = given(url, 'interview');
	return interview === undefined ? {} : { interview };
}

export function speakerAsked(url: URL): { readonly speaker?: EntityId } {
	const speaker = given(url, 'speaker');
	return speaker === undefined ? {} : { speaker };
}

/** @throws Problem parameter_invalid */
export function kindAsked(url: URL): { readonly kind?: Kind } {
	const kind = given(url, 'kind');
	return kind === undefined ? {} : { kind: kindFrom(kind) };
}

/** `kind=person&kind=work` or `kind=person,work`. @throws Problem parameter_invalid */
export function kindsAsked(url: URL): { readonly kinds?: readonly Kind[] } {
	const named = listed(url, 'kind').map(kindFrom);
	return named.length === 0 ? {} : { kinds: [...new Set(named)] };
}

export function includeAsked(url: URL): { readonly include?: readonly EntityId[] } {
	const include = listed(url, 'include');
	return include.length === 0 ? {} : { include: [...new Set(include)] };
}

function listed(url: URL, name: string): readonly string[] {
	const values = url.searchParams.getAll(name).flatMap((value) => value.split(','));
	return values.map((value) => value.trim()).filter((value) => value !== '');
}

function kindFrom(value: string): Kind {
	if (v.is(kindShape, value)) return value;
	throw problem('parameter_invalid', { name: 'kind', value, expected: `one of ${kindShape.options.join(', ')}` });
}

/** @throws Problem parameter_invalid */
export function certaintyAsked(url: URL): { readonly certainty?: Certainty } {
	return stepAsked(url, certainty);
}

/** Of what is drawn: what waits is no entity yet. @throws Problem parameter_invalid */
export function drawnCertaintyAsked(url: URL): { readonly certainty?: Certainty } {
	return stepAsked(url, drawnCertainty);
}

function stepAsked<Step extends Certainty>(
	url: URL,
	steps: v.PicklistSchema<readonly Step[], undefined>,
): { readonly certainty?: Step } {
	const step = given(url, 'certainty');
	if (step === undefined) return {};
	if (v.is(steps, step)) return { certainty: step };
	throw problem('parameter_invalid', {
		name: 'certainty',
		value: step,
		expected: `one of ${steps.options.join(', ')}`,
	});
}

/** `state=waits,sounds`; all where none is named. @throws Problem parameter_invalid */
export function statesAsked(url: URL): readonly WaitingItem['state'][] {
	const named = listed(url, 'state');
	if (v.is(states, named)) return named;
	const expected = `of ${states.item.options.join(', ')}`;
	throw problem('parameter_invalid', { name: 'state', value: named.join(','), expected });
}
