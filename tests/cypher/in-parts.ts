// What every engine must do with what is larger than one transaction may be, whatever its shape: write, replace and remove
// it in several, none of more rows than that, and end with the very same graph; and read it back in few statements.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { names, statement } from '#cypher/catalog.ts';
import type { Engine, Values } from '#cypher/engine.ts';
import { storeOn, type StoreOnEngine } from '#cypher/store-on-engine.ts';
import type { KnowledgeGraph } from '#graph/model.ts';
import { largest } from '../bench/largest.ts';
import { generate } from '../generate.ts';
import { everything } from './contract.ts';
import { list } from './list.ts';

const rowsAtOnce = 300;

/** What went through an engine: rows that each transaction wrote, and statements that read. */
type Watch = { readonly transactions: number[]; reads: number; failing: number | undefined };

/** The engine itself; of its transactions, the one that bears the number `failing` breaks off at its end. */
function watched(engine: Engine): { readonly engine: Engine; readonly watch: Watch } {
	const watch: Watch = { transactions: [], reads: 0, failing: undefined };
	const inTransaction: Engine['inTransaction'] = (work) =>
		engine.inTransaction(async (run) => {
			let rows = 0;
			const result = await work((text, parameters) => {
				if (/^(CREATE|SET|DELETE|DETACH DELETE)\b/m.test(text)) rows += rowsIn(parameters);
				return run(text, parameters);
			});
			if (watch.transactions.push(rows) === watch.failing) throw new Error('broken off');
			return result;
		});
	const run: Engine['run'] = (text, parameters) => {
		watch.reads += 1;
		return engine.run(text, parameters);
	};
	return { engine: { ...engine, inTransaction, run }, watch };
}

/** Of a list, its length; of what removes some, how many those may be. */
function rowsIn(parameters: Values): number {
	const lists = Object.values(parameters).filter((value) => Array.isArray(value));
	return lists.reduce((sum, { length }) => sum + length, Number(parameters['limit'] ?? 0));
}

const shapes: readonly (readonly [string, readonly KnowledgeGraph[]])[] = [
	['many small interviews', [...generate({ interviews: 12, turns: 6 })]],
	['one of many turns', [...generate({ interviews: 1, turns: 80 })]],
	['one of two turns and many mentions', [...generate({ interviews: 1, turns: 2, mentions: 700 })]],
	['one of many entities and relations', [largest(0.005)]],
	['one whose only sentence ties all that it names', [list({ names: 120 })]],
	['a large one among small ones', [...generate({ interviews: 3, turns: 6 }), largest(0.002)]],
];

export function inParts(name: string, open: () => Promise<Engine>): void {
	describe(`${name}, in transactions of bounded size`, () => {
		let real: Engine;
		let store: StoreOnEngine;
		let watch: Watch;
		const idsOf = (interviews: readonly KnowledgeGraph[]) =>
			interviews.flatMap(({ interviews: [one] }) => one?.id ?? []);

		beforeAll(async () => {
			real = await open();
			await real.setUp();
		});
		beforeEach(async () => {
			const { engine, watch: itsWatch } = watched(real);
			[store, watch] = [storeOn(engine, 'in-parts', { rowsAtOnce }), itsWatch];
			await store.clear();
			watch.transactions.length = 0;
		});
		afterAll(async () => {
			await store.clear();
			await store.close();
		});

		/** All that there is to see of them, where each was written in one transaction. */
		async function atOnce(interviews: readonly KnowledgeGraph[]): Promise<unknown> {
			const whole = storeOn(real, 'at-once');
			for (const interview of interviews) await whole.replace(interview);
			const seen = await everything(whole);
			await whole.clear();
			return seen;
		}

		function expectBounded(): void {
			expect(Math.max(...watch.transactions)).toBeLessThanOrEqual(rowsAtOnce);
			expect(watch.transactions.length).toBeGreaterThan(1);
			watch.transactions.length = 0;
		}

		test.each(shapes.map(([shape, interviews]) => ({ shape, interviews })))(
			'$shape: loaded, replaced and removed as if in one',
			async ({ interviews }) => {
				const expected = await atOnce(interviews);
				await store.load(interviews);
				expectBounded();
				expect(await everything(store)).toEqual(expected);
				await store.setFingerprint('rules 1');
				for (const interview of interviews.toReversed()) await store.replace(interview);
				expectBounded();
				expect(await everything(store)).toEqual(expected);
				expect(await store.fingerprint()).toBe('rules 1');
				for (const interview of idsOf(interviews)) await store.remove(interview);
				expectBounded();
				const { knowledge, links } = await everything(store);
				expect([knowledge.interviews, knowledge.entities, links]).toEqual([[], [], []]);
			},
		);

		test('an interview that breaks off half written leaves no fingerprint, wherever that is', async () => {
			const [, interviews = []] = shapes.at(-1) ?? [];
			const [large] = interviews.slice(-1);
			if (large === undefined) throw new RangeError('There is no large interview.');
			const expected = await atOnce(interviews);
			await store.load(interviews);
			watch.transactions.length = 0;
			await store.setFingerprint('rules 1');
			await store.replace(large);
			const all = watch.transactions.length;
			expect(all).toBeGreaterThan(10);
			for (const failing of [3, Math.floor(all / 2), all - 2]) {
				await store.setFingerprint('rules 1');
				watch.transactions.length = 0;
				watch.failing = failing;
				await expect(store.replace(large)).rejects.toThrow('broken off');
				expect(await store.fingerprint(), `after ${failing} of ${all}`).toBeUndefined();
				watch.failing = undefined;
				await store.clear();
				await store.load(interviews);
				expect(await everything(store)).toEqual(expected);
			}
		});

		test('every statement that writes is run by what happens to a library', async () => {
			const run = new Set<string>();
			const noting: Engine = {
				...real,
				inTransaction: (work) =>
					real.inTransaction((underneath) =>
						work((text, parameters) => {
							run.add(text);
							return underneath(text, parameters);
						}),
					),
			};
			const owner = { mark: 'mark', inode: '1', host: 'here', path: '/library' };
			const library = storeOn(noting, 'statements', {}, { owner, token: 'this opening' });
			await library.take({ takesOver: false });
			const [first, second] = [...generate({ interviews: 2, turns: 12 })];
			if (first === undefined || second === undefined) throw new RangeError('Two interviews were wanted.');
			await library.load([first, second]);
			await library.setFingerprint('rules 1');
			await library.replace({ ...second, turns: second.turns.slice(0, 1), mentions: [], relations: [] });
			await library.replace(second);
			await library.remove(first.interviews[0]?.id ?? '');
			await library.clear();
			expect(names('writes').filter((name) => !run.has(statement(real.id, 'writes', name).text))).toEqual([]);
		});

		test('a load tells how far it is', async () => {
			const told: number[] = [];
			await store.load(generate({ interviews: 12, turns: 6 }), ({ interviews }) => void told.push(interviews));
			expect(told.at(-1)).toBe(12);
			expect(told.length).toBeGreaterThan(1);
		});

		test('a library is read back in a few statements for a thousand rows, one interview by its own', async () => {
			const interviews = [...generate({ interviews: 120, turns: 3 })];
			await store.load(interviews);
			watch.reads = 0;
			const { turns, mentions, relations } = await store.knowledge();
			const rows = turns.length + mentions.length + relations.length;
			expect(watch.reads).toBeLessThanOrEqual(4 + (4 * rows) / 1000);
			watch.reads = 0;
			expect(await store.knowledge({ interview: 'talk-0077' })).toEqual(interviews[76]);
			expect(watch.reads).toBe(5);
		});

		test('an interview of more rows than a statement gives is read back whole, in order', async () => {
			const { mentions, ...rest } = list({ names: 60 });
			const ofOneTurn = { ...rest, mentions: Array.from({ length: 75 }, () => mentions).flat() };
			for (const interview of [largest(0.012), ofOneTurn]) {
				const store = storeOn(real, 'in-parts');
				await store.replace(interview);
				const { id } = interview.interviews[0] ?? { id: '' };
				const read = await store.knowledge({ interview: id });
				expect(read).toEqual({ ...interview, mentions: ordered(interview) });
			}
		});
	});
}

/** As they stand in the text; those that begin together by id. */
function ordered({ mentions, turns }: KnowledgeGraph): KnowledgeGraph['mentions'] {
	const index = new Map(turns.map((turn) => [turn.id, turn.index]));
	const placeOf = ({ turn }: { turn: string }) => index.get(turn) ?? 0;
	return mentions.toSorted((a, b) => placeOf(a) - placeOf(b) || a.textStart - b.textStart);
}
