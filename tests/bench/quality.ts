// How right others are on the marked interviews of tests/corpus, by the measure of `npm run eval`: spaCy's small English model,
// wink-nlp and jieba, as somebody would use them who takes them as they come. They read the same turns, whole; what they find
// is held to the reader's list by its places. COLLOQUY_CORPUS names the texts.
import { figuresOf, sumOf, type Figures } from '../../scripts/eval/figures.ts';
import { markedInterviews, splits, type MarkedInterview } from '../../scripts/eval/corpus.ts';
import { figuresTable, type MeasuredRow } from '../../scripts/eval/tables.ts';
import type { KnowledgeGraph, Transcript } from '#graph/model.ts';
import { extract } from '../extracting.ts';
import { graphOf, type Rows } from './quality/peer.ts';
import { installPythonPeers, pythonRows, readByPython, type PythonPeers } from './quality/python.ts';
import { winkRows } from './quality/wink.ts';

type Read = MarkedInterview & {
	readonly language: 'en' | 'zh';
	readonly transcript: Transcript;
	readonly knowledge: KnowledgeGraph;
};

const columns = ['precision', 'first20', 'first60', 'recall', 'strict', 'kinds', 'doubles'] as const;
const languages = { en: 'English', zh: 'Chinese' } as const;

export function benchQuality({ install }: { readonly install: boolean }): string[] {
	if (install) installPythonPeers();
	const all = splits.toReversed().flatMap((split) => markedInterviews(split).map(read));
	const interviews = all.map(({ entry, language, transcript }) => ({
		id: entry.id,
		language,
		turns: transcript.turns.map(({ text }) => text),
	}));
	const python = readByPython(interviews);
	const wink = winkRows(interviews.filter(({ language }) => language === 'en'));
	const rows = splits.toReversed().flatMap((split) =>
		(['en', 'zh'] as const).flatMap((language) => {
			const part = all.filter((one) => one.entry.split === split && one.language === language);
			return rowsOf(`${languages[language]}, ${split}`, part, language, python, wink);
		}),
	);
	return [
		`quality, ${all.length} marked interviews; ${python.state === 'measured' ? python.versions : `spaCy and jieba are not measured here: ${python.why}`}`,
		'',
		figuresTable(rows, columns, (name) => (name.includes(': wink') ? ['kinds', 'strict'] : [])),
	];
}

function read(one: MarkedInterview): Read {
	const { transcript, knowledge } = extract(one.source, { id: one.entry.id });
	return { ...one, transcript, knowledge, language: one.entry.language.startsWith('zh') ? 'zh' : 'en' };
}

function rowsOf(
	part: string,
	all: readonly Read[],
	language: 'en' | 'zh',
	python: PythonPeers,
	wink: Rows,
): readonly MeasuredRow[] {
	const row = (name: string, figures: readonly Figures[]): MeasuredRow => ({
		name: `${part}: ${name}`,
		interviews: all.length,
		figures: sumOf(figures),
	});
	const peers = new Map([...(python.state === 'measured' ? python.rows : []), ...(language === 'en' ? wink : [])]);
	const names = [...pythonRows[language], ...(language === 'en' ? wink.keys() : [])];
	return [
		row(
			'Colloquy',
			all.map((one) => figuresFor(one, one.knowledge)),
		),
		...names.map((name) => {
			const finds = peers.get(name);
			if (finds === undefined) return row(`${name} (not measured here)`, []);
			const graph = (one: Read): KnowledgeGraph => graphOf(finds.get(one.entry.id) ?? [], { ...one, id: one.entry.id });
			return row(
				name,
				all.map((one) => figuresFor(one, graph(one))),
			);
		}),
	];
}

function figuresFor({ marks, source }: Read, knowledge: KnowledgeGraph): Figures {
	return figuresOf(knowledge, knowledge, marks, source.text);
}
