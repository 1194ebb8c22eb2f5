// The marked interviews hang together, whether or not their texts are at hand.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds, predicates } from '#graph/model/kinds.ts';
import type { CorpusEntry, InterviewMarks } from '../../scripts/eval/corpus.ts';

const manifest: readonly CorpusEntry[] = JSON.parse(readFileSync('tests/corpus/manifest.json', 'utf8'));
const lists = readdirSync('tests/corpus/lists');

describe('the corpus', () => {
	test('has a list for each interview, and an interview for each list', () =>
		expect(manifest.map(({ id }) => `${id}.gold.json`).toSorted()).toEqual(lists.toSorted()));

	test('says where each text is from', () => {
		for (const { repository, path, commit, sha256, licence } of manifest) {
			expect(repository).toMatch(/^[\w.-]+\/[\w.-]+$/);
			expect(path).not.toBe('');
			expect(commit).toMatch(/^[\da-f]{40}$/);
			expect(sha256).toMatch(/^[\da-f]{64}$/);
			expect(licence).not.toBe('');
		}
	});

	test('has no source in two splits', () => {
		const splits = Map.groupBy(manifest, ({ source }) => source.toLowerCase());
		expect([...splits].filter(([, all]) => new Set(all.map(({ split }) => split)).size > 1)).toEqual([]);
	});

	test('has forty English and thirty Chinese interviews at least, of twenty-five sources', () => {
		const of = (language: string): number => manifest.filter((one) => one.language.startsWith(language)).length;
		expect(of('en')).toBeGreaterThanOrEqual(40);
		expect(of('zh')).toBeGreaterThanOrEqual(30);
		expect(new Set(manifest.map(({ source }) => source)).size).toBeGreaterThanOrEqual(25);
	});
});

describe.each(lists)('%s', (name) => {
	const marks: InterviewMarks = JSON.parse(readFileSync(`tests/corpus/lists/${name}`, 'utf8'));
	const [from, to] = marks.span;

	test('marks places within its stretch, each once', () => {
		const places = marks.entities.flatMap(({ at }) => at);
		expect(places.filter(([start, end]) => start < from || end > to || start >= end)).toEqual([]);
		expect(new Set(places.map(String)).size).toBe(places.length);
	});

	test('knows kinds and predicates', () => {
		expect(marks.entities.filter(({ kind }) => !kinds.includes(kind))).toEqual([]);
		expect(marks.relations.filter(({ predicate }) => !predicates.some((one) => one === predicate))).toEqual([]);
	});

	test('relates what it lists, or who speaks', () => {
		const known = new Set(
			[...marks.entities.map(({ name: one }) => one), ...marks.speakers].map((one) => one.toLowerCase()),
		);
		const sides = marks.relations.flatMap(({ subject, object }) => [subject, object]);
		expect(sides.filter((one) => !known.has(one.toLowerCase()))).toEqual([]);
	});
});
