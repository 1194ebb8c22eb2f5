// The lexicon is data, and this is its proof-reading where it is stricter than what starts with every build: what a pack and its
// lines are refused for stands in graph/lexicon/packs.ts and checks.ts, and packs.test.ts holds what ships to them.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { join } from '#graph/lexicon/join.ts';
import type { LexiconEntry } from '#graph/model.ts';
import { entriesIn, packsIn } from '#lib/server/lexicon/packs.ts';
import { everydayNames } from '#graph/lexicon/own/everyday.ts';
import { linesIn } from '#lib/server/lexicon/redirects.ts';
import { packageRoot } from '#lib/server/root.ts';
import { rareEveryday } from './everyday.ts';

const unambiguous = new Set(linesIn(packageRoot, 'unambiguous.txt').map((line) => line.toLowerCase()));

/** Everyday words of one sense, which some phrases hold and mean something else: Boston Dynamics. */
const barred = new Set(
	(
		'poker 百度 Stanford laser math Buddha philosophy ethics chemistry 美国 英国 England Scotland 中国 日本 印度 德国 France 法国 ' +
		'Mexico Africa Manhattan Chicago Boston California Texas London Paris Berlin 北京 上海 Pentagon 国务院 Napoleon Florida ' +
		'Mississippi Michigan Houston Denver Montana Venice 武汉 长江 Cleveland 湖北 ghetto blackmail Elvis jazz'
	).split(' '),
);

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
	test('are as many, in as many packs, as the README and the changelog say', () => {
		const named = { 19: 'nineteen', 20: 'twenty', 21: 'twenty-one' }[packs.size] ?? '?';
		const count = `${lexicon.length.toLocaleString('en')} entries in ${named} packs`;
		for (const file of ['README.md', 'CHANGELOG.md']) expect(readFileSync(file, 'utf8'), file).toContain(count);
	});

	test('have a name in English or in Chinese', () => {
		expect(lexicon.filter((entry) => entry.en === undefined && entry.zh === undefined).map(({ id }) => id)).toEqual([]);
	});

	test('that an interview taught name it', () => {
		const sources = written.filter(({ entry }) => entry.source !== undefined).map(({ entry }) => entry.source);
		expect(sources.filter((source) => !/^[a-z0-9-]+$/.test(source ?? ''))).toEqual([]);
	});
});

describe('names', () => {
	test('are trimmed, and not empty', () => {
		const untidy = written.flatMap(({ entry }) => namesOf(entry).filter((name) => name.trim() !== name || name === ''));
		expect(untidy).toEqual([]);
	});

	test('that are everyday words count only in company, and not merely where no phrase bars them', () => {
		const loose = lexicon.flatMap((entry) => {
			const inCompany = (entry.only ?? []).filter(({ near, within }) => near !== undefined || within === 'interview');
			return everydayNames({ ...entry, only: inCompany });
		});
		expect(loose.filter((name) => !unambiguous.has(name.toLowerCase()) && !barred.has(name))).toEqual([]);
	});

	test('that talks have often, though speech at large has not, count only in company', () => {
		const bare = lexicon.flatMap((entry) =>
			namesOf(entry)
				.filter((name) => rareEveryday.has(name.toLowerCase()) && !needsCompany(entry, name))
				.filter((name) => !((entry.cased ?? []).includes(name) && /\p{Lu}.*\p{Lu}/u.test(name)))
				.map((name) => `${entry.id}: ${name}`),
		);
		expect(bare).toEqual([]);
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
