// What the explorer's panel shows, asked of the sample itself.
import { describe, expect, test } from 'vitest';
import { isProblem, problem } from '#graph/problem.ts';
import { askPanel, orUnavailable, tabOf, type Panel } from '#lib/explorer/panel.ts';
import { suggest } from '#lib/explorer/suggestions.ts';
import { viewOf } from '#lib/explorer/view.ts';
import type { Answers } from '#lib/api.ts';
import type { WaitingItem } from '#lib/review-items.ts';
import { sample } from '../../cypher/sample.ts';
import { useAnswers } from './library.ts';

const answers = useAnswers(() => [sample()]);
const interview = 'dan-roberts-2024';
const waiting: WaitingItem = {
	state: 'waits',
	entity: 'concept/spin-glass',
	kind: 'concept',
	labels: { en: 'spin glass' },
	rule: 'term',
	confidence: 31,
	mentions: 1,
	quotes: [],
};
const panelAt = (query: string): Promise<Panel> =>
	askPanel(answers(), viewOf(new URLSearchParams(query)), {
		interview,
		graph: () => answers().graph({ interview, limit: 60 }),
		waiting: (id) => Promise.resolve(id === waiting.entity ? [{ interview, item: waiting }] : []),
	});

describe('the panel', () => {
	test('of an entity has its mentions in order, and a tick for each', async () => {
		const panel = await panelAt('select=concept/scaling-law');
		if (panel.state !== 'entity') throw new Error(panel.state);
		expect(panel.tab).toBe('mentions');
		expect(panel.mentions?.total).toBe(panel.entity.mentions);
		expect(panel.ticks.length).toBe(panel.entity.mentions);
		expect(panel.linked.total).toBeGreaterThan(3);
	});

	test('of a speaker begins with what was said, highlights first', async () => {
		const panel = await panelAt('select=person/dan-roberts');
		if (panel.state !== 'entity') throw new Error(panel.state);
		expect(panel.tab).toBe('said');
		expect(panel.quotes?.items[0]?.highlight).toBe(true);
	});

	test('of an entity and a speaker has only what that one says', async () => {
		const panel = await panelAt('select=concept/physics&tab=mentions&by=person/dan-roberts');
		if (panel.state !== 'entity') throw new Error(panel.state);
		expect(new Set(panel.mentions?.items.map(({ speaker }) => speaker.id))).toEqual(new Set(['person/dan-roberts']));
	});

	test('of what waits has what is to be decided, and no entity', async () => {
		const panel = await panelAt('select=concept/spin-glass&certainty=all');
		expect(panel).toEqual({ state: 'waiting', id: waiting.entity, items: [{ interview, item: waiting }] });
	});

	test('of a link has the passages that name both, with both marked', async () => {
		const panel = await panelAt('link=concept/scaling-law~organization/openai');
		if (panel.state !== 'link') throw new Error(panel.state);
		for (const { excerpt } of panel.link.evidence.items)
			expect(new Set(excerpt.marks.map(({ entity }) => entity))).toEqual(
				new Set(['concept/scaling-law', 'organization/openai']),
			);
		expect(panel.ticks.length).toBeGreaterThanOrEqual(2 * panel.link.evidence.items.length);
	});

	test('of nothing asks questions, each about what is sure, and with an answer', async () => {
		const panel = await panelAt('');
		if (panel.state !== 'welcome') throw new Error(panel.state);
		expect(panel.suggestions.map(({ type }) => type)).toEqual(expect.arrayContaining(['said', 'link']));
		const sure = await answers().graph({ interview, certainty: 'sure' });
		const known = new Set(sure.nodes.map(({ key }) => key));
		const isSure = ({ id }: { readonly id: string }): boolean => known.has(id);
		for (const suggestion of panel.suggestions) {
			if (suggestion.type === 'said') {
				const { total } = await answers().mentions(suggestion.entity.id, { interview, speaker: suggestion.speaker.id });
				expect(total).toBe(suggestion.mentions);
				expect(isSure(suggestion.entity)).toBe(true);
			}
			if (suggestion.type === 'link') {
				expect(await answers().link(suggestion.a.id, suggestion.b.id, { interview })).toBeDefined();
				expect([suggestion.a, suggestion.b].every(isSure)).toBe(true);
			}
		}
	});

	test('of nothing asks once for a graph, and anew once the library has changed', async () => {
		let asked = 0;
		const counting = {
			...answers(),
			saidMost: (...about: Parameters<Answers['saidMost']>) => {
				asked++;
				return answers().saidMost(...about);
			},
		};
		const suggestions = async () => suggest(counting, await answers().graph({ interview, limit: 50 }), { interview });
		const before = await suggestions();
		expect(await suggestions()).toBe(before);
		expect(asked).toBe(1);
		await answers().store.replace(
			sample(interview, (text) => text.replaceAll('AI', 'DNA').replaceAll('人工智能', '脱氧核糖核酸')),
		);
		expect(await suggestions()).not.toEqual(before);
		await answers().store.remove(interview);
		expect(await suggestions()).toEqual([]);
		await answers().store.replace(sample());
		expect(await suggestions()).toEqual(before);
	});

	test.each([
		['an entity', 'select=person/nobody', 'entity_unknown'],
		['a link', 'link=person/nobody~work/o1', 'link_unknown'],
	])('of %s that is not there is a problem with a code', async (_, query, code) => {
		await expect(panelAt(query)).rejects.toSatisfy((error: unknown) => isProblem(error) && error.code === code);
	});

	test('takes the first tab with something in it for one that has nothing', () => {
		expect(tabOf({ said: 0, mentions: 3, relations: [] }, 'said')).toBe('mentions');
		expect(tabOf({ said: 2, mentions: 3, relations: [] }, 'relations')).toBe('said');
		expect(tabOf({ said: 2, mentions: 3, relations: [] }, 'linked')).toBe('linked');
	});
});

describe('a database that is away', () => {
	test('leaves the page standing', async () => {
		const away = Promise.reject(problem('database_away', { address: 'bolt://localhost:7687', reason: 'refused' }));
		expect(await orUnavailable(away)).toEqual({ state: 'unavailable', code: 'database_away' });
	});

	test('is not taken for an entity that is unknown', async () => {
		await expect(orUnavailable(Promise.reject(problem('entity_unknown', { id: 'person/nobody' })))).rejects.toSatisfy(
			isProblem,
		);
	});
});
