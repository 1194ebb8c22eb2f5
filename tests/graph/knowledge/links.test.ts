import { describe, expect, test } from 'vitest';
import { links, placesOf, strengthOf } from '#graph/knowledge/links.ts';
import type { Mention, Turn } from '#graph/model.ts';

describe('the strength of a link', () => {
	const once = { together: 1, sentences: 1, a: 1, b: 1, total: 100 };
	test('is nothing for what never meets', () => expect(strengthOf({ ...once, together: 0, sentences: 0 })).toBe(0));
	test('is next to nothing for what meets as often as chance has it', () =>
		expect(strengthOf({ together: 25, sentences: 20, a: 50, b: 50, total: 100 })).toBeLessThan(0.1));
	test('is more for the rare pair than for one of which the talk is full', () =>
		expect(strengthOf({ ...once, a: 2, b: 2, together: 2, sentences: 2 })).toBeGreaterThan(
			strengthOf({ ...once, a: 60, b: 2, together: 2, sentences: 2 }),
		));
	test('is more for those who meet more often', () =>
		expect(strengthOf({ together: 4, sentences: 4, a: 4, b: 4, total: 100 })).toBeGreaterThan(
			strengthOf({ together: 2, sentences: 2, a: 2, b: 2, total: 100 }),
		));
	test('is half where they share passages but no sentence', () =>
		expect(strengthOf({ ...once, sentences: 0 })).toBeCloseTo(strengthOf(once) / 2, 1));
	test('is something in a talk of a single passage', () =>
		expect(strengthOf({ ...once, total: 1 })).toBeGreaterThan(0));
});

describe('links', () => {
	const text = '皮茨和麦卡洛克提出了神经元。然后罗森布拉特提出了感知器。\n\n规模非常重要。';
	const turn: Turn = {
		id: 'talk/1',
		interview: 'talk',
		index: 1,
		start: 0,
		end: text.length,
		text,
		highlights: [],
		passages: [
			{ textStart: 0, textEnd: 28 },
			{ textStart: 30, textEnd: text.length },
		],
	};
	const mention = (entity: string, surface: string): Mention => {
		const start = text.indexOf(surface);
		return {
			entity,
			turn: 'talk/1',
			start,
			end: start + surface.length,
			surface,
			textStart: start,
			textEnd: start + surface.length,
			rule: 'lexicon',
			confidence: 98,
		};
	};
	const mentions = [
		mention('person/walter-pitts', '皮茨'),
		mention('concept/neuron', '神经元'),
		mention('concept/perceptron', '感知器'),
		mention('concept/scaling', '规模'),
	];

	test('tie what a passage names, the same sentence more, another passage not at all', () => {
		const made = links({ turns: [turn], mentions });
		expect(made.map(({ a, b, passages, sentences }) => [a, b, passages, sentences])).toEqual([
			['concept/neuron', 'person/walter-pitts', 1, 1],
			['concept/neuron', 'concept/perceptron', 1, 0],
			['concept/perceptron', 'person/walter-pitts', 1, 0],
		]);
	});

	test('say where a mention stands', () => {
		const place = placesOf(turn);
		expect(mentions.map(({ textStart }) => place(textStart))).toEqual([
			{ passage: 0, sentence: 0 },
			{ passage: 0, sentence: 0 },
			{ passage: 0, sentence: 1 },
			{ passage: 1, sentence: 2 },
		]);
	});
});
