// What the columns of a table hold, by their names: those that Wikidata's query service makes of variables (?item, ?itemLabel,
// ?itemAltLabel), and those that people give in OpenRefine and spreadsheets, in English and Chinese.
import * as words from '../../../language/authorities.ts';

export type Columns = {
	/** Of the thing's address. */
	readonly uri: readonly number[];
	/** Those among them whose numbers are Wikidata's. */
	readonly wikidata: readonly number[];
	/** With the tag of the language that a column's name ends in; empty without one. */
	readonly labels: readonly Tagged[];
	readonly aliases: readonly Tagged[];
	readonly heard: readonly Tagged[];
	readonly related: readonly number[];
	/** Labels of who made it: people who stand near it in talk. */
	readonly makers: readonly number[];
	readonly near: readonly number[];
	/** Words or addresses for what it is; the first that is understood counts. */
	readonly kinds: readonly number[];
	/** Those that are not looked at. */
	readonly others: readonly string[];
};
export type Tagged = { readonly at: number; readonly tag: string };

const named = {
	uri: new Set(words.addressColumns),
	labels: new Set(words.labelColumns),
	aliases: new Set(words.aliasColumns),
	heard: new Set(words.misheardColumns),
	related: new Set(words.relatedColumns),
	near: new Set(words.contextColumns),
	kind: new Set(words.kindColumns),
} as const;

/** Columns that are a language's alone. */
const languages: ReadonlyMap<string, string> = new Map([
	...words.englishColumns.map((name) => [name, 'en'] as const),
	...words.chineseColumns.map((name) => [name, 'zh'] as const),
]);

const makers: ReadonlySet<string> = new Set(words.makerColumns);

/** `itemLabel_zh`, `label (en)`, `itemLabelZh`, `name@zh-hans`: the name, and the tag. */
const ending =
	/^(.+?)(?:[\s_@.:-]+|(?<=[a-z])(?=[EZ][nh]))\(?([Ee]n|EN|[Zz]h|ZH)([-_ ]?(?:[Hh]ans|[Hh]ant|[Cc][Nn]|[Tt][Ww]|[Hh][Kk]|[Ss][Gg]|[Mm][Oo]|[Uu][Ss]|[Gg][Bb]))?\)?$/;

/** `header`: as it is written. */
export function columnsOf(header: readonly string[]): Columns {
	const base = baseOf(header);
	const roles = header.map((written) => roleOf(written, base));
	const places = (role: string): readonly number[] => roles.flatMap((one, at) => (one?.role === role ? [at] : []));
	const tagged = (role: string): readonly Tagged[] =>
		roles.flatMap((one, at) => (one?.role === role ? [{ at, tag: one.tag }] : []));
	return {
		uri: places('uri'),
		wikidata: places('uri').filter((at) => /wikidata|qid|^(?:item|entity)$/i.test(header[at]?.trim() ?? '')),
		labels: tagged('labels'),
		aliases: tagged('aliases'),
		heard: tagged('heard'),
		related: places('related'),
		makers: places('makers'),
		near: places('near'),
		kinds: places('kind'),
		others: header.filter((name, at) => roles[at] === undefined && name.trim() !== ''),
	};
}

/** The query's variable of which the table is: the first that has a label beside it. */
function baseOf(header: readonly string[]): string | undefined {
	const labelled = header.flatMap(
		(name) => /^(\w+?)(?:Alt)?Label(?:$|[\s_@.:-]|[EZ][nh]$)/.exec(name.trim())?.[1] ?? [],
	);
	return header.map((name) => name.trim()).find((name) => labelled.includes(name)) ?? labelled[0];
}

type Role = { readonly role: keyof typeof named | 'makers'; readonly tag: string };

function roleOf(written: string, base: string | undefined): Role | undefined {
	const name = written.trim();
	const whole = languages.get(name.toLowerCase());
	if (whole !== undefined) return { role: 'labels', tag: whole };
	const [, stem = name, language = '', region = ''] = ending.exec(name) ?? [];
	const tag = (language + region).toLowerCase().replace(/[_ ]/, '-');
	if (base !== undefined) {
		if (stem === base) return { role: 'uri', tag };
		if (stem === `${base}Label`) return { role: 'labels', tag };
		if (stem === `${base}AltLabel`) return { role: 'aliases', tag };
	}
	const plain = plainOf(stem);
	if (makers.has(plain.replace(/ label$/, ''))) {
		// Beside a label, the column without one holds an address.
		return base === undefined || / label$/.test(plain) ? { role: 'makers', tag } : undefined;
	}
	// Another variable's address or label says nothing of this thing's name.
	const role = roles.find((one) => named[one].has(plain));
	if (base !== undefined && (role === 'labels' || role === 'uri') && /^(?:item|id)$/.test(plain)) return undefined;
	return role === undefined ? undefined : { role, tag };
}

const roles = Object.keys(named) as readonly (keyof typeof named)[];

/** `itemAltLabel`, `same_as`: small letters, with spaces between words. */
function plainOf(name: string): string {
	return name
		.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
		.replace(/[\s_-]+/g, ' ')
		.trim()
		.toLowerCase();
}
