// SKOS (https://www.w3.org/TR/skos-reference/), and its labels that are things of their own (SKOS-XL): from statements to records.
// prefLabel names a thing, altLabel is another name, hiddenLabel is what people mistype, and so `heard`; what is broader,
// narrower or related belongs together and is something else. closeMatch is not the same, and so no name and no sameAs.
import type { Kind } from '../../../model.ts';
import { problem } from '../../../problem.ts';
import { kindOfType } from './kinds.ts';
import { namesAmong, sortedLabels, type Label } from './labels.ts';
import {
	distinct,
	isAddress,
	type ImportOptions,
	type AuthorityRecord,
	type FileRead,
	type Skipped,
} from './record.ts';
import { placeholderBase, type Triple } from './triples.ts';

const core = 'http://www.w3.org/2004/02/skos/core#';
const labelThings = 'http://www.w3.org/2008/05/skos-xl#';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const neighbours = ['broader', 'narrower', 'related', 'broadMatch', 'narrowMatch', 'relatedMatch'].map(
	(name) => core + name,
);
const mostNeighbours = 50;

/** What is said of one subject. */
type Said = { readonly line: number; readonly by: Map<string, Triple['object'][]> };
type Graph = ReadonlyMap<string, Said>;

/** @throws Problem import_invalid where no statement gives a preferred label */
export function recordsOfSkos(triples: readonly Triple[], asked: ImportOptions, format: string): FileRead {
	const graph = graphOf(triples);
	const concepts = [...graph.keys()].filter((subject) => isConcept(graph, subject));
	if (concepts.length === 0) {
		const found = `${graph.size} ${graph.size === 1 ? 'thing' : 'things'} and no skos:prefLabel`;
		throw problem('import_invalid', {
			source: asked.source,
			format,
			line: 1,
			found,
			expected: 'SKOS concepts with labels',
		});
	}
	const same = sameAmong(concepts, graph);
	const skipped: Skipped[] = [];
	const records = concepts.flatMap((subject): readonly AuthorityRecord[] => {
		if (same.rootOf(subject) !== subject) return [];
		const made = recordOf(same.allOf(subject), graph, asked.kind);
		const { en, zh, aliases } = made.record;
		// With other names alone, the first of them will name it.
		if (en !== undefined || zh !== undefined || aliases.length > 0) return [made.record];
		const tags = [...new Set(made.labels.map(({ tag }) => tag || 'no language'))].join(', ');
		const found = `${shortOf(subject)}, with names in ${tags}`;
		skipped.push({ line: made.record.line, found, why: 'it has no name in English or Chinese' });
		return [];
	});
	return { records, skipped };
}

function graphOf(triples: readonly Triple[]): Graph {
	const graph = new Map<string, Said>();
	for (const { subject, predicate, object, line } of triples) {
		const said = graph.get(subject) ?? { line, by: new Map<string, Triple['object'][]>() };
		graph.set(subject, said);
		const objects = said.by.get(predicate);
		if (objects === undefined) said.by.set(predicate, [object]);
		else objects.push(object);
	}
	return graph;
}

function objectsOf(graph: Graph, subject: string, predicate: string): readonly Triple['object'][] {
	return graph.get(subject)?.by.get(predicate) ?? [];
}

/** Schemes and collections have labels too, and order concepts. */
function isConcept(graph: Graph, subject: string): boolean {
	const types = objectsOf(graph, subject, type).map(({ value }) => value);
	if (['ConceptScheme', 'Collection', 'OrderedCollection'].some((name) => types.includes(core + name))) return false;
	return types.includes(`${core}Concept`) || labelsOf(graph, subject, 'prefLabel').length > 0;
}

/** As a text, or as a thing with a literal form. */
function labelsOf(graph: Graph, subject: string, name: 'prefLabel' | 'altLabel' | 'hiddenLabel'): readonly Label[] {
	const things = objectsOf(graph, subject, labelThings + name).flatMap(({ value }) =>
		objectsOf(graph, value, `${labelThings}literalForm`),
	);
	return [...objectsOf(graph, subject, core + name), ...things]
		.filter(({ isLiteral }) => isLiteral)
		.map(({ value, language }) => ({ text: value, tag: language }));
}

/** Concepts of the file that it says are the same one (exactMatch), each under the first of them. */
function sameAmong(concepts: readonly string[], graph: Graph) {
	const roots = new Map(concepts.map((subject) => [subject, subject]));
	const places = new Map(concepts.map((subject, place) => [subject, place]));
	const rootOf = (subject: string): string => {
		let root = subject;
		for (let next = roots.get(root); next !== undefined && next !== root; next = roots.get(root)) root = next;
		// A long chain is walked once.
		for (let at = subject; at !== root;) {
			const next = roots.get(at) ?? root;
			roots.set(at, root);
			at = next;
		}
		return root;
	};
	for (const subject of concepts)
		for (const { value } of objectsOf(graph, subject, `${core}exactMatch`)) {
			if (!roots.has(value)) continue;
			const [one, other] = [rootOf(subject), rootOf(value)];
			const isFirst = (places.get(one) ?? 0) < (places.get(other) ?? 0);
			if (one !== other) roots.set(isFirst ? other : one, isFirst ? one : other);
		}
	const members = new Map<string, string[]>();
	for (const subject of concepts) {
		const root = rootOf(subject);
		const known = members.get(root);
		if (known === undefined) members.set(root, [subject]);
		else known.push(subject);
	}
	return { rootOf, allOf: (root: string): readonly string[] => members.get(root) ?? [root] };
}

type Made = { readonly record: AuthorityRecord; readonly labels: readonly Label[] };

function recordOf(subjects: readonly string[], graph: Graph, asked: Kind | undefined): Made {
	const all = (name: 'prefLabel' | 'altLabel' | 'hiddenLabel'): readonly Label[] =>
		subjects.flatMap((subject) => labelsOf(graph, subject, name));
	const preferred = all('prefLabel');
	const { en, zh, others } = sortedLabels(preferred);
	const aliases = distinct([...others, ...namesAmong(all('altLabel'))], [en, zh]);
	const around = neighboursOf(subjects, graph);
	const uri = addressOf(subjects, graph);
	const record: AuthorityRecord = {
		line: graph.get(subjects[0] ?? '')?.line ?? 1,
		kind: asked ?? kindAmong(subjects, graph),
		...(uri !== undefined && { uri }),
		...(en !== undefined && { en }),
		...(zh !== undefined && { zh }),
		aliases,
		heard: distinct(namesAmong(all('hiddenLabel')), [en, zh, ...aliases]),
		related: around.flatMap((other) => other.en ?? other.zh ?? []),
		contextWords: distinct(around.flatMap((other) => [other.en ?? '', other.zh ?? ''])),
		isHeading: true,
		ambiguous: [],
	};
	return { record, labels: preferred };
}

function kindAmong(subjects: readonly string[], graph: Graph): Kind {
	const types = subjects.flatMap((subject) => objectsOf(graph, subject, type).map(({ value }) => value));
	return types.map(kindOfType).find((kind) => kind !== undefined) ?? 'concept';
}

/** The names of what is broader, narrower or related, where the file has them. */
function neighboursOf(subjects: readonly string[], graph: Graph) {
	const others = new Set(
		subjects.flatMap((subject) =>
			neighbours.flatMap((name) => objectsOf(graph, subject, name).map(({ value }) => value)),
		),
	);
	return [...others]
		.filter((other) => !subjects.includes(other))
		.map((other) => sortedLabels(labelsOf(graph, other, 'prefLabel')))
		.filter(({ en, zh }) => en !== undefined || zh !== undefined)
		.slice(0, mostNeighbours);
}

/** Its own address; where that is none, the one that it matches exactly. */
function addressOf(subjects: readonly string[], graph: Graph): string | undefined {
	const matches = subjects.flatMap((subject) =>
		objectsOf(graph, subject, `${core}exactMatch`).map(({ value }) => value),
	);
	return [...subjects, ...matches].find(isAddress);
}

function shortOf(subject: string): string {
	return subject.replace(placeholderBase, '').slice(0, 200);
}
