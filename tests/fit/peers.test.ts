// Others that read the marked interviews are measured as Colloquy is: by where in the source the things stand that they find.
import { describe, expect, test, vi } from 'vitest';
import { parse } from '#graph/formats/index.ts';
import type { Source } from '#graph/model.ts';
import type { InterviewMarks, Listed } from '../../scripts/eval/corpus.ts';
import { figuresOf } from '../../scripts/eval/figures.ts';
import { graphOf, type Find } from '../bench/quality/peer.ts';
import { readByPython } from '../bench/quality/python.ts';
import { winkNames, winkRows } from '../bench/quality/wink.ts';

const text = `**Ruth Pollard:** How did you come to the University of Leeds, and to the local clay?

**Omar Reyes:** Through Edith Varga. She found the local clay near the University of Leeds 🙂, and in Ghent. It takes patience and a long winter.
`;
const source: Source = { name: 'clay.md', text, sha256: '' };
const transcript = parse(source);
const turns = transcript.turns.map((turn) => turn.text);

function finds(words: string, kind: Find['kind']): readonly Find[] {
	return turns.flatMap((said, turn) =>
		[...said.matchAll(new RegExp(words, 'gi'))].map(({ 0: found, index }) => ({
			turn,
			start: index,
			end: index + found.length,
			kind,
		})),
	);
}

function listed(name: string, kind: Listed['kind']): Listed {
	const at = [...text.matchAll(new RegExp(name, 'gi'))].map(
		({ 0: found, index }) => [index, index + found.length] as const,
	);
	return { name, kind, tier: 'must', surfaces: [name], misspelt: [], at };
}

describe('what another finds', () => {
	test('is one thing where it is written alike, of the kind that it is most often given, and stands in the source', () => {
		const [first, second] = finds('the University of Leeds', 'organization');
		if (first === undefined || second === undefined) throw new Error('the university is not there');
		const article = 'the '.length;
		const all = [second, { ...first, start: first.start + article }, { ...first, kind: 'place' as const }];
		const { entities, mentions } = graphOf(all, { source, transcript, id: 'clay' });
		expect(entities.map(({ kind, labels }) => [kind, labels['en']])).toEqual([
			['organization', 'the University of Leeds'],
		]);
		expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
			'the University of Leeds',
			'University of Leeds',
			'the University of Leeds',
		]);
	});

	test('is right where the list has it, and nothing that it missed is', () => {
		const marks: InterviewMarks = {
			id: 'clay',
			annotator: 'first',
			speakers: [],
			turns: null,
			span: [0, text.length],
			entities: [
				listed('University of Leeds', 'organization'),
				listed('local clay', 'concept'),
				listed('Ghent', 'place'),
			],
			relations: [],
		};
		const graph = graphOf(
			[...finds('the University of Leeds', 'place'), ...finds('Ghent', 'place'), ...finds('patience', 'concept')],
			{
				source,
				transcript,
				id: 'clay',
			},
		);
		const { precision, recall, kinds } = figuresOf(graph, graph, marks, text);
		expect({ precision, recall, kinds }).toEqual({
			precision: { got: 2, of: 3 },
			recall: { got: 2, of: 3 },
			kinds: { got: 1, of: 2 },
		});
	});
});

describe('wink', () => {
	test('finds runs of proper nouns, and noun phrases that are said twice, where they stand', () => {
		const rows = winkRows([{ id: 'clay', language: 'en', turns }]);
		const said = [...rows].map(([name, row]) => [
			name === winkNames,
			new Set((row.get('clay') ?? []).map(({ turn, start, end }) => turns[turn]?.slice(start, end))),
		]);
		const names = ['University', 'Leeds', 'Edith Varga', 'Ghent'];
		expect(said).toEqual([
			[true, new Set(names)],
			[false, new Set([...names, 'local clay'])],
		]);
	});
});

describe('spaCy and jieba', () => {
	test('are not measured where no Python is, and it is said which', () => {
		vi.stubEnv('COLLOQUY_BENCH_PYTHON', '/nowhere/python');
		expect(readByPython([])).toEqual({
			state: 'missing',
			why: 'there is no /nowhere/python: run it with --install',
		});
		vi.unstubAllEnvs();
	});
});
