// Works as bibliographies list them: from title and authors to records. Authors become no entries, since a bibliography cuts
// their names short (J. Smith); they stand under `related`, and their surnames are the context words of an ambiguous title.
import { perMillion } from '../../../text/frequency.ts';
import { everyday } from '../../../text/casing.ts';
import { sortedLabels } from './labels.ts';
import { distinct, isAddress, type ImportOptions, type AuthorityRecord } from './record.ts';

export type Author = { readonly family: string; readonly given: string };
export type Work = {
	readonly line: number;
	readonly title: string;
	/** The same work's titles elsewhere: original, translated. */
	readonly otherTitles: readonly string[];
	readonly shortTitle: string;
	/** Or a film, an album: its title is a name. That of a paper may be the name of what it is about. */
	readonly isBook: boolean;
	readonly authors: readonly Author[];
	/** The first that is one is its address. */
	readonly addresses: readonly string[];
};

/** Undefined where the title has neither English nor Chinese in it. */
export function recordOfWork(work: Work, { kind = 'work' }: ImportOptions): AuthorityRecord | undefined {
	const titles = distinct([work.title, ...work.otherTitles].map(tidied));
	const { en, zh, others } = sortedLabels(titles.map((text) => ({ text, tag: '' })));
	if (en === undefined && zh === undefined) return undefined;
	// Without authors, nothing would tell “Deep Learning: A Survey” from deep learning.
	const shorter = work.authors.length === 0 ? [] : [tidied(work.shortTitle), ...titles.flatMap(mainTitle)];
	const aliases = distinct([...others, ...shorter], [en, zh]);
	const uri = work.addresses.find(isAddress);
	const ownTitles = [en, zh, ...others].filter((name) => name !== undefined);
	return {
		line: work.line,
		kind,
		...(uri !== undefined && { uri }),
		...(en !== undefined && { en }),
		...(zh !== undefined && { zh }),
		aliases,
		heard: [],
		related: distinct(work.authors.map(fullName)).slice(0, 10),
		contextWords: distinct(work.authors.map(spokenName)).slice(0, 10),
		isHeading: false,
		ambiguous: [...ownTitles.filter((title) => isAmbiguous(title, work.isBook)), ...distinct(shorter, ownTitles)],
	};
}

/** Without marks of italics, the braces that keep capitals, and the full stop that some catalogues close a title with. */
function tidied(title: string): string {
	return title
		.normalize('NFC')
		.replace(/<\/?(?:i|b|em|strong|sub|sup|span|sc)\b[^<>]{0,100}>/gi, '')
		.replace(/[{}]/g, '')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/(?<![.\s]\p{L}|\.)\.$/u, '');
}

/** People leave out what stands after the colon: Sapiens: A Brief History of Humankind. */
function mainTitle(title: string): readonly string[] {
	const [, main] = /^(.+?)\s*(?:[:：]\s|：|\s[–—]\s|——)/u.exec(title) ?? [];
	return main === undefined ? [] : [main];
}

const often = 20;

/** One word, two Chinese characters, or everyday words alone: people say it and mean no book. Of a paper, somewhat more. */
function isAmbiguous(title: string, isBook: boolean): boolean {
	if (isHan(title)) return (title.match(/\p{L}|\d/gu)?.length ?? 0) <= (isBook ? 2 : 6);
	const words =
		title
			.toLowerCase()
			.replace(/^(?:the|an?)\s+/, '')
			.match(/[\p{L}\d'’]+/gu) ?? [];
	return (
		words.length <= (isBook ? 1 : 3) ||
		(words.length <= 4 && words.every((word) => perMillion(word) >= often || /^\d+$/.test(word)))
	);
}

/** `doi`: bare, or an address already. */
export function doiAddress(doi: string): string {
	return doi === '' || /^https?:/i.test(doi) ? doi : `https://doi.org/${doi.replace(/^doi:\s*/i, '')}`;
}

function isHan(text: string): boolean {
	return /\p{Script=Han}/u.test(text);
}

function fullName({ family, given }: Author): string {
	return isHan(family) ? family + given : `${given} ${family}`.trim();
}

/** The surname; with the given name where that alone is a word of everyday (White, Young), or one of a hundred in China. */
function spokenName(author: Author): string {
	const { family } = author;
	if (isHan(family)) return fullName(author);
	return everyday.has(family.toLowerCase()) || perMillion(family) >= often ? fullName(author) : family;
}
