// What is asked in traditional Chinese is found in simplified, and the other way round.
import { describe, expect, test } from 'vitest';
import { extract } from '../../extracting.ts';
import type { KnowledgeGraph } from '#graph/model.ts';
import { sample } from '../../cypher/sample.ts';
import { useAnswers } from './library.ts';

const lines = [
	'主持人：今天的嘉賓是沈懷瑾教授，他研究土壤。沈懷瑾教授，您好。',
	'沈懷瑾：您好。我常常說，強化學習教會了我耐心。',
	'主持人：為什麼？',
	'沈懷瑾：因為獎勵來得很晚。',
];

function taiwanese(): KnowledgeGraph {
	return extract({ name: 'soil.txt', text: lines.join('\n\n'), sha256: '1' }, { id: 'soil' }).knowledge;
}

const answers = useAnswers(() => [sample(), taiwanese()]);

describe('names', () => {
	test.each([
		['諾姆·布朗', 'person/noam-brown'],
		['縮放定律', 'concept/scaling-law'],
		['沈怀瑾', 'person/沈怀瑾'],
		['沈懷瑾', 'person/沈怀瑾'],
	])('%s is found', async (q, id) => {
		expect((await answers().entities({ q })).items[0]?.id).toBe(id);
		expect((await answers().search(q)).items[0]).toMatchObject({ type: 'entity', entity: { id } });
	});

	test('of both writings have one node', async () => {
		const { items } = await answers().entities({ q: '强化学习', limit: 5 });
		expect(items[0]).toMatchObject({ id: 'concept/reinforcement-learning', interviews: 2 });
	});
});

describe('words', () => {
	test.each(['奖励来得很晚', '獎勵來得很晚'])('%s are found and marked as the source writes them', async (q) => {
		const [hit] = (await answers().search(q, { interview: 'soil' })).items;
		const { text, marks } = hit?.type === 'turn' ? hit.excerpt : { text: '', marks: [] };
		expect(text.slice(marks[0]?.textStart, marks[0]?.textEnd)).toBe('獎勵來得很晚');
	});
});
