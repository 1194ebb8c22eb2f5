// What the columns of a table hold, by their names: those that Wikidata's query service makes of variables (?item, ?itemLabel,
// ?itemAltLabel), and those that people give in OpenRefine and spreadsheets, in English and Chinese.

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
	uri: /^(?:uri|url|iri|id|identifier|item|entity|qid|wikidata(?: ?(?:id|qid|item|url|uri))?|viaf(?: ?(?:id|url|uri))?|same ?as|链接|网址|标识符?|编号)$/,
	labels:
		/^(?:label|name|title|pref(?:erred)? ?label|preferred name|full ?name|heading|term|名称?|姓名|名字|标题|书名|人名|词条|术语)$/,
	aliases:
		/^(?:alt(?:ernative)? ?(?:label|name|title)s?|alias(?:es)?|also known as|aka|other names?|variants?|synonyms?|别名|又名|别称|同义词|其他名称)$/,
	heard: /^(?:heard|hidden ?labels?|misspellings?|听错|误写)$/,
	related: /^(?:related|see also|broader|narrower|相关)$/,
	near: /^(?:near|context|语境)$/,
	kind: /^(?:kind|type|class|category|instance ?of|kind ?label|type ?label|class ?label|instance ?of ?label|类别|类型|种类)$/,
} as const;

/** Names of columns that are a language's alone. */
const languages: ReadonlyMap<string, string> = new Map([
	...['en', 'english', 'english name', 'name in english', '英文', '英文名', '英文名称', '英语'].map(
		(name) => [name, 'en'] as const,
	),
	...['zh', 'chinese', 'chinese name', 'name in chinese', '中文', '中文名', '中文名称', '汉语'].map(
		(name) => [name, 'zh'] as const,
	),
]);

const makers = /^(?:author|creator|director|composer|artist|painter|developer|作者|导演)$/;

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
	if (makers.test(plain.replace(/ label$/, ''))) {
		// Beside a label, the column without one holds an address.
		return base === undefined || / label$/.test(plain) ? { role: 'makers', tag } : undefined;
	}
	// Another variable's address or label says nothing of this thing's name.
	const role = roles.find((one) => named[one].test(plain));
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
