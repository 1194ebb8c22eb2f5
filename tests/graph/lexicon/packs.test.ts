// A pack as it is written, what is told of a line that is wrong, and what the packs are checked for as they stand together.
import { describe, expect, test } from 'vitest';
import { faultsOf } from '#graph/lexicon/checks.ts';
import { join } from '#graph/lexicon/join.ts';
import { columns, readContexts, readPack, type PackEntry } from '#graph/lexicon/packs.ts';
import { faultsIn } from '#lib/server/lexicon/packs.ts';

type Cells = Partial<Record<(typeof columns)[number], string>>;
const head = columns.join('\t');
const row = (cells: Cells): string => columns.map((column) => cells[column] ?? '').join('\t');
const contexts = readContexts('name\tsays\twords\nphysics\tTalk of physics.\tphysicist; 物理\n', 'contexts.tsv');
const read = (...rows: readonly string[]) => readPack([head, ...rows].join('\n'), contexts);
const law: Cells = { id: 'scaling-law', kind: 'concept', en: 'scaling law', zh: '缩放定律' };

describe('a line of a pack', () => {
	test('is an entry, with all that its columns hold', () => {
		const cells = {
			aliases: '规模定律; Scaling Laws',
			heard: 'scaling low',
			related: 'concept/compute',
			cased: 'Scaling Laws',
		};
		const rules = { only: 'scaling low | 规模定律', near: '40: @physics; model | @interview', not: '| 规模定律师' };
		expect(
			read(
				'# Ideas',
				'',
				row({ ...law, ...cells, ...rules, source: 'dan-roberts-2024', sameAs: 'https://example.org/1' }),
			),
		).toEqual({
			faults: [],
			entries: [
				{
					line: 4,
					entry: {
						id: 'concept/scaling-law',
						en: 'scaling law',
						zh: '缩放定律',
						aliases: ['规模定律', 'Scaling Laws'],
						heard: ['scaling low'],
						related: ['concept/compute'],
						only: [
							{ names: ['scaling low'], near: ['physicist', '物理', 'model'], within: 40 },
							{ names: ['规模定律'], within: 'interview', not: ['规模定律师'] },
						],
						cased: ['Scaling Laws'],
						source: 'dan-roberts-2024',
						sameAs: 'https://example.org/1',
					},
				},
			],
		});
	});

	test.each<readonly [string, string, string, string]>([
		['with an id that is no slug', row({ ...law, id: 'Scaling law' }), 'the id “Scaling law”', 'small letters'],
		['of a kind that is none', row({ ...law, kind: 'idea' }), 'the kind “idea”', 'person, organization'],
		['without a name', row({ id: 'x', kind: 'concept' }), 'neither en nor zh', 'a name in one of the two'],
		['with a name twice', row({ ...law, aliases: 'scaling law' }), 'the name “scaling law” twice', 'once'],
		['with Chinese under en', row({ ...law, en: '缩放' }), '“缩放” under en', 'under zh'],
		['with too many columns', `${row(law)}\tmore`, '14 columns', 'at most 13'],
		['with space around a name', row({ ...law, zh: ' 缩放定律' }), '“ 缩放定律”', 'no space around'],
		[
			'that asks for a list that is none',
			row({ ...law, only: '缩放定律', near: '@chemistry' }),
			'the list @chemistry',
			'@physics',
		],
		['that asks nothing of a name', row({ ...law, only: '缩放定律' }), 'nothing asked of 缩放定律', 'near or not'],
		['that asks of no name', row({ ...law, near: 'model' }), 'near or not without only', 'under only'],
		[
			'with parts that don’t match',
			row({ ...law, only: 'scaling law | 缩放定律', near: 'model' }),
			'2 parts under only, 1 under near',
			'as many',
		],
	])('%s is told with its number', (_, line, found, expected) => {
		const { faults } = read(row({ id: 'y', kind: 'concept', en: 'y' }), line);
		expect(faults).toEqual([
			{ line: 3, found: expect.stringContaining(found), expected: expect.stringContaining(expected) },
		]);
	});

	test('below other columns is told too', () => {
		expect(readPack('id\tname\nx\ty', contexts).faults[0]).toMatchObject({ line: 1, found: 'the columns id, name' });
	});

	test('of shared words is refused with file, line and what to do', () => {
		expect(() => readContexts('name\tsays\twords\nphysics\tTalk of physics.\t\n', 'contexts.tsv')).toThrow(
			'contexts.tsv, line 2: found no words in physics; expected words parted by “; ”.',
		);
	});
});

describe('packs as they stand together', () => {
	const entries = (...rows: readonly Cells[]): readonly PackEntry[] => read(...rows.map(row)).entries;
	const faults = (
		general: readonly PackEntry[],
		also: {
			readonly redirects?: readonly (readonly [string, string])[];
			readonly released?: readonly string[];
			readonly ai?: readonly PackEntry[];
		} = {},
	): readonly string[] => {
		const packs = new Map([
			['ai' as const, also.ai ?? []],
			['general' as const, general],
		]);
		const checked = {
			packs,
			redirects: new Map(also.redirects ?? []),
			released: also.released ?? [],
			unambiguous: new Set(['chess']),
		};
		const joined = join([...packs.values()].flat().map(({ entry }) => entry));
		return faultsOf(checked, joined).map(
			({ field, line, found, expected }) => `${field}:${line}: ${found}; ${expected}`,
		);
	};

	test('that are right have no faults', () => {
		expect(faults(entries(law, { id: 'chess', kind: 'concept', en: 'chess' }))).toEqual([]);
	});

	test.each<readonly [string, readonly Cells[], string]>([
		[
			'an id twice',
			[law, { ...law, en: 'scaling rule', zh: '' }],
			'general:3: concept/scaling-law again, after line 2; each id once',
		],
		[
			'a name in two entries',
			[law, { id: 'rule', kind: 'concept', en: 'Scaling-Law' }],
			'general:2: “scaling law”, a name of concept/scaling-law and of concept/rule (general.tsv, line 3)',
		],
		[
			'an everyday word, bare',
			[{ id: 'table', kind: 'concept', en: 'table' }],
			'general:2: “table”, an everyday word, bare',
		],
		[
			'a name under only that is none of the entry',
			[{ ...law, only: 'law', near: 'model' }],
			'general:2: “law” under only or cased',
		],
		[
			'a word that vouches for itself',
			[{ ...law, only: '缩放定律', near: '缩放定律; model' }],
			'general:2: “缩放定律” near itself',
		],
		[
			'a cased name that can be met in small letters',
			[{ ...law, aliases: 'Scaling Law; SCALING LAW', cased: 'SCALING LAW' }],
			'general:2: “SCALING LAW” cased',
		],
		[
			'a name in traditional characters only',
			[{ id: 'x', kind: 'concept', zh: '電腦網絡' }],
			'general:2: “電腦網絡”; simplified characters',
		],
		['a related id that is no entry', [{ ...law, related: 'concept/none' }], 'general:2: concept/none under related'],
		['a related name that is its own', [{ ...law, related: 'Scaling Law' }], 'general:2: “Scaling Law” under related'],
	])('tell %s', (_, rows, fault) => expect(faults(entries(...rows))).toEqual([expect.stringContaining(fault)]));

	test('tell an id that was released and is gone, unless it leads on', () => {
		const released = ['concept/scaling-law', 'concept/scale-law'];
		expect(faults(entries(law), { released })).toEqual([
			expect.stringContaining('no entry concept/scale-law, which was released'),
		]);
		expect(faults(entries(law), { released, redirects: [['concept/scale-law', 'concept/scaling-law']] })).toEqual([]);
		expect(faults(entries(law), { redirects: [['concept/a', 'concept/b']] })).toEqual([
			expect.stringContaining('a redirect to concept/b'),
		]);
	});

	test('let an interview add to an entry of the same pack', () => {
		const taught = { id: 'scaling-law', kind: 'concept', heard: 'scaling low', source: 'dan-roberts-2024' };
		expect(faults(entries(taught, law))).toEqual([]);
	});

	test('that ship have no faults', () => {
		expect(faultsIn().map(({ field, line, found, expected }) => `${field}.tsv:${line}: ${found}; ${expected}`)).toEqual(
			[],
		);
	});
});
