// The names that a user lists, from YAML to entries of the lexicon. Made to be written by hand: names under their kinds, a bare
// name where nothing more is to be said. Whatever is not understood is told with its line; nothing is passed over in silence.
import { kinds, type EntityId, type Kind, type LexiconEntry } from '../../model.ts';
import { idOf } from '../../text/slug.ts';
import { languageOfName } from '../../text/scripts.ts';
import { casedOf, fault, limits, namesOf, onlyOf, shown, textOf, type Faulty } from './fields.ts';
import { readNodes, type Fault, type Field, type LineColumn, type Value } from './nodes.ts';

export type OwnEntry = {
	readonly entry: LexiconEntry;
	readonly at: LineColumn;
	/** The user gave its id. */ readonly named: boolean;
};
export type OwnNames = { readonly entries: readonly OwnEntry[]; readonly faults: readonly Fault[] };

const kindWords: ReadonlyMap<string, Kind> = new Map([
	...kinds.flatMap((kind) => [[kind, kind] as const, [`${kind}s`, kind] as const]),
	['people', 'person'],
	['organisation', 'organization'],
	['organisations', 'organization'],
	['人物', 'person'],
	['人', 'person'],
	['机构', 'organization'],
	['組織', 'organization'],
	['機構', 'organization'],
	['组织', 'organization'],
	['作品', 'work'],
	['概念', 'concept'],
	['事件', 'event'],
	['地点', 'place'],
	['地點', 'place'],
]);
const kindList = kinds.join(', ');

/** `word`: as a file of names may write a kind, 人物 or people. */
export function kindNamed(word: string): Kind | undefined {
	return kindWords.get(word.toLowerCase());
}

const fieldNames = [
	'kind',
	'en',
	'zh',
	'name',
	'aliases',
	'heard',
	'related',
	'only',
	'near',
	'not',
	'within',
	'cased',
	'id',
	'sameAs',
] as const;
type FieldName = (typeof fieldNames)[number];

export function readOwnNames(text: string): OwnNames {
	const { value, faults: found } = readNodes(text);
	const reading: Reading = { faults: [...found], entries: [] };
	if (value.type === 'list') for (const item of value.items) readEntry(item, undefined, reading);
	else if (value.type === 'fields') for (const field of value.fields) readKind(field, reading);
	else if (value.type === 'text')
		fault(reading, value.at, `“${shown(value.text)}”`, `names under their kinds (${kindList})`);
	const faults = reading.faults.sort((a, b) => a.line - b.line || a.column - b.column);
	return { entries: reading.entries, faults };
}

type Reading = Faulty & { readonly entries: OwnEntry[] };

/** `person:` and what stands under it. */
function readKind({ key, at, value }: Field, reading: Reading): void {
	const kind = kindNamed(key);
	if (kind === undefined) return fault(reading, at, `“${shown(key)}”`, `a kind: ${kindList}`);
	if (value.type === 'nothing') return undefined;
	for (const item of value.type === 'list' ? value.items : [value]) readEntry(item, kind, reading);
}

function readEntry(value: Value, kind: Kind | undefined, reading: Reading): void {
	if (value.type === 'nothing') return undefined;
	if (reading.entries.length >= limits.entries) {
		if (reading.entries.length === limits.entries && !reading.faults.some(({ expected }) => expected === manyEntries))
			fault(reading, value.at, 'one more', manyEntries);
		return undefined;
	}
	if (value.type === 'list') return fault(reading, value.at, 'a list within the list', 'one entry, or one name');
	const fields =
		value.type === 'text'
			? new Map([['name', { key: 'name', at: value.at, value } satisfies Field]])
			: fieldsOf(value.fields, reading);
	if (value.type === 'text' && /^\s*(?:kind|en|zh|name|aliases|heard)\s*：/i.test(value.text))
		return fault(
			reading,
			value.at,
			`“${shown(value.text)}” with a full-width colon`,
			'a colon of half width and a space: “en: Ada Vance”',
		);
	const draft = draftOf(value.at, fields, kind, reading);
	if (draft !== undefined) reading.entries.push(draft);
}

const manyEntries = `at most ${limits.entries} entries a file`;

function fieldsOf(fields: readonly Field[], reading: Reading): ReadonlyMap<string, Field> {
	const known = new Map<string, Field>();
	for (const field of fields) {
		const name = fieldNames.find((one) => one.toLowerCase() === field.key.replace(/[\s_-]/g, '').toLowerCase());
		if (name === undefined)
			fault(reading, field.at, `the field “${shown(field.key)}”`, `one of ${fieldNames.join(', ')}`);
		else if (known.has(name))
			fault(reading, field.at, `${field.key} a second time`, 'each field once; further names go under aliases');
		else known.set(name, field);
	}
	return known;
}

function draftOf(
	at: LineColumn,
	fields: ReadonlyMap<string, Field>,
	under: Kind | undefined,
	reading: Reading,
): OwnEntry | undefined {
	const before = reading.faults.length;
	const text = (name: FieldName): string | undefined => textOf(fields.get(name), reading);
	const list = (name: FieldName): readonly string[] => namesOf(fields.get(name), reading);
	const kind = kindOfEntry(text('kind'), under, fields.get('kind')?.at ?? at, reading);
	const name = text('name');
	const labels = {
		...(name !== undefined && { [languageOfName(name)]: name }),
		...given('en', text('en')),
		...given('zh', text('zh')),
	};
	const aliases = list('aliases');
	const heard = list('heard');
	const first = labels['en'] ?? labels['zh'];
	if (first === undefined) fault(reading, at, 'an entry without a name', 'en, zh or both');
	const id =
		kind === undefined || first === undefined
			? undefined
			: idFor(kind, first, text('id'), fields.get('id')?.at ?? at, reading);
	const names = [...new Set([...Object.values(labels), ...aliases])];
	const only = onlyOf(fields, names, heard, reading);
	const related = list('related');
	const itself = related.find((other) => names.includes(other));
	if (itself !== undefined)
		fault(reading, fields.get('related')?.at ?? at, `“${shown(itself)}” under related`, 'what is something else');
	const cased = casedOf(fields.get('cased'), names, reading);
	const sameAs = text('sameAs');
	if (sameAs !== undefined && !URL.canParse(sameAs))
		fault(reading, fields.get('sameAs')?.at ?? at, `“${shown(sameAs)}”`, 'an address, https://…');
	if (id === undefined || reading.faults.length > before) return undefined;
	const entry: LexiconEntry = {
		id,
		...labels,
		...(aliases.length > 0 && { aliases }),
		...(heard.length > 0 && { heard }),
		...(related.length > 0 && { related }),
		...(only !== undefined && { only: [only] }),
		...(cased.length > 0 && { cased }),
		...(sameAs !== undefined && { sameAs }),
	};
	return { entry, at, named: fields.has('id') };
}

function given(language: string, name: string | undefined): { readonly [language: string]: string } {
	return name === undefined ? {} : { [language]: name };
}

function kindOfEntry(
	word: string | undefined,
	under: Kind | undefined,
	at: LineColumn,
	reading: Reading,
): Kind | undefined {
	if (word === undefined) {
		if (under === undefined) fault(reading, at, 'an entry without a kind', `kind: ${kindList}`);
		return under;
	}
	const kind = kindNamed(word);
	if (kind === undefined) fault(reading, at, `the kind “${shown(word)}”`, `one of ${kindList}`);
	return kind;
}

function idFor(
	kind: Kind,
	name: string,
	wanted: string | undefined,
	at: LineColumn,
	reading: Reading,
): EntityId | undefined {
	const made = idOf(kind, wanted ?? name);
	if (wanted === undefined) {
		if (made === undefined)
			fault(reading, at, `the name “${shown(name)}”`, 'a name with letters or Chinese characters in it');
		return made;
	}
	const [, own = wanted] = wanted.match(new RegExp(`^${kind}/(.+)$`)) ?? [];
	const id = idOf(kind, own);
	if (id !== `${kind}/${own}`)
		fault(
			reading,
			at,
			`the id “${shown(wanted)}”`,
			`small letters, digits and hyphens, such as ${made ?? `${kind}/ada-vance`}`,
		);
	return id;
}
