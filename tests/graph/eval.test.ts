// The seven talks of tests/eval, scored by the lists beside them. Floors a little under what is reached today (with the
// lexicon, 2026-11-30: names 99 of 103, concepts 41 of 45, mentions .91, kinds .96): a rule or a list that costs more is noticed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LexiconEntry } from '#graph/model.ts';
import { decode } from '#graph/source/source.ts';
import { score, type Marks, type Score, type Share } from '../../scripts/eval/scoring.ts';
import { extract } from '../extracting.ts';

const folder = 'tests/eval';
const talks = readdirSync(folder).filter((name) => !name.endsWith('.gold.json'));

function scored(name: string, lexicon?: readonly LexiconEntry[]): Score {
	const bytes = readFileSync(join(folder, name));
	const marks = JSON.parse(readFileSync(join(folder, `${parse(name).name}.gold.json`), 'utf8')) as Marks;
	const source = { name, text: decode(bytes, name), sha256: createHash('sha256').update(bytes).digest('hex') };
	return score(marks, extract(source, { id: parse(name).name, ...(lexicon !== undefined && { lexicon }) }).knowledge);
}

const rate = (shares: readonly (Share | undefined)[]): number =>
	shares.reduce((sum, share) => sum + (share?.got ?? 0), 0) / shares.reduce((sum, share) => sum + (share?.of ?? 0), 0);
const named = (all: readonly Score[], kinds: readonly string[]): number =>
	rate(all.flatMap(({ found }) => kinds.map((kind) => found[kind])));

describe.each([
	['with all that ships', undefined, { names: 0.95, concepts: 0.88, mentions: 0.89, kinds: 0.94, extra: 1.1 }],
	['without any list', [], { names: 0.9, concepts: 0.64, mentions: 0.81, kinds: 0.85, extra: 1 }],
] as const)('%s', (_, lexicon, floor) => {
	const all = talks.map((name) => scored(name, lexicon));

	test('people, bodies and works are found', () =>
		expect(named(all, ['person', 'organization', 'work'])).toBeGreaterThanOrEqual(floor.names));

	test('concepts are found', () => expect(named(all, ['concept'])).toBeGreaterThanOrEqual(floor.concepts));

	test('so are their mentions', () =>
		expect(rate(all.map(({ mentions }) => mentions))).toBeGreaterThanOrEqual(floor.mentions));

	test('kinds are right', () => expect(rate(all.map(({ kinds }) => kinds))).toBeGreaterThanOrEqual(floor.kinds));

	test('hardly more is drawn than the lists hold', () => {
		const [drawn, listed] = [all.map(({ entities }) => entities), all.map((one) => one.listed)];
		const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
		expect(sum(drawn) / sum(listed)).toBeLessThanOrEqual(floor.extra);
	});

	test('turns and speakers are right', () => {
		expect(all.map(({ turns }) => turns.got)).toEqual(all.map(({ turns }) => turns.of));
		expect(all.every(({ speakers }) => speakers)).toBe(true);
	});
});
