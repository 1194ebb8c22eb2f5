// The fields of an entry, each looked at by itself: a name, a list of names, in what company names count, which keep their case.
import type { LexiconEntry } from '../../model.ts';
import type { Fault, Field, LineColumn } from './nodes.ts';

/** Entries of a file, names of an entry, UTF-16 code units of a name. */
export const limits = { entries: 20_000, names: 200, name: 200 } as const;

/** Where what is wrong is gathered. */
export type Faulty = { readonly faults: Fault[] };

export function fault({ faults }: Faulty, { line, column }: LineColumn, found: string, expected: string): void {
	faults.push({ line, column, found, expected });
}

/** As much of a text as a message repeats. */
export function shown(text: string): string {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

export function textOf(field: Field | undefined, reading: Faulty): string | undefined {
	if (field === undefined || field.value.type === 'nothing') return undefined;
	if (field.value.type === 'text') return nameOf(field.value.text, field.value.at, reading);
	fault(
		reading,
		field.value.at,
		`a list under ${field.key}`,
		`one name: “${field.key}: Ada Vance”; further ones go under aliases`,
	);
	return undefined;
}

/** A name, or a list of them. */
export function namesOf(field: Field | undefined, reading: Faulty): readonly string[] {
	if (field === undefined) return [];
	const { value, key } = field;
	if (value.type === 'fields') {
		fault(reading, value.at, `fields under ${key}`, `a list of names: “${key}: [Ada, Eda]”`);
		return [];
	}
	const items = value.type === 'list' ? value.items : [value];
	if (items.length > limits.names)
		fault(reading, value.at, `${items.length} names under ${key}`, `at most ${limits.names}`);
	const names = items.slice(0, limits.names).flatMap((item) => {
		if (item.type === 'text') return [nameOf(item.text, item.at, reading)];
		if (item.type !== 'nothing')
			fault(reading, item.at, `something else than a name under ${key}`, 'a name, in quotes where it has : or # in it');
		return [];
	});
	return [...new Set(names)];
}

function nameOf(text: string, at: LineColumn, reading: Faulty): string {
	if (text.length > limits.name) fault(reading, at, `a name of ${text.length} characters`, `at most ${limits.name}`);
	return text.replace(/\s+/g, ' ');
}

type Only = NonNullable<LexiconEntry['only']>[number];

/** `only: [Ada]`: that name counts only in company; `near`, `not` without it are about every name. */
export function onlyOf(
	fields: ReadonlyMap<string, Field>,
	own: readonly string[],
	heard: readonly string[],
	reading: Faulty,
): Only | undefined {
	const names = namesOf(fields.get('only'), reading);
	const [near, not] = [namesOf(fields.get('near'), reading), namesOf(fields.get('not'), reading)];
	const within = withinOf(fields.get('within'), reading);
	const stranger = names.find((name) => !own.includes(name) && !heard.includes(name));
	if (stranger !== undefined)
		fault(
			reading,
			fields.get('only')?.at ?? { line: 1, column: 1 },
			`“${shown(stranger)}” under only`,
			'one of the names that the entry has',
		);
	if (names.length === 0 && near.length === 0 && not.length === 0) return undefined;
	if (
		near.length === 0 &&
		names.length > 0 &&
		stranger === undefined &&
		own.every((name) => names.includes(name)) &&
		not.length === 0
	)
		fault(
			reading,
			fields.get('only')?.at ?? { line: 1, column: 1 },
			'only for every name of the entry',
			'words under near, or one name that counts wherever it stands',
		);
	return {
		names: names.length > 0 ? names : [...own, ...heard],
		...(near.length > 0 && { near }),
		...(not.length > 0 && { not }),
		// With no word that must be near, the interview must name the thing in full somewhere.
		...(within !== undefined
			? { within }
			: near.length === 0 && names.length > 0
				? { within: 'interview' as const }
				: {}),
	};
}

function withinOf(field: Field | undefined, reading: Faulty): number | 'interview' | undefined {
	const text = textOf(field, reading);
	if (field === undefined || text === undefined || text === 'interview') return text === 'interview' ? text : undefined;
	const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
	if (number > 0) return number;
	fault(reading, field.value.at, `within: ${shown(text)}`, 'a number of characters, 1 to 9999, or interview');
	return undefined;
}

/** `cased: true` for every name, else those listed. */
export function casedOf(field: Field | undefined, names: readonly string[], reading: Faulty): readonly string[] {
	if (field?.value.type === 'text' && /^(?:true|yes|是)$/i.test(field.value.text))
		return names.filter((name) => /\p{Lu}|\p{Ll}/u.test(name));
	if (field?.value.type === 'text' && /^(?:false|no|否)$/i.test(field.value.text)) return [];
	return namesOf(field, reading);
}
