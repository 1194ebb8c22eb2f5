import { describe, expect, test } from 'vitest';
import { sureFrom } from '#graph/model/certainty.ts';
import type { KnowledgeGraph } from '#graph/model.ts';
import type { WaitingThing } from '#lib/review-items.ts';
import { sample } from '../../cypher/sample.ts';
import { useAnswers } from './library.ts';

const doubted = 'person/noam-brown';
const waits = 'concept/spin-glass';

/** The sample, of which one name is drawn and no more than likely. */
function withDoubt(id: string): KnowledgeGraph {
	const knowledge = sample(id);
	const mentions = knowledge.mentions.map((one) => ({ ...one, confidence: one.entity === doubted ? 45 : 90 }));
	return { ...knowledge, mentions };
}

const talk = withDoubt('talk');
const noam = talk.mentions.filter(({ entity }) => entity === doubted);
const turn = talk.turns.find(({ id }) => id === noam[0]?.turn);

const thing = (entity: string, confidence: number): WaitingThing => ({
	entity,
	kind: 'concept',
	labels: { en: entity },
	confidence,
	mentions: 1,
	places: [{ turn: turn?.index ?? 0, textStart: 0, textEnd: 4, passage: 0, sentence: 0 }],
});

describe('the graph, from what is sure to everything that was found', () => {
	const answers = useAnswers(
		() => [talk],
		() => Promise.resolve([{ interview: 'talk', things: [thing('concept/of-no-weight', 26), thing(waits, 33)] }]),
	);
	const all = talk.entities.length;

	test.each([{}, { interview: 'talk' }])('counts each step, whichever is asked for: %o', async (about) => {
		for (const certainty of ['sure', 'likely', 'all'] as const) {
			const { nodes, attributes } = await answers().graph({ ...about, certainty, limit: 500 });
			expect(attributes.certainty).toEqual({ sure: all - 1, likely: all, all: all + 2 });
			expect(attributes.entities).toBe(attributes.certainty[certainty]);
			expect(nodes).toHaveLength(attributes.entities);
		}
	});

	test.each([{}, { interview: 'talk' }])(
		'shows at first what is drawn, and then only what is sure: %o',
		async (about) => {
			const likely = await answers().graph({ ...about, limit: 500 });
			expect(likely.nodes.find(({ key }) => key === doubted)?.attributes.confidence).toBe(45);
			expect(likely.nodes.some(({ attributes }) => attributes.waiting !== undefined)).toBe(false);
			const sure = await answers().graph({ ...about, certainty: 'sure', limit: 500 });
			expect(sure.nodes.every(({ attributes }) => attributes.confidence >= sureFrom)).toBe(true);
			expect(sure.nodes.map(({ key }) => key)).toEqual(
				likely.nodes.map(({ key }) => key).filter((key) => key !== doubted),
			);
			expect(sure.attributes.links).toBeLessThan(likely.attributes.links);
		},
	);

	test.each([{}, { interview: 'talk' }])(
		'shows everything, what waits marked, tied by its passages: %o',
		async (about) => {
			const { nodes, edges } = await answers().graph({ ...about, certainty: 'all', limit: 500 });
			expect(nodes.filter(({ attributes }) => attributes.waiting).map(({ key }) => key)).toEqual([
				waits,
				'concept/of-no-weight',
			]);
			const shared = new Set(
				talk.mentions.filter((one) => one.turn === turn?.id && one.textStart < (turn.passages[0]?.textEnd ?? 0)),
			);
			const expected = new Set([...shared].map(({ entity }) => entity)).size + 1;
			expect(edges.filter(({ source, target }) => [source, target].includes(waits))).toHaveLength(expected);
		},
	);

	test('shows of what waits the surest, as many as of what is drawn, and whom somebody asks for', async () => {
		const few = await answers().graph({ certainty: 'all', limit: 1 });
		expect(few.nodes.map(({ attributes }) => attributes.waiting)).toEqual([undefined, ['talk']]);
		expect(few.nodes[1]?.key).toBe(waits);
		const asked = await answers().graph({ certainty: 'all', limit: 1, include: ['concept/of-no-weight', doubted] });
		expect(asked.nodes.map(({ key }) => key).slice(1)).toEqual([doubted, waits, 'concept/of-no-weight']);
	});

	test('keeps to the kinds that are asked for', async () => {
		const people = await answers().graph({ certainty: 'all', kinds: ['person'], limit: 500 });
		expect(people.nodes.some(({ attributes }) => attributes.waiting !== undefined)).toBe(false);
		expect(people.attributes.certainty.all).toBe(people.attributes.certainty.likely);
	});

	test('lists names that are sure alone, and says of each how sure it is', async () => {
		for (const about of [{}, { interview: 'talk' }]) {
			const sure = await answers().entities({ ...about, certainty: 'sure', limit: 500 });
			expect(sure.total).toBe(all - 1);
			expect(sure.items.every(({ confidence }) => confidence >= sureFrom)).toBe(true);
			expect((await answers().entities({ ...about, limit: 500 })).total).toBe(all);
		}
	});
});

describe('what waits in one interview and is drawn of another', () => {
	const answers = useAnswers(
		() => [withDoubt('talk')],
		() => Promise.resolve([{ interview: 'other', things: [thing('concept/physics', 30)] }]),
	);

	test('is drawn where all are asked for', async () => {
		const { nodes, attributes } = await answers().graph({ certainty: 'all', limit: 500 });
		expect(nodes.some(({ attributes }) => attributes.waiting !== undefined)).toBe(false);
		expect(attributes.certainty.all).toBe(attributes.certainty.likely);
	});
});
