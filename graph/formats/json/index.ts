// JSON transcripts: one parse, then the shape whose keys the root has. A JSON of no known shape is an error, not a turn.
import type { Source } from '../../model.ts';
import { problem } from '../../problem.ts';
import { transcriptOf } from '../cues/read.ts';
import { json } from '../decoding.ts';
import type { Format, Reading, ReadOptions, Recognition } from '../format.ts';
import { ledgerOf } from '../ledger.ts';
import type { JsonShape } from './shape.ts';
import { jsonShapes } from './shapes.ts';
import { child, stringOf, treeOf, type Node } from './tree.ts';

/** Seven shapes ask for the same tree, one after the other. */
const roots = new WeakMap<Source, Node>();

function rootOf(source: Source): Node {
	const root = roots.get(source) ?? treeOf(source);
	roots.set(source, root);
	return root;
}

function isJson(text: string): boolean {
	return /^\s*(?:\{\s*(?:"|\}\s*$)|\[\s*(?:\{\s*["}]|\[\s*["\d[{]|"|\]\s*$|-?\d+(?:\.\d+)?\s*,))/.test(
		text.slice(0, 1000),
	);
}

function formatOf(shape: JsonShape): Format {
	return {
		id: shape.id,
		title: shape.title,
		decode: json,
		recognises(source): Recognition | undefined {
			if (!isJson(source.text)) return undefined;
			const told = shape.tells(rootOf(source));
			return told === undefined ? undefined : { score: shape.id === 'json' ? 0.7 : 0.95, because: `it has ${told}` };
		},
		read(source, options): Reading {
			return read(shape, source, options);
		},
	};
}

function read(shape: JsonShape, source: Source, options: ReadOptions): Reading {
	const root = rootOf(source);
	const ledger = ledgerOf(source.text);
	const utterances = shape.utterances(source.text, root, ledger);
	if (utterances.length === 0)
		throw problem('transcript_broken', {
			source: source.name,
			format: shape.title,
			reason: 'there are no words where this format has them',
		});
	const language = options.language ?? languageIn(root);
	const title = stringOf(child(root, 'title'));
	return {
		...transcriptOf(source, utterances, ledger, { ...options, ...(language === undefined ? {} : { language }) }),
		...(title === undefined || title.trim() === '' ? {} : { title: title.trim() }),
	};
}

/** Two letters; of the three that some recognisers write, those of the languages that we know. */
function languageIn(root: Node): string | undefined {
	const written = stringOf(child(root, 'language', 'language_code'))?.match(/^[a-z]{2,3}(?=[-_]|$)/)?.[0];
	return written?.length === 3 ? threeLetters.get(written) : written;
}

const threeLetters: ReadonlyMap<string, string> = new Map(
	Object.entries({ eng: 'en', zho: 'zh', chi: 'zh', cmn: 'zh', jpn: 'ja', kor: 'ko' }),
);

export const jsonFormats: readonly Format[] = jsonShapes.map(formatOf);
