// What lies in the library's folder, and what may stand beside a transcript. The compiler holds both lists complete.
import type { backedUpParts, derivedParts } from '../../src/lib/server/backup/layout.ts';
import { backedUpParts as backedUp } from '../../src/lib/server/backup/layout.ts';
import type { sidecarFields } from '../../src/lib/server/library/sidecar.ts';
import { code, table } from './tables.ts';

type Part = (typeof backedUpParts)[number] | (typeof derivedParts)[number];

const parts: Readonly<Record<Part, readonly (readonly [path: string, about: string])[]>> = {
	'library.json': [
		['library.json', 'the library itself: `format` of the folder’s layout, `id`, `created`, `sampleOffered`'],
	],
	interviews: [
		['interviews/<id>/source.<ext>', 'the transcript as it came, byte for byte'],
		['interviews/<id>/text.md', 'the text that was drawn from a document; what offsets count in'],
		['interviews/<id>/interview.json', 'what people said of it: the fields of a sidecar, and `source`: how it came'],
		['interviews/<id>/audio.<ext>', 'its recording, where one was given; no part of what the graph is made from'],
		['interviews/<id>/replaced/<sha256>.<ext>', 'sources that were replaced by another under the same id'],
	],
	'decisions.jsonl': [
		['decisions.jsonl', 'what you decided, a line each, only ever added to: draw, dismiss, apart, same, undo'],
	],
	'audit.jsonl': [
		['audit.jsonl', 'what was added, corrected, removed, put back and restored, a line each, only ever added to'],
	],
	bin: [['bin/<time>-<id>/', 'interviews that were removed, until they are restored or deleted for good']],
	lexicon: [
		['lexicon/*.yaml', 'names of your own, for every interview: [lexicon.md](lexicon.md)'],
		['lexicon/packs.txt', 'which packs that ship are used; without it, all'],
	],
	proposals: [['proposals/', 'answers of a language model, so that none is paid for twice']],
	graph: [['graph/', 'the embedded engine’s files']],
	review: [['review/<id>.json', 'what waits for your decision in an interview']],
	'set-aside.json': [['set-aside.json', 'interviews that could not be read, and why']],
	'place.json': [['place.json', 'marks this folder itself, for a graph in Neo4j; made again in a copy']],
};

export function filesIn(): string {
	const isTruth = (part: string): boolean => backedUp.some((each) => each === part);
	return table(
		['in the library', 'is', 'in a backup'],
		Object.entries(parts).flatMap(([part, paths]) =>
			paths.map(([path, about]) => [code(path), about, isTruth(part) ? 'yes' : 'no, it is made again']),
		),
	);
}

const fields: Readonly<Record<(typeof sidecarFields)[number] | 'audio', string>> = {
	title: 'what the interview is called',
	language: 'its language, BCP 47: `zh`, `en`, `zh-Hant`',
	format: 'the id of the format that is to read it',
	published: 'ISO 8601, as much of it as is known: `2024`, `2024-10`, `2024-10-22`, `2024-10-22T08:00Z`',
	recorded: 'the same',
	url: 'an http or https address of the recording',
	participants:
		'who speaks: `{label, entity?, name?: {en?, zh?}, role?: host | guest | other}`; `label` as the transcript writes it',
	notSpeakers: 'labels that are none',
	alsoSpeakers: 'labels that are some, whatever they look like: lines that begin so are turns',
	parts:
		'what stretches of the transcript are: `{start, end, exact, as: speech | advertisement | editorial, speaker?}`; offsets in UTF-16 code units, `exact` the first 60 characters as they stand there',
	drawAdvertisements: '`true` where names in advertisements are to be part of the graph',
	audio: 'the recording’s file, by its path from the sidecar’s own folder; not in `interview.json`',
};

export function sidecarTable(): string {
	return table(
		['field', 'says'],
		Object.entries(fields).map(([field, about]) => [code(field), about]),
	);
}
