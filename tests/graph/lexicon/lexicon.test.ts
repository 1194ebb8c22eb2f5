// The lexicon is data, and this is its proof-reading: ids that hold, names that tell one thing from another,
// no everyday word standing bare, and every entry that one interview taught saying which.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { join } from '#graph/lexicon/join.ts';
import { kinds, type LexiconEntry } from '#graph/model.ts';
import { entriesIn, packsIn } from '#lib/server/lexicon/packs.ts';
import { everyday } from './everyday.ts';

const packs = packsIn();
const lexicon = entriesIn();
const written = [...packs].flatMap(([field, entries]) => entries.map(({ entry, line }) => ({ field, entry, line })));

function namesOf(entry: LexiconEntry): readonly string[] {
	return [entry.en, entry.zh, ...(entry.aliases ?? []), ...(entry.heard ?? [])].filter((name) => name !== undefined);
}

/** As matching folds: case, width, spacing and hyphens. */
const folded = (name: string) =>
	name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[’]/g, "'")
		.replace(/[\s\-‐‑–·・]/g, '');

const restricted = (entry: LexiconEntry, name: string) =>
	(entry.only ?? []).some((rule) => rule.names.some((other) => folded(other) === folded(name)));

/** Restricted to a company of words (`near`) or to an interview that names it in full, not merely barred from some. */
const needsCompany = (entry: LexiconEntry, name: string) =>
	(entry.only ?? []).some(
		(rule) =>
			(rule.near !== undefined || rule.within === 'interview') &&
			rule.names.some((other) => folded(other) === folded(name)),
	);

describe('entries', () => {
	test('number at least a thousand', () => {
		expect(lexicon.length).toBeGreaterThanOrEqual(1000);
	});

	test('are as many, in as many packs, as the README and the changelog say', () => {
		const named = { 19: 'nineteen', 20: 'twenty', 21: 'twenty-one' }[packs.size] ?? '?';
		const count = `${lexicon.length.toLocaleString('en')} entries in ${named} packs`;
		for (const file of ['README.md', 'CHANGELOG.md']) expect(readFileSync(file, 'utf8'), file).toContain(count);
	});

	test('have an id of a kind, a slash and a slug', () => {
		const slug = new RegExp(`^(${kinds.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`);
		expect(written.filter(({ entry }) => !slug.test(entry.id)).map(({ entry }) => entry.id)).toEqual([]);
	});

	test('stand once in a field, overlays aside', () => {
		const seen = new Set<string>();
		const twice: string[] = [];
		for (const { field, entry } of written) {
			if (entry.source !== undefined) continue;
			const key = `${field}: ${entry.id}`;
			if (seen.has(key)) twice.push(key);
			seen.add(key);
		}
		expect(twice).toEqual([]);
	});

	test('have a name in English or in Chinese', () => {
		expect(lexicon.filter((entry) => entry.en === undefined && entry.zh === undefined).map(({ id }) => id)).toEqual([]);
	});

	test('carry the name in Chinese under zh, and only there', () => {
		const han = /\p{Script=Han}/u;
		expect(lexicon.filter(({ en }) => en !== undefined && han.test(en)).map(({ id }) => id)).toEqual([]);
	});

	test('that an interview taught name it', () => {
		const sources = written.filter(({ entry }) => entry.source !== undefined).map(({ entry }) => entry.source);
		expect(sources.filter((source) => !/^[a-z0-9-]+$/.test(source ?? ''))).toEqual([]);
	});

	test('that only add to another entry name the interview they come from', () => {
		const nameless = written.filter(({ entry }) => entry.en === undefined && entry.zh === undefined);
		expect(nameless.filter(({ entry }) => entry.source === undefined).map(({ entry }) => entry.id)).toEqual([]);
	});
});

describe('names', () => {
	test('are trimmed, not empty, and written once in an entry', () => {
		const untidy = written.flatMap(({ entry }) => {
			const others = [...(entry.aliases ?? []), ...(entry.heard ?? [])];
			return namesOf(entry)
				.filter((name) => name.trim() !== name || name === '')
				.concat(others.filter((name, at) => name === entry.en || name === entry.zh || others.indexOf(name) !== at));
		});
		expect(untidy).toEqual([]);
	});

	test('under rules of only and cased are names of the entry', () => {
		const joined = new Map(lexicon.map((entry) => [entry.id, new Set(namesOf(entry).map(folded))]));
		const strays = written.flatMap(({ entry }) =>
			[...(entry.only ?? []).flatMap((rule) => rule.names), ...(entry.cased ?? [])]
				.filter((name) => !joined.get(entry.id)?.has(folded(name)))
				.map((name) => `${entry.id}: ${name}`),
		);
		expect(strays).toEqual([]);
	});

	test('that two entries share are told apart by what stands around them', () => {
		const owners = new Map<string, LexiconEntry[]>();
		for (const entry of lexicon)
			for (const name of new Set(namesOf(entry).map(folded))) owners.set(name, [...(owners.get(name) ?? []), entry]);
		const clashes = [...owners]
			.filter(([name, entries]) => entries.length > 1 && entries.some((entry) => !restricted(entry, name)))
			.map(([name, entries]) => `${name}: ${entries.map(({ id }) => id).join(', ')}`);
		expect(clashes).toEqual([]);
	});

	test('that are everyday words count only in company', () => {
		const bare = lexicon.flatMap((entry) =>
			namesOf(entry)
				.filter((name) => everyday.has(name.toLowerCase()) && !needsCompany(entry, name))
				.filter((name) => !((entry.cased ?? []).includes(name) && /\p{Lu}.*\p{Lu}/u.test(name)))
				.map((name) => `${entry.id}: ${name}`),
		);
		expect(bare).toEqual([]);
	});

	test('of one Han character never stand alone, chemical elements aside', () => {
		const lone = lexicon.flatMap((entry) =>
			namesOf(entry)
				.filter(
					(name) => /^\p{Script=Han}$/u.test(name) && !/[铀钚钍氘氚锕钋镭]/u.test(name) && !needsCompany(entry, name),
				)
				.map((name) => `${entry.id}: ${name}`),
		);
		expect(lone).toEqual([]);
	});

	test('of one or two Latin letters are cased or in company', () => {
		const loose = lexicon.flatMap((entry) =>
			namesOf(entry)
				.filter((name) => /^[A-Za-z]{1,2}$/.test(name))
				.filter((name) => !needsCompany(entry, name) && !(entry.cased ?? []).includes(name))
				.map((name) => `${entry.id}: ${name}`),
		);
		expect(loose).toEqual([]);
	});
});

describe('rules of only', () => {
	test('say near what, not near what, or in which interview', () => {
		const idle = written.flatMap(({ entry }) =>
			(entry.only ?? [])
				.filter((rule) => rule.names.length === 0 || (!rule.near && !rule.not && rule.within !== 'interview'))
				.map(() => entry.id),
		);
		expect(idle).toEqual([]);
	});

	test('leave each entry a name that stands on its own where the rule asks for one in the interview', () => {
		const stranded = lexicon.filter((entry) => {
			const asks = (entry.only ?? []).some((rule) => rule.within === 'interview');
			return asks && !namesOf(entry).some((name) => !restricted(entry, name));
		});
		expect(stranded.map(({ id }) => id)).toEqual([]);
	});
});

describe('entries of the same id', () => {
	test('are one entry, with the names and rules of both', () => {
		const field: LexiconEntry = { id: 'concept/gpu', en: 'GPU', zh: '图形处理器', cased: ['GPU'] };
		const overlay: LexiconEntry = {
			id: 'concept/gpu',
			heard: ['GPT'],
			only: [{ names: ['GPT'], near: ['生产足够的'] }],
			source: 'dan-roberts-2024',
		};
		expect(join([field, overlay])).toEqual([{ ...field, heard: ['GPT'], only: overlay.only }]);
	});

	test('keep a second name as an alias', () => {
		expect(
			join([
				{ id: 'person/john-von-neumann', en: 'John von Neumann', zh: '约翰·冯·诺伊曼' },
				{ id: 'person/john-von-neumann', en: 'John von Neumann', zh: '冯·诺依曼', aliases: ['von Neumann'] },
			]),
		).toEqual([
			{
				id: 'person/john-von-neumann',
				en: 'John von Neumann',
				zh: '约翰·冯·诺伊曼',
				aliases: ['von Neumann', '冯·诺依曼'],
			},
		]);
	});

	test('say their source where all of it comes from one interview', () => {
		const [entry] = join([{ id: 'person/sho-yaida', en: 'Sho Yaida', source: 'dan-roberts-2024' }]);
		expect(entry?.source).toBe('dan-roberts-2024');
	});
});
