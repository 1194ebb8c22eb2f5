// What every engine must do, in one place; each engine's test file runs it on itself.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { names, statement } from '#cypher/catalog.ts';
import { type QueryName, questions } from '#cypher/questions.ts';
import type { Store } from '#cypher/store.ts';
import { extract } from '../extracting.ts';
import { fold } from '#graph/text/fold.ts';
import { links } from '#graph/knowledge/links.ts';
import { type KnowledgeGraph, kinds } from '#graph/model.ts';
import { byCodePoint, generate } from '../generate.ts';
import { everyQuestion } from './questions.ts';
import { sample, timed } from './sample.ts';

/** Everything that can be seen of a graph. */
export async function everything(store: Store) {
	const limit = 1_000_000;
	return {
		knowledge: await store.knowledge(),
		entities: await store.ask('all-entities', { skip: 0, limit }),
		links: await store.ask('links-among', { least: 0, confidence: 0, kinds, limit }),
		totals: await store.ask('totals', {}),
	};
}

export function contract(engine: string, open: () => Promise<Store>): void {
	describe(engine, () => {
		let store: Store;
		beforeAll(async () => {
			store = await open();
		});
		afterAll(async () => {
			await store.clear();
			await store.close();
		});
		beforeEach(() => store.clear());

		const interview = sample();

		test('every question is asked, answers something, and with the columns that its header names', async () => {
			await store.replace(interview);
			const asked = await everyQuestion(store);
			for (const name of names('queries')) {
				const { header } = statement(store.engine.name === 'Neo4j' ? 'neo4j' : 'ladybug', 'queries', name);
				const question = name as QueryName;
				const answers = await Promise.all(
					asked[question].map((parameters) => store.ask(question, parameters as never)),
				);
				const rows = answers.flat();
				expect(rows.length, `${name} answers something`).toBeGreaterThan(0);
				for (const row of rows) {
					expect(Object.keys(row)).toEqual(header.columns.map((column) => column.name));
					for (const [column, shape] of Object.entries(questions[question].columns))
						expect(shapeOf(Reflect.get(row, column)), `${name}: ${column}`).toBeOneOf(allowed(shape));
				}
			}
		});

		test('an interview is read back as it was written, byte for byte', async () => {
			const interview = sample();
			await store.replace(interview);
			expect(JSON.stringify(await store.knowledge({ interview: 'dan-roberts-2024' }))).toBe(JSON.stringify(interview));
			expect(JSON.stringify(await store.knowledge())).toBe(JSON.stringify(interview));
		});

		test('all kinds of turns, times and names are read back as they were written', async () => {
			for (const interview of generate({ interviews: 3, seed: 5 })) {
				await store.replace(interview);
				expect(await store.knowledge({ interview: interview.interviews[0]?.id ?? '' })).toEqual(interview);
			}
		});

		test('a mention has its moment, and a line of it the recording', async () => {
			const interview = timed();
			await store.replace(interview);
			expect(JSON.stringify(await store.knowledge())).toBe(JSON.stringify(interview));
			const asked = { entity: 'person/carol-dweck', interview: '', speaker: '', skip: 0, limit: 5 };
			const rows = await store.ask('mentions-of-entity', asked);
			expect(rows.map(({ index, moment, recording }) => ({ index, moment, recording }))).toEqual([
				{ index: 1, moment: '[4000,9500]', recording: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ' },
				{ index: 2, moment: '[12000,15000]', recording: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ' },
			]);
		});

		test('what is said in a turn of any length is found', async () => {
			const went = '谈 so it went on '.repeat(20_000);
			const text = `Ann Lee: ${went}and Carol Dweck laughed.\n\nBen Ode: So Carol Dweck laughed.\n\nAnn Lee: Yes.\n`;
			await store.replace(extract({ name: 'long.md', text, sha256: '' }, { id: 'long' }).knowledge);
			await store.replace(timed());
			const asked = { q: fold('Carol Dweck laughed').text, interview: '' };
			const rows = await store.ask('turns-with', { ...asked, skip: 0, limit: 10 });
			expect(rows.map(({ turn, text }) => [turn, text.length > 100_000])).toEqual([
				['long/1', true],
				['long/2', false],
			]);
			expect(await store.ask('count-turns-with', asked)).toEqual([{ total: 2 }]);
		});

		test('who names something first, and who takes it up', async () => {
			await store.replace(timed());
			await store.replace(sample());
			const asked = { entity: 'person/carol-dweck', interview: '', limit: 10 };
			const rows = await store.ask('voices-of-entity', asked);
			expect(rows.map(({ speaker, first, mentions, turns }) => ({ speaker, first, mentions, turns }))).toEqual([
				{ speaker: 'person/ann-lee', first: 1, mentions: 1, turns: 1 },
				{ speaker: 'person/ben-ode', first: 2, mentions: 1, turns: 1 },
			]);
			expect(rows[0]?.speakers).toBe('[["person/ann-lee","host"],["person/ben-ode","guest"]]');
			expect(await store.ask('voices-of-entity', { ...asked, interview: 'dan-roberts-2024' })).toEqual([]);
		});

		test('writing the same interview again changes nothing', async () => {
			for (const interview of generate({ interviews: 4 })) await store.replace(interview);
			const before = await everything(store);
			for (const interview of generate({ interviews: 2 })) await store.replace(interview);
			expect(await everything(store)).toEqual(before);
		});

		test('a changed interview replaces what was there, whole', async () => {
			const others = [...generate({ interviews: 3, turns: 12 })];
			for (const interview of others) await store.replace(interview);
			await store.replace(sample('talk', (text) => text.replaceAll('缩放定律', '摩尔定律')));
			const expected = await everything(store);
			await store.clear();
			await store.replace(sample('talk'));
			for (const interview of others) await store.replace(interview);
			await store.replace(sample('talk', (text) => text.replaceAll('缩放定律', '摩尔定律')));
			expect(await everything(store)).toEqual(expected);
		});

		test('neither the order of interviews nor the way they came in leaves a trace', async () => {
			const interviews = [...generate({ interviews: 6, turns: 15, entities: 60, seed: 3 })];
			await store.load(interviews);
			const loaded = await everything(store);
			await store.clear();
			for (const interview of interviews.toReversed()) await store.replace(interview);
			expect(await everything(store)).toEqual(loaded);
			await store.remove('talk-0002');
			await store.load(interviews.slice(0, 4));
			expect(await everything(store)).toEqual(loaded);
		});

		test('removing an interview leaves the others as if it had never been there', async () => {
			const interviews = [...generate({ interviews: 4, turns: 15, entities: 60 })];
			await store.load(interviews.slice(0, 3));
			const before = await everything(store);
			await store.replace(interviews[3] ?? sample());
			expect(await everything(store)).not.toEqual(before);
			await store.remove('talk-0004');
			expect(await everything(store)).toEqual(before);
		});

		test('removing the last interview leaves no orphan', async () => {
			await store.replace(sample());
			await store.remove('dan-roberts-2024');
			await store.remove('never-there');
			expect(await everything(store)).toEqual({
				knowledge: { interviews: [], turns: [], entities: [], mentions: [], relations: [] },
				entities: [],
				links: [],
				totals: [{ interviews: 0, turns: 0, mentions: 0, passages: 0 }],
			});
		});

		test('links are those that the passages make', async () => {
			const interview = sample();
			await store.replace(interview);
			const kept = await store.ask('links-among', { least: 0, confidence: 0, kinds, limit: 1_000_000 });
			const made = links(interview).map(({ a, b, passages, sentences }) => ({ a, b, passages, sentences }));
			const sorted = (rows: readonly { readonly a: string; readonly b: string }[]) =>
				rows.toSorted((x, y) => byCodePoint(`${x.a} ${x.b}`, `${y.a} ${y.b}`));
			expect(sorted(kept)).toEqual(sorted(made));
		});

		test('an interview that cannot be written leaves the old one as it was', async () => {
			const interview = sample();
			await store.replace(interview);
			const before = await everything(store);
			const twice = { ...sample('dan-roberts-2024', (text) => text.slice(0, 9000)) };
			const broken: KnowledgeGraph = { ...twice, turns: [...twice.turns, ...twice.turns.slice(0, 1)] };
			await expect(store.replace(broken)).rejects.toMatchObject({ code: 'graph_failed' });
			expect(await everything(store)).toEqual(before);
		});

		test('text stands in the order of its code points', async () => {
			const [first] = generate({ interviews: 1, turns: 4 });
			const ids = [
				'concept/𠮷',
				'concept/！',
				'concept/中',
				'concept/a',
				'concept/z',
				'concept/9',
				'concept/ab',
				'concept/é',
			];
			const entities = ids.map((id) => ({
				id,
				kind: 'concept' as const,
				labels: { zh: id },
				aliases: [],
				asHeard: [],
				origin: 'text' as const,
			}));
			const all = [...(first?.entities ?? []), ...entities].sort((a, b) => byCodePoint(a.id, b.id));
			await store.replace({ interviews: [], turns: [], mentions: [], relations: [], ...first, entities: all });
			const rows = await store.ask('all-entities', { skip: 0, limit: 1000 });
			expect(rows.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
		});

		test('Cypher and HTML in names and texts are text', async () => {
			const hostile = `') MATCH (n) DETACH DELETE n // <script>alert("x")</script> $library \\n \` {id: 1}`;
			const [interview] = generate({ interviews: 1, turns: 4 });
			const { turns = [], entities = [], interviews = [], mentions = [], relations = [] } = interview ?? {};
			const written: KnowledgeGraph = {
				interviews: interviews.map((one) => ({ ...one, title: hostile })),
				turns: turns.map((turn) => ({ ...turn, text: `${turn.text}${hostile}` })),
				entities: entities.map((entity) => ({ ...entity, labels: { en: hostile }, aliases: [hostile] })),
				mentions,
				relations,
			};
			await store.replace(written);
			expect(await store.knowledge()).toEqual(written);
			expect(await store.ask('turns-with', { q: hostile, interview: hostile, skip: 0, limit: 5 })).toEqual([]);
			expect(
				await store.ask('entities', {
					q: fold("') MATCH (n)").text,
					exact: '',
					opening: '',
					kind: '',
					least: 0,
					skip: 0,
					limit: 1,
				}),
			).toHaveLength(1);
		});

		test('a name is found in any language, whatever its case, width, hyphens and Chinese script', async () => {
			await store.replace(sample());
			const found = async (q: string) =>
				(
					await store.ask('entities', {
						q,
						exact: `\n${q}\n`,
						opening: `\n${q}`,
						kind: '',
						least: 0,
						skip: 0,
						limit: 1,
					})
				)[0]?.id;
			expect(await found('noam brown')).toBe('person/noam-brown');
			expect(await found('scaling law')).toBe(await found('缩放定律'));
			expect(await found(fold('縮放定律').text)).toBe(await found('缩放定律'));
		});

		test('the fingerprint is kept, and gone while the graph is not whole', async () => {
			expect(await store.fingerprint()).toBeUndefined();
			await store.setFingerprint('rules 1');
			expect(await store.fingerprint()).toBe('rules 1');
			await store.load([sample()]);
			expect(await store.fingerprint()).toBeUndefined();
			await store.setFingerprint('rules 2');
			await store.replace(sample());
			expect(await store.fingerprint()).toBe('rules 2');
			await store.clear();
			expect(await store.fingerprint()).toBeUndefined();
		});

		test('questions are answered while an interview is being written, by what was there before', async () => {
			await store.replace(sample());
			const [one, other] = generate({ interviews: 2 });
			const writing = Promise.all([one, other].map((interview) => store.replace(interview ?? sample())));
			const answers = await Promise.all(Array.from({ length: 20 }, () => store.ask('totals', {})));
			for (const [totals] of answers) expect(totals?.interviews).toBeOneOf([1, 2, 3]);
			await writing;
			expect((await store.ask('totals', {}))[0]?.interviews).toBe(3);
		});
	});
}

function shapeOf(value: unknown): string {
	return Number.isSafeInteger(value) ? 'integer' : value === null ? 'null' : typeof value;
}

function allowed(shape: string): readonly string[] {
	return shape === 'string?' ? ['string', 'null'] : [shape];
}
