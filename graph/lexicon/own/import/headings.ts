// Names as people say them, from headings as catalogues write them: Mercury (planet); Curie, Marie, 1867–1934; a name with
// its abbreviation in brackets. Names that no lexicon file may hold are skipped, and reported.
import { foldName } from '../../../text/fold.ts';
import { slug } from '../../../text/slug.ts';
import { limits } from '../fields.ts';
import { distinct, type AuthorityRecord, type Skipped } from './record.ts';

/** Each name in the form in which it is said. */
export type SpokenRecord = AuthorityRecord & {
	/** Names that had a qualifier, and so are those of something else too. */
	readonly qualifiedNames: readonly string[];
	/** What its id is made from, where that is not its name. */
	readonly qualified?: string;
};

type Said = { readonly name: string; readonly abbreviation?: string; readonly qualifier?: string };

/** Undefined where no name of it can be used. */
export function withSpokenNames(record: AuthorityRecord, skipped: Skipped[]): SpokenRecord | undefined {
	const said = (name: string | undefined): readonly Said[] => {
		if (name === undefined) return [];
		const fault = faultOf(name);
		if (fault !== undefined) skipped.push({ line: record.line, found: `“${name.slice(0, 60)}”`, why: fault });
		return fault === undefined ? [saidAs(name, record)] : [];
	};
	const [en] = said(record.en);
	const [zh] = said(record.zh);
	const aliases = record.aliases.flatMap(said);
	const all = [en, zh, ...aliases].filter((one) => one !== undefined);
	const [first] = all;
	if (first === undefined) return undefined;
	const labels = en === undefined && zh === undefined ? labelled(first.name) : { en: en?.name, zh: zh?.name };
	const own = Object.values(labels).filter((name) => name !== undefined);
	const others = unlike(
		[...all.map(({ name }) => name), ...all.flatMap(({ abbreviation }) => abbreviation ?? [])],
		own,
	);
	const qualifier = first.qualifier;
	return {
		...withoutLabels(record),
		...(labels.en !== undefined && { en: labels.en }),
		...(labels.zh !== undefined && { zh: labels.zh }),
		aliases: others,
		heard: unlike(
			record.heard.filter((name) => faultOf(name) === undefined),
			[...own, ...others],
		),
		contextWords: distinct([
			...all.flatMap((one) => (one.qualifier ?? '').split(/[,;，；]\s*/)),
			...record.contextWords
				.map(tidied)
				.filter((word) => faultOf(word) === undefined)
				.map((word) => saidAs(word, heading).name),
		]),
		related: distinct(record.related.map(tidied)).filter((name) => faultOf(name) === undefined),
		ambiguous: record.ambiguous.map((name) => saidAs(name, record).name),
		qualifiedNames: distinct(all.filter((one) => one.qualifier !== undefined).map(({ name }) => name)),
		...(qualifier !== undefined && { qualified: `${first.name} ${qualifier}` }),
	};
}

function withoutLabels({ en: _en, zh: _zh, ...record }: AuthorityRecord): Omit<AuthorityRecord, 'en' | 'zh'> {
	return record;
}

function labelled(name: string): { readonly en?: string; readonly zh?: string } {
	return /\p{Script=Han}/u.test(name) ? { zh: name } : { en: name };
}

/** Case, width, hyphens and script make no other name. */
function unlike(names: readonly string[], but: readonly string[]): readonly string[] {
	const seen = new Set(but.map(foldName));
	return names
		.filter((name) => {
			const folded = foldName(name);
			return !seen.has(folded) && seen.add(folded);
		})
		.slice(0, limits.names);
}

function tidied(name: string): string {
	return name.replace(/\s+/g, ' ').trim();
}

function faultOf(name: string): string | undefined {
	if (name.length > limits.name) return `a name has at most ${limits.name} characters, this one ${name.length}`;
	if (slug(name) === undefined) return 'a name has letters, digits or Chinese characters';
	if (/\p{Cc}/u.test(name)) return 'a name has no control characters';
	return isBalanced(name) ? undefined : 'its brackets are not closed';
}

/** A file of names may have few brackets open, in quotes too. */
function isBalanced(name: string): boolean {
	const open = name.match(/[[{]/g)?.length ?? 0;
	return open === (name.match(/[\]}]/g)?.length ?? 0) && open <= 5;
}

const years =
	/^(?:(?:ca?\.|b\.|d\.|born|died|active|fl\.)\s*)?\d{3,4}\??(?:\s*[-–—]\s*(?:\d{3,4}\??)?)?$|^[-–—]\s*\d{3,4}$/i;

/** How the words that stand around a thing are written, as far as that is known. */
const heading = { isHeading: true, kind: 'concept' } as const;

function saidAs(written: string, { isHeading, kind }: Pick<AuthorityRecord, 'isHeading' | 'kind'>): Said {
	if (!isHeading) return { name: written };
	const [, base = written, inside] = /^(.+?)\s*[(（]([^()（）]+)[)）]$/u.exec(written) ?? [];
	const name = kind === 'person' ? turned(base) : base;
	// Of signs alone nothing would be left.
	if (inside === undefined || slug(base) === undefined) return { name };
	const extra = inside.trim();
	if (years.test(extra)) return { name };
	if (/^[\p{Lu}\d][\p{Lu}\d.&/-]{1,9}s?$/u.test(extra)) return { name, abbreviation: extra };
	return slug(extra) === undefined ? { name } : { name, qualifier: extra };
}

/** “Curie, Marie, 1867–1934” is Marie Curie; “Martin Luther King, Jr.” stays. */
function turned(name: string): string {
	const parts = name.split(/,\s+/).filter((part) => !years.test(part.trim()));
	const [family = name, given = '', ...more] = parts;
	if (parts.length === 1) return family;
	if (parts.length > 3 || /^(?:Jr|Sr|II|III|IV|PhD|M\.?D|Esq)\.?$/i.test(given)) return name;
	return [given, family].join(' ') + (more[0] === undefined ? '' : ` ${more[0]}`);
}
