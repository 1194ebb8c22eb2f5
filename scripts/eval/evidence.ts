// How often each row of evidence for a kind holds of the names that the lists of tests/eval and the sample's marks give, and
// how often those names are of the row's kind. It says how far the data goes, and fits nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { contextEvidence } from '../../graph/extractors/kinds/kinds.ts';
import { latinContextEvidence, latinShape, latinShapeEvidence } from '../../graph/extractors/kinds/latin-evidence.ts';
import { shapeEvidence, shapeOf } from '../../graph/extractors/kinds/shape-evidence.ts';
import { parse as read } from '../../graph/formats/index.ts';
import { decode } from '../../graph/source/source.ts';
import { surrounds, type EvidenceRow } from '../../graph/text/evidence.ts';
import { isMostlyHan } from '../../graph/text/scripts.ts';
import { kindsOfName } from '../../graph/text/wordnet.ts';
import { marksOfSample } from './sample.ts';
import type { Marks } from './scoring.ts';

/** `holds`: occurrences of which the row holds; `agrees`: those whose name is of the row's kind. */
export type Support = {
	readonly table: string;
	readonly id: string;
	readonly kind: string;
	readonly weight: number;
	readonly holds: number;
	readonly agrees: number;
};

type Occurrence = { readonly name: string; readonly kind: string; readonly left: string; readonly right: string };
type Row = EvidenceRow & { readonly kind: string; readonly weight: number };

/** The names of the lists where they stand, in English text and in Chinese. */
function listedOccurrences(): {
	readonly english: readonly Occurrence[];
	readonly chinese: readonly Occurrence[];
} {
	const all = talks().flatMap(({ path, marks }) => {
		const { turns } = read({ name: parse(path).base, text: decode(readFileSync(path), parse(path).base), sha256: '' });
		return turns.flatMap(({ text }) =>
			occurrencesIn(text, marks).map((one) => ({ one, isChinese: isMostlyHan(text) })),
		);
	});
	return {
		english: all.filter(({ isChinese }) => !isChinese).map(({ one }) => one),
		chinese: all.filter(({ isChinese }) => isChinese).map(({ one }) => one),
	};
}

function talks(): readonly { readonly path: string; readonly marks: Marks }[] {
	const folder = 'tests/eval';
	const listed = readdirSync(folder)
		.filter((name) => !name.endsWith('.gold.json'))
		.map((name) => ({
			path: join(folder, name),
			marks: JSON.parse(readFileSync(join(folder, `${parse(name).name}.gold.json`), 'utf8')) as Marks,
		}));
	const sample = marksOfSample('tests/graph/marks/dan-roberts-2024.marks.json');
	return [...listed, { path: 'interviews/dan-roberts-2024.md', marks: sample }];
}

/** Where names in Latin letters stand in a text: of those that begin or end within a word, none. */
function occurrencesIn(text: string, { entities }: Marks): readonly Occurrence[] {
	return entities.flatMap(({ kind, surfaces }) =>
		surfaces
			.filter((surface) => /^\p{Script=Latin}/u.test(surface))
			.flatMap((name) => {
				const found: Occurrence[] = [];
				for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
					const [left, right] = [text.slice(0, start), text.slice(start + name.length)];
					if (!/[\p{Script=Latin}\d]$/u.test(left) && !/^[\p{Script=Latin}\d]/u.test(right))
						found.push({ name, kind, left: left.slice(-64), right: right.slice(0, 56) });
				}
				return found;
			}),
	);
}

export function supportOfEvidence(): readonly Support[] {
	const { english, chinese } = listedOccurrences();
	return [
		...support('shapeEvidence', shapeEvidence, english, (row, { name }) => row.shape(shapeOf(name))),
		...support('contextEvidence', contextEvidence, english, (row, { left, right }) => surrounds(row, left, right)),
		...support('latinShapeEvidence', latinShapeEvidence, chinese, (row, { name }) => row.shape(latinShape(name))),
		...support('latinContextEvidence', latinContextEvidence, chinese, (row, { left, right }) =>
			surrounds(row, left.slice(-12), right.slice(0, 12)),
		),
	];
}

function support<One extends Row>(
	table: string,
	rows: readonly One[],
	occurrences: readonly Occurrence[],
	holdsOf: (row: One, occurrence: Occurrence) => boolean,
): readonly Support[] {
	return rows.map((row) => {
		const held = occurrences.filter(
			(one) => holdsOf(row, one) && (row.kind !== 'listed' || kindsOfName(one.name).length > 0),
		);
		const agrees = held.filter(({ name, kind }) =>
			row.kind === 'listed' ? kindsOfName(name).some((listed) => listed === kind) : kind === row.kind,
		).length;
		return { table, id: row.id, kind: row.kind, weight: row.weight, holds: held.length, agrees };
	});
}

/** How far the data goes, as graph/extractors/kinds/kinds.ts says it. */
export function reachOf(rows: readonly Support[]): string {
	const { english, chinese } = listedOccurrences();
	const names = (all: readonly Occurrence[]): number => new Set(all.map(({ name }) => name)).size;
	const unheld = rows.filter(({ holds }) => holds === 0).length;
	return (
		`${names(english)} names at ${english.length} places in English and ${names(chinese)} at ${chinese.length} in Chinese, ` +
		`and ${unheld} of the ${rows.length} rows hold of none of them`
	);
}
