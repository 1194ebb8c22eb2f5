// A talk of twice the length may cost about twice as much. Time would tell that only now and then, so what is counted here
// is how often each rule reads what was found before it: where a find asks about all others, that grows fourfold.
import { describe, expect, test } from 'vitest';
import { extract } from '../../extracting.ts';
import { firstWhere, spansAt } from '#graph/extractors/placed.ts';
import type { EntityId, Source, Known } from '#graph/model.ts';
import { stepsOf } from '../../bench/reading.ts';
import { asMarkdown, talk, type Language } from '../../bench/talk.ts';

type Reads = { count: number };

/** The list, which counts how often one of its items is asked for. */
function counted<Item>(items: readonly Item[], reads: Reads): readonly Item[] {
	return new Proxy(items, {
		get(target, key): unknown {
			if (typeof key === 'string' && /^\d+$/.test(key)) reads.count++;
			return Reflect.get(target, key);
		},
	});
}

/** A map that counts what is walked through; looking something up by its key is free. */
class CountedMap extends Map<EntityId, Known> {
	readonly reads: Reads;
	constructor(known: Iterable<readonly [EntityId, Known]>, reads: Reads) {
		super(known);
		this.reads = reads;
	}
	override *values(): MapIterator<Known> {
		for (const one of super.values()) {
			this.reads.count++;
			yield one;
		}
	}
}

/** By rule, how often it reads what was found before it, in a talk of so many characters. */
function readsOf(language: Language, characters: number): ReadonlyMap<string, number> {
	const source: Source = { name: 'talk.md', text: asMarkdown(talk(language, characters)), sha256: '' };
	const { steps } = stepsOf(source);
	return new Map(
		steps.map(({ extractor, context }) => {
			const reads = { count: 0 };
			const entities = new CountedMap(context.entities, reads);
			extractor.find({ ...context, entities, found: counted(context.found, reads) });
			return [extractor.id, reads.count];
		}),
	);
}

describe('what a talk costs', () => {
	test.each(['en', 'zh'] as const)('grows as the talk does, in every rule (%s)', (language) => {
		const size = language === 'en' ? 60_000 : 20_000;
		const [once, twice] = [readsOf(language, size), readsOf(language, 2 * size)];
		const steep = [...twice].filter(([rule, count]) => count > 3 * Math.max(5_000, once.get(rule) ?? 0));
		expect(steep).toEqual([]);
	});

	test('is what stands at a place, not the whole turn, where a captioned talk is a single one', () => {
		const spans = Array.from({ length: 100_000 }, (_, at) => ({ textStart: at * 10, textEnd: at * 10 + 6 }));
		const reads = { count: 0 };
		expect(spansAt(counted(spans, reads), 500_000, 500_006)).toEqual([{ textStart: 500_000, textEnd: 500_006 }]);
		expect(reads.count).toBeLessThan(30);
		expect(firstWhere(spans, ({ textStart }) => textStart > 999_990)).toBe(100_000);
	});

	test('leaves the finds as they are, in a turn of many thousand words', () => {
		const text = talk('en', 60_000)
			.map((said) => said.text)
			.join(' ');
		const { knowledge } = extract({ name: 'captions.txt', text, sha256: '' }, { id: 'captions' });
		expect(knowledge.mentions.length).toBeGreaterThan(400);
		for (const { turn, textStart, textEnd, surface } of knowledge.mentions)
			expect(knowledge.turns.find((one) => one.id === turn)?.text.slice(textStart, textEnd)).toBe(surface);
	});
});
