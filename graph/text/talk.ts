// How many of several thousand transcripts use a phrase: document frequency, from language/english/talk.json and
// language/chinese/talk.json, made by scripts/talk.ts. A phrase of a field stands in few talks or in none of them; a turn of
// speech (stark contrast, 比如说) stands in many. Which transcripts were counted stands beside the tables (talk-sources.json).
import { createRequire } from 'node:module';
import { problem } from '../problem.ts';
import { compiledWords } from './compiled-words.ts';
import { keyOfWords } from './plurals.ts';
import { sectionsIn, type Sections } from './sections.ts';
import { simplified } from './simplified.ts';
import { fileNamed, shareOf, talkShape, talkTableOn, talkVersion, type TalkTable } from './talk-table.ts';

export type TalkLanguage = 'english' | 'chinese';

/** As it is committed: the cells as base64, two bytes a cell, the lower first. */
export type TalkFile = { readonly version: number; readonly about: readonly number[]; readonly cells: string };

/** Most words of a phrase of the tables. */
export const longest = 3;

const tables: { [language in TalkLanguage]?: TalkTable } = {};

/**
 * The share of English talks that use a phrase, 0 to 1, rounded down to a power of two from 1/512 to 1/4: 1/4 means a quarter
 * or more, and 0 that almost no talk has it. Capitals and the plural of the last word don't count. Of more than three words the rarest
 * three that stand together decide: the share is that at most.
 * @throws Problem data_unfit
 */
export function englishShare(phrase: string): number {
	const words = phrase
		.toLowerCase()
		.replace(/’/g, "'")
		.split(/[\s-]+/)
		.filter((word) => word !== '');
	const table = tableOf('english');
	let least = 1;
	for (let from = 0; from === 0 || from + longest <= words.length; from++)
		least = Math.min(least, share(table, keyOfWords(words.slice(from, from + longest))));
	return least;
}

/**
 * The same of Chinese talks; simplified or traditional. A phrase is up to three words of the dictionary (`segment`) that
 * stand together, and is known by its characters alone.
 * @throws Problem data_unfit
 */
export function chineseShare(phrase: string): number {
	return share(tableOf('chinese'), simplified(phrase));
}

function share(table: TalkTable, key: string): number {
	const level = table.level(key);
	return level === undefined ? 0 : shareOf(level);
}

/** Read when the first talk of the language asks. @throws Problem data_unfit */
export function tableOf(language: TalkLanguage): TalkTable {
	return (tables[language] ??= talkTableOn(sectionsOf(language), language));
}

function sectionsOf(language: TalkLanguage): Sections<typeof talkShape> {
	const bytes = compiledWords(language === 'english' ? 'talk-english' : 'talk-chinese');
	if (bytes === undefined) return talkFileSections(language);
	const sections = sectionsIn(bytes, talkShape);
	if (sections === undefined)
		throw problem('data_unfit', {
			file: fileNamed(language),
			found: `${bytes.length} bytes that are no table`,
			expected: `a table of version ${talkVersion}`,
		});
	return sections;
}

/** From the file that is committed. @throws Problem data_unfit */
export function talkFileSections(language: TalkLanguage): Sections<typeof talkShape> {
	return sectionsOfFile(fileOf(language), language);
}

function fileOf(language: TalkLanguage): unknown {
	const path = `#graph/language/${language}/talk.json`;
	try {
		return createRequire(import.meta.url)(path);
	} catch (error) {
		const found = error instanceof SyntaxError ? 'a file that is no JSON' : 'no file';
		throw problem('data_unfit', { file: fileNamed(language), found, expected: path }, { cause: error });
	}
}

/** @throws Problem data_unfit */
export function sectionsOfFile(file: unknown, name: string): Sections<typeof talkShape> {
	const { version, about, cells } = file as Partial<TalkFile>;
	if (version !== talkVersion || !Array.isArray(about) || typeof cells !== 'string')
		throw problem('data_unfit', {
			file: fileNamed(name),
			found: `version ${String(version)}`,
			expected: `version ${talkVersion}, with “about” and “cells”`,
		});
	const bytes = bytesIn(cells, name);
	const units = new Uint16Array(bytes.length >> 1).map(
		(_, at) => bytes.charCodeAt(2 * at) | (bytes.charCodeAt(2 * at + 1) << 8),
	);
	return { about: Uint32Array.from(about), cells: units };
}

function bytesIn(base64: string, name: string): string {
	try {
		return atob(base64);
	} catch (error) {
		const found = 'cells that are no base64';
		throw problem('data_unfit', { file: fileNamed(name), found, expected: 'base64' }, { cause: error });
	}
}
