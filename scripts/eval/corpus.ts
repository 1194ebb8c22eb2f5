// The interviews that extraction is learnt from and measured on. Their texts are others' and stay outside of the repository,
// in the folder that COLLOQUY_CORPUS names; tests/corpus holds where each comes from, and what a reader marked in it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind, Predicate, Source } from '../../graph/model.ts';
import { decode } from '../../graph/source/source.ts';

export const splits = ['train', 'development', 'test'] as const;
export type Split = (typeof splits)[number];

/** An interview of `manifest.json`; `source` is the show or the collection that it is of, by which the split is made. */
export type CorpusEntry = {
	readonly id: string;
	readonly source: string;
	readonly split: Split;
	readonly language: string;
	readonly subject: string;
	readonly form: string;
	readonly repository: string;
	readonly path: string;
	readonly commit: string;
	readonly sha256: string;
	readonly licence: string;
	/** In the folder of texts. */
	readonly file: string;
};

/** A thing that the index of the interview must hold, or may. `at`: its places in the source, in UTF-16 code units. */
export type Listed = {
	readonly name: string;
	readonly kind: Kind;
	readonly tier: 'must' | 'may';
	readonly surfaces: readonly string[];
	readonly misspelt: readonly string[];
	readonly at: readonly (readonly [start: number, end: number])[];
};

/** What a reader marked between `span[0]` and `span[1]`, UTF-16 code units of the source's text. */
export type InterviewMarks = {
	readonly id: string;
	readonly annotator: string;
	readonly speakers: readonly string[];
	/** Of the whole file; null where nothing says who speaks. */
	readonly turns: number | null;
	readonly span: readonly [start: number, end: number];
	readonly entities: readonly Listed[];
	readonly relations: readonly {
		readonly subject: string;
		readonly predicate: Predicate;
		readonly object: string;
		readonly at: readonly [start: number, end: number];
	}[];
};

export type MarkedInterview = { readonly entry: CorpusEntry; readonly marks: InterviewMarks; readonly source: Source };

const room = 'tests/corpus';

/** The marked interviews of a split, by id. Throws where a text isn't in the folder, or is another than what was marked. */
export function markedInterviews(split: Split, folder = process.env['COLLOQUY_CORPUS']): readonly MarkedInterview[] {
	if (folder === undefined)
		throw new Error('COLLOQUY_CORPUS is not set: the folder of texts that tests/corpus/README.md describes.');
	const manifest: readonly CorpusEntry[] = JSON.parse(readFileSync(join(room, 'manifest.json'), 'utf8'));
	const lists = new Set(readdirSync(join(room, 'lists')));
	return manifest
		.filter((entry) => entry.split === split && lists.has(`${entry.id}.gold.json`))
		.map((entry) => {
			const marks: InterviewMarks = JSON.parse(readFileSync(join(room, 'lists', `${entry.id}.gold.json`), 'utf8'));
			return { entry, marks, source: sourceOf(entry, folder) };
		});
}

function sourceOf({ file, sha256 }: CorpusEntry, folder: string): Source {
	const bytes = readFileSync(join(folder, file));
	const found = createHash('sha256').update(bytes).digest('hex');
	if (found !== sha256)
		throw new Error(`${file} is not the text that was marked: its SHA-256 is ${found}, and should be ${sha256}.`);
	return { name: file, text: decode(bytes, file), sha256 };
}
