import { describe, expect, test } from 'vitest';
import type { TurnView } from '#lib/api.ts';
import { indexFrom, passagesOf, spanFrom, waitingMarks } from '#lib/reader/passages.ts';
import { timelineBlocks, timelinePosition } from '#lib/timeline.ts';

const text = '目前的AI系统在效率方面与生物神经网络相比，相差了5到6个数量级。你认为缩放定律能让我们达到那个水平吗？';
const span = (words: string) => ({ textStart: text.indexOf(words), textEnd: text.indexOf(words) + words.length });
const mention = (words: string, entity: string, kind: TurnView['mentions'][number]['kind']) => ({
	...span(words),
	entity,
	kind,
	surface: words,
	start: 0,
	end: 0,
	rule: 'lexicon',
	confidence: 99,
});
const turn = {
	text,
	passages: [span(text.slice(0, text.indexOf('你'))), span(text.slice(text.indexOf('你')))],
	highlights: [span('目前的AI系统在效率方面与生物神经网络相比，相差了5到6个数量级。')],
	mentions: [
		mention('AI', 'concept/artificial-intelligence', 'concept'),
		mention('生物神经网络', 'concept/biological-neural-network', 'concept'),
		mention('缩放定律', 'concept/scaling-law', 'concept'),
	],
};
const drawn = (about: Parameters<typeof passagesOf>[1]) =>
	passagesOf(turn, about).flatMap(({ parts }) => parts.flatMap(({ mention }) => mention?.surface ?? []));

describe('passages', () => {
	test('every word of a turn is drawn once, in order', () => {
		const runs = passagesOf(turn, { hidden: [] }).flatMap(({ parts }) => parts.flatMap(({ runs }) => runs));
		expect(runs.map((run) => run.text).join('')).toBe(text);
	});

	test('a passage that the editor set in bold is set off, the next is not', () => {
		expect(passagesOf(turn, { hidden: [] }).map(({ isPullQuote }) => isPullQuote)).toEqual([true, false]);
	});

	test('kinds can be hidden, the selected entity stays', () => {
		expect(drawn({ hidden: [] })).toEqual(['AI', '生物神经网络', '缩放定律']);
		expect(drawn({ hidden: ['concept'], selected: 'concept/scaling-law' })).toEqual(['缩放定律']);
		expect(drawn({ hidden: 'all' })).toEqual([]);
	});

	test('names are underlined that are asked for; what waits is, where everything is', () => {
		const only = new Set(['concept/biological-neural-network', 'concept/scaling-law']);
		const waiting = waitingMarks(
			[
				{
					entity: 'concept/efficiency',
					kind: 'concept',
					labels: {},
					confidence: 30,
					mentions: 2,
					places: [
						{ turn: 7, passage: 0, sentence: 0, ...span('效率') },
						{ turn: 7, passage: 0, sentence: 0, ...span('神经网络') },
						{ turn: 8, passage: 0, sentence: 0, ...span('效率') },
					],
				},
			],
			[{ index: 7, text }],
		);
		expect([...waiting.keys()]).toEqual([7]);
		const marked = (about: Parameters<typeof passagesOf>[1]) =>
			passagesOf(turn, about).flatMap(({ parts }) => parts.flatMap(({ mention }) => mention ?? []));
		const surfaces = (about: Parameters<typeof passagesOf>[1]) => marked(about).map(({ surface }) => surface);
		expect(surfaces({ hidden: [], only })).toEqual(['生物神经网络', '缩放定律']);
		expect(surfaces({ hidden: [], only, selected: 'concept/artificial-intelligence' })).toContain('AI');
		expect(surfaces({ hidden: [] })).toEqual(['AI', '生物神经网络', '缩放定律']);
		const all = marked({ hidden: [], waiting: waiting.get(7) ?? [] });
		// What is drawn hides what waits in it.
		expect(all.map(({ surface, isWaiting }) => [surface, isWaiting ?? false])).toEqual([
			['AI', false],
			['效率', true],
			['生物神经网络', false],
			['缩放定律', false],
		]);
	});

	test('of names within names the longest is the link', () => {
		const inner = { ...turn, mentions: [...turn.mentions, mention('神经网络', 'concept/neural-network', 'concept')] };
		const surfaces = passagesOf(inner, { hidden: [] }).flatMap(({ parts }) =>
			parts.flatMap(({ mention }) => mention?.surface ?? []),
		);
		expect(surfaces).not.toContain('神经网络');
	});

	test('quoted words are marked where they stand, across a mention too', () => {
		const quote = span('你认为缩放定律能');
		const runs = passagesOf(turn, { hidden: [], quote }).flatMap(({ parts }) => parts.flatMap(({ runs }) => runs));
		const quoted = runs.filter((run) => run.quoted);
		expect(quoted.map((run) => run.text).join('')).toBe('你认为缩放定律能');
		expect(quoted[0]?.from).toBe(quote.textStart);
	});

	test('a turn without passages is one', () => {
		expect(passagesOf({ ...turn, passages: [] }, { hidden: [] })).toHaveLength(1);
	});
});

describe('addresses', () => {
	test.each([
		['14-29', { textStart: 14, textEnd: 29 }],
		['29-14', undefined],
		['14', undefined],
		['a-b', undefined],
		['<b>-1', undefined],
		[null, undefined],
	])('the span %s', (written, span) => {
		expect(spanFrom(written)).toEqual(span);
	});
	test.each([
		['31', 31],
		['0', undefined],
		['-1', undefined],
		['1e9', undefined],
		['99999999999', undefined],
	])('the turn %s', (written, index) => {
		expect(indexFrom(written)).toBe(index);
	});
});

describe('the timeline', () => {
	const timeline = [100, 0, 300].map((characters, at) => ({
		id: `a/${at + 1}`,
		index: at + 1,
		speaker: {},
		characters,
	}));
	test('blocks share the whole without a gap, the shortest too', () => {
		const blocks = timelineBlocks(timeline);
		expect(blocks[0]?.from).toBe(0);
		expect(blocks.at(-1)?.to).toBe(1);
		expect(blocks[1]?.to).toBe(blocks[2]?.from);
	});
	test('a place lies within its turn', () => {
		const blocks = timelineBlocks(timeline);
		expect(timelinePosition(blocks, { index: 3, textStart: 150 })).toBeCloseTo(0.626, 2);
		expect(timelinePosition(blocks, { index: 9, textStart: 0 })).toBeUndefined();
	});
});
