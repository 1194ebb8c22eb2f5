// The sample, measured against the marks of two annotators (marks/dan-roberts-2024*.marks.json): what is found, what is
// missed, what is too much. The figures are floors: they may only rise. Misses are printed, so that one sees which.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../extracting.ts';
import type { Mention, Sidecar, Source } from '#graph/model.ts';
import first from './marks/dan-roberts-2024.marks.json' with { type: 'json' };
import second from './marks/dan-roberts-2024.second.marks.json' with { type: 'json' };

type Mark = {
	readonly entity: string;
	readonly turn: string;
	readonly start: number;
	readonly end: number;
	readonly words: string;
};

const bytes = readFileSync('interviews/dan-roberts-2024.md');
const source: Source = {
	name: 'dan-roberts-2024.md',
	text: bytes.toString('utf8'),
	sha256: createHash('sha256').update(bytes).digest('hex'),
};
const sidecar: Sidecar = JSON.parse(readFileSync('interviews/dan-roberts-2024.interview.json', 'utf8'));
const id = 'dan-roberts-2024';
const { knowledge, report } = extract(source, { id, sidecar });

type Tier = { readonly [entity: string]: readonly (readonly (string | number)[])[] | undefined };
const marksOf = (tier: Tier): readonly Mark[] =>
	Object.entries(tier).flatMap(([entity, marks]) =>
		(marks ?? []).map(([turn, start, words]) => ({
			entity,
			turn: `${id}/${turn}`,
			start: Number(start),
			end: Number(start) + String(words).length,
			words: String(words),
		})),
	);
type Marked = { readonly must: Tier; readonly may: Tier };
const annotators = Object.entries({ first, second } satisfies Record<string, Marked>).map(([annotator, marked]) => {
	const must = marksOf(marked.must);
	return { annotator, must, all: [...must, ...marksOf(marked.may)] };
});

const meets = (mention: Mention, mark: Mark) =>
	mention.turn === mark.turn && mention.textStart < mark.end && mention.textEnd > mark.start;

describe.each(annotators)('the marks of the $annotator annotator', ({ must, all }) => {
	test('stand where they say', () => {
		const texts = new Map(knowledge.turns.map((turn) => [turn.id, turn.text]));
		expect(all.filter((mark) => texts.get(mark.turn)?.slice(mark.start, mark.end) !== mark.words)).toEqual([]);
	});

	test('yields 97 of 100 indispensable mentions, under the right identity', () => {
		const missed = must.filter(
			(mark) => !knowledge.mentions.some((mention) => mention.entity === mark.entity && meets(mention, mark)),
		);
		expect(
			1 - missed.length / must.length,
			`missed: ${missed.map(({ turn, words, entity }) => `${turn} ${words} (${entity})`).join('; ')}`,
		).toBeGreaterThanOrEqual(0.97);
	});

	test('yields hardly anything that no indexer would list', () => {
		const extra = knowledge.mentions.filter(
			(mention) => !all.some((mark) => mark.entity === mention.entity && meets(mention, mark)),
		);
		expect(
			1 - extra.length / knowledge.mentions.length,
			`too much: ${extra.map(({ turn, surface, entity }) => `${turn} ${surface} (${entity})`).join('; ')}`,
		).toBeGreaterThanOrEqual(0.97);
	});
});

describe('the sample', () => {
	test('has 46 turns of three people, every mention proven, every character accounted for', () => {
		expect([report.turns, report.speakers, report.account.state]).toEqual([46, 3, 'whole']);
		expect(report.proven).toBe(report.mentions);
	});

	test('gives the same bytes twice', () =>
		expect(JSON.stringify(extract(source, { id, sidecar }).knowledge)).toBe(JSON.stringify(knowledge)));

	test('knows what each thing is: of 100 kinds, 97 as the second annotator wrote them down', () => {
		const kinds = new Map(knowledge.entities.map((entity) => [entity.id, entity.kind]));
		const read: readonly (readonly [entity: string, kind: string])[] = Object.entries(second.kinds);
		const wrong = read.filter(([entity, kind]) => kinds.get(entity) !== kind);
		expect(1 - wrong.length / read.length, `otherwise: ${wrong.join('; ')}`).toBeGreaterThanOrEqual(0.97);
	});

	test('names its twelve people, and the two who only speak', () => {
		const people = knowledge.entities.filter((entity) => entity.kind === 'person').map((entity) => entity.labels['en']);
		expect(people.sort()).toEqual([
			'Andrej Karpathy',
			'Boris Hanin',
			'Dan Roberts',
			'Frank Rosenblatt',
			'Nathan Seiberg',
			'Noam Brown',
			'Pat Grady',
			'Richard Sutton',
			'Shaun Maguire',
			'Sho Yaida',
			'Sonya Huang',
			'Stephen Wolfram',
			'Walter Pitts',
			'Warren McCulloch',
		]);
	});

	test('shows what was misheard as it was heard', () => {
		const heard = Object.fromEntries(
			knowledge.entities.filter((entity) => entity.asHeard.length > 0).map((entity) => [entity.id, entity.asHeard]),
		);
		expect(heard).toMatchObject({
			'person/nathan-seiberg': ['纳迪·塞博格', 'Nadi Cyborg', '纳迪教授'],
			'person/stephen-wolfram': ['Stephen Wilford'],
			'concept/gpu': ['GPT'],
		});
		expect(heard['person/sho-yaida']).toEqual(['Sho Yeda', '肖恩']);
		expect(heard['person/shaun-maguire']).toContain('Sean McGuire');
	});

	test('marks nothing everyday', () => {
		const never = new Set(first.never);
		expect(
			knowledge.mentions.filter((mention) => never.has(mention.surface)).map((mention) => mention.surface),
		).toEqual([]);
	});

	test('tells who wrote, proposed, worked and studied where', () => {
		const told = new Set(
			knowledge.relations.map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`),
		);
		for (const relation of [
			'person/richard-sutton wrote work/the-bitter-lesson',
			'person/dan-roberts wrote work/black-holes-and-the-intelligence-explosion',
			'person/dan-roberts wrote with person/sho-yaida',
			'person/dan-roberts wrote with person/boris-hanin',
			'person/walter-pitts proposed concept/neuron',
			'person/warren-mcculloch proposed concept/neuron',
			'person/frank-rosenblatt proposed concept/perceptron',
			'person/dan-roberts works at organization/openai',
			'person/dan-roberts worked at organization/sequoia-capital',
			'person/dan-roberts worked at organization/institute-for-advanced-study',
			'person/dan-roberts studied at organization/massachusetts-institute-of-technology',
			'person/noam-brown works at organization/openai',
		])
			expect(told).toContain(relation);
		expect(told).not.toContain('person/dan-roberts works at organization/sequoia-capital');
	});
});
