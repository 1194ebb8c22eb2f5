// Works as bibliographies list them: from title and authors to records. Authors become no entries, since a bibliography cuts
// their names short (J. Smith); they stand under `related`, and their surnames are the context words of an ambiguous title.
import { perMillion } from '../../../words/frequency.ts';
import { everyday } from '../../../names/casing.ts';
import { sortedLabels } from './labels.ts';
import { distinct, isAddress, type ImportOptions, type AuthorityRecord } from './record.ts';

export type Author = { readonly family: string; readonly given: string };
export type Work = {
	readonly line: number;
	readonly title: string;
	/** The same work's titles elsewhere: short, original, translated. */
	readonly otherTitles: readonly string[];
	readonly authors: readonly Author[];
	/** The first that is one is its address. */
	readonly addresses: readonly string[];
};

/** Undefined where the title has neither English nor Chinese in it. */
export function recordOfWork(work: Work, { kind = 'work' }: ImportOptions): AuthorityRecord | undefined {
	const titles = distinct([work.title, ...work.otherTitles].map(tidied));
	const { en, zh, others } = sortedLabels(titles.map((text) => ({ text, tag: '' })));
	if (en === undefined && zh === undefined) return undefined;
	const aliases = distinct([...others, ...titles.flatMap((title) => mainTitle(title) ?? [])], [en, zh]);
	const uri = work.addresses.find(isAddress);
	const names = [en, zh, ...aliases].filter((name) => name !== undefined);
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
		ambiguous: names.filter(isAmbiguous),
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
function mainTitle(title: string): string | undefined {
	const [, main] = /^(.+?)\s*(?:[:：]\s|：|\s[–—]\s|——)/u.exec(title) ?? [];
	return main;
}

const often = 20;

/** One word, two Chinese characters, or words of everyday alone: people say it and mean no book. */
function isAmbiguous(title: string): boolean {
	if (/\p{Script=Han}/u.test(title)) return (title.match(/\p{L}|\d/gu)?.length ?? 0) <= 2;
	const words =
		title
			.toLowerCase()
			.replace(/^(?:the|an?)\s+/, '')
			.match(/[\p{L}\d'’]+/gu) ?? [];
	return (
		words.length <= 1 || (words.length <= 4 && words.every((word) => perMillion(word) >= often || /^\d+$/.test(word)))
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
