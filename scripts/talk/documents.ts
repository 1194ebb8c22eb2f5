// The transcripts that are counted. A document is the first hour or so of one: what is said in three hours is not what one
// talk in three says. No source gives more than a fifth, and which of its transcripts are taken only their names decide.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../graph/formats/index.ts';
import { isProblem } from '../../graph/problem.ts';
import { decode } from '../../graph/source/source.ts';
import type { TalkLanguage } from '../../graph/text/talk.ts';

export type Document = { readonly source: string; readonly text: string };

type Provenance = {
	readonly repository: string;
	readonly commit: string;
	readonly licence: string;
	readonly sources: readonly string[];
};

/** Most documents of a language unless told otherwise, and the greatest part of them that one source may give. */
const most = 5000;
const part = 0.2;
/** Characters of a document: an hour of talk. */
const hour: { readonly [language in TalkLanguage]: number } = { english: 50_000, chinese: 15_000 };

/** In the order of their sources' names; of all of them `atMost`. */
export function documentsIn(folders: readonly string[], language: TalkLanguage, atMost = most): readonly Document[] {
	const bySource = new Map<string, string[]>();
	for (const folder of folders.map((one) => join(one, language)).filter((one) => existsSync(one)))
		for (const source of readdirSync(folder).sort()) {
			const names = readdirSync(join(folder, source)).map((name) => join(folder, source, name));
			bySource.set(source, [...(bySource.get(source) ?? []), ...names]);
		}
	const limit = limitOf(
		[...bySource.values()].map(({ length }) => length),
		atMost,
	);
	return [...bySource]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([source, paths]) =>
			drawn(paths)
				.slice(0, limit)
				.flatMap((path) => {
					const text = talkIn(path)?.slice(0, hour[language]);
					return text === undefined ? [] : [{ source, text }];
				}),
		);
}

/** The most documents that every source may give: of all together not more than `most`, of one not more than its part. */
function limitOf(sizes: readonly number[], most: number): number {
	const sum = (limit: number): number => sizes.reduce((all, size) => all + Math.min(size, limit), 0);
	let limit = Math.max(0, ...sizes);
	while (limit > 1 && (sum(limit) > most || limit > Math.max(1, part * sum(limit)))) {
		if (sum(limit) <= most && sizes.length * part <= 1) break;
		limit--;
	}
	return limit;
}

/** In an order that has nothing to do with what they are about, and is always the same. */
function drawn(paths: readonly string[]): readonly string[] {
	const rank = (path: string): string =>
		createHash('sha256')
			.update(path.slice(path.lastIndexOf('/') + 1))
			.digest('hex');
	return paths
		.map((path) => [rank(path), path] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, path]) => path);
}

/** What its turns say; undefined for a file that is no transcript. */
function talkIn(path: string): string | undefined {
	try {
		const text = decode(readFileSync(path), path);
		const { turns } = parse({ name: path.slice(path.lastIndexOf('/') + 1), text, sha256: '' });
		return turns.map((turn) => turn.text).join('\n');
	} catch (error) {
		if (isProblem(error)) return undefined;
		throw error;
	}
}

/** Where the documents come from; sources that no sources.json tells of come last, by their names alone. */
export function provenanceIn(
	folders: readonly string[],
	language: TalkLanguage,
	documents: readonly Document[],
): unknown {
	const counts = new Map<string, number>();
	for (const { source } of documents) counts.set(source, (counts.get(source) ?? 0) + 1);
	const countsOf = (names: readonly string[]): { readonly [name: string]: number } =>
		Object.fromEntries(names.flatMap((name) => (counts.has(name) ? [[name, counts.get(name) ?? 0]] : [])));
	const told = folders
		.map((folder) => join(folder, 'sources.json'))
		.filter((path) => existsSync(path))
		.flatMap((path) => JSON.parse(readFileSync(path, 'utf8')) as readonly Provenance[])
		.map(({ sources, ...from }) => {
			const names = sources
				.filter((one) => one.startsWith(`${language}/`))
				.map((one) => one.slice(language.length + 1));
			return { ...from, documents: countsOf(names) };
		})
		.filter(({ documents: here }) => Object.keys(here).length > 0);
	const named = new Set(told.flatMap(({ documents: here }) => Object.keys(here)));
	const untold = [...counts.keys()].filter((name) => !named.has(name));
	return untold.length === 0 ? told : [...told, { documents: countsOf(untold) }];
}
